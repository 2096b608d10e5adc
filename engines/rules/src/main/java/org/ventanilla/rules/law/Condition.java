package org.ventanilla.rules.law;

import java.util.List;

/** A condition on a person and household: closed, total, and never able to ask whether something is known. */
public sealed interface Condition {

    /** Every part holds. An empty list always holds. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {}

    /** At least {@code count} parts hold. */
    record AtLeast(int count, List<Condition> parts) implements Condition {}

    /** The part does not hold. Refused at load around a household condition. */
    record Not(Condition part) implements Condition {}

    /** One fact against one check. */
    record Leaf(String fact, Check check, Place place) implements Condition {}

    /** Relatives of a kind ({@code child}, {@code parent}, {@code spouse} ...) for whom {@code where} holds. */
    record My(Quantifier quantifier, int count, String relation, Condition where, Place place) implements Condition {}

    /** Whether a deadline of the same procedure is open on the day of the plan. */
    record DeadlineIs(String deadline, boolean open, Place place) implements Condition {}

    enum Quantifier {
        ANY,
        EVERY,
        NONE,
        AT_LEAST
    }
}
