package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.ventanilla.rules.law.Condition;

/** The ways to a yes of one condition, from wherever somebody stands: the one that asks least of them first. */
final class Ways {

    /** More than these nobody weighs against each other. */
    static final int SHOWN = 3;

    /** What no step of any procedure can change, such as where somebody was born, is the farthest way round. */
    private static final int FIXED = 1_000;

    private static final int CHANGED = 20;

    private final Shape shape;
    private final List<long[]> boxes;
    private final Restated words;

    /** By variable, what it costs to learn it and what to change it. */
    private final int[] toLearn;

    private final int[] toChange;

    /** @param boxes the classes of people of whom the condition holds, which do not depend on who asks */
    Ways(Shape shape, List<long[]> boxes) {
        this.shape = shape;
        this.boxes = boxes;
        this.words = new Restated(shape);
        this.toLearn = new int[shape.variables().size()];
        this.toChange = new int[toLearn.length];
        for (int each = 0; each < toLearn.length; each++) {
            toLearn[each] = effort(each);
            toChange[each] = toLearn[each] + (canChange(each) ? CHANGED : FIXED);
        }
    }

    private record Measured(long[] box, int cost) {}

    /** Only what is shown is put into words. */
    List<Way> of(long[] masks) {
        var measured = new ArrayList<Measured>(boxes.size());
        for (var box : boxes) {
            measured.add(new Measured(box, cost(masks, box)));
        }
        measured.sort(Comparator.comparingInt(Measured::cost));
        var ways = new LinkedHashSet<Way>();
        for (int each = 0; each < measured.size() && ways.size() < SHOWN; each++) {
            ways.add(way(masks, measured.get(each).box()));
        }
        return List.copyOf(ways);
    }

    private int cost(long[] masks, long[] box) {
        int cost = 0;
        for (int each = 0; each < box.length; each++) {
            if ((masks[each] & box[each]) == 0) {
                cost += toChange[each];
            } else if ((masks[each] & ~box[each]) != 0) {
                cost += toLearn[each];
            }
        }
        return cost;
    }

    private Way way(long[] masks, long[] box) {
        var changes = new ArrayList<Condition>();
        var learns = new ArrayList<Condition>();
        for (int each = 0; each < box.length; each++) {
            if ((masks[each] & box[each]) == 0) {
                changes.add(words.part(each, box[each]));
            } else if ((masks[each] & ~box[each]) != 0) {
                learns.add(words.part(each, box[each]));
            }
        }
        return new Way(List.copyOf(changes), List.copyOf(learns));
    }

    private int effort(int variable) {
        return switch (shape.variables().get(variable)) {
            case Variable.OfFact of -> Computed.fact(shape.law(), of.base()).effort();
            case Variable.OfRelatives _, Variable.OfDeadline _ -> 2;
        };
    }

    private boolean canChange(int variable) {
        return shape.variables().get(variable) instanceof Variable.OfFact of
                && shape.law().procedures().values().stream()
                        .flatMap(procedure -> procedure.steps().stream())
                        .anyMatch(step -> step.sets().containsKey(of.base()));
    }
}
