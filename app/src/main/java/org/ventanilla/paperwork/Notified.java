package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Answer;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.clock.Notification;

/**
 * How a decision was made known to the person, which fixes the day from which they have to answer it. LFPA 35, 38.
 *
 * @param gazette for an edict, the days it stood in the Diario Oficial; else none
 * @param newspaper for an edict, the days it stood in a daily newspaper; else none
 */
record Notified(Way way, List<LocalDate> gazette, List<LocalDate> newspaper) {

    enum Way {
        /** Handed over, or left at their home after they were summoned there. LFPA 35 I, 36. */
        PERSONAL,
        /** By messenger or certified mail with acknowledgement of receipt. LFPA 35 II. */
        RECEIPT,
        /** By a medium they expressly accepted. No article says from when it has effect: the day it came is safe. */
        ELECTRONIC,
        /** Published, because nobody knew where they were. LFPA 35 III, 37. */
        EDICT,
        /** They know the day and not how. */
        UNKNOWN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Way find(String id) {
            for (var way : values()) {
                if (way.id().equals(id)) {
                    return way;
                }
            }
            return null;
        }
    }

    static Notified by(Way way) {
        return new Notified(way, List.of(), List.of());
    }

    /**
     * The day it takes effect, or why that is none.
     *
     * @param on the day it was handed over or received, as it was typed; an edict says its own
     */
    Answer<LocalDate> effectiveDay(@Nullable LocalDate on, LegalClock clock) {
        if (way == Way.EDICT) {
            var day = new Notification.Edict(gazette, newspaper).findEffectiveDay(clock);
            if (day == null) {
                return Answer.refused(FileRefusal.EDICT_NOT_WHOLE);
            }
            return on == null || on.equals(day) ? Answer.done(day) : Answer.refused(FileRefusal.EDICT_OF_ANOTHER_DAY);
        }
        if (on == null) {
            return Answer.refused(FileRefusal.NOT_A_DATE);
        }
        var told = way == Way.RECEIPT ? new Notification.CertifiedMail(on) : new Notification.Personal(on);
        var day = told.findEffectiveDay(clock);
        return day == null ? Answer.refused(FileRefusal.NOT_A_DATE) : Answer.done(day);
    }
}
