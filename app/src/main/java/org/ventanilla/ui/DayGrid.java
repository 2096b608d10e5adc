package org.ventanilla.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The calendar that proves a date: weeks of days, each counted or with the reason it is not, and the same as a table. */
public record DayGrid(List<CountedDay> days, LocalDate today, LocalDate due) {

    /** Enough for a year of one deadline; longer ones are told by the table alone. */
    private static final int MOST_WEEKS = 53;

    /** One square; without a day where the calendar pads its first and last week. */
    public record Cell(@Nullable CountedDay day, String classes, boolean isToday, boolean isDue) {}

    /** One row, from Monday to Sunday. */
    public record Week(LocalDate monday, List<Cell> cells) {}

    public List<Week> weeks() {
        if (days.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, CountedDay> byDate =
                days.stream().collect(Collectors.toMap(CountedDay::date, Function.identity(), (first, _) -> first));
        var monday = days.getFirst().date().with(DayOfWeek.MONDAY);
        var weeks = new ArrayList<Week>();
        while (!monday.isAfter(CountedDay.last(days)) && weeks.size() < MOST_WEEKS) {
            var first = monday;
            var cells = IntStream.range(0, 7)
                    .mapToObj(weekday -> cell(byDate.get(first.plusDays(weekday))))
                    .toList();
            weeks.add(new Week(first, cells));
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    /** What is written on the square: the day, with its month on the first one shown and on every first of a month. */
    public String square(Say say, CountedDay day) {
        var isNamed = day.date().getDayOfMonth() == 1 || day.equals(days.getFirst());
        return isNamed ? say.tinyDay(day.date()) : Integer.toString(day.date().getDayOfMonth());
    }

    private Cell cell(@Nullable CountedDay day) {
        if (day == null) {
            return new Cell(null, "day day--out", false, false);
        }
        var isToday = day.date().equals(today);
        var isDue = day.date().equals(due);
        return new Cell(day, "day " + look(day, isDue) + (isToday ? " day--today" : ""), isToday, isDue);
    }

    private String look(CountedDay day, boolean isDue) {
        if (isDue) {
            return "day--due";
        }
        return switch (day.kind()) {
            case START -> "day--start";
            case WEEKEND -> "day--off";
            case CLOSED -> "day--closed";
            case COUNTS -> day.date().isAfter(today) ? "day--left" : "day--past";
        };
    }
}
