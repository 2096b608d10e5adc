package org.ventanilla.procedures;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** A condition in words: as a nested list, or on one line. */
public final class Conditions {

    private final Law law;
    private final Phrases phrases;
    private final @Nullable Procedure procedure;

    public Conditions(Law law, Phrases phrases) {
        this(law, phrases, null);
    }

    private Conditions(Law law, Phrases phrases, @Nullable Procedure procedure) {
        this.law = law;
        this.phrases = phrases;
        this.procedure = procedure;
    }

    /** As a procedure says them, whose terms they may name. */
    public Conditions of(@Nullable Procedure other) {
        return new Conditions(law, phrases, other);
    }

    /** A list whose parts that are lists themselves stand below their heading; the outermost "all" needs none. */
    List<Reading.Item> items(Condition condition) {
        return condition instanceof Condition.All(var parts) && !parts.isEmpty()
                ? all(parts)
                : List.of(item(condition));
    }

    private List<Reading.Item> all(List<Condition> parts) {
        return together(parts).stream()
                .map(part -> part.size() == 1 ? item(part.getFirst()) : Reading.Item.of(merged(part)))
                .toList();
    }

    private Reading.Item item(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) when parts.isEmpty() -> Reading.Item.of(phrases.say("always"));
            case Condition.All(var parts) when parts.size() == 1 -> item(parts.getFirst());
            case Condition.All(var parts) -> {
                var said = all(parts);
                yield said.size() == 1
                        ? said.getFirst()
                        : Reading.Item.of(phrases.say("all")).with(said);
            }
            case Condition.AnyOf(var parts) -> nested(phrases.say("any"), parts);
            case Condition.AtLeast(var count, var parts) -> nested(phrases.say("at_least", count), parts);
            case Condition.Not(var part) when denied(part) != null -> item(Objects.requireNonNull(denied(part)));
            case Condition.Not(Condition.Leaf leaf) -> Reading.Item.of(recent(leaf));
            case Condition.Not(var part) -> nested(phrases.say("not"), List.of(part));
            case Condition.Leaf leaf -> Reading.Item.of(leaf(leaf));
            case Condition.My my -> Reading.Item.of(relatives(my)).with(items(my.where()));
            case Condition.DeadlineIs _ -> Reading.Item.of(inLine(condition));
        };
    }

    private Reading.Item nested(String heading, List<Condition> parts) {
        return Reading.Item.of(heading).with(parts.stream().map(this::item).toList());
    }

    /** On one line: {@code Nationality: not MX}. Nested lists stand in brackets. */
    public String inLine(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) when parts.size() == 1 -> inLine(parts.getFirst());
            case Condition.All(var parts) -> parts.isEmpty() ? phrases.say("always") : and(parts);
            case Condition.AnyOf(var parts) -> joined("or", parts);
            case Condition.AtLeast(var count, var parts) -> phrases.say("at_least", count) + " " + joined("or", parts);
            case Condition.Not(var part) when denied(part) != null -> inLine(Objects.requireNonNull(denied(part)));
            case Condition.Not(Condition.Leaf leaf) -> recent(leaf);
            case Condition.Not(var part) -> phrases.say("not") + " (" + inLine(part) + ")";
            case Condition.Leaf leaf -> leaf(leaf);
            case Condition.My my -> relatives(my) + " (" + inLine(my.where()) + ")";
            case Condition.DeadlineIs(var deadline, var open, var _) ->
                phrases.say(open ? "deadline.open" : "deadline.over", deadline(deadline));
        };
    }

    /** Things that hold at once, each said once: what is asked of one fact twice is one of them. */
    public List<String> inLines(List<Condition> parts) {
        return together(parts).stream()
                .map(part -> part.size() == 1 ? inLine(part.getFirst()) : merged(part))
                .toList();
    }

    private static Condition plain(Condition part) {
        return part instanceof Condition.Not(var inner) ? Objects.requireNonNullElse(denied(inner), part) : part;
    }

    /** The opposite in plain words: not under eighteen is eighteen or more. Null where no test is the opposite. */
    private static @Nullable Condition denied(Condition condition) {
        if (condition instanceof Condition.Not(var part)) {
            return part;
        }
        if (condition instanceof Condition.My my && my.quantifier() == Condition.Quantifier.ANY) {
            return new Condition.My(Condition.Quantifier.NONE, 1, my.relation(), my.where(), my.place());
        }
        if (!(condition instanceof Condition.Leaf leaf)) {
            return null;
        }
        var check = leaf.check().opposite();
        return check == null ? null : new Condition.Leaf(leaf.fact(), check, leaf.place());
    }

    private static List<List<Condition>> together(List<Condition> parts) {
        var together = new LinkedHashMap<Object, List<Condition>>();
        for (var part : parts) {
            var key = plain(part) instanceof Condition.Leaf(var fact, var _, var _)
                    ? fact
                    : part instanceof Condition.Not(Condition.Leaf leaf) ? leaf.fact() : part;
            together.computeIfAbsent(key, _ -> new ArrayList<>()).add(part);
        }
        return List.copyOf(together.values());
    }

    /** {@code Nationality: Belize or Guatemala, and not Mexico}: what it must be before what it must not. */
    private String merged(List<Condition> leaves) {
        var checks = new ArrayList<String>();
        for (boolean excluding : List.of(false, true)) {
            for (var part : leaves) {
                if (plain(part) instanceof Condition.Leaf leaf && leaf.check() instanceof Check.NoneOf == excluding) {
                    checks.add(
                            checks.isEmpty()
                                    ? leaf(leaf)
                                    : check(leaf.check(), law.facts().get(leaf.fact())));
                } else if (excluding && plain(part) instanceof Condition.Not(Condition.Leaf leaf)) {
                    checks.add(checks.isEmpty() ? recent(leaf) : recent(leaf.check()));
                }
            }
        }
        return String.join(", " + phrases.say("and") + " ", checks);
    }

    private String and(List<Condition> parts) {
        var merged = together(parts).stream()
                .map(part -> part.size() == 1 ? bracketed(part.getFirst()) : merged(part))
                .toList();
        var comma = merged.size() < parts.size() ? "; " : " ";
        return String.join(comma + phrases.say("and") + " ", merged);
    }

    /** Every fact it asks for, of the person and of relatives. */
    public static Stream<String> facts(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().flatMap(Conditions::facts);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(Conditions::facts);
            case Condition.AtLeast(int _, var parts) -> parts.stream().flatMap(Conditions::facts);
            case Condition.Not(var part) -> facts(part);
            case Condition.Leaf(var fact, var _, var _) -> Stream.of(fact);
            case Condition.My my -> facts(my.where());
            case Condition.DeadlineIs _ -> Stream.of();
        };
    }

    /** A fact with its value: {@code Nationality: Honduras}. */
    public String told(String fact, Value value) {
        return new Names(law, phrases).told(fact, value);
    }

    private String joined(String word, List<Condition> parts) {
        var texts = parts.stream().map(this::bracketed).toList();
        return String.join(" " + phrases.say(word) + " ", texts);
    }

    private String bracketed(Condition part) {
        var isList = part instanceof Condition.AnyOf(var parts) && parts.size() > 1
                || part instanceof Condition.All(var all) && all.size() > 1;
        return isList ? "(" + inLine(part) + ")" : inLine(part);
    }

    private String deadline(String id) {
        var deadline = procedure == null ? null : procedure.deadlines().get(id);
        return deadline == null ? id : phrases.text(deadline.name());
    }

    private String relatives(Condition.My my) {
        var relation = phrases.sayOr("relation." + my.relation(), my.relation());
        return switch (my.quantifier()) {
            case ANY -> phrases.say("my.any", relation);
            case EVERY -> phrases.say("my.every", relation);
            case NONE -> phrases.say("my.none", relation);
            case AT_LEAST -> phrases.count("my.at_least", my.count(), relation);
        };
    }

    private String leaf(Condition.Leaf leaf) {
        return name(leaf) + ": " + check(leaf.check(), law.facts().get(leaf.fact()));
    }

    private String name(Condition.Leaf leaf) {
        var fact = law.facts().get(leaf.fact());
        return fact == null ? leaf.fact() : phrases.text(fact.name());
    }

    /** What is not older than so much is so old or less: nobody reads a denial where a number says it. */
    private String recent(Condition.Leaf leaf) {
        return name(leaf) + ": " + recent(leaf.check());
    }

    private String recent(Check check) {
        return check instanceof Check.OlderThan(var length)
                ? phrases.say("not_older", length(phrases, length))
                : phrases.say("not");
    }

    private String check(Check check, @Nullable Fact fact) {
        return switch (check) {
            case Check.Is(var yes) -> phrases.yes(yes);
            case Check.OneOf(var codes) -> phrases.either(codes(codes, fact, codes.size() > 1));
            case Check.NoneOf(var codes)
            when codes.size() > 1 -> phrases.say("none_of.many", phrases.list(codes(codes, fact, true)));
            case Check.NoneOf(var codes) ->
                phrases.say(
                        fact != null && fact.many() && isCountry(fact) ? "none_of.that" : "none_of",
                        phrases.list(codes(codes, fact, true)));
            case Check.Under(var limit) -> phrases.say("under", limit.toPlainString());
            case Check.AtLeast(var limit) -> phrases.say("from_on", limit.toPlainString());
            case Check.Before(var day) -> phrases.say("before", phrases.day(day));
            case Check.NotBefore(var day) -> phrases.say("not_before", phrases.day(day));
            case Check.OlderThan(var length) -> phrases.say("older_than", length(phrases, length));
        };
    }

    /** @param among other words, where an option of several words is quoted */
    private List<String> codes(Set<String> codes, @Nullable Fact fact, boolean among) {
        var words = new ArrayList<String>();
        for (var code : new TreeSet<>(codes)) {
            var option = fact == null ? null : fact.options().get(code);
            var said = option == null ? "" : phrases.text(option);
            words.add(
                    option == null
                            ? isCountry(fact) ? phrases.country(code) : code
                            : among ? phrases.apart(said) : said);
        }
        if (isCountry(fact)) {
            Collections.sort(words); // no country's Spanish or English name begins with an accent
        }
        return words;
    }

    private static boolean isCountry(@Nullable Fact fact) {
        return fact != null && fact.type() == Fact.Type.COUNTRY;
    }

    /** Two years and a month. */
    static String length(Phrases phrases, Period length) {
        var parts = new ArrayList<String>();
        if (length.getYears() > 0) {
            parts.add(phrases.count("length.years", length.getYears()));
        }
        if (length.getMonths() > 0) {
            parts.add(phrases.count("length.months", length.getMonths()));
        }
        if (length.getDays() > 0) {
            parts.add(phrases.count("length.days", length.getDays()));
        }
        return String.join(" ", parts);
    }
}
