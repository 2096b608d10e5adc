package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.clock.Matter.CompletionNotice;
import org.ventanilla.rules.clock.Matter.Extended;
import org.ventanilla.rules.clock.Matter.Moves;
import org.ventanilla.rules.clock.Reckoning.NoticeEffect;
import org.ventanilla.rules.clock.Reckoning.Refusal;
import org.ventanilla.rules.law.Deadline.Unit;

/** How one term runs from one exact event under one reading of the list. Days are epoch days. */
final class Course {

    static final String SUSPENSION = "suspension";

    /** How it ends. */
    sealed interface End {
        /** @param last the day the count ends on, before it rolls to {@code due} */
        record On(
                int last,
                int due,
                int count,
                Stretches suspended,
                Stretches paused,
                @Nullable NoticeEffect notice) implements End {}

        record Stopped(NoticeEffect notice) implements End {}

        record Refused(Refusal why, String detail) implements End {}
    }

    private final Reading reading;
    private final Matter matter;
    private final int event;
    private final Stretches suspended;

    Course(Reading reading, Matter matter, LocalDate event, Stretches suspended) {
        this.reading = reading;
        this.matter = matter;
        this.event = (int) event.toEpochDay();
        this.suspended = suspended;
    }

    End run() {
        var notices = matter.moves().notices();
        if (notices.isEmpty()) {
            return extended(Stretches.NONE, null);
        }
        var notice = notices.getFirst();
        var told = (int) notice.effectiveOn().toEpochDay();
        if (told < event) {
            return new End.Refused(
                    Refusal.NOTICE_OUT_OF_ORDER,
                    "The notice (%s) comes before the event (%s).\nMaybe its year is wrong."
                            .formatted(notice.effectiveOn(), LocalDate.ofEpochDay(event)));
        }
        var effect = effectOf(notice, told);
        if (effect == null) {
            return outOfBounds();
        }
        var answered = notice.answeredOn();
        if (!effect.inTime()) {
            return extended(Stretches.NONE, effect);
        }
        if (answered == null) {
            return new End.Stopped(effect);
        }
        return extended(stopped(told, (int) answered.toEpochDay()), effect);
    }

    /** Counting stops with the day of the notice and goes on the working day after the answer (LFPA 17-A p3). */
    private Stretches stopped(int told, int answered) {
        return Stretches.NONE.and(told + 1, reading.working.after(answered, 1, suspended) - 1);
    }

    private @Nullable NoticeEffect effectOf(CompletionNotice notice, int told) {
        var third = open(lastOfFirstThird(), suspended);
        var answerBy = open(reading.working.after(told, notice.answerDays(), suspended), suspended);
        if (!Ladder.knows(third) || !Ladder.knows(answerBy)) {
            return null;
        }
        return new NoticeEffect(LocalDate.ofEpochDay(third), told <= third, LocalDate.ofEpochDay(answerBy));
    }

    /** A third of the original term; a fraction of a day counts as a whole one (LFPA 17-A p2). */
    private int lastOfFirstThird() {
        var count = matter.term().count();
        return switch (matter.term().unit()) {
            case WORKING_DAYS -> reading.working.after(before(), ceilingThird(count), suspended);
            case NATURAL_DAYS -> reading.running.after(before(), ceilingThird(count), suspended);
            case MONTHS, YEARS -> {
                var whole = sameNumber(event, count) - event;
                yield reading.running.after(event, ceilingThird(whole), suspended);
            }
        };
    }

    private static int ceilingThird(int whole) {
        return (whole + 2) / 3;
    }

    private End extended(Stretches paused, @Nullable NoticeEffect notice) {
        var out = suspended;
        for (var i = 0; i < paused.size(); i++) {
            out = out.and(paused.from(i), paused.to(i));
        }
        var count = matter.term().count();
        var last = last(count, out);
        var due = open(last, out);
        var half = 0;
        for (var extension : matter.moves().extensions()) {
            if (!Ladder.knows(due)) {
                return outOfBounds();
            }
            var on = (int) extension.on().toEpochDay();
            if (on < event || on > due) {
                return lateExtension(extension, due);
            }
            if (extension.by() == null && !matter.term().unit().isDays()) {
                half = (sameNumber(event, count) - event) / 2;
            } else {
                count += extension.by() == null ? count / 2 : extension.by().count();
            }
            last = half == 0 ? last(count, out) : reading.running.after(last, half, out);
            due = open(last, out);
        }
        return Ladder.knows(due) ? new End.On(last, due, count, suspended, paused, notice) : outOfBounds();
    }

    private End lateExtension(Extended extension, int due) {
        return new End.Refused(
                Refusal.EXTENDED_OUT_OF_TIME,
                "The term ran from (%s) to (%s) and was extended on (%s).\nMaybe the extension is dated wrongly."
                        .formatted(LocalDate.ofEpochDay(event), LocalDate.ofEpochDay(due), extension.on()));
    }

    private static End outOfBounds() {
        return new End.Refused(
                Refusal.DAY_OUT_OF_BOUNDS,
                "The term ends after (%s), the last day the clock knows.\nMaybe a year is wrong."
                        .formatted(LocalDate.ofEpochDay(Ladder.LAST)));
    }

    /** The day the count ends on, before any roll-over. */
    private int last(int count, Stretches out) {
        return switch (matter.term().unit()) {
            case WORKING_DAYS -> reading.working.after(before(), count, out);
            case NATURAL_DAYS -> reading.running.after(before(), count, out);
            case MONTHS, YEARS -> lastByCalendar(count, out);
        };
    }

    /** The day after which counting begins. */
    int before() {
        return switch (matter.firstDay()) {
            case SAME_DAY -> event - 1;
            case NEXT_NATURAL -> event;
            case NEXT_WORKING -> {
                var first = reading.working.after(event, 1, suspended);
                yield first == Ladder.NEVER ? event : first - 1;
            }
        };
    }

    /**
     * Months and years run by the calendar; a suspension moves the whole term, as if the event had happened as many
     * days later as terms stood still. Adding the days at the end instead would let an earlier event end later,
     * because months differ in length.
     */
    private int lastByCalendar(int count, Stretches out) {
        var end = sameNumber(event, count);
        while (end <= Ladder.LAST) {
            var still = end - event - reading.running.within(event + 1, end, out);
            var later = sameNumber(event + still, count);
            if (later == end) {
                return end;
            }
            end = later;
        }
        return Ladder.NEVER;
    }

    /** The same day number so many months or years on; where it does not exist, the first of the next month. */
    private int sameNumber(int from, int count) {
        var day = LocalDate.ofEpochDay(from);
        var months = matter.term().unit() == Unit.YEARS ? 12L * count : count;
        var month = YearMonth.from(day).plusMonths(months);
        var end = day.getDayOfMonth() <= month.lengthOfMonth()
                ? month.atDay(day.getDayOfMonth())
                : month.plusMonths(1).atDay(1);
        return Math.toIntExact(end.toEpochDay());
    }

    /** The first day, from this one on, with the office open and terms running (LFPA 29 p2). */
    private int open(int from, Stretches out) {
        var day = reading.working.after(from - 1, 1, out);
        while (Ladder.knows(day) && isOfficeClosed(day)) {
            day = reading.working.after(day, 1, out);
        }
        return day;
    }

    boolean isOfficeClosed(int day) {
        var days = matter.days();
        return days != Matter.SpecialDays.NONE && days.officeClosed().contains(LocalDate.ofEpochDay(day));
    }

    Course withoutExtensions() {
        var moves = matter.moves();
        return new Course(
                reading,
                matter.with(new Moves(moves.rule(), List.of(), moves.notices())),
                LocalDate.ofEpochDay(event),
                suspended);
    }

    int event() {
        return event;
    }

    Reading reading() {
        return reading;
    }

    Matter matter() {
        return matter;
    }
}
