package org.ventanilla.paperwork;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes PINs slowly, a few at a time, so that a flood of guesses cannot take the machine from the windows. An unknown
 * door costs exactly what a known one does.
 */
@Component
class PinSafe {

    private static final int COST = 10;
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 3;

    private final BCryptPasswordEncoder slow = new BCryptPasswordEncoder(COST);
    private final Semaphore turn = new Semaphore(AT_ONCE, true);
    private final String nobodys = slow.encode("nobody's");

    String hash(Pin pin) {
        return slow.encode(pin.digits());
    }

    /** Whether it opens; null when too many are asking to say. */
    @Nullable
    Boolean opens(@Nullable String hash, Pin pin) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return null;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
        try {
            var matches = slow.matches(pin.digits(), hash == null ? nobodys : hash);
            return matches && hash != null;
        } finally {
            turn.release();
        }
    }
}
