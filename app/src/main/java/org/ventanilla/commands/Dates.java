package org.ventanilla.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.ventanilla.rules.clock.Matter.Stretch;

/** Days as people write them on a command line, or one line that says how to. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    /** The years that the lists of days off are kept for, and some around them. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Dates() {}

    static LocalDate day(Manner manner, String option, String text) {
        try {
            if (ISO.matcher(text).matches()) {
                return known(manner, option, LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            throw manner.wrong("%s (%s) is a day no calendar has. Maybe %s.".formatted(option, text, nearest(text)));
        }
        throw manner.wrong("%s (%s) is not a day. Maybe %s.".formatted(option, text, guess(text)));
    }

    private static LocalDate known(Manner manner, String option, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw manner.wrong(
                    "%s (%s) is not between %s and %s. Maybe a year is wrong.".formatted(option, day, FIRST, LAST));
        }
        return day;
    }

    /** A day, or a whole month or year when no more is known. */
    static Stretch dayOrLonger(Manner manner, String option, String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                var month = YearMonth.parse(text);
                return new Stretch(month.atDay(1), month.atEndOfMonth());
            }
        } catch (DateTimeException e) {
            throw manner.wrong(
                    "%s (%s) is a month no calendar has. Maybe %s-12.".formatted(option, text, text.substring(0, 4)));
        }
        if (text.matches("\\d{4}")) {
            var year = Integer.parseInt(text);
            return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        var day = day(manner, option, text);
        return new Stretch(day, day);
    }

    static Stretch stretch(Manner manner, String option, String text) {
        var ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw manner.wrong("%s (%s) is not FROM..TO. Maybe %s..%s."
                    .formatted(option, text, ends[0].isEmpty() ? "2026-12-21" : ends[0], "2027-01-06"));
        }
        var from = day(manner, option, ends[0]);
        var to = day(manner, option, ends[1]);
        if (to.isBefore(from)) {
            throw manner.wrong("%s (%s) ends before it begins. Maybe %s..%s.".formatted(option, text, to, from));
        }
        return new Stretch(from, to);
    }

    /** The last day of the month meant, for 31 November and 30 February; of the year, for a thirteenth month. */
    private static String nearest(String iso) {
        var month = Math.clamp(Integer.parseInt(iso.substring(5, 7)), 1, 12);
        var meant = YearMonth.of(Integer.parseInt(iso.substring(0, 4)), month);
        var day = Math.clamp(Integer.parseInt(iso.substring(8)), 1, meant.lengthOfMonth());
        return meant.atDay(day).toString();
    }

    private static String guess(String text) {
        var parts = DAY_FIRST.matcher(text);
        if (parts.matches()) {
            return "%s-%02d-%02d"
                    .formatted(parts.group(3), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
        }
        return "2026-11-23, year first";
    }
}
