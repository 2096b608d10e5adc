package org.ventanilla.people;

import org.ventanilla.rules.Household.Answered;

/**
 * Something a person says, or a paper says about them, as it is written down first.
 *
 * @param fact an id of the catalogue of facts
 * @param source a document id, {@link AnswerGiven#DECLARED}, or {@code seen}
 */
public record Statement(String fact, Answered answer, String source) {

    /** The words of the act that writes it, for its key; they are only ever hashed. */
    String body() {
        return fact + "|" + answer + "|" + source;
    }

    @Override
    public String toString() {
        return "Statement[" + fact + "]";
    }
}
