package org.ventanilla.rules.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may have asked for a procedure, seen while the file runs. What was so on the day of asking has names of its own,
 * so that nothing follows from it for the day that is looked at, but for numbers counted from a day, which only grow.
 */
final class Later {

    private static final String THEN = "then ";

    private final SortedMap<String, Fact> facts = new TreeMap<>();
    private final SortedMap<String, TreeSet<BigDecimal>> limits = new TreeMap<>();
    private final Condition whoMayHaveAsked;

    Later(SortedMap<String, Fact> facts, Condition eligible) {
        this.facts.putAll(facts);
        facts.forEach((id, fact) -> this.facts.put(THEN + id, fact));
        var parts = new ArrayList<Condition>();
        parts.add(then(eligible));
        limits.forEach((fact, of) -> of.forEach(limit -> parts.add(grown(fact, new Check.AtLeast(limit)))));
        this.whoMayHaveAsked = new Condition.All(parts);
    }

    /** Every fact, and every fact as it was on the day of asking. */
    SortedMap<String, Fact> facts() {
        return facts;
    }

    Condition whoMayHaveAsked() {
        return whoMayHaveAsked;
    }

    private static Condition grown(String fact, Check check) {
        return new Condition.AnyOf(List.of(
                new Condition.Not(new Condition.Leaf(THEN + fact, check, Place.NOWHERE)),
                new Condition.Leaf(fact, check, Place.NOWHERE)));
    }

    private Condition then(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> new Condition.All(then(parts));
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(then(parts));
            case Condition.AtLeast(int count, var parts) -> new Condition.AtLeast(count, then(parts));
            case Condition.Not(var part) -> new Condition.Not(then(part));
            case Condition.Leaf(var fact, var check, var place) -> {
                noteLimit(fact, check);
                yield new Condition.Leaf(THEN + fact, check, place);
            }
            case Condition.My my -> free(my);
            case Condition.DeadlineIs is -> free(is);
        };
    }

    private List<Condition> then(List<Condition> parts) {
        return parts.stream().map(this::then).toList();
    }

    /** What nothing is known of: a name that is no fact is either so or not. */
    private static Condition free(Condition condition) {
        return new Condition.Leaf(THEN + condition, new Check.Is(true), Place.NOWHERE);
    }

    private void noteLimit(String id, Check check) {
        var fact = facts.get(id);
        if (fact == null || fact.type() != Fact.Type.NUMBER || fact.computedFrom() == null) {
            return;
        }
        switch (check) {
            case Check.AtLeast(var limit) ->
                limits.computeIfAbsent(id, _ -> new TreeSet<>()).add(limit);
            case Check.Under(var limit) ->
                limits.computeIfAbsent(id, _ -> new TreeSet<>()).add(limit);
            case Check.Is _, Check.OneOf _, Check.NoneOf _, Check.Before _, Check.NotBefore _, Check.OlderThan _ -> {}
        }
    }
}
