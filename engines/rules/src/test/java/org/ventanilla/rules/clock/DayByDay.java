package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.clock.Matter.CompletionNotice;
import org.ventanilla.rules.clock.Matter.Stretch;
import org.ventanilla.rules.law.Deadline.Unit;

/** The clock as a clerk with a paper calendar would work it, one day after another: slow, and the oracle of the tests. */
final class DayByDay {

    /** @param due null while a completion notice is unanswered */
    record Answer(@Nullable LocalDate last, @Nullable LocalDate due) {
        static final Answer STOPPED = new Answer(null, null);
    }

    private final PaperCalendar calendar;
    private final Matter matter;

    DayByDay(PaperCalendar calendar, Matter matter) {
        this.calendar = calendar;
        this.matter = matter;
    }

    Answer answer() {
        var standing = new ArrayList<>(matter.days().suspended());
        for (var notice : matter.moves().notices()) {
            if (notice.effectiveOn().isAfter(endOfFirstThird(standing))) {
                continue;
            }
            var answered = notice.answeredOn();
            if (answered == null) {
                return Answer.STOPPED;
            }
            standing.add(pause(notice, answered, standing));
        }
        var count = matter.term().count();
        var isHalved = false;
        for (var extension : matter.moves().extensions()) {
            var by = extension.by();
            isHalved = by == null;
            count += by == null ? 0 : by.count();
        }
        var last = isHalved ? half(standing) : last(matter.term().unit(), count, standing);
        return new Answer(last, rolled(last, standing));
    }

    /** The last day of a term that was extended by half: pairs of its days, one more day for each pair. */
    private LocalDate half(List<Stretch> standing) {
        var term = matter.term();
        var end = last(term.unit(), term.count(), standing);
        if (term.unit().isDays()) {
            var more = 0;
            for (var pair = 2; pair <= term.count(); pair += 2) {
                more++;
            }
            return last(term.unit(), term.count() + more, standing);
        }
        var event = matter.event().from();
        var more = 0;
        for (var pair = event.plusDays(2); !pair.isAfter(sameNumber(event, term.count())); pair = pair.plusDays(2)) {
            more++;
        }
        return lastCounted(end, more, standing, false);
    }

    private Stretch pause(CompletionNotice notice, LocalDate answered, List<Stretch> standing) {
        var resumes = answered.plusDays(1);
        while (!isWorked(resumes, standing)) {
            resumes = resumes.plusDays(1);
        }
        return new Stretch(notice.effectiveOn().plusDays(1), resumes.minusDays(1));
    }

    private LocalDate endOfFirstThird(List<Stretch> standing) {
        var term = matter.term();
        var third =
                switch (term.unit()) {
                    case WORKING_DAYS, NATURAL_DAYS -> last(term.unit(), (int) Math.ceil(term.count() / 3.0), standing);
                    case MONTHS, YEARS -> {
                        var event = matter.event().from();
                        var whole = sameNumber(event, term.count()).toEpochDay() - event.toEpochDay();
                        yield lastCounted(event, (int) Math.ceil(whole / 3.0), standing, false);
                    }
                };
        return rolled(third, standing);
    }

    private LocalDate rolled(LocalDate last, List<Stretch> standing) {
        var day = last;
        while (!isWorked(day, standing) || matter.days().officeClosed().contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate last(Unit unit, int count, List<Stretch> standing) {
        return switch (unit) {
            case WORKING_DAYS -> lastCounted(dayBeforeFirst(standing), count, standing, true);
            case NATURAL_DAYS -> lastCounted(dayBeforeFirst(standing), count, standing, false);
            case MONTHS, YEARS -> lastByCalendar(count, standing);
        };
    }

    private LocalDate dayBeforeFirst(List<Stretch> standing) {
        var day = matter.event().from();
        return switch (matter.firstDay()) {
            case SAME_DAY -> day.minusDays(1);
            case NEXT_NATURAL -> day;
            case NEXT_WORKING -> {
                while (!isWorked(day.plusDays(1), standing)) {
                    day = day.plusDays(1);
                }
                yield day;
            }
        };
    }

    private LocalDate lastCounted(LocalDate after, int count, List<Stretch> standing, boolean workedOnly) {
        var day = after;
        var counted = 0;
        while (counted < count) {
            day = day.plusDays(1);
            if (workedOnly ? isWorked(day, standing) : !isStanding(day, standing)) {
                counted++;
            }
        }
        return day;
    }

    /** Each day on which terms stand still moves the event, and with it the end, by one day. */
    private LocalDate lastByCalendar(int count, List<Stretch> standing) {
        var day = matter.event().from();
        var event = day;
        var end = sameNumber(event, count);
        while (day.isBefore(end)) {
            day = day.plusDays(1);
            if (isStanding(day, standing)) {
                event = event.plusDays(1);
                end = sameNumber(event, count);
            }
        }
        return day;
    }

    private LocalDate sameNumber(LocalDate event, int count) {
        var months = matter.term().unit() == Unit.YEARS ? 12 * count : count;
        var month = YearMonth.of(event.getYear(), event.getMonth()).plusMonths(months);
        return month.isValidDay(event.getDayOfMonth())
                ? month.atDay(event.getDayOfMonth())
                : month.atEndOfMonth().plusDays(1);
    }

    private boolean isStanding(LocalDate day, List<Stretch> standing) {
        for (var stretch : standing) {
            if (!day.isBefore(stretch.from()) && !day.isAfter(stretch.to())) {
                return true;
            }
        }
        return calendar.on(day) == PaperCalendar.Mark.STANDING;
    }

    private boolean isWorked(LocalDate day, List<Stretch> standing) {
        return !isStanding(day, standing) && calendar.on(day) == PaperCalendar.Mark.WORKED;
    }
}
