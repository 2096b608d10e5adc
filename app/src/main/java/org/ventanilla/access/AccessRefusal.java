package org.ventanilla.access;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why somebody may not. */
public enum AccessRefusal implements Refusal {
    /** The role does not include it: the page answers 403. */
    NOT_YOUR_WORK,
    /** It lies outside the caller's scope, whether it exists or not: the page answers 404. */
    NOTHING_HERE;

    @Override
    public String key() {
        return "access.refused." + name().toLowerCase(Locale.ROOT);
    }
}
