package org.ventanilla.access;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why somebody was not let in. Never says whether the name exists. */
enum SignInRefusal implements Refusal {
    WRONG_NAME_OR_PASSWORD,
    TOO_MANY_TRIES;

    @Override
    public String key() {
        return "access.refused." + name().toLowerCase(Locale.ROOT);
    }
}
