package org.ventanilla.rules.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.HolidayList;

/** One holiday list as one authority works it, with the disputed days read one way. */
final class Reading {

    private static final int FIRST_YEAR = LocalDate.ofEpochDay(Ladder.FIRST).getYear();
    private static final int LAST_YEAR = LocalDate.ofEpochDay(Ladder.LAST).getYear();
    private static final int DAYS = Ladder.LAST - Ladder.FIRST + 1;

    private final String list;
    private final BitSet weekend = new BitSet(DAYS);
    private final BitSet holidays = new BitSet(DAYS);
    private final BitSet closures = new BitSet(DAYS);
    private final BitSet enabled = new BitSet(DAYS);
    private final BitSet suspended = new BitSet(DAYS);

    /** Days on which offices work. */
    final Ladder working;

    /** Days on which terms run: all that no authority suspended. */
    final Ladder running;

    /** @param disputedAreFree whether the days on which readings disagree are taken as days without work */
    Reading(HolidayList list, String authority, Special special, boolean disputedAreFree) {
        this.list = list.id();
        markWeekend(list.weekend());
        for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            markHolidays(list, year, disputedAreFree);
        }
        for (var closure : list.closures()) {
            if (closure.of().equals(authority)) {
                mark(closure);
            }
        }
        for (var days : list.enabled()) {
            if (days.of().equals(authority)) {
                set(enabled, days.from(), days.to());
            }
        }
        special.closed.forEach(day -> mark(closures, day));
        special.enabled.forEach(day -> mark(enabled, day));
        var runs = new BitSet(DAYS);
        runs.set(0, DAYS);
        runs.andNot(suspended);
        var works = new BitSet(DAYS);
        works.set(0, DAYS);
        works.andNot(weekend);
        works.andNot(holidays);
        works.andNot(closures);
        works.or(enabled);
        works.andNot(suspended);
        working = new Ladder(works);
        running = new Ladder(runs);
    }

    /** Days published for the whole authority beyond those of the list. */
    record Special(Set<LocalDate> closed, Set<LocalDate> enabled) {
        static final Special NONE = new Special(Set.of(), Set.of());

        Special and(Set<LocalDate> moreClosed, Set<LocalDate> moreEnabled) {
            var allClosed = new HashSet<>(closed);
            var allEnabled = new HashSet<>(enabled);
            allClosed.addAll(moreClosed);
            allEnabled.addAll(moreEnabled);
            return new Special(allClosed, allEnabled);
        }
    }

    static boolean isDisputed(HolidayList list) {
        return list.sometimes().stream().anyMatch(day -> day.conflict() != null);
    }

    /** Why no work is done that day, or null when it is a working day. */
    @Nullable
    String whyFree(int day) {
        var offset = day - Ladder.FIRST;
        if (suspended.get(offset)) {
            return Course.SUSPENSION;
        }
        if (enabled.get(offset)) {
            return null;
        }
        if (weekend.get(offset)) {
            return LocalDate.ofEpochDay(day).getDayOfWeek().name().toLowerCase(Locale.ROOT);
        }
        if (holidays.get(offset)) {
            return list;
        }
        return closures.get(offset) ? "closure" : null;
    }

    boolean isSuspended(int day) {
        return suspended.get(day - Ladder.FIRST);
    }

    private void markWeekend(Set<DayOfWeek> days) {
        for (var offset = 0; offset < DAYS; offset++) {
            // 1 January 1970, epoch day 0, was a Thursday.
            if (days.contains(DayOfWeek.of(Math.floorMod(Ladder.FIRST + offset + 3, 7) + 1))) {
                weekend.set(offset);
            }
        }
    }

    private void markHolidays(HolidayList from, int year, boolean disputedAreFree) {
        for (var day : from.days()) {
            if (day.isValidYear(year)) {
                mark(holidays, day.atYear(year));
            }
        }
        for (var day : from.shifted()) {
            var first = LocalDate.of(year, day.month(), 1);
            mark(holidays, first.with(TemporalAdjusters.dayOfWeekInMonth(day.nth(), day.weekday())));
        }
        for (var day : from.sometimes()) {
            var due = year >= day.firstYear() && (year - day.firstYear()) % day.everyYears() == 0;
            if (due && day.on().isValidYear(year) && (day.conflict() == null || disputedAreFree)) {
                mark(holidays, day.on().atYear(year));
            }
        }
    }

    /** A suspension nobody has seen lifted is not counted: that gives the earlier day, which is safe for a person. */
    private void mark(HolidayList.Closure closure) {
        var to = closure.to();
        if (to == null) {
            return;
        }
        set(closure.suspendsTerms() ? suspended : closures, closure.from(), to);
    }

    static List<HolidayList.Closure> unsettled(HolidayList list, String authority) {
        return list.closures().stream()
                .filter(closure -> closure.of().equals(authority) && closure.to() == null)
                .toList();
    }

    private static void set(BitSet days, LocalDate first, LocalDate last) {
        var from = Math.max(0, (int) first.toEpochDay() - Ladder.FIRST);
        var end = Math.min(DAYS, (int) last.toEpochDay() - Ladder.FIRST + 1);
        if (from < end) {
            days.set(from, end);
        }
    }

    private static void mark(BitSet days, LocalDate day) {
        var offset = (int) day.toEpochDay() - Ladder.FIRST;
        if (offset >= 0 && offset < DAYS) {
            days.set(offset);
        }
    }
}
