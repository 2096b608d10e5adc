package org.ventanilla.people;

import java.time.Instant;
import java.time.LocalDate;
import org.ventanilla.rules.Household.Answered;

/**
 * What a person answered to one question, and where it comes from.
 *
 * @param fact an id of the catalogue of facts
 * @param source a document id, or {@code declared}, or {@code seen}
 * @param statedOn the day it was said at the window
 */
public record AnswerGiven(String fact, Answered answer, String source, LocalDate statedOn, Instant recordedAt) {

    public static final String DECLARED = "declared";

    @Override
    public String toString() {
        return "AnswerGiven[" + fact + "]";
    }
}
