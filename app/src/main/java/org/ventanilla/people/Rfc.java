package org.ventanilla.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tax number somebody shows. About one real RFC in seventy fails its own check digit, so it is never refused. */
final class Rfc {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final String CHECKS = "0123456789A";
    private static final int LENGTH = 13;

    private Rfc() {}

    /** What to look at again, or null when nothing stands out. */
    static @Nullable Remark warning(String typed) {
        var value = clean(typed);
        if (value.equals("XAXX010101000") || value.equals("XEXX010101000")) {
            return Remark.of("rfc.generic");
        }
        if (!value.matches("[A-ZÑ&]{3,4}\\d{6}[A-Z0-9]{2}[0-9A]")) {
            return Remark.of("rfc.shape");
        }
        return digit(value) == value.charAt(value.length() - 1) ? null : Remark.of("rfc.digit");
    }

    static String clean(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static char digit(String value) {
        var padded = " ".repeat(LENGTH - value.length()) + value;
        var sum = 0;
        for (var at = 0; at < LENGTH - 1; at++) {
            sum += ALPHABET.indexOf(padded.charAt(at)) * (LENGTH - at);
        }
        return CHECKS.charAt((11 - sum % 11) % 11);
    }
}
