package org.ventanilla.rules.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Procedure;

/**
 * Takes people in, household by household, and closes them into columns. For one thread.
 *
 * <p>Either whole households with {@link #add}, files in flight included; or number by number: {@link #household}, then
 * for each member {@link #person}, and {@link #know} and {@link #tie} for that person.
 *
 * <p>A condition that asks whether a deadline is open cannot be run over facts alone: the builder asks the rules for
 * it once, person by person, and keeps the answer as a column of its day.
 */
public final class ColumnsBuilder {

    private record Asked(String procedure, String deadline, Coded answers) {}

    private final Rules rules;
    private final LocalDate on;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Kin kin = new Kin();
    private final BitSet added = new BitSet();
    private int[] households = new int[Bits.BLOCK];
    private int householdCount;
    private boolean isComplete;
    private int people;

    /** @param on the day as of which people are described; it decides which deadlines are open */
    public ColumnsBuilder(Rules rules, LocalDate on) {
        this.rules = rules;
        this.on = on;
        rules.law().procedures().values().forEach(procedure -> collect(procedure, procedure.eligible()));
    }

    private void collect(Procedure procedure, Condition condition) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(part -> collect(procedure, part));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> collect(procedure, part));
            case Condition.AtLeast(int _, var parts) -> parts.forEach(part -> collect(procedure, part));
            case Condition.Not(var part) -> collect(procedure, part);
            case Condition.DeadlineIs(var deadline, boolean _, var _) -> {
                if (asked.stream()
                        .noneMatch(each -> each.procedure.equals(procedure.id()) && each.deadline.equals(deadline))) {
                    asked.add(new Asked(procedure.id(), deadline, new Coded()));
                }
            }
            case Condition.Leaf _, Condition.My _ -> {}
        }
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
            asked.forEach(each -> answer(each, person, household, id));
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
        if (!asked.isEmpty()) {
            for (int each = added.nextClearBit(0); each < householdCount; each = added.nextClearBit(each + 1)) {
                answer(facts.household(each), starts[each]);
            }
            asked.forEach(each -> each.answers.close(padded));
        }
        var deadlines = new HashMap<String, Coded>();
        asked.forEach(each -> deadlines.put(Columns.deadlineKey(each.procedure, each.deadline), each.answers));
        return new Columns(on, people, columns, kin, starts, deadlines);
    }

    private void answer(Household household, int first) {
        for (int each = 0; each < household.members().size(); each++) {
            for (var one : asked) {
                answer(one, first + each, household, Columns.name(first + each));
            }
        }
    }

    private void answer(Asked one, int person, Household household, String id) {
        switch (rules.isOpen(household, id, one.procedure, one.deadline, on)) {
            case YES -> one.answers.set(person, new Value.Bool(true));
            case NO -> one.answers.set(person, new Value.Bool(false));
            case UNKNOWN -> {}
        }
    }
}
