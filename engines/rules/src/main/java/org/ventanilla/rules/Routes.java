package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/** Every route by which a condition comes to hold, read off its diagram: together they are the condition, no more. */
public final class Routes {

    private Routes() {}

    /**
     * Each route lists what must hold together; a route of nothing holds of everybody. Null when there are more than
     * anybody could read.
     */
    public static @Nullable List<Condition.All> find(Law law, Condition condition, LocalDate on) {
        var shape = Shape.of(law, on, condition);
        return find(shape, shape.build(condition));
    }

    static @Nullable List<Condition.All> find(Shape shape, int root) {
        var boxes = Boxes.find(shape.diagram(), root);
        if (boxes == null) {
            return null;
        }
        var words = new Restated(shape);
        return Boxes.without(shape.diagram(), boxes).stream()
                .sorted(inTheOrderOf(shape))
                .map(words::box)
                .toList();
    }

    /** What the law names first comes first. */
    private static Comparator<long[]> inTheOrderOf(Shape shape) {
        return (one, other) -> {
            for (int each = 0; each < one.length; each++) {
                long all = shape.variables().get(each).all();
                if (one[each] == all != (other[each] == all)) {
                    return one[each] == all ? 1 : -1;
                }
            }
            return 0;
        };
    }
}
