package org.ventanilla.rules.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Value;

/**
 * What is known of millions of people on one day: a column for each fact, who is what to whom, and which deadlines
 * that conditions ask about are open.
 *
 * <p>People are numbered from 0 in the order they were added, members of a household side by side. Immutable once
 * built, and safe for any number of threads.
 *
 * <pre>{@code
 * var builder = new ColumnsBuilder(rules, day);
 * households.forEach(builder::add);
 * var answers = ColumnProgram.of(rules.law(), day).run(builder.build(), 2);
 * }</pre>
 *
 * @see ColumnsBuilder
 */
public final class Columns {

    private final LocalDate on;
    private final int people;
    private final Map<String, Column> facts;
    private final Kin kin;
    private final int[] households;
    private final Map<String, Coded> deadlines;

    /**
     * @param households the number of the first member of each household, in order
     * @param deadlines by procedure and deadline, whether it is open
     */
    Columns(
            LocalDate on,
            int people,
            Map<String, Column> facts,
            Kin kin,
            int[] households,
            Map<String, Coded> deadlines) {
        this.on = on;
        this.people = people;
        this.facts = Map.copyOf(facts);
        this.kin = kin;
        this.households = households;
        this.deadlines = deadlines;
    }

    /** How many people there are. */
    public int people() {
        return people;
    }

    public int householdCount() {
        return households.length;
    }

    /** The day as of which they are described. */
    public LocalDate on() {
        return on;
    }

    /** What is known of this person, or null. */
    public @Nullable Value find(int person, String fact) {
        var column = facts.get(fact);
        return column == null ? null : column.find(person);
    }

    /** The household of this number as the other machine takes it; each member is named by their own number. */
    public Household household(int number) {
        int first = households[number];
        int end = number + 1 < households.length ? households[number + 1] : people;
        var members = new TreeMap<String, Member>();
        for (int person = first; person < end; person++) {
            members.put(name(person), member(person));
        }
        return new Household(kin.isComplete(first), members);
    }

    /** The number of the household this person lives in. */
    public int householdOf(int person) {
        int at = Arrays.binarySearch(households, person);
        return at >= 0 ? at : -at - 2;
    }

    /** What a person is called in {@link #household}. */
    public static String name(int person) {
        return "p" + person;
    }

    private Member member(int person) {
        var answers = new TreeMap<String, Answered>();
        facts.forEach((fact, column) -> {
            var value = column.find(person);
            if (value != null) {
                answers.put(fact, new Answered.Known(value));
            }
        });
        return new Member(name(person), answers, relations(person), List.of(), Collections.emptySortedMap());
    }

    private SortedMap<String, Set<String>> relations(int person) {
        var relations = new TreeMap<String, Set<String>>();
        for (int tie = kin.firstTie(person); tie < kin.firstTie(person + 1); tie++) {
            for (int relation = 0; relation < Kin.RELATIONS.size(); relation++) {
                if ((kin.kinds(tie) >>> relation & 1) == 1) {
                    relations
                            .computeIfAbsent(Kin.RELATIONS.get(relation), _ -> new TreeSet<>())
                            .add(name(kin.other(tie)));
                }
            }
        }
        return relations;
    }

    int blocks() {
        return Bits.blocks(people);
    }

    @Nullable
    Column findColumn(String fact) {
        return facts.get(fact);
    }

    Kin kin() {
        return kin;
    }

    /** Whether the deadline is open, as a yes-or-no fact. */
    Coded deadline(String procedure, String deadline) {
        var column = deadlines.get(deadlineKey(procedure, deadline));
        if (column == null) {
            throw new IllegalStateException("Nobody computed whether (" + deadline + ") of (" + procedure
                    + ") is open. Maybe the columns were built for another law.");
        }
        return column;
    }

    static String deadlineKey(String procedure, String deadline) {
        return procedure + " " + deadline;
    }
}
