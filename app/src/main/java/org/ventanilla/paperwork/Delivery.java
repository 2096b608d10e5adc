package org.ventanilla.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Legible;

/**
 * That the notice about a wish was handed over, which preparing it does not show. LRPCAP 21 p3.
 *
 * @param acknowledgement who received it, or the number of the receipt, as the paper says
 */
record Delivery(LocalDate on, String acknowledgement, Instant recordedAt, String recordedBy) {

    /** What fits on the line of a page. */
    static final int LONGEST = 200;

    static @Nullable WishRefusal refusal(Wish wish, LocalDate on, String acknowledgement, LocalDate today) {
        if (on.isAfter(today)) {
            return WishRefusal.IN_THE_FUTURE;
        }
        if (on.isBefore(wish.saidOn())) {
            return WishRefusal.BEFORE_THE_WISH;
        }
        if (acknowledgement.isBlank()) {
            return WishRefusal.NEEDS_ACKNOWLEDGEMENT;
        }
        if (acknowledgement.length() > LONGEST) {
            return WishRefusal.ACKNOWLEDGEMENT_TOO_LONG;
        }
        return Legible.isLine(acknowledgement) ? null : WishRefusal.ACKNOWLEDGEMENT_NOT_LEGIBLE;
    }

    @Override
    public String toString() {
        return "Delivery";
    }
}
