package org.ventanilla.rules.law;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Proves that who of a family is counted for an eligibility fits one number: what relatives may come to is foreseen for
 * everybody at once, and not counted out for each.
 */
final class KinProof {

    private final Sheet sheet;
    private final Draft draft;
    private final Set<Condition> counted = new HashSet<>();
    private int bits;

    KinProof(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    void prove(Condition eligible) {
        switch (eligible) {
            case Condition.All(var parts) -> parts.forEach(this::prove);
            case Condition.AnyOf(var parts) -> parts.forEach(this::prove);
            case Condition.AtLeast(int _, var parts) -> parts.forEach(this::prove);
            case Condition.Not(var part) -> prove(part);
            case Condition.My my -> count(my);
            case Condition.Leaf _, Condition.DeadlineIs _ -> {}
        }
    }

    /** Of those past the bound only the first is named: without it the next may fit. */
    private void count(Condition.My my) {
        boolean fitted = bits <= Condition.My.TALLY_BITS_MAX;
        if (counted.add(my.anywhere())) {
            bits += my.tallyBits();
        }
        if (fitted && bits > Condition.My.TALLY_BITS_MAX) {
            sheet.complain(
                    Objects.requireNonNull(draft.at.get(my)),
                    "With this one, (" + counted.size() + ") conditions on relatives are more than can be counted"
                            + " together: their counts take " + bits + " bits of " + Condition.My.TALLY_BITS_MAX + ".",
                    "one my: whose where: says what several say, or two procedures");
        }
    }
}
