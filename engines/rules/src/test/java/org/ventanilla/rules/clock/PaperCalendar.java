package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ventanilla.rules.law.HolidayList;

/** The paper calendar on the clerk's wall: each day is looked up in the list once, then marked. */
final class PaperCalendar {

    enum Mark {
        WORKED,
        FREE,
        /** Terms stand still. */
        STANDING
    }

    private final HolidayList list;
    private final String authority;
    private final Set<LocalDate> closed;
    private final Set<LocalDate> enabled;
    private final Map<LocalDate, Mark> marks = new HashMap<>();

    PaperCalendar(HolidayList list, String authority, Set<LocalDate> closed, Set<LocalDate> enabled) {
        this.list = list;
        this.authority = authority;
        this.closed = closed;
        this.enabled = enabled;
    }

    Mark on(LocalDate day) {
        return marks.computeIfAbsent(day, this::lookUp);
    }

    private Mark lookUp(LocalDate day) {
        if (isClosed(day, true)) {
            return Mark.STANDING;
        }
        var free = list.weekend().contains(day.getDayOfWeek())
                || isHoliday(day)
                || closed.contains(day)
                || isClosed(day, false);
        return free && !enabled.contains(day) && !isEnabled(day) ? Mark.FREE : Mark.WORKED;
    }

    private boolean isHoliday(LocalDate day) {
        return list.days().stream()
                        .anyMatch(free -> free.getMonthValue() == day.getMonthValue()
                                && free.getDayOfMonth() == day.getDayOfMonth())
                || list.shifted().stream()
                        .anyMatch(free -> free.month() == day.getMonthValue()
                                && free.weekday() == day.getDayOfWeek()
                                && (day.getDayOfMonth() - 1) / 7 + 1 == free.nth())
                || list.sometimes().stream()
                        .anyMatch(free -> free.on().getMonthValue() == day.getMonthValue()
                                && free.on().getDayOfMonth() == day.getDayOfMonth()
                                && day.getYear() >= free.firstYear()
                                && Math.floorMod(day.getYear() - free.firstYear(), free.everyYears()) == 0);
    }

    private boolean isEnabled(LocalDate day) {
        return list.enabled().stream()
                .anyMatch(days -> days.of().equals(authority) && !day.isBefore(days.from()) && !day.isAfter(days.to()));
    }

    private boolean isClosed(LocalDate day, boolean suspends) {
        for (var closure : list.closures()) {
            var to = closure.to();
            var covers = to != null && !day.isBefore(closure.from()) && !day.isAfter(to);
            if (covers && closure.suspendsTerms() == suspends && closure.of().equals(authority)) {
                return true;
            }
        }
        return false;
    }
}
