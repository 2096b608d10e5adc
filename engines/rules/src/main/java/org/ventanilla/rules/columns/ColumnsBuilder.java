package org.ventanilla.rules.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Fact;

/**
 * Takes people in, household by household, and closes them into columns. For one thread.
 *
 * <p>Either whole households with {@link #add}, files in flight included; or number by number: {@link #household}, then
 * for each member {@link #person}, and {@link #know} (or a {@link #telling}) and {@link #tie} for that person.
 *
 * <p>A condition that asks whether a deadline is open cannot be run over facts alone: the builder asks the rules for
 * it once, for all who told the same of what it rests on, and keeps the answer as a column of its day.
 */
public final class ColumnsBuilder {

    private final Rules rules;
    private final LocalDate on;
    private final List<Term> terms;
    private final Map<Term, Coded> open = new LinkedHashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Kin kin = new Kin();
    private final BitSet added = new BitSet();
    private int[] households = new int[Bits.BLOCK];
    private int householdCount;
    private boolean isComplete;
    private int people;

    /** @param on the day as of which people are described; it decides which deadlines are open */
    public ColumnsBuilder(Rules rules, LocalDate on) {
        this(rules, on, Term.askedOf(rules, on));
    }

    private ColumnsBuilder(Rules rules, LocalDate on, List<Term> terms) {
        this.rules = rules;
        this.on = on;
        this.terms = terms;
        terms.forEach(term -> open.put(term, new Coded()));
    }

    /** A builder for other people on the same day, perhaps on another thread; what was found out serves it as well. */
    public ColumnsBuilder another() {
        return new ColumnsBuilder(rules, on, terms);
    }

    /** A whole household as the other machine takes it. Its members are numbered in the order of their ids. */
    public void add(Household household) {
        added.set(householdCount);
        household(household.complete());
        var numbers = new TreeMap<String, Integer>();
        var known = rules.known(household, on);
        known.forEach((id, facts) -> {
            int person = person();
            numbers.put(id, person);
            facts.forEach((fact, value) -> know(person, fact, value));
            open.forEach((term, answers) -> set(answers, person, term.of(household, id)));
        });
        household.kin().forEach((id, relations) -> {
            var others = new TreeSet<String>();
            relations.values().forEach(others::addAll);
            for (var other : others) {
                relations.forEach((relation, those) -> {
                    if (those.contains(other)) {
                        tie(
                                Objects.requireNonNull(numbers.get(id)),
                                relation,
                                Objects.requireNonNull(numbers.get(other)));
                    }
                });
            }
        });
    }

    /** Begins a household. @param isComplete somebody declared that nobody is missing */
    public void household(boolean isComplete) {
        if (householdCount == households.length) {
            households = Arrays.copyOf(households, Column.grown(householdCount, householdCount + 1));
        }
        households[householdCount++] = people;
        this.isComplete = isComplete;
    }

    /** The next member of the household begun last; the number is theirs in these columns. */
    public int person() {
        if (householdCount == 0) {
            throw new IllegalStateException("Person (" + people + ") lives nowhere. Maybe begin a household first.");
        }
        if (isComplete) {
            kin.complete(people);
        }
        return people++;
    }

    /** @param fact its id in the law; a fact the law does not know is refused */
    public void know(int person, String fact, Value value) {
        column(fact).set(person, value);
    }

    /** The same by numbers, for many people. @param fact its id in the law; a fact the law does not know is refused */
    public Telling telling(String fact) {
        return switch (column(fact)) {
            case Coded coded -> new Telling.OfValues(coded);
            case Dated dated -> new Telling.OfDays(dated);
        };
    }

    private Column column(String fact) {
        var column = columns.get(fact);
        if (column == null) {
            var of = rules.law().facts().get(fact);
            if (of == null) {
                throw new IllegalArgumentException("(" + fact + ") is not a fact. Maybe it was renamed in facts.yaml.");
            }
            column = of.type() == Fact.Type.DATE ? new Dated() : new Coded();
            columns.put(fact, column);
        }
        return column;
    }

    /**
     * The other is a relative of this kind: both ways must be told, and what follows from ties (siblings) as well.
     *
     * @param relation one of {@link Household#relations}
     */
    public void tie(int person, String relation, int other) {
        int at = Kin.RELATIONS.indexOf(relation);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "(" + relation + ") is not a relation. Maybe one of " + String.join(", ", Kin.RELATIONS) + ".");
        }
        kin.add(person, other, 1 << at);
    }

    /** Closes the columns; the builder is used up. */
    public Columns build() {
        int padded = Bits.blocks(people) * Bits.BLOCK;
        columns.values().forEach(column -> column.close(padded));
        kin.close(padded);
        var starts = Arrays.copyOf(households, householdCount);
        var facts = new Columns(on, people, columns, kin, starts, Map.of());
        var deadlines = new HashMap<String, Coded>();
        open.forEach((term, answers) -> {
            answer(term, answers, facts, starts);
            answers.close(padded);
            deadlines.put(term.key(), answers);
        });
        return new Columns(on, people, columns, kin, starts, deadlines);
    }

    /** Whoever was not added with their files has none. */
    private void answer(Term term, Coded answers, Columns facts, int[] starts) {
        var rests = term.rests(facts);
        for (int each = added.nextClearBit(0); each < householdCount; each = added.nextClearBit(each + 1)) {
            int end = each + 1 < householdCount ? starts[each + 1] : people;
            var household = rests == null && end > starts[each] ? facts.household(each) : null;
            for (int person = starts[each]; person < end; person++) {
                set(
                        answers,
                        person,
                        household == null
                                ? term.of(Objects.requireNonNull(rests), person)
                                : term.of(household, Columns.name(person)));
            }
        }
    }

    private static void set(Coded answers, int person, Truth isOpen) {
        switch (isOpen) {
            case YES -> answers.set(person, new Value.Bool(true));
            case NO -> answers.set(person, new Value.Bool(false));
            case UNKNOWN -> {}
        }
    }
}
