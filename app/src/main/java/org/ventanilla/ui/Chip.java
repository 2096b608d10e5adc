package org.ventanilla.ui;

import java.util.Locale;

/** A short word in a frame; a clock before it when it presses. */
public record Chip(String text, Tone tone) implements Mark {

    /** How loud it is. */
    public enum Tone {
        PLAIN,
        ACCENT,
        SOON,
        WRONG
    }

    public String classes() {
        return tone == Tone.PLAIN ? "chip" : "chip chip--" + tone.name().toLowerCase(Locale.ROOT);
    }

    public boolean hasClock() {
        return tone == Tone.SOON || tone == Tone.WRONG;
    }
}
