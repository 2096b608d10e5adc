package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.ui.DeadlineCard.Tense;

/** A term that starts on a day nobody knows exactly: both days between which it ends are told, and nothing is lost. */
class RangesInWordsTest {

    private static final String WISHED = """
            given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, asylum.stage: wished, speaks.es: yes }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|El plazo termina entre el jueves 12 de noviembre y el lunes 14 de diciembre: venga hoy",
                "en|The time ends between Thursday 12 November and Monday 14 December: come today",
                "fr|Le délai se termine entre le jeudi 12 novembre et le lundi 14 décembre : venez aujourd’hui",
                "pt|O prazo termina entre quinta-feira, 12 de novembro e segunda-feira, 14 de dezembro: venha hoje",
                "ht|Delè a fini ant jedi 12 novanm ak lendi 14 desanm: vini jodi a"
            })
    void who_knows_only_the_month_is_told_both_days_between_which_the_term_ends(String language, String said) {
        for (var stage : List.of("wished", "none")) {
            var sight = Handed.seen(WISHED.replace("stage: wished", "stage: " + stage + ", entry.date: 2026-10"));
            assertThat(Handed.slip(sight, language).next().when()).isEqualTo(said);
            assertThat(Handed.slip(sight, language)
                            .groups()
                            .getFirst()
                            .rows()
                            .getFirst()
                            .until())
                    .isEqualTo(said);
            assertThat(Handed.phone(sight, language).when()).isEqualTo(said);
        }
    }

    @Test
    void the_plan_says_between_which_days_a_term_ends_and_what_is_still_to_know() {
        var sight = Handed.seen(WISHED.replace("wished", "wished, entry.date: 2026-10"));
        assertThat(new PlanNotes(Handed.words("es"), sight).of(line(sight, "refugee-recognition")))
                .containsExactly(
                        "Presentar la solicitud: termina entre el jueves 12 de noviembre de 2026 y el lunes 14 de"
                                + " diciembre de 2026; falta saber: Día de entrada a México. Conviene hacerlo hoy.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|El plazo terminó entre el miércoles 14 de octubre de 2026 y el miércoles 11 de noviembre de 2026. Se presenta igual",
                "en|The time ended between Wednesday 14 October 2026 and Wednesday 11 November 2026. It is filed all the same"
            })
    void a_term_that_ended_in_any_case_is_told_by_both_days_too(String language, String said) {
        var sight = Handed.seen(WISHED.replace("wished", "wished, entry.date: 2026-09"));
        assertThat(new PlanNotes(Handed.words(language), sight).of(line(sight, "refugee-recognition")))
                .anySatisfy(note -> assertThat(note).startsWith(said));
    }

    @Test
    void the_card_calls_today_what_may_end_any_day_of_a_month() {
        var sight = Handed.seen(WISHED.replace("wished", "wished, entry.date: 2026-10"));
        var due = line(sight, "refugee-recognition").deadlines().stream()
                .filter(each -> each.deadline().equals("filing"))
                .findFirst()
                .orElseThrow();
        assertThat(PlanDues.left(due).tense()).isEqualTo(Tense.UNSURE);
    }

    private static Line line(Sight sight, String procedure) {
        return sight.plan().lines().stream()
                .filter(each -> each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }
}
