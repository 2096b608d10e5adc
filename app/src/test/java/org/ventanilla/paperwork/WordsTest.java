package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Phrasebooks LANGUAGES = new Phrasebooks();
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

    static Stream<Words> all() {
        return LANGUAGES.all().stream();
    }

    @Test
    void five_languages_are_spoken() {
        assertThat(all().map(Words::language)).containsExactly("es", "en", "fr", "pt", "ht");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_language_says_all_that_spanish_says_and_no_more(Words words) {
        assertThat(words.keys()).isEqualTo(LANGUAGES.spanish().keys());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_language_leaves_the_same_gaps_as_spanish(Words words) {
        for (var key : words.keys()) {
            if (!key.startsWith("dates.")) {
                assertThat(gaps(words.get(key)))
                        .as(key)
                        .isEqualTo(gaps(LANGUAGES.spanish().get(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_a_bystander_can_read_names_refuge(Words words) {
        words.phrases().forEach((key, phrase) -> {
            if (!key.startsWith("wish.")) {
                assertThat(phrase.toLowerCase(java.util.Locale.ROOT))
                        .as(key)
                        .doesNotContain("refug", "refij", "asil", "asyl", "comar", "réfug");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|miércoles 2 de diciembre",
                "en|Wednesday 2 December",
                "fr|mercredi 2 décembre",
                "pt|quarta-feira, 2 de dezembro",
                "ht|mèkredi 2 desanm"
            })
    void a_day_is_said_as_people_say_it(String language, String said) {
        assertThat(LANGUAGES.in(language).day(WEDNESDAY)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|martes 1 de diciembre de 2026",
                "en|Tuesday 1 December 2026",
                "fr|mardi 1er décembre 2026",
                "pt|terça-feira, 1º de dezembro de 2026",
                "ht|madi premye desanm 2026"
            })
    void the_first_of_a_month_is_said_as_people_say_it(String language, String said) {
        assertThat(LANGUAGES.in(language).dayAndYear(LocalDate.of(2026, 12, 1))).isEqualTo(said);
    }

    @Test
    void the_year_is_said_only_where_it_could_be_doubted() {
        var spanish = LANGUAGES.spanish();
        var today = LocalDate.of(2026, 11, 24);
        assertThat(spanish.dayAsOf(today.plusDays(180), today)).doesNotContain("2027");
        assertThat(spanish.dayAsOf(today.plusDays(181), today)).contains("2027");
    }

    @Test
    void one_day_is_not_one_days() {
        assertThat(LANGUAGES.spanish().count("days.working", 1)).isEqualTo("queda 1 día hábil");
        assertThat(LANGUAGES.spanish().count("days.working", 6)).isEqualTo("quedan 6 días hábiles");
        assertThat(LANGUAGES.in("fr").count("slip.people", 1)).isEqualTo("Pour 1 personne.");
        assertThat(LANGUAGES.in("fr").count("slip.people", 4)).contains("4");
    }

    @Test
    void an_hour_always_shows_its_minutes() {
        assertThat(LANGUAGES.spanish().time(java.time.LocalTime.of(9, 5))).isEqualTo("9:05");
    }

    @Test
    void a_language_we_do_not_speak_is_answered_in_spanish() {
        assertThat(LANGUAGES.in("mam")).isSameAs(LANGUAGES.spanish());
        assertThat(LANGUAGES.in(null)).isSameAs(LANGUAGES.spanish());
    }

    @Test
    void a_phrase_nobody_wrote_is_named() {
        assertThatThrownBy(() -> LANGUAGES.in("ht").get("slip.weather"))
                .hasMessageContaining("slip.weather")
                .hasMessageContaining("Maybe");
    }

    private static List<String> gaps(String phrase) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(phrase)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
