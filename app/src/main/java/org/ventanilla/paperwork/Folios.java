package org.ventanilla.paperwork;

import java.util.Locale;

/** Folios as people type them. */
final class Folios {

    private static final int LONGEST = 20;

    private Folios() {}

    /** Capital letters, no spaces, and the dash people forget: {@code k7p 42x} is {@code K7P-42X}. */
    static String tidy(String typed) {
        var plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u2010-\\u2015-]+", "-");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
