package org.ventanilla.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dated thing that happened to a file. It is never changed or removed: a mistake is undone by a further move.
 *
 * @param step id of a step of the procedure, of an event its deadlines count from, or one of {@link Event}
 * @param outcome for a step with outcomes, which; else null
 * @param on the day it happened
 * @param recordedAt the moment somebody wrote it down
 * @param undoes the move this one takes back, or null
 * @param notified for a step that makes a decision known, how that was done; else null
 */
record Move(
        UUID id,
        String step,
        @Nullable String outcome,
        LocalDate on,
        Instant recordedAt,
        String by,
        String reason,
        @Nullable UUID undoes,
        @Nullable Notified notified) {

    /** A move that makes no decision known. */
    Move(
            UUID id,
            String step,
            @Nullable String outcome,
            LocalDate on,
            Instant recordedAt,
            String by,
            String reason,
            @Nullable UUID undoes) {
        this(id, step, outcome, on, recordedAt, by, reason, undoes, null);
    }

    boolean isUndoing() {
        return undoes != null;
    }

    /** What may happen to any file whatever its procedure. */
    enum Event {
        /** The office asked, once and in writing, for what is missing; its own term stops. LFPA 17-A. */
        COMPLETION_NOTICE("completion_notice"),
        /** The person brought it; the term goes on the next working day. LFPA 17-A. */
        COMPLETION_ANSWER("completion_answer"),
        /** Terms stand still for this file alone, from this day on. LFPA 28 p3. */
        SUSPENSION("suspension.from"),
        /** The last day on which they stood still. */
        RESUMPTION("suspension.to"),
        /** A day the office declared worked for this file alone, which counts though the list says otherwise. LFPA 28 p4. */
        DAY_ENABLED("day.enabled"),
        /** It ended without the last step: withdrawn, or begun by mistake. */
        CLOSURE("closure");

        private final String id;

        Event(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        static @Nullable Event find(String step) {
            for (var event : values()) {
                if (event.id.equals(step)) {
                    return event;
                }
            }
            return null;
        }
    }
}
