package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody loses a right for want of having been told that it may be theirs and may be running out. */
class UnsaidTermsTest {

    private static final String ASKED_NOTHING =
            "given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Puede que esto le toque a usted y que ya corra un plazo: pregunte hoy cuál es el último día",
                "en|This may be for you to do, and a deadline may already be running: ask today which is the last day",
                "fr|C’est peut-être à vous de le faire, et un délai court peut-être déjà : demandez aujourd’hui quel est"
                        + " le dernier jour",
                "pt|Talvez isto caiba a você, e um prazo talvez já esteja correndo: pergunte hoje qual é o último dia",
                "ht|Petèt se ou ki pou fè sa, epi petèt yon delè deja ap kouri: mande jodi a ki dènye jou a"
            })
    void a_term_of_which_nobody_knows_whether_it_is_theirs_nor_since_when_is_told_all_the_same(
            String language, String said) {
        var sight = Handed.seen(ASKED_NOTHING);
        for (var rows : Handed.rows(sight, language)) {
            assertThat(rows)
                    .filteredOn(row -> row.what().equals(Handed.plain(language).procedure("refugee-review")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.until()).isEqualTo(said))
                    .satisfies(row -> assertThat(row.isDue()).isTrue());
        }
    }

    @Test
    void a_guess_leads_only_where_nothing_is_known_to_be_theirs() {
        var sight = Handed.seen(ASKED_NOTHING.replace(" }", ", asylum.stage: none, entry.date: 2026-11-09 }"));
        assertThat(Handed.slip(sight, "es").next().what()).isEqualTo("Presentar su solicitud");
    }
}
