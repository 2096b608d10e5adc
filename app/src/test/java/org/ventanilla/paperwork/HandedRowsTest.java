package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each row of sheet and telephone names, and whom. */
class HandedRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "fr", "pt", "ht"})
    void whoever_was_recognised_reads_of_the_residence_though_their_stay_was_not_asked(String language) {
        var sight = Handed.seen(
                "given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes, asylum.stage: recognised }");
        for (var rows : Handed.rows(sight, language)) {
            assertThat(rows)
                    .extracting(SlipView.Row::what)
                    .contains(Handed.plain(language).procedure("residence-after-recognition"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in_mexico: yes, ",
                "in_mexico: yes, entry.date: 2026-11-20, ",
                "in_mexico: no, entry.date: 2026-11-20, ",
                ""
            })
    void whoever_was_refused_the_card_is_not_told_that_its_days_may_be_theirs(String known) {
        var sight = Handed.seen("given: { nationality: GT, born_on: 1992-04-07, speaks.es: yes, " + known
                + "done: { regional-visitor-card: { filing: 2026-10-01, completion: 2026-10-01,"
                + " decision: { on: 2026-10-20, outcome: refused } } } }");
        for (var rows : Handed.rows(sight, "es")) {
            assertThat(rows)
                    .filteredOn(
                            row -> row.what().contains("frontera") || row.what().contains("Salir"))
                    .noneMatch(row -> row.until().contains("Puede que haya que hacerlo"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|para usted y su pareja|para usted|para su pareja",
                "en|for you and your partner|for you|for your partner",
                "fr|pour vous et votre partenaire|pour vous|pour votre partenaire",
                "pt|para você e seu companheiro ou companheira|para você|para seu companheiro ou companheira",
                "ht|pou ou menm ak patnè ou|pou ou menm|pou patnè ou"
            })
    void two_rows_of_a_telephone_that_read_the_same_are_one_and_say_for_whom_without_a_name(
            String language, String both, String you, String other) {
        var sight = Handed.seen("""
                household:
                  complete: yes
                  ana: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, asylum.stage: wished, entry.date: 2026-10-19, speaks.es: yes, partner_of: [luis] }
                  luis: { nationality: HN, born_on: 1990-04-07, in_mexico: yes, asylum.stage: wished, entry.date: 2026-03-02, speaks.es: yes }
                """);
        var groups = Handed.phone(sight, language).groups();
        for (var group : groups) {
            assertThat(group.rows()).as(group.title()).doesNotHaveDuplicates();
        }
        var rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        assertThat(rows)
                .filteredOn(row -> row.what().equals(Handed.plain(language).procedure("refugee-recognition")))
                .extracting(SlipView.Row::whom)
                .containsExactlyInAnyOrder(you, other);
        assertThat(rows).extracting(SlipView.Row::whom).contains(both);
        assertThat(rows.toString()).doesNotContain("Ana", "Luis");
    }

    @Test
    void a_row_says_of_nobody_what_only_another_of_the_family_waits_for() {
        var sight = Handed.seen("""
                household:
                  complete: yes
                  ana: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, stay.condition: none, asylum.stage: filed, speaks.es: yes }
                  eva: { nationality: HN, born_on: 2015-04-07, in_mexico: yes, stay.condition: none, speaks.es: yes, child_of: [ana] }
                """);
        assertThat(Handed.phone(sight, "es").groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row -> row.what().equals("Su tarjeta humanitaria para estar en México")))
                .extracting(row -> row.whom() + ", " + row.until())
                .containsExactlyInAnyOrder(
                        "para usted, antes hace falta uno de estos: Su constancia de trámite o Su tarjeta humanitaria (su hija"
                                + " o hijo de 11 años)",
                        "para su hija o hijo de 11 años, después de: Cuidado y derechos de niñas y niños");
    }

    @Test
    void what_comes_after_a_request_that_nobody_asked_about_waits_behind_the_question_about_it() {
        var sight = Handed.seen("given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes,"
                + " stay.condition: none, entry.date: 2026-10-19 }");
        assertThat(Handed.phone(sight, "es").groups().stream()
                        .filter(group -> group.title().equals("Por aclarar hoy")
                                || group.title().equals("Falta saber algo"))
                        .flatMap(group -> group.rows().stream())
                        .map(SlipView.Row::what))
                .contains("Presentar su solicitud")
                .doesNotContain(
                        "Su tarjeta de residencia",
                        "La segunda parte de su solicitud",
                        "Su documento para viajar",
                        "Su clave CURP temporal");
    }

    @Test
    void a_person_alone_is_not_counted() {
        var sight = Handed.seen(
                "given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes, asylum.stage: wished }");
        assertThat(Handed.phone(sight, "es").groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(SlipView.Row::whom))
                .containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|uno de estos, según su caso: | o alrededor",
                "en|one of these, depending on your case: | or about",
                "fr|l’un de ceux-ci, selon votre cas : | ou environ",
                "pt|um destes, conforme o seu caso: | ou cerca",
                "ht|youn nan sa yo, selon ka ou: | oswa anviwon"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void of_costs_only_one_of_which_is_paid_the_sheet_says_or(String language, String first, String or) {
        var sight = Handed.seen("""
                household:
                  complete: yes
                  ana: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, stay.condition: none, speaks.es: yes, holds: [passport] }
                  leo: { nationality: MX, born_on: 2020-04-07, in_mexico: yes, child_of: [ana] }
                  eva: { nationality: HN, born_on: 2015-04-07, in_mexico: yes, child_of: [ana] }
                """);
        assertThat(Handed.slip(sight, language).costs())
                .extracting(
                        cost -> cost.replaceAll("[^0-9]", "")) // each language sets its own marks between the figures
                .anyMatch(cost -> cost.contains("234620") && cost.contains("469240"));
        assertThat(Handed.slip(sight, language).costs()).anyMatch(cost -> cost.contains(first) && cost.contains(or));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Nacimiento,Inscripción|Nacimiento e Inscripción",
                "es|madre,hija|madre e hija",
                "es|agua,hielo|agua y hielo",
                "es|CURP,RFC,INE|CURP, RFC e INE",
                "es|CURP,RFC|CURP y RFC",
                "en|birth,inscription|birth and inscription"
            })
    void a_list_is_joined_as_its_language_joins(String language, String parts, String said) {
        assertThat(Handed.words(language).joined(List.of(parts.split(",")))).isEqualTo(said);
    }
}
