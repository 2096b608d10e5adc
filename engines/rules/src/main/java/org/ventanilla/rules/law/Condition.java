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
    record My(Quantifier quantifier, int count, String relation, Condition where, Place place) implements Condition {

        /** Of one eligibility all fit so many bits: who of a family is counted for what is then one number. */
        public static final int TALLY_BITS_MAX = Long.SIZE;

        /** How many such relatives settle it, one way or the other. */
        public int needed() {
            return quantifier == Quantifier.AT_LEAST ? count : 1;
        }

        /** The bits in which so many are counted, those of whom it is sure and those of whom it may be. */
        public int tallyBits() {
            return 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(needed()));
        }
    }

    /** Whether a deadline of the same procedure is open on the day of the plan. */
    record DeadlineIs(String deadline, boolean open, Place place) implements Condition {}

    /** The same wherever it is written. */
    default Condition anywhere() {
        return switch (this) {
            case All(var parts) -> new All(anywhere(parts));
            case AnyOf(var parts) -> new AnyOf(anywhere(parts));
            case AtLeast(int count, var parts) -> new AtLeast(count, anywhere(parts));
            case Not(var part) -> new Not(part.anywhere());
            case Leaf(var fact, var check, var _) -> new Leaf(fact, check, Place.NOWHERE);
            case My(var quantifier, int count, var relation, var where, var _) ->
                new My(quantifier, count, relation, where.anywhere(), Place.NOWHERE);
            case DeadlineIs(var deadline, boolean open, var _) -> new DeadlineIs(deadline, open, Place.NOWHERE);
        };
    }

    private static List<Condition> anywhere(List<Condition> parts) {
        return parts.stream().map(Condition::anywhere).toList();
    }

    enum Quantifier {
        ANY,
        EVERY,
        NONE,
        AT_LEAST
    }
}
