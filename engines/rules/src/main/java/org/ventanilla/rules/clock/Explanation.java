package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.law.Deadline.Unit;

/** The days of one term, one row each, from the first that may count to the due day. */
final class Explanation {

    private static final String OFFICE_CLOSED = "office-closed";

    private final Course course;
    private final Course.End.On end;
    private final boolean movedByOffice;

    Explanation(Course course, Course.End.On end) {
        this.course = course;
        this.end = end;
        this.movedByOffice = end.last() != end.due()
                && course.isOfficeClosed(end.last())
                && course.reading().whyFree(end.last()) == null;
    }

    static Explanation earlier(@Nullable Explanation one, Explanation other) {
        return one != null && one.end.due() <= other.end.due() ? one : other;
    }

    List<CountedDay> rows() {
        var first = Math.min(course.before(), course.event()) + 1;
        var rows = new ArrayList<CountedDay>(end.due() - first + 1);
        for (var day = first; day <= end.due(); day++) {
            var why = why(day);
            rows.add(new CountedDay(LocalDate.ofEpochDay(day), why == null, why));
        }
        return rows;
    }

    private @Nullable String why(int day) {
        if (end.paused().covers(day)) {
            return "completion-notice";
        }
        if (end.suspended().covers(day) || course.reading().isSuspended(day)) {
            return Course.SUSPENSION;
        }
        if (day > end.last()) {
            return whyRolled(day);
        }
        if (day == end.last() && movedByOffice) {
            return OFFICE_CLOSED;
        }
        if (day <= course.before() || course.matter().term().unit() == Unit.WORKING_DAYS) {
            return course.reading().whyFree(day);
        }
        return null;
    }

    private @Nullable String whyRolled(int day) {
        if (day == end.due()) {
            // A working day on which nobody could hand anything in is made good by the day it moved to.
            return movedByOffice ? null : "roll-over";
        }
        var free = course.reading().whyFree(day);
        return free == null ? OFFICE_CLOSED : free;
    }
}
