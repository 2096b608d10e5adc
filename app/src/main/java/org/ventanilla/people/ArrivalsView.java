package org.ventanilla.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Mistakes;

/**
 * The first page of the day.
 *
 * @param found who a search found, or null when nobody searched
 */
public record ArrivalsView(
        String typed,
        Mistakes mistakes,
        @Nullable List<ArrivalLine> found,
        List<ArrivalLine> today,
        boolean mayList,
        boolean mayRegister) {

    /** There may be more than a page shows: the search is to be narrowed. */
    public boolean isCut() {
        return found != null && found.size() == Arrivals.MOST;
    }

    @Override
    public String toString() {
        return "ArrivalsView";
    }
}
