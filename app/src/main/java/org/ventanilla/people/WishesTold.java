package org.ventanilla.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Caller;

/** Whether somebody already said they want refuge, as the pages of a person show it. Told by whoever hears wishes. */
public interface WishesTold {

    /**
     * What is known of a wish that was said.
     *
     * @param number of its written notice
     * @param counter the window of that centre, or null when its computer was not told
     */
    record Told(
            LocalDate saidOn,
            LocalTime saidAt,
            String number,
            String centre,
            @Nullable String counter) {

        @Override
        public String toString() {
            return "Told";
        }
    }

    /** The wish of this person, or null when none was said or the caller may not see them. */
    @Nullable
    Told find(UUID person, Caller caller);
}
