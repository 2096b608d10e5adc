package org.ventanilla.paperwork;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why a file was not opened or moved. */
enum FileRefusal implements Refusal {
    ALREADY_CLOSED,
    ALREADY_OPEN,
    ALREADY_UNDONE,
    ANSWER_COMES_FIRST,
    BEFORE_IT_WAS_OPENED,
    BEFORE_THE_LAST_MOVE,
    IN_THE_FUTURE,
    NEEDS_AN_OUTCOME,
    NEEDS_A_REASON,
    NOBODY_HERE,
    NOTHING_TO_ANSWER,
    NOTICE_FOR_THE_CHILD_FIRST,
    NOT_A_DATE,
    ONLY_ONE_NOTICE,
    REASON_TOO_LONG,
    OUT_OF_ORDER,
    UNDO_THE_LATEST_FIRST,
    UNKNOWN_OUTCOME,
    UNKNOWN_PROCEDURE,
    UNKNOWN_STEP;

    @Override
    public String key() {
        return "paperwork.file.refused." + name().toLowerCase(Locale.ROOT);
    }
}
