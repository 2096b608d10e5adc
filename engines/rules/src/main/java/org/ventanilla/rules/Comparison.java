package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;

/**
 * What a reform changes, and for whom: the difference of two diagrams.
 *
 * @param gains the classes of people who may now and could not before
 * @param loses the classes of people who could before and may not now
 */
public record Comparison(List<Condition.All> gains, List<Condition.All> loses) {

    /**
     * A reform of one part, such as a number, said by that part alone.
     *
     * @param gains what it says of those who may now, or null when nobody gains
     * @param loses what it says of those who may no more, or null when nobody loses
     * @param isAmongOthers whether it concerns only those who meet what else is asked
     * @param hasOtherWays whether it concerns only those who may ask in no other way
     */
    public record OneChange(
            Condition.@Nullable All gains,
            Condition.@Nullable All loses,
            boolean isAmongOthers,
            boolean hasOtherWays) {}

    /** What a reform of one part changes; null where it is of several. */
    public static @Nullable OneChange findOne(Law before, Condition old, Law after, Condition now, LocalDate on) {
        return OnePart.find(together(before, after), old, now, on);
    }

    public boolean changesNobody() {
        return gains.isEmpty() && loses.isEmpty();
    }

    /** Exactly those whose answer differs, as few classes as say it; null when they are more than anybody could read. */
    public static @Nullable Comparison find(Law before, Condition old, Law after, Condition now, LocalDate on) {
        var law = together(before, after);
        var shape = Shape.of(law, on, old, now);
        var diagram = shape.diagram();
        int was = shape.build(old);
        int is = shape.build(now);
        int possible = possible(shape, law, on);
        var gains = Routes.find(shape, diagram.and(possible, diagram.and(is, diagram.not(was))));
        var loses = Routes.find(shape, diagram.and(possible, diagram.and(was, diagram.not(is))));
        return gains == null || loses == null ? null : new Comparison(gains, loses);
    }

    /** Facts of both, so that a class may speak of what only one of the two versions asks. */
    private static Law together(Law before, Law after) {
        var facts = new TreeMap<>(before.facts());
        after.facts().forEach((id, fact) -> facts.merge(id, fact, Comparison::together));
        return new Law(
                after.procedures(),
                facts,
                after.documents(),
                after.proofs(),
                after.tariffs(),
                after.calendars(),
                after.authorities());
    }

    private static Fact together(Fact before, Fact after) {
        var options = new TreeMap<>(before.options());
        options.putAll(after.options());
        return new Fact(
                after.id(),
                after.type(),
                options,
                after.many(),
                after.precision(),
                after.ask(),
                after.why(),
                after.name(),
                after.sources(),
                after.level(),
                after.compartment(),
                after.effort(),
                after.computedFrom(),
                after.unit(),
                after.range(),
                after.purpose(),
                after.setBy());
    }

    /** At least so many relatives for whom it holds: the variable itself or, when negated, its opposite. */
    private record Counted(int variable, String relation, int count, Condition where, boolean negated) {

        int node(Diagram diagram) {
            return diagram.test(variable, negated ? 2L : 1L);
        }
    }

    /** Who has a child under sixteen has a child under eighteen: nobody is in a class that says otherwise. */
    private static int possible(Shape shape, Law law, LocalDate on) {
        var diagram = shape.diagram();
        var all = counted(shape);
        int possible = Diagram.YES;
        for (var one : all) {
            for (var other : all) {
                if (one != other && follows(one, other, law, on)) {
                    possible = diagram.and(possible, diagram.or(diagram.not(one.node(diagram)), other.node(diagram)));
                }
            }
        }
        return possible;
    }

    private static List<Counted> counted(Shape shape) {
        var all = new ArrayList<Counted>();
        for (int each = 0; each < shape.variables().size(); each++) {
            if (shape.variables().get(each) instanceof Variable.OfRelatives(var my, var _)) {
                all.add(
                        switch (my.quantifier()) {
                            case ANY -> new Counted(each, my.relation(), 1, my.where(), false);
                            case AT_LEAST -> new Counted(each, my.relation(), my.count(), my.where(), false);
                            case NONE -> new Counted(each, my.relation(), 1, my.where(), true);
                            case EVERY -> new Counted(each, my.relation(), 1, new Condition.Not(my.where()), true);
                        });
            }
        }
        return all;
    }

    private static boolean follows(Counted one, Counted other, Law law, LocalDate on) {
        if (!one.relation().equals(other.relation()) || one.count() < other.count()) {
            return false;
        }
        var shape = Shape.of(law, on, one.where(), other.where());
        var diagram = shape.diagram();
        int without = diagram.not(shape.build(other.where()));
        return diagram.and(shape.build(one.where()), without) == Diagram.NO;
    }
}
