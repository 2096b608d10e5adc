package org.ventanilla.access;

import java.time.Duration;
import java.time.Instant;

/** How long somebody waits who could not say the password. */
final class TriesPolicy {

    /** Tries that cost nothing: fingers slip. */
    static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 5;

    private TriesPolicy() {}

    /** Doubles from the fifth failure on, up to a quarter of an hour: nobody is locked out for good. */
    static Duration waitAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    static boolean mustWait(int failures, Instant lastAt, Instant now) {
        return now.isBefore(lastAt.plus(waitAfter(failures)));
    }
}
