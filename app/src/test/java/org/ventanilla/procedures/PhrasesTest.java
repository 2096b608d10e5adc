package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Deadline;

class PhrasesTest {

    @Test
    void days_are_written_out() {
        var day = LocalDate.of(2026, 9, 2);
        assertThat(Phrases.in("es").day(day)).isEqualTo("miércoles 2 de septiembre de 2026");
        assertThat(Phrases.in("en").day(day)).isEqualTo("Wednesday 2 September 2026");
        assertThat(Phrases.in("es").shortDay(day)).isEqualTo("mié  2 sep 2026");
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(words("es").keySet()).isEqualTo(words("en").keySet());
        for (var key : words("es").stringPropertyNames()) {
            assertThat(gaps(words("en").getProperty(key)))
                    .as(key)
                    .isEqualTo(gaps(words("es").getProperty(key)));
        }
    }

    @Test
    void every_ground_of_an_extension_has_its_words() throws IOException {
        for (var language : List.of("es", "en")) {
            assertThat(Deadline.Extension.everyGround()).hasSizeGreaterThan(5).allSatisfy(ground -> assertThat(
                            words(language).getProperty("law.ground." + ground))
                    .as(ground)
                    .isNotBlank());
        }
    }

    private static String gaps(String phrase) {
        var gaps = new StringBuilder();
        for (var i = 0; i < 9; i++) {
            gaps.append(phrase.contains("{" + i + "}") ? i : "");
        }
        return gaps.toString();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var stream = PhrasesTest.class.getResourceAsStream("/messages/law_" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return words;
    }
}
