package org.ventanilla.paperwork;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why a file was not opened or moved. */
enum FileRefusal implements Refusal {
    ALREADY_CLOSED,
    ALREADY_EXTENDED,
    ALREADY_OPEN,
    ALREADY_SUSPENDED,
    ALREADY_UNDONE,
    ALREADY_WRITTEN,
    ANSWER_COMES_FIRST,
    BEFORE_THE_BIRTH,
    BEFORE_THE_ENTRY,
    BEFORE_THE_LAST_MOVE,
    EDICT_DAYS_WITHOUT_EDICT,
    EDICT_NOT_WHOLE,
    EDICT_OF_ANOTHER_DAY,
    GOES_ALONG,
    GROUND_NOT_LISTED,
    IN_THE_FUTURE,
    NEEDS_AN_OUTCOME,
    NEEDS_A_GROUND,
    NEEDS_A_REASON,
    NEEDS_A_STEP,
    NEEDS_A_WAY,
    NOBODY_HERE,
    NOTHING_TO_ANSWER,
    NOTICE_FOR_THE_CHILD_FIRST,
    NOT_A_DATE,
    NOT_SUSPENDED,
    ONLY_ONE_NOTICE,
    REASON_NOT_LEGIBLE,
    REASON_TOO_LONG,
    TOO_LATE_TO_EXTEND,
    OUT_OF_ORDER,
    UNDO_THE_LATEST_FIRST,
    UNKNOWN_OUTCOME,
    UNKNOWN_PROCEDURE,
    UNKNOWN_STEP,
    VERSION_STAYS,
    WAY_WITHOUT_NOTIFICATION;

    @Override
    public String key() {
        return "paperwork.file.refused." + name().toLowerCase(Locale.ROOT);
    }
}
