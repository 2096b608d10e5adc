package org.ventanilla.rules;

import java.util.List;
import org.ventanilla.rules.Variable.OfRelatives;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Condition.Quantifier;

/**
 * How many relatives are certain and how many may be, for each condition on relatives that one procedure asks, written
 * as one number: nobody is counted past what a condition needs.
 */
final class Tallies {

    /** The bits of one answer: {@link Shape#FIRST} for yes, {@link Shape#SECOND} for no, none for not asked. */
    static final long ANSWER = Shape.FIRST | Shape.SECOND;

    private final List<OfRelatives> kin;
    private final int[] shifts;
    private final int[] widths;

    Tallies(List<OfRelatives> kin) {
        this.kin = kin;
        this.shifts = new int[kin.size()];
        this.widths = new int[kin.size()];
        int shift = 0;
        for (int each = 0; each < shifts.length; each++) {
            shifts[each] = shift;
            widths[each] = kin.get(each).my().tallyBits() / 2;
            shift += 2 * widths[each];
        }
        if (shift > Condition.My.TALLY_BITS_MAX) {
            throw new IllegalStateException("(" + kin.size() + ") conditions on relatives are more than can be counted"
                    + " together. Maybe the law was not read by the loader, which refuses them.");
        }
    }

    /** One relative more, who answers this to each condition. */
    long with(long tallies, long answers) {
        long more = tallies;
        for (int each = 0; each < shifts.length; each++) {
            long answer = answers >>> 2 * each & ANSWER;
            if (answer == ANSWER) {
                more = counting(more, each, shifts[each] + widths[each]);
            } else if (answer != 0 && (answer == Shape.FIRST) != isOfEvery(each)) {
                more = counting(more, each, shifts[each]);
            }
        }
        return more;
    }

    private long counting(long tallies, int each, int shift) {
        return count(tallies, each, shift) < kin.get(each).my().needed() ? tallies + (1L << shift) : tallies;
    }

    private long count(long tallies, int each, int shift) {
        return tallies >>> shift & (1L << widths[each]) - 1;
    }

    private boolean isOfEvery(int each) {
        return kin.get(each).my().quantifier() == Quantifier.EVERY;
    }

    /** What the conditions come to, two bits each in their order. */
    long answers(long tallies, boolean everyoneIsHere) {
        long answers = 0;
        for (int each = 0; each < shifts.length; each++) {
            int certain = (int) count(tallies, each, shifts[each]);
            int maybe = (int) count(tallies, each, shifts[each] + widths[each]);
            var truth = Relatives.truth(kin.get(each).my(), certain, maybe, everyoneIsHere);
            answers |= Decision.bits(truth) << 2 * each;
        }
        return answers;
    }
}
