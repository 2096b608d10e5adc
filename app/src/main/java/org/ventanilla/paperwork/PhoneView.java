package org.ventanilla.paperwork;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family's plan on a telephone that somebody else may be holding: what next, when, where, what to bring, who acts.
 * No names, no agencies.
 *
 * @param whom who of the family the next thing is for; empty for a person alone
 * @param count the number of days and its unit, or null when nothing runs
 * @param you whom the page speaks to, or null for a person alone
 */
public record PhoneView(
        String folio,
        String next,
        String whom,
        @Nullable Count count,
        String when,
        String where,
        List<Paper> bring,
        String who,
        @Nullable String you,
        List<SlipView.Group> groups,
        boolean owesInterpreter,
        String asOf) {

    /** @param isSoon whether the person should move */
    public record Count(String number, String text, boolean isSoon) {}

    /** @param whom whose it is, as the page calls them; empty where it says so itself */
    public record Paper(String text, String whom) {}
}
