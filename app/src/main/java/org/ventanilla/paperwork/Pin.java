package org.ventanilla.paperwork;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Six digits that open a person's own page together with the folio. Shown once, on the slip; kept as a slow hash. */
record Pin(String digits) {

    private static final int MANY = 1_000_000;

    static Pin random(RandomGenerator chance) {
        return new Pin(String.format(Locale.ROOT, "%06d", chance.nextInt(MANY)));
    }

    /** Reads what was typed, forgiving spaces and dashes; null when it cannot be a PIN. */
    static @Nullable Pin find(@Nullable String typed) {
        if (typed == null || typed.length() > 40) {
            return null;
        }
        var digits = typed.replaceAll("[\\s\\u00a0-]", "");
        return digits.matches("[0-9]{6}") ? new Pin(digits) : null;
    }

    /** In two groups, easier to read aloud and to copy. */
    String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    @Override
    public String toString() {
        return "Pin";
    }
}
