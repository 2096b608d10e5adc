package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.rules.Plan.Line;

/** What somebody waits for is said as it is: before what, with which paper, and of several which would do that one is enough. */
class WaitsInWordsTest {

    private static final String FATHER_AND_DAUGHTER = """
            household:
              complete: yes
              wilner: { nationality: HT, born_in: HT, born_on: 1990-03-02, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished }
              djenny: { nationality: HN, born_in: HN, born_on: 2017-02-11, in_mexico: yes, entry.date: 2026-10-19, speaks.es: yes, stay.condition: none, asylum.stage: wished, child.accompaniment: accompanied, child_of: [wilner] }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|después de: Cuidado y derechos de niñas y niños",
                "en|after: Care and rights of children",
                "fr|après : Soin et droits des enfants",
                "pt|depois de: Cuidado e direitos das crianças",
                "ht|apre: Swen ak dwa timoun"
            })
    void what_waits_for_another_tramite_says_that_it_comes_after(String language, String said) {
        var sight = Handed.seen(
                "given: { nationality: HN, born_in: HN, born_on: 2017-02-11, in_mexico: yes, speaks.es: yes,"
                        + " stay.condition: none, asylum.stage: not_wanted, child.accompaniment: accompanied }");
        var school = Handed.plain(language).procedure("school-enrolment");
        for (var rows : Handed.rows(sight, language)) {
            assertThat(rows)
                    .filteredOn(row -> row.what().equals(school))
                    .extracting(SlipView.Row::until)
                    .containsExactly(said);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|antes hace falta uno de estos: Su constancia de trámite o Su tarjeta humanitaria (su hija o hijo de 9"
                        + " años)",
                "en|first needed, one of these: Your certificate of the pending matter or Your humanitarian card (your child aged 9)",
                "fr|il faut d’abord l’un de ceux-ci : Votre attestation de dossier ou Votre carte humanitaire (votre enfant de 9"
                        + " ans)",
                "pt|antes é preciso um destes: Sua constância de trâmite ou Seu cartão humanitário (sua filha ou filho de 9"
                        + " anos)",
                "ht|anvan sa, fòk gen youn nan sa yo: Atestasyon dosye ou oswa Kat imanitè ou (pitit ou ki gen 9 an)"
            })
    void of_papers_one_of_which_is_enough_the_telephone_says_so_and_whose_they_are(String language, String said) {
        assertThat(untils(Handed.phone(Handed.seen(FATHER_AND_DAUGHTER), language), language))
                .contains(said);
    }

    private static List<String> untils(PhoneView phone, String language) {
        var card = Handed.plain(language).procedure("humanitarian-visitor-card");
        return phone.groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.what().equals(card))
                .map(SlipView.Row::until)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Espera uno de estos: Constancia de trámite de COMAR (se consigue con: Reconocimiento de la condición de"
                        + " refugiado) o Tarjeta de visitante por razones humanitarias (Djenny).",
                "en|Waits for one of these: COMAR certificate of the pending file (obtained by: Refugee recognition) or Humanitarian"
                        + " visitor card (Djenny)."
            })
    void of_papers_one_of_which_is_enough_the_plan_says_one_sentence(String language, String said) {
        var sight = Handed.seen(FATHER_AND_DAUGHTER);
        assertThat(new PlanNotes(Handed.words(language), sight).of(card(sight, "Wilner")))
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"es,Etapa,Depende de cómo termine: ", "en,Stage of,Depends on how this ends: "})
    void what_opens_after_an_outcome_names_the_tramite_that_ends_and_no_fact(
            String language, String fact, String said) {
        var sight = Handed.seen(FATHER_AND_DAUGHTER);
        var notes = new PlanNotes(Handed.words(language), sight);
        var review = line(sight, "refugee-review", "Wilner");
        assertThat(notes.of(review))
                .singleElement()
                .satisfies(note -> assertThat(note).startsWith(said).doesNotContain(fact));
        assertThat(notes.wait(review)).doesNotContain(fact);
    }

    @Test
    void what_is_free_for_two_reasons_is_called_free_once() {
        var sight = Handed.seen(FATHER_AND_DAUGHTER);
        var vulnerable = line(sight, "regularisation-vulnerability", "Wilner");
        assertThat(vulnerable.costs()).hasSize(2);
        assertThat(Handed.words("es").costs(vulnerable)).containsExactly("Sin costo.");
    }

    @Test
    void of_prices_that_exclude_each_other_one_is_said_to_be_paid_and_what_it_comes_to() {
        var sight = Handed.seen("""
                given: { nationality: HT, born_on: 1992-04-07, in_mexico: yes, stay.condition: expired, stay.expired_on: 2026-10-20, speaks.es: yes }
                """);
        var expired = sight.plan().lines().stream()
                .filter(line -> line.procedure().equals("regularisation-expired-stay"))
                .findFirst()
                .orElseThrow();
        assertThat(Handed.words("es").costs(expired))
                .containsExactly(
                        "Regularización de la situación migratoria: alrededor de 1,702.39 pesos, por confirmar.",
                        "Multa por regularizarse con la estancia vencida: 20 a 100 días de UMA: entre unos 2,346.20 y"
                                + " unos 11,731 pesos, por confirmar.",
                        "Uno de estos, según Cómo quiere quedarse en México: Documento de residente temporal por un año:"
                                + " alrededor de 11,141 pesos, por confirmar; Documento de residente permanente:"
                                + " alrededor de 13,579 pesos, por confirmar.",
                        "En total: entre unos 15,189.59 y unos 27,012.39 pesos, por confirmar.");
    }

    private static Line card(Sight sight, String name) {
        return line(sight, "humanitarian-visitor-card", name);
    }

    private static Line line(Sight sight, String procedure, String name) {
        return sight.plan().lines().stream()
                .filter(line -> line.procedure().equals(procedure)
                        && sight.name(line.person()).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
