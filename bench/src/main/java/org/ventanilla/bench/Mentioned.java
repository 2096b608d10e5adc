package org.ventanilla.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/** The constants that the conditions of a law name, by fact: people who never have them would test nothing. */
record Mentioned(
        SortedMap<String, SortedSet<String>> codes,
        SortedMap<String, SortedSet<BigDecimal>> numbers,
        SortedMap<String, SortedSet<LocalDate>> days) {

    static Mentioned in(Law law) {
        var mentioned = new Mentioned(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        law.procedures().values().forEach(procedure -> mentioned.collect(procedure.eligible()));
        return mentioned;
    }

    SortedSet<String> codesOf(String fact) {
        return codes.getOrDefault(fact, new TreeSet<>());
    }

    private void collect(Condition condition) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(this::collect);
            case Condition.AnyOf(var parts) -> parts.forEach(this::collect);
            case Condition.AtLeast(int _, var parts) -> parts.forEach(this::collect);
            case Condition.Not(var part) -> collect(part);
            case Condition.My my -> collect(my.where());
            case Condition.DeadlineIs _ -> {}
            case Condition.Leaf(var fact, var check, var _) -> collect(fact, check);
        }
    }

    private void collect(String fact, Check check) {
        switch (check) {
            case Check.OneOf(var named) ->
                codes.computeIfAbsent(fact, _ -> new TreeSet<>()).addAll(named);
            case Check.NoneOf(var named) ->
                codes.computeIfAbsent(fact, _ -> new TreeSet<>()).addAll(named);
            case Check.Under(var limit) ->
                numbers.computeIfAbsent(fact, _ -> new TreeSet<>()).add(limit);
            case Check.AtLeast(var limit) ->
                numbers.computeIfAbsent(fact, _ -> new TreeSet<>()).add(limit);
            case Check.Before(var day) ->
                days.computeIfAbsent(fact, _ -> new TreeSet<>()).add(day);
            case Check.NotBefore(var day) ->
                days.computeIfAbsent(fact, _ -> new TreeSet<>()).add(day);
            case Check.Is _, Check.OlderThan _ -> {}
        }
    }
}
