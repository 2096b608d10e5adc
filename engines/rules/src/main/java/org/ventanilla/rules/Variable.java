package org.ventanilla.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;

/** One thing a condition depends on, cut into the classes it can tell apart. */
sealed interface Variable {

    /**
     * @param written the facts the condition names, all of which follow from {@code base}
     * @param told every fact of the law that does, and which somebody may have told instead
     * @param tests what the condition asks of them, in its own words
     */
    record OfFact(String base, Axis axis, List<String> written, List<String> told, List<Asked> tests)
            implements Variable {

        /** Whether its classes lie between days. */
        boolean isDate() {
            return axis instanceof Axis.Line(var limits) && limits.getFirst() instanceof Axis.Limit.Day;
        }

        private @Nullable OfFact findThen(Axes then) {
            var moved = tests.stream().map(test -> test.on(then)).toList();
            if (moved.equals(tests)) {
                return this;
            }
            var there = Axis.of(
                    Computed.fact(then.law(), base),
                    moved.stream().map(Asked::test).toList());
            boolean isAlike = there.size() == axis.size();
            for (int each = 0; isAlike && each < tests.size(); each++) {
                isAlike = there.holds(moved.get(each).test())
                        == axis.holds(tests.get(each).test());
            }
            return isAlike ? new OfFact(base, there, written, told, moved) : null;
        }
    }

    /** Class 0: it holds of the relatives; class 1: it does not. */
    record OfRelatives(Condition.My my, Decision where) implements Variable {}

    /** Class 0: it is open; class 1: it is over. */
    record OfDeadline(String deadline) implements Variable {}

    /** A test as the law writes it, and as the axis of its base fact understands it. */
    record Asked(String fact, Check check, Axis.Test test) {
        private Asked on(Axes then) {
            return new Asked(fact, check, Computed.test(then.law(), fact, check, then.on()));
        }
    }

    /** The same on another day, or null where its limits then cut its fact into other classes. */
    default @Nullable Variable findOn(Axes then) {
        return switch (this) {
            case OfFact of -> of.findThen(then);
            case OfRelatives(var my, var where) -> new OfRelatives(my, where.on(then));
            case OfDeadline _ -> this;
        };
    }

    default int size() {
        return this instanceof OfFact(var _, var axis, var _, var _, var _) ? axis.size() : 2;
    }

    /** The facts named when it decides; those of a deadline depend on who is asked about. */
    default List<String> decidedBy() {
        return switch (this) {
            case OfFact(var _, var _, var written, var _, var _) ->
                written.stream().distinct().toList();
            case OfRelatives(var my, var _) -> List.of("my." + my.relation());
            case OfDeadline _ -> List.of();
        };
    }

    /** The facts named while it is open. */
    default List<String> waitsFor() {
        return this instanceof OfFact(var base, var _, var _, var _, var _) ? List.of(base) : decidedBy();
    }

    default long all() {
        return this instanceof OfFact(var _, var axis, var _, var _, var _) ? axis.all() : 3;
    }
}
