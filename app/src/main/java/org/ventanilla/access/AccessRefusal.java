package org.ventanilla.access;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why somebody may not. */
public enum AccessRefusal implements Refusal {
    /** The role does not include it: the page answers 403. */
    NOT_YOUR_WORK,
    /** It lies outside the caller's scope, whether it exists or not: the page answers 404. */
    NOTHING_HERE,
    /** They typed many folios that nobody has: nobody of another centre is opened for a while. */
    TOO_MANY_FOLIOS;

    @Override
    public String key() {
        return "access.refused." + name().toLowerCase(Locale.ROOT);
    }
}
