package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ventanilla.rules.Decision.Wanted;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/** What a term would have asked of the person. */
final class TermQuestions {

    /** A term that may be running unseen matters more than any single answer. */
    private static final double BITS = 4;

    private TermQuestions() {}

    /** What keeps a term of the person from being seen: the day it runs from or, where its day is known, whose it is. */
    static List<Wanted> unseen(Procedure procedure, Due due, String person) {
        var deadline = procedure.deadlines().get(due.deadline());
        if (deadline == null || !due.binds().equals(Dues.PERSON) || due.standing() != Due.Standing.UNKNOWN) {
            return List.of();
        }
        if (due.earliest() != null) {
            return due.because().stream()
                    .map(fact -> new Wanted(person, fact, BITS))
                    .toList();
        }
        return Stream.concat(
                        Stream.of(deadline.from()),
                        deadline.except().stream().map(Deadline.Exception::from).filter(Objects::nonNull))
                .map(Course::fact)
                .filter(fact -> fact != null && due.because().contains(fact))
                .distinct()
                .map(fact -> new Wanted(person, fact, BITS))
                .toList();
    }

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
        if (facts.isEmpty()) {
            return List.of();
        }
        double bits = due.binds().equals(Dues.PERSON) ? BITS : 1;
        return facts.stream().map(fact -> new Wanted(person, fact, bits)).toList();
    }
}
