package org.ventanilla.ui;

import org.jspecify.annotations.Nullable;

/** What was typed into a field comes back in it, so that no mistake costs it, up to one bound for every screen. */
public final class ShownAgain {

    /** Past this it is no mistake of the hand, and need not come back whole. */
    static final int MOST = 10_000;

    private ShownAgain() {}

    /** The same, or as much of it as comes back, never ending in half a character. */
    public static String of(@Nullable String typed) {
        if (typed == null || typed.length() <= MOST) {
            return typed == null ? "" : typed;
        }
        return typed.substring(0, Character.isHighSurrogate(typed.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }
}
