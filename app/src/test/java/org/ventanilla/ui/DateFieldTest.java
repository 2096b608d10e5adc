package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"07/04/1992", "7/4/1992", " 7-4-1992 ", "7.4.1992", "7 4 1992", "07041992", "1992-04-07"})
    void a_date_is_understood_however_it_is_typed(String typed) {
        assertThat(DateField.find(typed)).isEqualTo(LocalDate.of(1992, 4, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ayer",
                "7/4/92",
                "31/02/2031",
                "00/01/2000",
                "1/13/2000",
                "7/4",
                "070492",
                "07/04/19921",
                "😀"
            })
    void what_is_no_date_is_none(String typed) {
        assertThat(DateField.find(typed)).isNull();
    }

    @Test
    void the_last_of_february_exists_only_in_leap_years() {
        assertThat(DateField.find("29/02/2028")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(DateField.find("29/02/2027")).isNull();
    }

    @Test
    void a_known_date_is_written_back_as_it_would_be_typed() {
        var date = LocalDate.of(1992, 4, 7);
        assertThat(DateField.written(date)).isEqualTo("07/04/1992");
        assertThat(DateField.find(DateField.written(date))).isEqualTo(date);
        assertThat(DateField.written(null)).isEmpty();
    }
}
