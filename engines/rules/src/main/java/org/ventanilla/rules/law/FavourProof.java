package org.ventanilla.rules.law;

import java.util.Objects;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;

/**
 * Proves that nothing a person may claim counts against them: it never shortens a term of theirs and never lengthens an
 * office's. Silence means the base rule, so a claim that harmed would reward silence.
 */
final class FavourProof {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Sheet sheet;
    private final Draft draft;

    FavourProof(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    void prove(Deadline deadline) {
        for (var exception : deadline.except()) {
            var term = exception.term();
            if (exception.raised() != null
                    && term != null
                    && term.count() > 0
                    && deadline.term().count() > 0) {
                boolean isPersons = deadline.binds().equals("person");
                boolean favours = isPersons ? isAtLeast(term, deadline.term()) : isAtLeast(deadline.term(), term);
                if (!favours) {
                    sheet.complain(
                            Objects.requireNonNull(draft.at.get(exception)),
                            "(" + exception.label() + ") is the person's to claim, and " + words(term)
                                    + (isPersons ? " may be less for them than " : " may be more for the office than ")
                                    + words(deadline.term()) + ".",
                            "when: …, if it holds whether or not anybody claims it");
                }
            }
        }
    }

    /** Whether the one is surely no shorter than the other, whenever it starts. */
    private static boolean isAtLeast(Term one, Term other) {
        if (one.unit() == other.unit()) {
            return one.count() >= other.count();
        }
        if (one.unit() == Unit.WORKING_DAYS && other.unit() == Unit.NATURAL_DAYS) {
            return one.count() >= other.count();
        }
        return inMonths(one) > 0 && inMonths(other) > 0 && inMonths(one) >= inMonths(other);
    }

    private static int inMonths(Term term) {
        return switch (term.unit()) {
            case MONTHS -> term.count();
            case YEARS -> term.count() * MONTHS_OF_A_YEAR;
            case WORKING_DAYS, NATURAL_DAYS -> 0;
        };
    }

    private static String words(Term term) {
        return term.count() + " " + TermReader.words(term.unit());
    }
}
