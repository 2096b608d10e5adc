package org.ventanilla.paperwork;

import org.jspecify.annotations.Nullable;

/**
 * A wish as its pages and papers show it, with dates in the words of one language.
 *
 * @param given that its notice was handed over; null while it is only prepared
 * @param name as the person writes it; on paper for the authority and for the person alone
 */
public record WishView(
        String person,
        String plan,
        String name,
        String folio,
        String number,
        String day,
        String time,
        String centre,
        String address,
        String heardBy,
        @Nullable Given given) {

    /** @param day on which the notice was handed over, in words */
    public record Given(String day, String acknowledgement, String by) {

        @Override
        public String toString() {
            return "Given";
        }
    }

    @Override
    public String toString() {
        return "WishView";
    }
}
