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
 * @param way how a decision was made known, asked while that may be written down; else null
 * @param today the date at the window, for what is undone today
 * @param unreviewed a sentence that nobody signed the procedure yet, or null
 * @param runs what still runs for the person after it ended, before it is asked for again; or null
 * @param anew the person who may ask for it again now that it ended, or null
 */
public record FileView(
        String id,
        String procedure,
        int version,
        String plan,
        String title,
        String forWhom,
        String opened,
        State state,
        Steps steps,
        List<Done> moves,
        Choice next,
        @Nullable Choice way,
        String today,
        @Nullable String unreviewed,
        @Nullable Runs runs,
        @Nullable String anew) {

    /** Another trámite whose last day is near. */
    public record Runs(String sentence, String href) {}

    /** @param how a decision was made known, in words, or empty @param canBeUndone only the latest move that stands can */
    public record Done(
            String id,
            String step,
            String what,
            String how,
            String day,
            String by,
            String reason,
            boolean isUndone,
            boolean canBeUndone) {}
}
