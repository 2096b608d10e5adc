package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.List;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/**
 * A condition on one day, joined so that evaluating it part by part with three values loses nothing: where each part
 * is known to be yes, no or neither, the whole comes out as the decision diagram would have it.
 *
 * <p>Part by part is weaker than the truth only where one fact is asked twice ("a child, or an adult and a victim").
 * So parts side by side that ask the same fact become one, and where a fact is still asked twice the circuit follows
 * the diagram, in which no way asks anything twice. Source: design of the two machines, rules.md section 5.
 */
public sealed interface Circuit permits Circuit.Joined, Circuit.OfRelatives, Circuit.OfDeadline, Tested {

    /** What joins other parts. */
    sealed interface Joined extends Circuit {}

    record Certain(boolean yes) implements Joined {}

    record All(List<Circuit> parts) implements Joined {}

    record AnyOf(List<Circuit> parts) implements Joined {}

    record AtLeast(int count, List<Circuit> parts) implements Joined {}

    record Not(Circuit part) implements Joined {}

    /** One question with an arm for each answer; of the tests of the arms exactly one holds. */
    record Choice(List<Arm> arms) implements Joined {}

    record Arm(Circuit test, Circuit then) {}

    /** Relatives of a kind for whom {@code where} holds; {@code count} matters for "at least" alone. */
    record OfRelatives(Condition.Quantifier quantifier, int count, String relation, Circuit where) implements Circuit {}

    /** Whether a deadline of the same procedure is open. */
    record OfDeadline(String deadline) implements Circuit {}

    /**
     * @param on the day on which ages are counted
     * @throws IllegalStateException when the condition is beyond the bounds of the diagram
     */
    static Circuit of(Law law, Condition condition, LocalDate on) {
        return Decision.of(law, condition, on).circuit();
    }
}
