package org.ventanilla.paperwork;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a wrong PIN was given in a row. Five are forgiven; then one must wait, longer each time but never more than
 * an hour, because whoever guesses at somebody's folio must not be able to shut that person out for good.
 */
record Tries(int wrong, @Nullable Instant waitUntil) {

    static final Tries NONE = new Tries(0, null);
    static final int FORGIVEN = 5;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    boolean mustWait(Instant now) {
        return waitUntil != null && now.isBefore(waitUntil);
    }

    /** Whole minutes left to wait, rounded up; 0 when there is no need. */
    long minutesToWait(Instant now) {
        if (waitUntil == null || !now.isBefore(waitUntil)) {
            return 0;
        }
        return (Duration.between(now, waitUntil).toSeconds() + 59) / 60;
    }

    Tries oneMoreWrong(Instant now) {
        var more = wrong + 1;
        if (more < FORGIVEN) {
            return new Tries(more, null);
        }
        var doublings = Math.min(more - FORGIVEN, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return new Tries(more, now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
