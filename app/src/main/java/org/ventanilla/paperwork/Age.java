package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.BirthDate;

/** How old a person is, in the unit people use: days for the newborn, months for babies, years for all others. */
record Age(String key, long count) {

    private static final int ADULT = 18;

    /** The same on paper and telephones. */
    String plainKey() {
        return key.substring("paperwork.".length());
    }

    static @Nullable Age of(BirthDate born, LocalDate today) {
        var day = born.latest(today);
        if (day == null) {
            return null;
        }
        var years = ChronoUnit.YEARS.between(day, today);
        if (years >= 2) {
            return new Age("paperwork.age.years", years);
        }
        var months = ChronoUnit.MONTHS.between(day, today);
        return months >= 2
                ? new Age("paperwork.age.months", months)
                : new Age("paperwork.age.days", ChronoUnit.DAYS.between(day, today));
    }

    /** Whether the person may still be a child. In doubt the law takes them for one (LGDNNA 5). */
    static boolean mayBeAChild(BirthDate born, LocalDate today) {
        var latest = born.latest(today);
        return latest != null && latest.plusYears(ADULT).isAfter(today);
    }
}
