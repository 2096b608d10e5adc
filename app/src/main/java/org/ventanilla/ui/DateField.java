package org.ventanilla.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date typed in one go, day first, as people here write it: the fastest for somebody who types sixty a day. */
public final class DateField {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{4})");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private DateField() {}

    public static Field of(Say say, String id, String label) {
        return Field.of(id, label).hinted(say.of("ui.date.hint")).typed(Field.Kind.DATE);
    }

    /** What stands in the field for a date already known: 07/04/1992. */
    public static String written(@Nullable LocalDate date) {
        return date == null
                ? ""
                : "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** The date that was typed, or null when it is none. Two-digit years are none: nobody should guess a century. */
    public static @Nullable LocalDate find(String typed) {
        var text = typed.strip();
        for (var pattern : new Pattern[] {DAY_FIRST, RUN_TOGETHER}) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                return date(found.group(3), found.group(2), found.group(1));
            }
        }
        var found = YEAR_FIRST.matcher(text);
        return found.matches() ? date(found.group(1), found.group(2), found.group(3)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
