package org.ventanilla;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that a test may stop at an instant; it runs on by itself before the next test. */
public final class TestClock extends Clock {

    private volatile @Nullable Instant stoppedAt;

    public void stopAt(Instant instant) {
        stoppedAt = instant;
    }

    void tickOn() {
        stoppedAt = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A zone belongs to the caller, not to the clock.");
    }

    @Override
    public Instant instant() {
        var stopped = stoppedAt;
        return stopped == null ? Clock.systemUTC().instant() : stopped;
    }
}
