package org.ventanilla.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way through a procedure, step after step, with what was done when and what is next. */
public record Steps(List<Step> steps) {

    /** One step; the note says when it was done, by whom, or who must move. */
    public record Step(String title, @Nullable String note, State state, boolean isCurrent) {}
}
