package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "María Fernanda",
                "O’Brien",
                "Nʼdiaye",
                "Jean-Baptiste",
                "Ma. del Carmen",
                "محمد علي",
                "李",
                "Ñandú",
                "ने"
            })
    void names_of_every_script_are_names(String name) {
        assertThat(Spelling.whyNotAName(name)).isNull();
    }

    @Test
    void what_no_document_writes_is_named() {
        assertThat(Spelling.whyNotAName("Ana 😀")).isEqualTo(Remark.of("name.character", "😀"));
        assertThat(Spelling.whyNotAName("<script>")).isEqualTo(Remark.of("name.character", "<"));
        assertThat(Spelling.whyNotAName("x'; drop table person")).isEqualTo(Remark.of("name.character", ";"));
        assertThat(Spelling.whyNotAName("Ana7")).isEqualTo(Remark.of("name.character", "7"));
        assertThat(Spelling.whyNotAName("Ana\u202eanA")).isEqualTo(Remark.of("text.invisible"));
        assertThat(Spelling.whyNotAName("Ana\u0000")).isEqualTo(Remark.of("text.invisible"));
        assertThat(Spelling.whyNotAName("'-'")).isEqualTo(Remark.of("name.no-letter"));
    }

    @Test
    void a_name_of_exactly_the_longest_length_is_taken_and_one_letter_more_is_not() {
        assertThat(Spelling.whyNotAName("a".repeat(Spelling.NAME_LENGTH))).isNull();
        assertThat(Spelling.whyNotAName("a".repeat(Spelling.NAME_LENGTH + 1)))
                .isEqualTo(Remark.of("name.too-long", Spelling.NAME_LENGTH));
    }

    @Test
    void accents_are_set_aside_only_to_compare() {
        assertThat(Spelling.plainCapitals("Mejía Ñandú Müller")).isEqualTo("MEJIA ÑANDU MULLER");
    }
}
