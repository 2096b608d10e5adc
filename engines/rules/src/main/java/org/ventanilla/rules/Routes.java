package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * The routes of one case, where a condition has cases that exclude each other, such as a first card and its renewal.
     *
     * @param shared what every route of the case asks
     * @param routes what each of them asks besides
     */
    public record Group(List<Condition> shared, List<Condition.All> routes) {}

    /**
     * The same routes, case by case: a route that is of two cases by halves says of nobody how they may ask. One case where
     * the condition has no others; null when there are more routes than anybody could read.
     */
    public static @Nullable List<Group> cases(Law law, Condition condition, LocalDate on) {
        var cases = new ArrayList<Group>();
        for (var each : apart(law, condition, on)) {
            var routes = find(law, each, on);
            if (routes == null) {
                return null;
            }
            cases.add(shared(routes));
        }
        return List.copyOf(cases);
    }

    private static Group shared(List<Condition.All> routes) {
        var shared = new ArrayList<Condition>();
        if (routes.size() > 1) {
            shared.addAll(routes.getFirst().parts());
            routes.forEach(route -> shared.retainAll(route.parts()));
        }
        return new Group(
                List.copyOf(shared),
                routes.stream()
                        .map(route -> new Condition.All(route.parts().stream()
                                .filter(part -> !shared.contains(part))
                                .toList()))
                        .toList());
    }

    /** The condition once for each of its cases: alternatives of which some asks several things and no two meet. */
    private static List<Condition> apart(Law law, Condition condition, LocalDate on) {
        if (condition instanceof Condition.All(var parts)) {
            for (var part : parts) {
                if (part instanceof Condition.AnyOf(var alternatives)
                        && alternatives.stream().anyMatch(Condition.All.class::isInstance)
                        && areApart(law, alternatives, on)) {
                    return alternatives.stream()
                            .map(each -> (Condition) new Condition.All(parts.stream()
                                    .map(other -> other == part ? each : other)
                                    .toList()))
                            .toList();
                }
            }
        }
        return List.of(condition);
    }

    private static boolean areApart(Law law, List<Condition> alternatives, LocalDate on) {
        var shape = Shape.of(law, on, alternatives.toArray(Condition[]::new));
        var diagram = shape.diagram();
        for (var one : alternatives) {
            for (var other : alternatives) {
                if (one != other && diagram.and(shape.build(one), shape.build(other)) != Diagram.NO) {
                    return false;
                }
            }
        }
        return true;
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
