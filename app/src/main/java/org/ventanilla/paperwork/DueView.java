package org.ventanilla.paperwork;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.DayGrid;
import org.ventanilla.ui.DeadlineCard;

/**
 * One deadline as its own page shows it.
 *
 * @param back the plan it belongs to
 * @param grid every day, or null while it has not started
 * @param notes what could change it, in sentences
 * @param ficha where the date it starts from is corrected
 */
public record DueView(
        String back,
        String heading,
        String lead,
        DeadlineCard card,
        @Nullable DayGrid grid,
        List<DeadlineCard.Sum> sums,
        String law,
        List<String> notes,
        @Nullable Wait waiting,
        String ficha) {

    /**
     * The proof of the wait.
     *
     * @param delay days between entering and being heard, in words, or null when the entry is not known to the day
     * @param told what the person tells of having found no place
     */
    public record Wait(String said, String number, @Nullable String delay, List<String> told, String href) {}
}
