package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.ventanilla.rules.Digits.Digit;

/** How the answer to one condition follows what steps may change of a person; made once for the law of a day. */
final class Outlook {

    /** A variable of the condition that a digit decides. @param classes for each value of the digit */
    private record Turned(int variable, Digit digit, long[] classes) {}

    private final Decision decision;
    private final long digits;
    private final boolean isDirect;
    private final List<Turned> turned = new ArrayList<>();
    private final int[] kin;

    /**
     * @param ofDeadline the digits on which it may rest whether a deadline is open; none where that is not asked
     */
    Outlook(Decision decision, Digits all, ToLongFunction<String> ofDeadline) {
        this.decision = decision;
        long read = 0;
        boolean direct = true;
        var relatives = new ArrayList<Integer>();
        for (int each = 0; each < decision.variables().size(); each++) {
            switch (decision.variables().get(each)) {
                case Variable.OfFact of -> {
                    read |= all.on(of.base());
                    direct &= turn(each, of, all);
                }
                case Variable.OfDeadline(var deadline) -> {
                    read |= ofDeadline.applyAsLong(deadline);
                    direct &= ofDeadline.applyAsLong(deadline) == 0;
                }
                case Variable.OfRelatives _ -> relatives.add(each);
            }
        }
        this.digits = read;
        this.isDirect = direct;
        this.kin = relatives.stream().mapToInt(each -> each).toArray();
    }

    /** @return false when a fact that follows from this one may change instead of it */
    private boolean turn(int variable, Variable.OfFact of, Digits all) {
        for (var digit : all.all()) {
            if (digit.fact().equals(of.base())) {
                turned.add(new Turned(
                        variable,
                        digit,
                        digit.values().stream().mapToLong(of.axis()::classesOf).toArray()));
            } else if (digit.base().equals(of.base())) {
                return false;
            }
        }
        return true;
    }

    Decision decision() {
        return decision;
    }

    /** The digits on which the answer may rest. */
    long digits() {
        return digits;
    }

    /** Whether each digit decides a variable by itself, so that no person need be imagined to know the answer. */
    boolean isDirect() {
        return isDirect;
    }

    /** @param masks as today, into which goes what is so in that world */
    void turn(long[] masks, long world) {
        for (var each : turned) {
            int value = each.digit().value(world);
            if (value >= 0) {
                masks[each.variable()] = each.classes()[value];
            }
        }
    }

    /** Opens every class that any world may lead to. */
    void open(long[] masks) {
        for (var each : turned) {
            for (long classes : each.classes()) {
                masks[each.variable()] |= classes;
            }
        }
    }

    /** @param answers about relatives, two bits each in the order of {@link Decision#kin} */
    void answer(long[] masks, long answers) {
        for (int each = 0; each < kin.length; each++) {
            masks[kin[each]] = answers >>> 2 * each & Tallies.ANSWER;
        }
    }
}
