package org.ventanilla.rules.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Value;

/** What is told by number is what is told by value, and what cannot be either is refused. */
class TellingTest {

    private static final Value YES = new Value.Bool(true);

    @Test
    void days_are_told_from_the_first_to_the_last_and_not_the_wrong_way_round() {
        var column = new Dated();
        var days = new Telling.OfDays(column);
        days.know(0, 20_000, 20_000);
        assertThat(column.find(0)).isEqualTo(new Value.Day(LocalDate.ofEpochDay(20_000), LocalDate.ofEpochDay(20_000)));
        assertThatThrownBy(() -> days.know(0, 20_001, 20_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No day is from (20001) to (20000). Maybe they are the wrong way round.");
        assertThat(column.find(0)).as("as before").hasToString("Day[earliest=2024-10-04, latest=2024-10-04]");
    }

    @Test
    void a_number_that_is_no_value_here_is_refused() {
        var column = new Coded();
        var values = new Telling.OfValues(column);
        values.know(0, values.number(YES));
        assertThat(values.number(YES)).isOne();
        assertThat(column.find(0)).isEqualTo(YES);
        for (int number : new int[] {-1, 0, 2}) {
            assertThatThrownBy(() -> values.know(0, number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("(" + number + ") is no value's number here. Maybe it was another builder's.");
        }
        assertThat(column.find(0)).as("as before").isEqualTo(YES);
    }
}
