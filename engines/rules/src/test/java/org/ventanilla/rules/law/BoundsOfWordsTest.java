package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long, how much and how often a law may say, to the last one that is read and the first that is refused. */
class BoundsOfWordsTest {

    private static final String STEP = "  - { filing: person,";

    private static TinyLaw withStep(String step) {
        return TinyLaw.sound().but(TinyLaw.CARD, STEP, "  - { " + step + ", name: { es: Firma, en: Signs } }\n" + STEP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 natural days     | yes
        1000 natural days  | yes
        1001 natural days  | no
        0 natural days     | no
        00045 natural days | no
        4.5 natural days   | no
        -1 natural days    | no
        45 days            | no
        45                 | no
        natural days       | no
        """)
    void a_term_is_a_whole_number_of_days_up_to_a_thousand(String term, String isRead) {
        var complaints = TinyLaw.sound()
                .but(TinyLaw.CARD, "term: 45 natural days", "term: " + term)
                .complaints();
        assertThat(complaints.isEmpty()).isEqualTo(isRead.equals("yes"));
        assertThat(complaints.split("Maybe", -1)).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "366, true", "0, false", "367, false"})
    void somebody_signs_every_day_or_once_a_year_or_in_between(int days, boolean isRead) {
        var complaints = withStep("signing: person, every: " + days).complaints();
        assertThat(complaints.isEmpty()).isEqualTo(isRead);
        assertThat(complaints.contains("is no number of days between two visits"))
                .isNotEqualTo(isRead);
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false"})
    void a_name_has_sixty_four_letters_at_most(int letters, boolean isRead) {
        assertThat(withStep("s".repeat(letters) + ": person").complaints().isEmpty())
                .isEqualTo(isRead);
    }

    @ParameterizedTest
    @CsvSource({
        "100, true",
        "123456789012345, true",
        "1234567890123456, false",
        "1.5, true",
        "1.5.5, false",
        ".5, false",
        "5., false",
        "1a, false",
        "-5, false"
    })
    void an_amount_is_written_in_digits(String amount, boolean isRead) {
        var complaints = TinyLaw.sound()
                .but(TinyLaw.TARIFFS, "mxn: 100.50", "mxn: " + amount)
                .complaints();
        assertThat(complaints.contains("(" + amount + ") is not a number.")).isNotEqualTo(isRead);
    }

    @Test
    void yes_and_no_are_also_true_and_false_and_nothing_else() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "closes: yes", "closes: true")
                        .complaints())
                .isEmpty();
        assertThat(withStep("visit: person, optional: false").complaints()).isEmpty();
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "once: yes", "once: sometimes")
                        .complaints())
                .contains("(sometimes) is neither yes nor no.");
    }

    /** Of what it would have named or used nobody complains: the reader of the complaints mends one thing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                TinyLaw.FACTS,
                TinyLaw.DOCUMENTS,
                TinyLaw.AUTHORITIES,
                TinyLaw.TARIFFS,
                TinyLaw.CALENDAR,
                TinyLaw.CARD
            })
    void a_file_that_cannot_be_read_is_one_complaint(String file) {
        for (var broken : List.of("a: [", "a".repeat(Loader.BYTES_MAX + 1))) {
            assertThat(TinyLaw.sound().with(file, broken).complaints())
                    .startsWith(file + ":")
                    .containsOnlyOnce("Maybe");
        }
        if (!file.equals(TinyLaw.CALENDAR) && !file.equals(TinyLaw.CARD)) {
            assertThat(TinyLaw.sound().without(file).complaints()).isEqualTo("""
                    %s:1:1  This file is missing.
                    Maybe the folder given is not the root of the law.""".formatted(file));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LEAF",
                "not: { LEAF }",
                "any: [ { was_ill: yes }, { LEAF } ]",
                "all: [ { was_ill: yes }, { LEAF } ]",
                "n_of: { at_least: 1, of: [ { was_ill: yes }, { LEAF } ] }",
                "my: { any: child, where: { LEAF } }"
            })
    void who_may_ask_cannot_rest_on_a_day_of_the_file_that_does_not_exist_yet(String condition) {
        var date = "opinion.received: { before: 2026-01-01 }";
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.FACTS, "language:", """
                                opinion.received:
                                  type: date
                                  set_by: file
                                  name: { es: Llegó, en: Came }
                                  level: low
                                language:""")
                        .but(
                                TinyLaw.CARD,
                                "    - in_mexico: yes\n",
                                "    - in_mexico: yes\n    - { " + condition.replace("LEAF", date) + " }\n")
                        .complaints())
                .contains("(opinion.received) is a date of the file itself, which nobody has before asking.");
    }

    @Test
    void nothing_goes_along_in_its_own_file() {
        assertThat(TinyLaw.sound().but(TinyLaw.CARD, "decides: office", """
                                decides: office
                                within: { procedure: card, step: filing, cite: lmigra 54 }""").complaints())
                .contains("(card) cannot go along in its own file.");
    }
}
