package org.ventanilla.paperwork;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.State;
import org.ventanilla.ui.Steps;

/**
 * A trámite as its page shows it.
 *
 * @param steps what everybody takes, done or to come
 * @param moves what happened, the latest first; undone ones stay, struck
 * @param next what may be written down now; empty when it is closed
 * @param outcomes how the steps that have outcomes can end; empty when none of the next ones has any
 * @param today the date at the window, for what is undone today
 * @param unreviewed a sentence that nobody signed the procedure yet, or null
 */
public record FileView(
        String id,
        int version,
        String plan,
        String title,
        String forWhom,
        String opened,
        State state,
        Steps steps,
        List<Done> moves,
        Choice next,
        Choice outcomes,
        String today,
        @Nullable String unreviewed) {

    /** @param canBeUndone only the latest move that stands can */
    public record Done(
            String id,
            String step,
            String what,
            String day,
            String by,
            String reason,
            boolean isUndone,
            boolean canBeUndone) {}
}
