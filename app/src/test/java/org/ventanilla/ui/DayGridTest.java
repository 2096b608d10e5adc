package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayGridTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
    private final DayGrid grid = new DayGrid(PlanExamples.days(), TODAY, DUE);

    @Test
    void the_calendar_runs_in_whole_weeks_from_the_monday_before_the_first_day() {
        assertThat(grid.weeks()).hasSize(7).allSatisfy(week -> assertThat(week.cells())
                .hasSize(7));
        assertThat(grid.weeks().getFirst().monday()).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(grid.weeks().getLast().cells().get(3).classes()).isEqualTo("day day--out");
    }

    @Test
    void each_day_looks_like_what_it_is() {
        assertThat(classes(LocalDate.of(2026, 10, 19))).isEqualTo("day day--start");
        assertThat(classes(LocalDate.of(2026, 10, 24))).isEqualTo("day day--off");
        assertThat(classes(LocalDate.of(2026, 11, 2))).isEqualTo("day day--closed");
        assertThat(classes(TODAY.minusDays(1))).isEqualTo("day day--past");
        assertThat(classes(TODAY)).isEqualTo("day day--past day--today");
        assertThat(classes(TODAY.plusDays(1))).isEqualTo("day day--left");
        assertThat(classes(DUE)).isEqualTo("day day--due");
    }

    @Test
    void the_month_is_written_on_the_first_square_and_on_each_first_of_a_month() throws IOException {
        var say = new Say(Say.SPANISH, UiConfiguration.bundles());
        assertThat(grid.square(say, PlanExamples.days().getFirst())).isEqualTo("19 oct");
        assertThat(grid.square(say, PlanExamples.days().get(1))).isEqualTo("20");
        assertThat(grid.square(say, CountedDay.counts(LocalDate.of(2026, 12, 1), 29)))
                .isEqualTo("1 dic");
    }

    @Test
    void a_deadline_without_days_has_no_weeks() {
        assertThat(new DayGrid(List.of(), TODAY, DUE).weeks()).isEmpty();
    }

    @Test
    void the_ribbon_counts_as_the_calendar_does() {
        var ribbon = new Ribbon(PlanExamples.days(), TODAY);
        assertThat(ribbon.counted()).isEqualTo(30);
        assertThat(ribbon.uncounted()).isEqualTo(14);
        assertThat(ribbon.bars()).hasSize(44).containsOnlyOnce("today");
        assertThat(ribbon.todayNumber()).isEqualTo(24);
        assertThat(ribbon.first()).isEqualTo(LocalDate.of(2026, 10, 20));
        assertThat(ribbon.last()).isEqualTo(DUE);
        assertThat(new Ribbon(PlanExamples.days(), DUE.plusDays(1)).todayNumber())
                .isZero();
    }

    private String classes(LocalDate date) {
        return grid.weeks().stream()
                .flatMap(week -> week.cells().stream())
                .filter(cell -> cell.day() != null && cell.day().date().equals(date))
                .map(DayGrid.Cell::classes)
                .findFirst()
                .orElseThrow();
    }
}
