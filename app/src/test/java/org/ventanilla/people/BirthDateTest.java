package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 30);

    @Test
    void every_precision_spans_the_days_it_can_mean() {
        assertSpan(new BirthDate.OnDay(LocalDate.of(1992, 4, 7)), "1992-04-07", "1992-04-07");
        assertSpan(new BirthDate.InMonth(YearMonth.of(1992, 2)), "1992-02-01", "1992-02-29");
        assertSpan(new BirthDate.InYear(Year.of(1992)), "1992-01-01", "1992-12-31");
        assertSpan(new BirthDate.About(Year.of(1992)), "1990-01-01", "1994-12-31");
    }

    @Test
    void nobody_was_born_after_today() {
        assertSpan(new BirthDate.InYear(Year.of(2026)), "2026-01-01", "2026-10-30");
        assertThat(new BirthDate.Unknown().earliest()).isNull();
        assertThat(new BirthDate.Unknown().latest(TODAY)).isNull();
    }

    private static void assertSpan(BirthDate born, String earliest, String latest) {
        assertThat(born.earliest()).isEqualTo(earliest);
        assertThat(born.latest(TODAY)).isEqualTo(latest);
    }
}
