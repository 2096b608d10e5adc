package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law gives a child at once never reads as something that can wait. */
class ChildAloneTest {

    private static final String TOLD = """
            given: { nationality: HN, born_on: 2014-03-01, in_mexico: yes, child.accompaniment: unaccompanied, speaks.es: yes, entry.date: 2026-11-20, asylum.stage: none, stay.condition: none, done: { child-protection: { notice: 2026-11-23 } } }
            """;

    @ParameterizedTest
    @CsvSource({"es,de inmediato", "en,at once", "fr,immédiatement", "pt,imediatamente", "ht,touswit"})
    void the_card_of_a_child_alone_is_given_at_once_on_paper_and_telephone(String language, String said) {
        for (var rows : Handed.rows(Handed.seen(TOLD), language)) {
            assertThat(rows)
                    .filteredOn(row -> row.what().equals(Handed.plain(language).procedure("humanitarian-visitor-card")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.until()).isEqualTo(said))
                    .satisfies(row -> assertThat(row.isDue()).isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({"es,25 de noviembre", "en,25 November", "fr,25 novembre", "pt,25 de novembro", "ht,25 novanm"})
    void what_a_birthday_in_two_days_ends_has_its_last_day_on_paper_and_telephone(String language, String last) {
        for (var rows : Handed.rows(Handed.seen(TOLD.replace("2014-03-01", "2008-11-26")), language)) {
            assertThat(rows)
                    .filteredOn(row -> row.what().equals(Handed.plain(language).procedure("school-enrolment")))
                    .singleElement()
                    .satisfies(row -> assertThat(row.until()).contains(last));
        }
    }

    @Test
    void an_adult_who_asks_for_the_same_card_comes_any_day() {
        var sight = Handed.seen("given: { nationality: HN, born_on: 1992-04-07, in_mexico: yes, speaks.es: yes,"
                + " stay.condition: none, asylum.stage: filed, entry.date: 2026-11-20, holds: [constancia-comar] }");
        for (var rows : Handed.rows(sight, "es")) {
            assertThat(rows)
                    .filteredOn(row -> row.what().equals("Su tarjeta humanitaria para estar en México"))
                    .noneMatch(row -> row.until().equals("de inmediato"));
        }
    }
}
