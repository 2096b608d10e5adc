package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the law says of rules without a source and of texts people would read. */
class RefusedWordsTest {

    @Test
    void a_citation_without_article_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "force: { duty: \"otorgará\", cite: lmigra 54 }",
                                "force: { duty: \"otorgará\", cite: lmigra }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:9:34  (lmigra) names no article.
                            9 | force: { duty: "otorgará", cite: lmigra }
                              |                                  ^^^^^^
                        Maybe lmigra 1.""");
    }

    @Test
    void a_text_nobody_here_has_read_is_cited_as_unverified() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "cite: lfd 16 p1", "cite: reg-lmigra 16")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:54:89  (reg-lmigra) is no statute whose text is read here.
                           54 |   waived: [ { label: ill, name: { es: Enferma, en: Ill }, when: { was_ill: yes }, cite: reg-lmigra 16 } ]
                              |                                                                                         ^^^^^^^^^^^^^
                        Maybe reg-lmigra 16 unverified.""");
    }

    @Test
    void a_statute_misspelt_is_refused_with_the_nearest_one() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "cite: lmigra 135 II", "cite: lmirga 135 II")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:41:32  (lmirga) is no statute whose text is read here.
                           41 |     - { proof: identity, cite: lmirga 135 II }
                              |                                ^^^^^^^^^^^^^
                        Maybe lmigra.""");
    }

    @Test
    void a_term_without_a_citation_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "    from: filing.date\n    cite: lrpcap 24\n", "    from: filing.date\n")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:33:5  No source is cited here.
                           33 |     name: { es: Resolver, en: To decide }
                              |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe cite: lrpcap 24 p3.""");
    }

    @Test
    void a_term_without_a_start_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "    from: filing.date\n", "")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:33:5  (from) is missing here.
                           33 |     name: { es: Resolver, en: To decide }
                              |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe from: ….""");
    }

    @Test
    void a_term_without_a_calendar_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "    term: 45 natural days\n    calendar: weekdays\n",
                                "    term: 45 natural days\n")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:33:5  (calendar) is missing here.
                           33 |     name: { es: Resolver, en: To decide }
                              |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe calendar: ….""");
    }

    @Test
    void a_text_missing_in_English_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "slip: { es: Sus papeles, en: Your papers }", "slip: { es: Sus papeles }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:3:7  This is not said in English.
                            3 | slip: { es: Sus papeles }
                              |       ^^^^^^^^^^^^^^^^^^^
                        Maybe en: ….""");
    }

    @Test
    void a_text_in_one_language_only_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "slip: { es: Sus papeles, en: Your papers }", "slip: Sus papeles")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:3:7  This is said in one language only.
                            3 | slip: Sus papeles
                              |       ^^^^^^^^^^^
                        Maybe { es: …, en: … }.""");
    }

    @Test
    void a_word_that_hurts_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "en: Your papers", "en: Papers of an alien")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:3:30  (alien) is a word for nobody.
                            3 | slip: { es: Sus papeles, en: Papers of an alien }
                              |                              ^^^^^^^^^^^^^^^^^^
                        Maybe say what happened or what is missing.""");
    }

    @Test
    void amounts_that_overlap_are_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.TARIFFS, "from: 2026-01-01", "from: 2025-01-01")
                        .complaints())
                .isEqualTo("""
                        content/tariffs.yaml:6:7  This amount overlaps the one before it.
                            6 |     - { from: 2025-01-01, mxn: 120, basis: press, say: about }
                              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe write the amounts from the oldest on.""");
    }

    @Test
    void an_amount_from_the_press_is_never_exact() {
        assertThat(TinyLaw.sound().but(TinyLaw.TARIFFS, ", say: about", "").complaints())
                .isEqualTo("""
                        content/tariffs.yaml:6:7  An amount known from the press is never exact.
                            6 |     - { from: 2026-01-01, mxn: 120, basis: press }
                              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe say: about.""");
    }

    @Test
    void an_exception_that_changes_nothing_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "raised: was_ill, term: 60 working days", "raised: was_ill")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:28:9  This exception changes nothing.
                           28 |       - { label: ill, name: { es: Enferma, en: Ill }, raised: was_ill, cite: lrpcap 18 }
                              |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe term: …, calendar: … or from: ….""");
    }

    @Test
    void an_example_without_an_expectation_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, ", expect: { eligible: unknown }", "")
                        .complaints())
                .contains("(expect) is missing here.")
                .endsWith("Maybe expect: ….");
    }

    @Test
    void an_example_named_in_one_language_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "name: { es: ella puede, en: she may }", "name: she may")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:58:13  This is said in one language only.
                           58 |   - { name: she may, on: 2026-11-23, given: { nationality: HN }, expect: { eligible: unknown } }
                              |             ^^^^^^^
                        Maybe { es: …, en: … }.""");
    }

    @Test
    void two_examples_of_one_name_are_refused_in_either_language() {
        var first = "  - { name: { es: ella puede, en: she may }, on: 2026-11-23, given: { nationality: HN },"
                + " expect: { eligible: unknown } }\n";
        for (var twin : List.of(first.replace("ella puede", "otra puede"), first.replace("she may", "another may"))) {
            assertThat(TinyLaw.sound().but(TinyLaw.CARD, first, first + twin).complaints())
                    .contains("Two examples are called (")
                    .endsWith("Maybe say what is different here.");
        }
    }
}
