package org.badly.ambient;

import java.time.LocalDate;
import java.util.Locale;

/** Wrongly named, and asks the machine instead of its caller. */
public final class PersonManager {

    private PersonManager() {}

    static LocalDate today() {
        return LocalDate.now();
    }

    static Locale language() {
        return Locale.getDefault();
    }
}
