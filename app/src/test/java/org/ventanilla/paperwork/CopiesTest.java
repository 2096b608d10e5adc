package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever lacks a paper that was given once is told who gives a copy, and is sent to no trámite that is over. */
class CopiesTest {

    private static final String REGISTERED =
            "given: { nationality: MX, nationality.by_birth: MX, born_in: MX, born_on: 1985-02-01, in_mexico: yes,"
                    + " speaks.es: yes, birth.registered: yes }";

    private static final String RECOGNISED =
            "given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes, asylum.stage: recognised,"
                    + " stay.condition: none }";

    private static String notes(Sight sight, String procedure) {
        var line = sight.plan().lines().stream()
                .filter(each -> each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
        return new PlanNotes(Handed.words("es"), sight).of(line).toString();
    }

    @Test
    void a_mexican_whose_birth_is_registered_is_sent_for_a_copy_and_not_to_register_again() {
        assertThat(notes(Handed.seen(REGISTERED), "curp"))
                .contains("Registro Civil", "copia certificada")
                .doesNotContain("Registro del nacimiento y su acta");
    }

    @Test
    void a_refugee_without_the_decision_is_sent_to_comar_for_a_copy_and_not_to_ask_for_refuge_again() {
        assertThat(notes(Handed.seen(RECOGNISED), "residence-after-recognition"))
                .contains("COMAR", "copia certificada", "LFPA art. 34")
                .doesNotContain("Reconocimiento de la condición de refugiado");
    }

    @Test
    void while_the_request_is_still_to_be_answered_the_request_is_the_way() {
        var filed = Handed.seen(
                "given: { nationality: MX, nationality.by_birth: MX, born_in: MX, born_on: 1985-02-01, in_mexico: yes,"
                        + " speaks.es: yes, birth.registered: no }");
        assertThat(notes(filed, "curp"))
                .contains("Registro del nacimiento y su acta")
                .doesNotContain("copia certificada");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|pida una copia:",
                "en|ask for a copy:",
                "fr|demandez une copie :",
                "pt|peça uma cópia:",
                "ht|mande yon kopi:"
            })
    void sheet_and_telephone_say_at_which_counter(String language, String said) {
        for (var rows : Handed.rows(Handed.seen(REGISTERED), language)) {
            assertThat(rows)
                    .filteredOn(row -> row.what().equals(Handed.plain(language).procedure("curp")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.until())
                            .contains(
                                    said + " " + Handed.plain(language).words().get("authority.registro-civil")));
        }
    }
}
