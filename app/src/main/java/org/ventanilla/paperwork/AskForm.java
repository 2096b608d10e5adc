package org.ventanilla.paperwork;

import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Mistakes;

/**
 * What was typed to answer the question on a plan.
 *
 * @param answer the value, as typed or chosen
 * @param silence {@code unknown} or {@code declined}, when there is no value
 */
record AskForm(
        @Nullable String person,
        @Nullable String fact,
        @Nullable String answer,
        @Nullable String silence,
        Mistakes mistakes) {

    static final AskForm NONE = new AskForm(null, null, null, null, Mistakes.NONE);

    AskForm wrong(String sentence) {
        return new AskForm(person, fact, answer, silence, mistakes.and("answer", sentence));
    }

    @Override
    public String toString() {
        return "AskForm[" + fact + "]";
    }
}
