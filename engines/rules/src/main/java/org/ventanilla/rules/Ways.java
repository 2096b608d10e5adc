package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.ventanilla.rules.law.Condition;

/** The ways to a yes from where one person stands, the one that asks least of them first. */
final class Ways {

    /** More than these nobody weighs against each other. */
    static final int SHOWN = 3;

    /** What no step of any procedure can change, such as where somebody was born, is the farthest way round. */
    private static final int FIXED = 1_000;

    private static final int CHANGED = 20;

    private final Shape shape;
    private final long[] masks;
    private final Restated words;

    private Ways(Shape shape, long[] masks) {
        this.shape = shape;
        this.masks = masks;
        this.words = new Restated(shape);
    }

    private record Measured(Way way, int cost) {}

    /** @param boxes the classes of people of whom the condition holds, which do not depend on who asks */
    static List<Way> of(Shape shape, List<long[]> boxes, long[] masks) {
        var ways = new Ways(shape, masks);
        var measured = new LinkedHashSet<Measured>();
        boxes.forEach(box -> measured.add(ways.way(box)));
        return measured.stream()
                .sorted(Comparator.comparingInt(Measured::cost))
                .limit(SHOWN)
                .map(Measured::way)
                .toList();
    }

    private Measured way(long[] box) {
        var changes = new ArrayList<Condition>();
        var learns = new ArrayList<Condition>();
        int cost = 0;
        for (int each = 0; each < box.length; each++) {
            if ((masks[each] & box[each]) == 0) {
                changes.add(words.part(each, box[each]));
                cost += effort(each) + (canChange(each) ? CHANGED : FIXED);
            } else if ((masks[each] & ~box[each]) != 0) {
                learns.add(words.part(each, box[each]));
                cost += effort(each);
            }
        }
        return new Measured(new Way(List.copyOf(changes), List.copyOf(learns)), cost);
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
