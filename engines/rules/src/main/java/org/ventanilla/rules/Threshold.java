package org.ventanilla.rules;

import java.util.List;
import java.util.Set;
import org.ventanilla.rules.Prospects.Chain;
import org.ventanilla.rules.Variable.OfRelatives;
import org.ventanilla.rules.law.Procedure;

/** What one procedure asks of whoever would begin it, made ready for foreseeing once for the law of a day. */
final class Threshold {

    private final Procedure procedure;
    private final Chain chain;
    private final Chain neverBegun;
    private final Outlook own;
    private final List<Outlook> relatives;
    private final long relativesDigits;
    private final Tallies tallies;

    Threshold(DayLaw day, Procedure procedure) {
        this.procedure = procedure;
        var decision = day.decision(procedure.eligible());
        var digits = day.digits();
        chain = Chain.of(digits, procedure.id(), false, FileState.ordinary(procedure, 0));
        neverBegun = chain.neverBegun();
        own = new Outlook(decision, digits, deadline -> ofDeadline(day, deadline));
        relatives = decision.kin().stream()
                .map(kin -> new Outlook(kin.where(), digits, _ -> 0))
                .toList();
        relativesDigits = relatives.stream().mapToLong(Outlook::digits).reduce(0, (one, other) -> one | other);
        tallies = new Tallies(decision.kin());
    }

    private long ofDeadline(DayLaw day, String id) {
        var deadline = procedure.deadlines().get(id);
        long digits = 0;
        for (var digit : day.digits().all()) {
            boolean reads = deadline != null && day.reads(deadline, Set.of(digit.base()));
            digits |= reads ? digit.mask() : 0;
        }
        return digits;
    }

    Procedure procedure() {
        return procedure;
    }

    String id() {
        return procedure.id();
    }

    /** Its steps in the ordinary course, of nobody yet. */
    Chain chain() {
        return chain;
    }

    /** The same of one who can never begin it. */
    Chain neverBegun() {
        return neverBegun;
    }

    /** How the answer follows what may change of the person. */
    Outlook own() {
        return own;
    }

    /** Its conditions on relatives, each once. */
    List<OfRelatives> kin() {
        return own.decision().kin();
    }

    /** How the answers to its conditions on relatives follow what may change of one of them, in the order of {@link #kin}. */
    List<Outlook> relatives() {
        return relatives;
    }

    /** The digits of a relative on which any of those answers may rest. */
    long relativesDigits() {
        return relativesDigits;
    }

    Tallies tallies() {
        return tallies;
    }
}
