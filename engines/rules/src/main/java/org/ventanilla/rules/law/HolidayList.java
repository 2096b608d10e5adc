package org.ventanilla.rules.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One statute's list of days that do not count. */
public record HolidayList(
        String id,
        Text name,
        Set<DayOfWeek> weekend,
        List<MonthDay> days,
        List<NthWeekday> shifted,
        List<Sometimes> sometimes,
        List<Closure> closures,
        List<Enabled> enabled,
        SortedMap<String, Published> publishedThrough,
        List<Procedure.Conflict> conflicts,
        List<Cite> cites) {

    /** The n-th weekday of a month: the third Monday of March. */
    public record NthWeekday(int month, int nth, DayOfWeek weekday) {}

    /** A day only in some years: 1 December of 2018, 2024, 2030. */
    public record Sometimes(
            MonthDay on,
            int firstYear,
            int everyYears,
            @Nullable String conflict) {}

    /**
     * One published agreement of one authority.
     *
     * @param suspendsTerms days inside count for nobody; otherwise they are merely not working days
     * @param to last day, or null while no lifting is published
     */
    public record Closure(
            String of,
            boolean suspendsTerms,
            LocalDate from,
            @Nullable LocalDate to,
            List<Cite> cites,
            @Nullable Text note) {

        /** Of one authority, with a day in both. */
        boolean meets(Closure other) {
            return of.equals(other.of)
                    && (to == null || !other.from.isAfter(to))
                    && (other.to == null || !from.isAfter(other.to));
        }
    }

    /** Days an authority works although the list says otherwise, by an order of its own (LFPA 28 p4). */
    public record Enabled(String of, LocalDate from, LocalDate to, List<Cite> cites) {}

    /** The last day of the calendar that an authority published, and where it did. */
    public record Published(LocalDate through, List<Cite> cites) {}

    /** On a list without a single day off no closure moves a last day, so none is awaited. */
    public boolean countsEveryDay() {
        return weekend.isEmpty() && days.isEmpty() && shifted.isEmpty() && sometimes.isEmpty();
    }
}
