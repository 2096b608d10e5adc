package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.rules.Decision.Wanted;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.law.Procedure;

/** What a term would have asked of the person. */
final class TermQuestions {

    /** A term that may be running unseen matters more than any single answer. */
    private static final double BITS = 4;

    private TermQuestions() {}

    /** What a deadline still waits for; once it is missed, also what the person may claim about the delay. */
    static List<Wanted> of(Procedure procedure, Due due, String person) {
        var facts = new ArrayList<String>();
        switch (due.standing()) {
            case UNKNOWN -> facts.addAll(due.because());
            case MISSED, LATE -> {
                var deadline = procedure.deadlines().get(due.deadline());
                if (deadline != null && deadline.binds().equals(Dues.PERSON)) {
                    if (deadline.missed() != null && deadline.missed().ask() != null) {
                        facts.add(deadline.missed().ask());
                    }
                    for (var exception : deadline.except()) {
                        if (exception.raised() != null) {
                            facts.add(exception.raised());
                        }
                    }
                }
            }
            case NOT_STARTED, OPEN, PAUSED, MET -> {}
        }
        double bits = due.binds().equals(Dues.PERSON) ? BITS : 1;
        return facts.stream().map(fact -> new Wanted(person, fact, bits)).toList();
    }
}
