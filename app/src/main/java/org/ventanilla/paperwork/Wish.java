package org.ventanilla.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first time a person said they want to seek refuge. Nobody asks why, and it is written down once.
 *
 * @param number of the written notice, which is also the number of the person's proof
 * @param saidOn the date at the window
 * @param counter the window of that centre, or null when its computer was not told
 * @param language the one the person's proof is printed in
 * @param delivery of its notice, as it was last written down; null while the notice is only prepared
 */
record Wish(
        UUID id,
        UUID person,
        UUID household,
        UUID centre,
        @Nullable String counter,
        String number,
        Instant saidAt,
        LocalDate saidOn,
        String heardBy,
        String language,
        @Nullable Delivery delivery) {

    /** {@code M-2026-00417}. Numbers may have gaps; no two are alike. */
    static String number(int year, int sequence) {
        return String.format(Locale.ROOT, "M-%04d-%05d", year, sequence);
    }

    @Override
    public String toString() {
        return "Wish";
    }
}
