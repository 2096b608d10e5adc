package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.rules.Plan;

/** Nobody loses a right for want of having been told that it may be theirs and may be running out. */
class UnsaidTermsTest {

    private static final String ASKED_NOTHING =
            "given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Puede que haya que hacerlo y que ya corra un plazo: pregunte hoy cuál es el último día",
                "en|This may have to be done, and a deadline may already be running: ask today which is the last day",
                "fr|Il faut peut-être le faire, et un délai court peut-être déjà : demandez aujourd’hui quel est"
                        + " le dernier jour",
                "pt|Talvez seja preciso fazer isto, e um prazo talvez já esteja correndo: pergunte hoje qual é o último dia",
                "ht|Petèt fòk sa fèt, epi petèt yon delè deja ap kouri: mande jodi a ki dènye jou a"
            })
    void a_term_of_which_nobody_knows_whether_it_is_theirs_nor_since_when_is_told_all_the_same(
            String language, String said) {
        var sight = Handed.seen(ASKED_NOTHING);
        for (var rows : Handed.rows(sight, language)) {
            assertThat(rows)
                    .filteredOn(
                            row -> row.what().equals(Handed.plain(language).procedure("regularisation-expired-stay")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.until()).isEqualTo(said))
                    .satisfies(row -> assertThat(row.isDue()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asylum.stage: does_not_know, ", "asylum.stage: prefers_not_to_say, ", "age: 9, ", ""})
    void whoever_asked_for_nothing_is_not_alarmed_with_the_review_of_an_answer_which_the_window_asks_about(
            String said) {
        var sight = Handed.seen(
                "given: { nationality: HN, in_mexico: yes, speaks.es: yes, " + said + "entry.date: 2026-10-19 }");
        for (var rows : Handed.rows(sight, "es")) {
            assertThat(rows).extracting(SlipView.Row::what).doesNotContain("Pedir que se revise su respuesta");
        }
        assertThat(sight.plan().lines())
                .filteredOn(line -> line.procedure().equals("refugee-review"))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(Plan.State.UNKNOWN));
    }

    @Test
    void whoever_holds_an_answer_is_told_of_its_review_though_their_nationality_is_not_known() {
        var sight = Handed.seen("given: { in_mexico: yes, speaks.es: yes, asylum.stage: negative }");
        for (var rows : Handed.rows(sight, "es")) {
            assertThat(rows)
                    .filteredOn(row -> row.what().equals("Pedir que se revise su respuesta"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.until()).contains("que ya corra un plazo"));
        }
    }

    @Test
    void a_guess_leads_only_where_nothing_is_known_to_be_theirs() {
        var sight = Handed.seen(ASKED_NOTHING.replace(" }", ", asylum.stage: none, entry.date: 2026-11-09 }"));
        assertThat(Handed.slip(sight, "es").next().what()).isEqualTo("Presentar su solicitud");
    }
}
