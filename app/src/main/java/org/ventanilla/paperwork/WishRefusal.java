package org.ventanilla.paperwork;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why nothing was written down about a wish. Being late is never one. */
enum WishRefusal implements Refusal {
    ACKNOWLEDGEMENT_NOT_LEGIBLE,
    ACKNOWLEDGEMENT_TOO_LONG,
    AFTER_THE_WISH,
    BEFORE_THE_ENTRY,
    BEFORE_THE_WISH,
    IN_THE_FUTURE,
    NEEDS_ACKNOWLEDGEMENT,
    NOBODY_HERE,
    NOT_A_DATE,
    NO_WISH_YET,
    POSSIBLE_BEFORE_TRYING;

    @Override
    public String key() {
        return "paperwork.wish.refused." + name().toLowerCase(Locale.ROOT);
    }
}
