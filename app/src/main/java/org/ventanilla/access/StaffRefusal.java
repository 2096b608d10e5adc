package org.ventanilla.access;

import java.util.Locale;
import org.ventanilla.kernel.Refusal;

/** Why nothing was written down about somebody who works here. */
enum StaffRefusal implements Refusal {
    NOT_A_USERNAME,
    NO_NAME,
    USERNAME_TAKEN,
    UNKNOWN_ROLE,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_EASY,
    PASSWORD_AS_BEFORE,
    PASSWORDS_DIFFER,
    NOT_YOUR_PASSWORD,
    TOO_MANY_TRIES,
    DEMO_STAYS,
    NOBODY_BY_THAT_NAME;

    @Override
    public String key() {
        return "access.refused." + name().toLowerCase(Locale.ROOT);
    }
}
