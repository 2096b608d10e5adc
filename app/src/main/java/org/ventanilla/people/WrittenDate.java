package org.ventanilla.people;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.DateField;

/** A date as people type it, as precise as it is: 07/04/1992, 04/1992 or 1992. */
final class WrittenDate {

    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private WrittenDate() {}

    static @Nullable BirthDate find(String typed) {
        var text = typed.strip();
        var day = DateField.find(text);
        if (day != null) {
            return new BirthDate.OnDay(day);
        }
        var month = MONTH.matcher(text);
        try {
            if (month.matches()) {
                return new BirthDate.InMonth(
                        YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1))));
            }
            return YEAR.matcher(text).matches() ? new BirthDate.InYear(Year.parse(text)) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    static String written(BirthDate date) {
        return switch (date) {
            case BirthDate.OnDay(var day) -> DateField.written(day);
            case BirthDate.InMonth(var month) -> "%02d/%04d".formatted(month.getMonthValue(), month.getYear());
            case BirthDate.InYear(var year) -> year.toString();
            case BirthDate.About(var year) -> year.toString();
            case BirthDate.Unknown() -> "";
        };
    }
}
