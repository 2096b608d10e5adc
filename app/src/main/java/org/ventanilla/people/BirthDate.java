package org.ventanilla.people;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** When a person was born, as precisely as it is known. Ages and deadlines reason over the whole span. */
public sealed interface BirthDate {

    /** An approximate year means this many years before or after; the form says so. */
    int YEARS_AROUND = 2;

    /** Nobody alive was born earlier; what is unknown is unknown within this bound. */
    int EARLIEST_YEAR = 1900;

    record OnDay(LocalDate day) implements BirthDate {
        @Override
        public String toString() {
            return "OnDay";
        }
    }

    record InMonth(YearMonth month) implements BirthDate {
        @Override
        public String toString() {
            return "InMonth";
        }
    }

    record InYear(Year year) implements BirthDate {
        @Override
        public String toString() {
            return "InYear";
        }
    }

    record About(Year year) implements BirthDate {
        @Override
        public String toString() {
            return "About";
        }
    }

    record Unknown() implements BirthDate {}

    /** The first day it can have been, or null when nothing is known. */
    default @Nullable LocalDate earliest() {
        return switch (this) {
            case OnDay(LocalDate day) -> day;
            case InMonth(YearMonth month) -> month.atDay(1);
            case InYear(Year year) -> year.atDay(1);
            case About(Year year) -> year.minusYears(YEARS_AROUND).atDay(1);
            case Unknown() -> null;
        };
    }

    /** The last day it can have been, never after {@code today}; null when nothing is known. */
    default @Nullable LocalDate latest(LocalDate today) {
        var last =
                switch (this) {
                    case OnDay(LocalDate day) -> day;
                    case InMonth(YearMonth month) -> month.atEndOfMonth();
                    case InYear(Year year) -> year.atMonth(12).atEndOfMonth();
                    case About(Year year) ->
                        year.plusYears(YEARS_AROUND).atMonth(12).atEndOfMonth();
                    case Unknown() -> null;
                };
        return last != null && last.isAfter(today) ? today : last;
    }
}
