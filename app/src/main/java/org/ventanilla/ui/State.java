package org.ventanilla.ui;

import java.util.Locale;

/** How something stands: always a shape and a word, so that it reads without colour. */
public record State(Shape shape, String word) implements Mark {

    /** Circle, half circle, person, building, tick, dash, in the order of the life of a task. */
    public enum Shape {
        /** Not started: an empty circle. */
        NONE,
        /** Going on, or looked at but incomplete: half a circle. */
        GOING,
        /** Waits for the person. */
        PERSON,
        /** Waits for an agency. */
        AGENCY,
        /** Done: a tick. */
        DONE,
        /** Does not apply: a dash. */
        IDLE
    }

    public String classes() {
        return "status status--" + shape.name().toLowerCase(Locale.ROOT);
    }
}
