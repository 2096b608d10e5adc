package org.ventanilla.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;

/** A condition as JSON in the shape of the procedure's own file. */
final class ConditionJson {

    private ConditionJson() {}

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
