package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;

/**
 * The slow and obvious way: imagine every complete set of answers that fits what is known, and look at each. Knows
 * nothing of classes or diagrams; an age is counted from the day of birth each time.
 */
final class Clerk {

    private static final long WORLDS_MAX = 400_000;

    private final Map<String, List<Value>> domains;
    private final LocalDate on;

    /** @param domains by fact, every value a person could have, fine enough for the constants of the condition */
    Clerk(Map<String, List<Value>> domains, LocalDate on) {
        this.domains = domains;
        this.on = on;
    }

    Truth truth(Condition condition, Map<String, Value> known) {
        boolean yes = false;
        boolean no = false;
        for (var world : worlds(condition, known)) {
            boolean holds = holds(condition, world);
            yes |= holds;
            no |= !holds;
        }
        return yes && no ? Truth.UNKNOWN : yes ? Truth.YES : Truth.NO;
    }

    /** The facts not known whose value can change the answer: two worlds that differ in this one alone. */
    SortedSet<String> missing(Condition condition, Map<String, Value> known) {
        var missing = new TreeSet<String>();
        for (var fact : facts(condition)) {
            if (!known.containsKey(fact) && matters(fact, condition, known)) {
                missing.add(fact);
            }
        }
        return missing;
    }

    private boolean matters(String fact, Condition condition, Map<String, Value> known) {
        for (var world : worlds(condition, known)) {
            boolean holds = holds(condition, world);
            for (var other : Objects.requireNonNull(domains.get(fact))) {
                var changed = new TreeMap<>(world);
                changed.put(fact, other);
                if (holds(condition, changed) != holds) {
                    return true;
                }
            }
        }
        return false;
    }

    List<SortedMap<String, Value>> worlds(Condition condition, Map<String, Value> known) {
        var worlds = new ArrayList<SortedMap<String, Value>>();
        worlds.add(new TreeMap<>(known));
        for (var fact : facts(condition)) {
            if (!known.containsKey(fact)) {
                var more = new ArrayList<SortedMap<String, Value>>();
                for (var world : worlds) {
                    for (var value : Objects.requireNonNull(domains.get(fact))) {
                        var then = new TreeMap<>(world);
                        then.put(fact, value);
                        more.add(then);
                    }
                }
                worlds = more;
                if (worlds.size() > WORLDS_MAX) {
                    throw new IllegalStateException("(" + worlds.size() + ") worlds. Maybe fewer facts.");
                }
            }
        }
        return worlds;
    }

    boolean holds(Condition condition, Map<String, Value> world) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(part -> holds(part, world));
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(part -> holds(part, world));
            case Condition.AtLeast(int count, var parts) ->
                parts.stream().filter(part -> holds(part, world)).count() >= count;
            case Condition.Not(var part) -> !holds(part, world);
            case Condition.Leaf(var fact, var check, var _) -> holds(fact, check, world);
            case Condition.My _, Condition.DeadlineIs _ -> throw new IllegalStateException("Not for the clerk.");
        };
    }

    private boolean holds(String fact, Check check, Map<String, Value> world) {
        var value =
                fact.equals("age") || fact.equals("is_child") ? age(world) : Objects.requireNonNull(world.get(fact));
        return switch (check) {
            case Check.Is(boolean yes) ->
                value instanceof Value.Bool(boolean has) ? has == yes : number(value) < 18 == yes;
            case Check.OneOf(var codes) -> codes(value).stream().anyMatch(codes::contains);
            case Check.NoneOf(var codes) -> codes(value).stream().noneMatch(codes::contains);
            case Check.Under(var limit) -> number(value) < limit.doubleValue();
            case Check.AtLeast(var limit) -> number(value) >= limit.doubleValue();
            case Check.Before(var day) -> day(value).isBefore(day);
            case Check.NotBefore(var day) -> !day(value).isBefore(day);
            case Check.OlderThan(var length) -> day(value).plus(length).isBefore(on);
        };
    }

    private Value age(Map<String, Value> world) {
        return new Value.Num(
                BigDecimal.valueOf(ChronoUnit.YEARS.between(day(Objects.requireNonNull(world.get("born_on"))), on)));
    }

    private static double number(Value value) {
        return ((Value.Num) value).number().doubleValue();
    }

    private static LocalDate day(Value value) {
        return ((Value.Day) value).earliest();
    }

    private static Set<String> codes(Value value) {
        return ((Value.Codes) value).codes();
    }

    static SortedSet<String> facts(Condition condition) {
        var facts = new TreeSet<String>();
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(part -> facts.addAll(facts(part)));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> facts.addAll(facts(part)));
            case Condition.AtLeast(int _, var parts) -> parts.forEach(part -> facts.addAll(facts(part)));
            case Condition.Not(var part) -> facts.addAll(facts(part));
            case Condition.Leaf(var fact, var _, var _) ->
                facts.add(fact.equals("age") || fact.equals("is_child") ? "born_on" : fact);
            case Condition.My _, Condition.DeadlineIs _ -> {}
        }
        return facts;
    }
}
