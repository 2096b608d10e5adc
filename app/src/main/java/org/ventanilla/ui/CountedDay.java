package org.ventanilla.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of a deadline: counted, with its number, or not, with the reason. */
public record CountedDay(
        LocalDate date, int number, Kind kind, @Nullable String why) {

    /** Why a day looks as it does in the calendar. */
    public enum Kind {
        /** The event the count starts from. */
        START,
        COUNTS,
        WEEKEND,
        /** A holiday, or a closure somebody published. */
        CLOSED
    }

    public static CountedDay counts(LocalDate date, int number) {
        return new CountedDay(date, number, Kind.COUNTS, null);
    }

    public static CountedDay off(LocalDate date, Kind kind, String why) {
        return new CountedDay(date, 0, kind, why);
    }

    static LocalDate last(List<CountedDay> days) {
        return days.getLast().date();
    }
}
