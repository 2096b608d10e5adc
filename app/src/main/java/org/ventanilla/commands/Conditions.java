package org.ventanilla.commands;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;

/** A condition in words, as a nested list, and as JSON in the shape of the procedure's own file. */
final class Conditions {

    private final Law law;
    private final Phrases phrases;

    Conditions(Law law, Phrases phrases) {
        this.law = law;
        this.phrases = phrases;
    }

    void add(Sheet sheet, int depth, Condition condition) {
        switch (condition) {
            case Condition.All(var parts) -> {
                if (parts.isEmpty()) {
                    sheet.item(depth, phrases.say("always"));
                } else if (parts.size() == 1) {
                    add(sheet, depth, parts.getFirst());
                } else {
                    addParts(sheet, depth, phrases.say("all"), parts);
                }
            }
            case Condition.AnyOf(var parts) -> addParts(sheet, depth, phrases.say("any"), parts);
            case Condition.AtLeast(var count, var parts) ->
                addParts(sheet, depth, phrases.say("at_least", count), parts);
            case Condition.Not(var part) -> addParts(sheet, depth, phrases.say("not"), List.of(part));
            case Condition.Leaf leaf -> sheet.item(depth, leaf(leaf));
            case Condition.My my -> addParts(sheet, depth, relatives(my), List.of(my.where()));
            case Condition.DeadlineIs(var deadline, var open, var _) ->
                sheet.item(depth, phrases.say(open ? "deadline.open" : "deadline.over", deadline));
        }
    }

    private void addParts(Sheet sheet, int depth, String heading, List<Condition> parts) {
        sheet.item(depth, heading);
        parts.forEach(part -> add(sheet, depth + 1, part));
    }

    /** On one line: {@code Nationality: not MX}. Nested lists stand in brackets. */
    String inLine(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) when parts.size() == 1 -> inLine(parts.getFirst());
            case Condition.All(var parts) -> parts.isEmpty() ? phrases.say("always") : joined("and", parts);
            case Condition.AnyOf(var parts) -> joined("or", parts);
            case Condition.AtLeast(var count, var parts) -> phrases.say("at_least", count) + " " + joined("or", parts);
            case Condition.Not(var part) -> phrases.say("not") + " (" + inLine(part) + ")";
            case Condition.Leaf leaf -> leaf(leaf);
            case Condition.My my -> relatives(my) + " (" + inLine(my.where()) + ")";
            case Condition.DeadlineIs(var deadline, var open, var _) ->
                phrases.say(open ? "deadline.open" : "deadline.over", deadline);
        };
    }

    private String joined(String word, List<Condition> parts) {
        var texts = parts.stream().map(this::inLine).toList();
        return String.join(" " + phrases.say(word) + " ", texts);
    }

    private String relatives(Condition.My my) {
        var relation = phrases.sayOr("relation." + my.relation(), my.relation());
        return switch (my.quantifier()) {
            case ANY -> phrases.say("my.any", relation);
            case EVERY -> phrases.say("my.every", relation);
            case NONE -> phrases.say("my.none", relation);
            case AT_LEAST -> phrases.say("my.at_least", my.count(), relation);
        };
    }

    private String leaf(Condition.Leaf leaf) {
        var fact = law.facts().get(leaf.fact());
        var name = fact == null ? leaf.fact() : phrases.text(fact.name());
        return name + ": " + check(leaf.check(), fact);
    }

    private String check(Check check, @Nullable Fact fact) {
        return switch (check) {
            case Check.Is(var yes) -> phrases.yes(yes);
            case Check.OneOf(var codes) -> codes(codes, fact);
            case Check.NoneOf(var codes) -> phrases.say("none_of", codes(codes, fact));
            case Check.Under(var limit) -> phrases.say("under", limit.toPlainString());
            case Check.AtLeast(var limit) -> phrases.say("from_on", limit.toPlainString());
            case Check.Before(var day) -> phrases.say("before", phrases.day(day));
            case Check.NotBefore(var day) -> phrases.say("not_before", phrases.day(day));
            case Check.OlderThan(var length) -> phrases.say("older_than", length(length));
        };
    }

    private String codes(Set<String> codes, @Nullable Fact fact) {
        var words = new ArrayList<String>();
        for (var code : codes) {
            var option = fact == null ? null : fact.options().get(code);
            words.add(option == null ? code : phrases.text(option));
        }
        return String.join(" " + phrases.say("or") + " ", words);
    }

    private String length(Period length) {
        var parts = new ArrayList<String>();
        add(parts, "length.years", length.getYears());
        add(parts, "length.months", length.getMonths());
        add(parts, "length.days", length.getDays());
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(phrases.say(key, count));
        }
    }

    static @Nullable Object json(@Nullable Condition condition) {
        return switch (condition) {
            case null -> null;
            case Condition.All(var parts) -> Json.object("all", all(parts));
            case Condition.AnyOf(var parts) -> Json.object("any", all(parts));
            case Condition.AtLeast(var count, var parts) -> Json.object("n_of", count, "of", all(parts));
            case Condition.Not(var part) -> Json.object("not", json(part));
            case Condition.Leaf(var fact, var check, var _) -> Json.object(fact, json(check));
            case Condition.My my ->
                Json.object("my", Json.object(quantifier(my), relation(my), "where", json(my.where())));
            case Condition.DeadlineIs(var deadline, var open, var _) ->
                Json.object("deadline", deadline, "is", open ? "open" : "over");
        };
    }

    private static String quantifier(Condition.My my) {
        return switch (my.quantifier()) {
            case ANY -> "any";
            case EVERY -> "every";
            case NONE -> "none";
            case AT_LEAST -> "at_least";
        };
    }

    private static Object relation(Condition.My my) {
        return switch (my.quantifier()) {
            case ANY, EVERY, NONE -> my.relation();
            case AT_LEAST -> Json.object("count", my.count(), "relation", my.relation());
        };
    }

    private static List<@Nullable Object> all(List<Condition> parts) {
        var list = new ArrayList<@Nullable Object>();
        parts.forEach(part -> list.add(json(part)));
        return list;
    }

    private static Object json(Check check) {
        return switch (check) {
            case Check.Is(var yes) -> yes;
            case Check.OneOf(var codes) -> sorted(codes);
            case Check.NoneOf(var codes) -> Map.of("not", sorted(codes));
            case Check.Under(var limit) -> Map.of("under", limit);
            case Check.AtLeast(var limit) -> Map.of("at_least", limit);
            case Check.Before(var day) -> Map.of("before", day);
            case Check.NotBefore(var day) -> Map.of("not_before", day);
            case Check.OlderThan(var length) -> Map.of("older_than", length);
        };
    }

    private static Collection<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
