package org.ventanilla.paperwork;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.DeadlineCard;
import org.ventanilla.ui.Mistakes;

/**
 * A family's plan as it was known at the end of a past day, to be read and not to be worked.
 *
 * @param typed the day as it was typed
 * @param told the plan of that day, or null while no day was named
 */
public record ThenView(
        String back,
        String path,
        String typed,
        Mistakes mistakes,
        @Nullable Told told) {

    /** @param heading whose plan, and of which day */
    public record Told(
            String heading, List<PlanView.Group> groups, List<DeadlineCard> dues, List<PlanView.Aside> notForThem) {}

    @Override
    public String toString() {
        return "ThenView";
    }
}
