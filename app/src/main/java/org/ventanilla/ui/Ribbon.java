package org.ventanilla.ui;

import java.time.LocalDate;
import java.util.List;

/** A deadline drawn small: one bar a day, tall when it counts, hollow when it is still to come. */
public record Ribbon(List<CountedDay> days, LocalDate today) {

    /** The bars from the first counted day on, as class names. */
    public List<String> bars() {
        return shown().stream().map(this::bar).toList();
    }

    public LocalDate first() {
        return shown().getFirst().date();
    }

    public LocalDate last() {
        return CountedDay.last(days);
    }

    public long counted() {
        return shown().stream().filter(Ribbon::counts).count();
    }

    public long uncounted() {
        return shown().size() - counted();
    }

    /** The number of today in the count, or 0 when today is outside it or does not count. */
    public int todayNumber() {
        return days.stream()
                .filter(day -> day.date().equals(today))
                .mapToInt(CountedDay::number)
                .findFirst()
                .orElse(0);
    }

    private List<CountedDay> shown() {
        return days.stream().filter(day -> day.kind() != CountedDay.Kind.START).toList();
    }

    private String bar(CountedDay day) {
        if (day.date().equals(today)) {
            return "today";
        }
        if (!counts(day)) {
            return "off";
        }
        return day.date().isAfter(today) ? "left" : "past";
    }

    private static boolean counts(CountedDay day) {
        return day.kind() == CountedDay.Kind.COUNTS;
    }
}
