package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.ui.CountedDay;
import org.ventanilla.ui.DeadlineCard;
import org.ventanilla.ui.DeadlineCard.Sum;
import org.ventanilla.ui.Ribbon;
import org.ventanilla.ui.Say;

/** How a deadline was counted, day by day and in sums, in the words of the page. */
record Counting(Due due, List<Reckoning.CountedDay> rows, LocalDate today, Say say) {

    static boolean isWorking(Due due) {
        return due.unit().equals("working_days");
    }

    /** How the law measures the whole term: three months are not three days. */
    static DeadlineCard.Unit unit(Due due) {
        return switch (due.unit()) {
            case "working_days" -> DeadlineCard.Unit.BUSINESS;
            case "months" -> DeadlineCard.Unit.MONTHS;
            case "years" -> DeadlineCard.Unit.YEARS;
            default -> DeadlineCard.Unit.NATURAL;
        };
    }

    /** The whole term, the person's name before it: {@code Ana · 3 meses}. */
    static String lead(String name, Due due, Say say) {
        return say.of(
                switch (unit(due)) {
                    case BUSINESS -> "paperwork.due.lead.working";
                    case NATURAL -> "paperwork.due.lead.natural";
                    case MONTHS -> "paperwork.due.lead.months";
                    case YEARS -> "paperwork.due.lead.years";
                },
                name,
                due.days());
    }

    private String given() {
        return say.of(
                switch (unit(due)) {
                    case BUSINESS -> "paperwork.sum.working";
                    case NATURAL -> "paperwork.sum.natural";
                    case MONTHS -> "paperwork.sum.months";
                    case YEARS -> "paperwork.sum.years";
                });
    }

    /** The days for the calendar, beginning with the event the count starts from. */
    List<CountedDay> days() {
        var days = new ArrayList<CountedDay>();
        var start = due.start();
        if (start != null && !rows.isEmpty() && start.isBefore(rows.getFirst().date())) {
            days.add(CountedDay.off(start, CountedDay.Kind.START, say.of("paperwork.day.start")));
        }
        var number = 0;
        for (var row : rows) {
            var why = row.why();
            if (row.counts() || why == null) {
                days.add(CountedDay.counts(row.date(), ++number));
            } else {
                days.add(CountedDay.off(row.date(), kind(why), word(why)));
            }
        }
        return days;
    }

    @Nullable
    Ribbon ribbon() {
        return rows.isEmpty() ? null : new Ribbon(days(), today);
    }

    List<Sum> sums(String event) {
        var sums = new ArrayList<Sum>();
        if (due.start() != null) {
            sums.add(new Sum(event, say.shortDay(due.start())));
        }
        var first =
                rows.stream().filter(Reckoning.CountedDay::counts).findFirst().orElse(null);
        if (first != null) {
            sums.add(new Sum(say.of("paperwork.sum.from"), say.shortDay(first.date())));
        }
        sums.add(new Sum(given(), Integer.toString(due.days())));
        var counted = rows.stream()
                .filter(row -> row.counts() && !row.date().isAfter(today))
                .count();
        if (!rows.isEmpty()) {
            sums.add(new Sum(say.of("paperwork.sum.counted"), Long.toString(counted)));
        }
        addUncounted(sums);
        if (due.rolled() > 0) {
            sums.add(new Sum(say.of("paperwork.sum.rolled"), Integer.toString(due.rolled())));
        }
        return sums;
    }

    private void addUncounted(List<Sum> sums) {
        var weekends = rows.stream().filter(row -> isWeekend(row.why())).count();
        if (weekends > 0) {
            sums.add(new Sum(say.of("paperwork.sum.weekends"), Long.toString(weekends)));
        }
        for (var row : rows) {
            var why = row.why();
            if (why != null && !row.counts() && !isWeekend(why) && sums.size() < 12) {
                sums.add(new Sum(say.of("paperwork.sum.not", say.tinyDay(row.date()), word(why)), "1"));
            }
        }
    }

    private static boolean isWeekend(@Nullable String why) {
        return "saturday".equals(why) || "sunday".equals(why);
    }

    private static CountedDay.Kind kind(String why) {
        return isWeekend(why) ? CountedDay.Kind.WEEKEND : CountedDay.Kind.CLOSED;
    }

    private String word(String why) {
        var key = "paperwork.day." + why;
        return say.knows(key) ? say.of(key) : say.of("paperwork.day.holiday");
    }
}
