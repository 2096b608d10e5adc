package org.ventanilla.paperwork;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why an answer could not be taken as typed. */
enum AnswerRefusal implements Refusal {
    EMPTY,
    TOO_LONG,
    NOT_LEGIBLE,
    NOT_A_DATE,
    NEEDS_THE_DAY,
    NEEDS_THE_MONTH,
    IN_THE_FUTURE,
    TOO_LONG_AGO,
    NOT_A_NUMBER,
    NOT_ONE_OF_THEM,
    NOT_ASKED_HERE,
    NOT_THIS_FAMILY_S;

    @Override
    public String key() {
        return "paperwork.answer.refused." + name().toLowerCase(Locale.ROOT);
    }
}
