package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the law says of values and tests that do not fit. */
class RefusedTestsTest {

    @Test
    void a_number_is_not_answered_yes_or_no() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "age: { at_least: 18 }", "age: yes")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:53:16  This test does not fit (age), whose type is number.
                           53 |   when: { age: yes }
                              |                ^^^
                        Maybe { under: 18 } or { at_least: 18 }.""");
    }

    @Test
    void a_yes_or_no_is_not_under_eighteen() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "{ was_ill: yes }", "{ was_ill: { under: 18 } }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:54:76  This test does not fit (was_ill), whose type is boolean.
                           54 |   waived: [ { label: ill, name: { es: Enferma, en: Ill }, when: { was_ill: { under: 18 } }, cite: lfd 16 p1 } ]
                              |                                                                            ^^^^^^^^^^^^^
                        Maybe was_ill: yes.""");
    }

    @Test
    void a_stage_that_is_not_one_of_the_options_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "[none, refused]", "[none, refuzed]")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:17:21  (refuzed) is not a value of stage.
                           17 |     - stage: [none, refuzed]
                              |                     ^^^^^^^
                        Maybe refused.""");
    }

    @Test
    void a_country_is_written_with_its_code() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "{ not: [MX] }", "{ not: [mx] }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:12:28  (mx) is not a value of nationality.
                           12 |     - nationality: { not: [mx] }
                              |                            ^^
                        Maybe MX.""");
    }

    @Test
    void a_step_cannot_set_what_is_no_option() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "sets: { stage: filed }", "sets: { stage: field }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:45:73  (field) is not a value of stage.
                           45 |   - { filing: person, name: { es: Presenta, en: Files }, sets: { stage: field } }
                              |                                                                         ^^^^^
                        Maybe filed.""");
    }

    @Test
    void a_step_sets_a_date_to_its_own_day_only() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "sets: { stage: filed }", "sets: { entry.date: 2026-11-23 }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:45:78  (2026-11-23) is not the day of a step, and (entry.date) is a date.
                           45 |   - { filing: person, name: { es: Presenta, en: Files }, sets: { entry.date: 2026-11-23 } }
                              |                                                                              ^^^^^^^^^^
                        Maybe entry.date: day.""");
    }

    @Test
    void a_deadline_cannot_run_from_an_answer() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "from: entry.date", "from: was_ill")
                        .complaints())
                .isEqualTo("""
                        content/facts.yaml:34:1  No procedure uses (entry.date), which is a fact.
                           34 | entry.date:
                              | ^^^^^^^^^^
                        Maybe leave it out, or say its purpose: { es: …, en: … }, when the Ficha itself needs it.

                        procedures/card.yaml:25:11  (was_ill) is not a date, so nothing can be counted from it.
                           25 |     from: was_ill
                              |           ^^^^^^^
                        Maybe entry.date.""");
    }

    @Test
    void free_words_cannot_be_tested() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "- in_mexico: yes", "- in_mexico: yes\n    - language: es")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:14:17  This test does not fit (language), whose type is text.
                           14 |     - language: es
                              |                 ^^
                        Maybe another fact: words cannot be tested.""");
    }

    @Test
    void months_are_not_compared_with_days() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "- in_mexico: yes",
                                "- in_mexico: yes\n    - any:\n        - entry.date: { older_than: 4 months }\n        - not: { entry.date: { older_than: 120 natural days } }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:11:3  The age of (entry.date) is compared with months here and with days there.
                           11 |   all:
                              |   ^^^^
                        Maybe months in both places, since a month has no fixed number of days.""");
    }

    @Test
    void a_term_is_not_extended_in_another_unit() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "up_to: 30 working days", "up_to: 1 months")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:26:33  A term and its extension are counted in different units.
                           26 |     extend: { once: yes, up_to: 1 months, grounds: [health], cite: lrpcap 24 p3 }
                              |                                 ^^^^^^^^
                        Maybe 1 working days.""");
    }

    @Test
    void a_term_says_which_days_are_counted() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "term: 45 natural days", "term: 45 days")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:35:11  (45 days) does not say which days are counted.
                           35 |     term: 45 days
                              |           ^^^^^^^
                        Maybe 45 working days or 45 natural days.""");
    }

    @Test
    void a_word_that_is_neither_yes_nor_no_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "closes: yes", "closes: maybe")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:50:13  (maybe) is neither yes nor no.
                           50 |     closes: maybe
                              |             ^^^^^
                        Maybe yes or no.""");
    }

    @Test
    void a_day_that_no_year_has_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.TARIFFS, "from: 2026-01-01", "from: 2026-02-30")
                        .complaints())
                .isEqualTo("""
                        content/tariffs.yaml:6:15  (2026-02-30) is not a day.
                            6 |     - { from: 2026-02-30, mxn: 120, basis: press, say: about }
                              |               ^^^^^^^^^^
                        Maybe year-month-day, such as 2026-11-23.""");
    }
}
