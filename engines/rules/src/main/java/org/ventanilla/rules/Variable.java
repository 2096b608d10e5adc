package org.ventanilla.rules;

import java.util.List;
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
            implements Variable {}

    /** Class 0: it holds of the relatives; class 1: it does not. */
    record OfRelatives(Condition.My my, Decision where) implements Variable {}

    /** Class 0: it is open; class 1: it is over. */
    record OfDeadline(String deadline) implements Variable {}

    /** A test as the law writes it, and as the axis of its base fact understands it. */
    record Asked(String fact, Check check, Axis.Test test) {}

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
