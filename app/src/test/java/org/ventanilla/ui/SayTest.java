package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SayTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 2);
    private final Say spanish;
    private final Say english;

    SayTest() throws IOException {
        spanish = new Say(Say.SPANISH, UiConfiguration.bundles());
        english = new Say(Say.ENGLISH, UiConfiguration.bundles());
    }

    @Test
    void dates_are_said_as_people_say_them() {
        assertThat(spanish.day(DUE)).isEqualTo("miércoles 2 de diciembre");
        assertThat(english.day(DUE)).isEqualTo("Wednesday 2 December");
        assertThat(spanish.dayAndYear(DUE)).isEqualTo("miércoles 2 de diciembre de 2026");
        assertThat(spanish.date(LocalDate.of(1992, 4, 7))).isEqualTo("7 de abril de 1992");
        assertThat(spanish.shortDay(DUE)).isEqualTo("mié 2 dic 2026");
        assertThat(english.shortDay(DUE)).isEqualTo("Wed 2 Dec 2026");
        assertThat(spanish.tinyDay(DUE)).isEqualTo("2 dic");
        assertThat(spanish.weekday(DUE)).isEqualTo("miércoles");
        assertThat(spanish.time(LocalTime.of(9, 5))).isEqualTo("9:05");
    }

    @Test
    void one_thing_is_not_said_like_many() {
        assertThat(spanish.of("ui.mistakes.title", 1)).isEqualTo("Hay 1 dato por corregir");
        assertThat(spanish.of("ui.mistakes.title", 2)).isEqualTo("Hay 2 datos por corregir");
        assertThat(english.of("ui.mistakes.title", 1)).isEqualTo("There is 1 thing to correct");
        assertThat(spanish.of("ui.due.business", 0)).isEqualTo("días hábiles");
        assertThat(spanish.of("ui.due.business", 1)).isEqualTo("día hábil");
        assertThat(spanish.of("ui.due.business", 30)).isEqualTo("días hábiles");
    }

    @Test
    void a_missing_sentence_is_a_fault_that_names_the_key() {
        assertThat(spanish.knows("ui.name")).isTrue();
        assertThat(spanish.knows("ui.nobody.wrote.this")).isFalse();
        assertThatThrownBy(() -> english.of("ui.nobody.wrote.this"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ui.nobody.wrote.this")
                .hasMessageContaining("Maybe");
    }
}
