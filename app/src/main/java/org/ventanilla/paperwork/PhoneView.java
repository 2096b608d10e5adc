package org.ventanilla.paperwork;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family's plan on a telephone that somebody else may be holding: what next, when, where, what to bring, who acts.
 * No names, no agencies.
 *
 * @param count the number of days and its unit, or null when nothing runs
 */
public record PhoneView(
        String folio,
        String next,
        @Nullable Count count,
        String when,
        String where,
        List<String> bring,
        String who,
        List<SlipView.Group> groups,
        boolean owesInterpreter,
        String asOf) {

    /** @param isSoon whether the person should move */
    public record Count(String number, String text, boolean isSoon) {}
}
