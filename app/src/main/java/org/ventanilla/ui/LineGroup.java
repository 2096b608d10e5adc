package org.ventanilla.ui;

import java.util.List;
import java.util.Locale;

/** One of the three parts of a plan, always in this order: now, waiting, later. */
public record LineGroup(String id, Kind kind, String title, String note, List<Line> lines) {

    /** When its lines can move. */
    public enum Kind {
        NOW,
        WAITING,
        LATER
    }

    public String classes() {
        return "plan-group plan-group--" + kind.name().toLowerCase(Locale.ROOT);
    }
}
