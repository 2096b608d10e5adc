package org.ventanilla.paperwork;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Refusal;
import org.ventanilla.ui.Mistakes;

/** What was typed to write down a move of a file. */
public record MoveForm(String step, String outcome, String on, String reason, String undoes, Mistakes mistakes) {

    private static final String AND = ":";

    static final MoveForm NONE = new MoveForm("", "", "", "", "", Mistakes.NONE);

    /** What the browser sends. */
    record Typed(
            UUID key,
            int version,
            @Nullable String step,
            @Nullable String outcome,
            @Nullable String on,
            @Nullable String reason,
            @Nullable String undoes) {

        /** A step is ticked together with the way it ended. */
        MoveForm form() {
            var ticked = text(step).split(AND, 2);
            return new MoveForm(
                    ticked[0],
                    ticked.length > 1 ? ticked[1] : text(outcome),
                    text(on),
                    text(reason),
                    text(undoes),
                    Mistakes.NONE);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    MoveForm wrong(String field, String sentence) {
        return new MoveForm(step, outcome, on, reason, undoes, mistakes.and(field, sentence));
    }

    /** What one tick sends for a step that ended so. */
    static String chosen(String step, String outcome) {
        return outcome.isEmpty() ? step : step + AND + outcome;
    }

    String chosen() {
        return chosen(step, outcome);
    }

    /** Whether this takes an earlier move back. */
    public boolean isUndoing() {
        return !undoes.isEmpty();
    }

    /** The field a refusal is about; undoing has one field of its own. */
    String field(Refusal why) {
        if (isUndoing()) {
            return "undo-reason";
        }
        if (!(why instanceof FileRefusal refusal)) {
            return "step";
        }
        return switch (refusal) {
            case BEFORE_THE_BIRTH,
                    BEFORE_THE_ENTRY,
                    BEFORE_THE_LAST_MOVE,
                    IN_THE_FUTURE,
                    NOT_A_DATE,
                    TOO_LATE_TO_EXTEND -> "on";
            case NEEDS_A_REASON, REASON_TOO_LONG -> "reason";
            case ALREADY_CLOSED,
                    ALREADY_EXTENDED,
                    ALREADY_OPEN,
                    ALREADY_SUSPENDED,
                    ALREADY_UNDONE,
                    ALREADY_WRITTEN,
                    ANSWER_COMES_FIRST,
                    GOES_ALONG,
                    GROUND_NOT_LISTED,
                    NEEDS_AN_OUTCOME,
                    NEEDS_A_GROUND,
                    UNKNOWN_OUTCOME,
                    NOBODY_HERE,
                    NOTHING_TO_ANSWER,
                    NOTICE_FOR_THE_CHILD_FIRST,
                    NOT_SUSPENDED,
                    ONLY_ONE_NOTICE,
                    OUT_OF_ORDER,
                    UNDO_THE_LATEST_FIRST,
                    UNKNOWN_PROCEDURE,
                    UNKNOWN_STEP,
                    VERSION_STAYS -> "step";
        };
    }
}
