package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WrittenDateTest {

    @Test
    void a_date_is_as_precise_as_it_was_typed() {
        assertThat(WrittenDate.find("07/04/1992")).isEqualTo(new BirthDate.OnDay(LocalDate.of(1992, 4, 7)));
        assertThat(WrittenDate.find(" 4/1992 ")).isEqualTo(new BirthDate.InMonth(YearMonth.of(1992, 4)));
        assertThat(WrittenDate.find("1992")).isEqualTo(new BirthDate.InYear(Year.of(1992)));
    }

    @Test
    void what_is_no_date_is_none() {
        assertThat(WrittenDate.find("31/02/1992")).isNull();
        assertThat(WrittenDate.find("13/1992")).isNull();
        assertThat(WrittenDate.find("92")).isNull();
        assertThat(WrittenDate.find("hace mucho")).isNull();
        assertThat(WrittenDate.find("")).isNull();
    }

    @Test
    void what_is_written_is_read_again() {
        for (var typed : new String[] {"07/04/1992", "04/1992", "1992"}) {
            assertThat(WrittenDate.written(Objects.requireNonNull(WrittenDate.find(typed))))
                    .isEqualTo(typed);
        }
    }
}
