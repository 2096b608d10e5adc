package org.ventanilla.rules.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Condition;

/**
 * A term of which a condition asks whether it is open on a day. Whoever has neither papers nor files gets the answer of
 * all who told the same of what it rests on, so that the clock is asked once and not for each of millions. Safe for any
 * number of threads.
 */
final class Term {

    /** Different tellings kept at once: a registry may tell ever new ones, and the store must not grow without end. */
    private static final int KEPT_MAX = 1 << 20;

    private static final String ANYBODY = "p";

    private final Rules rules;
    private final LocalDate on;
    private final String procedure;
    private final String deadline;
    private final @Nullable List<String> facts;
    private final ConcurrentMap<List<@Nullable Value>, Truth> kept = new ConcurrentHashMap<>();

    private Term(Rules rules, LocalDate on, String procedure, String deadline) {
        this.rules = rules;
        this.on = on;
        this.procedure = procedure;
        this.deadline = deadline;
        var rests = rules.findReliance(procedure, deadline, on);
        this.facts = rests == null ? null : List.copyOf(rests);
    }

    /** Each term of which a condition of the law asks. */
    static List<Term> askedOf(Rules rules, LocalDate on) {
        var asked = new TreeMap<String, Term>();
        for (var procedure : rules.law().procedures().values()) {
            collect(
                    procedure.eligible(),
                    deadline -> asked.computeIfAbsent(
                            Columns.deadlineKey(procedure.id(), deadline),
                            _ -> new Term(rules, on, procedure.id(), deadline)));
        }
        return List.copyOf(asked.values());
    }

    private static void collect(Condition condition, Consumer<String> asked) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(part -> collect(part, asked));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> collect(part, asked));
            case Condition.AtLeast(int _, var parts) -> parts.forEach(part -> collect(part, asked));
            case Condition.Not(var part) -> collect(part, asked);
            case Condition.DeadlineIs(var deadline, boolean _, var _) -> asked.accept(deadline);
            case Condition.Leaf _, Condition.My _ -> {}
        }
    }

    String key() {
        return Columns.deadlineKey(procedure, deadline);
    }

    /** The columns it rests on, null for one nobody told anything in; or null where it rests on relatives as well. */
    @Nullable
    List<@Nullable Column> rests(Columns people) {
        if (facts == null) {
            return null;
        }
        var rests = new ArrayList<@Nullable Column>();
        facts.forEach(fact -> rests.add(people.findColumn(fact)));
        return rests;
    }

    /** @param rests as {@link #rests} finds them */
    Truth of(List<@Nullable Column> rests, int person) {
        var told = new @Nullable Value[rests.size()];
        for (int each = 0; each < told.length; each++) {
            var column = rests.get(each);
            told[each] = column == null ? null : column.find(person);
        }
        var key = Arrays.asList(told);
        var known = kept.get(key);
        if (known == null) {
            known = ask(told);
            if (kept.size() >= KEPT_MAX) {
                kept.clear();
            }
            kept.put(key, known);
        }
        return known;
    }

    private Truth ask(@Nullable Value[] told) {
        var answers = new TreeMap<String, Answered>();
        for (int each = 0; facts != null && each < told.length; each++) {
            if (told[each] != null) {
                answers.put(facts.get(each), new Answered.Known(told[each]));
            }
        }
        var member = new Member(ANYBODY, answers, new TreeMap<>(), List.of(), Collections.emptySortedMap());
        return of(new Household(false, new TreeMap<>(Map.of(ANYBODY, member))), ANYBODY);
    }

    Truth of(Household household, String person) {
        return rules.isOpen(household, person, procedure, deadline, on);
    }
}
