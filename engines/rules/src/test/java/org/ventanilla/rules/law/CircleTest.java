package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CircleTest {

    private static final String VISA = "procedures/visa.yaml";

    /** A second procedure, which gives the receipt. */
    private static TinyLaw withVisa(String needs) {
        var visa = TinyLaw.sound()
                .text(TinyLaw.CARD)
                .replace("procedure: card", "procedure: visa")
                .replace("gives: { document: card,", "gives: { document: receipt,")
                .replace(
                        "    - { one_of: [ document: receipt, document: passport ], if_held: yes, cite: lmigra 135 }\n",
                        needs);
        return TinyLaw.sound().with(VISA, visa);
    }

    @Test
    void two_procedures_are_sound_while_one_of_them_can_be_begun() {
        assertThat(withVisa("")
                        .but(
                                TinyLaw.CARD,
                                "one_of: [ document: receipt, document: passport ], if_held: yes",
                                "document: receipt")
                        .complaints())
                .isEmpty();
    }

    @Test
    void two_procedures_that_wait_for_each_others_papers_are_refused_with_the_whole_circle() {
        assertThat(withVisa("    - { document: card, cite: lmigra 135 }\n")
                        .but(
                                TinyLaw.CARD,
                                "one_of: [ document: receipt, document: passport ], if_held: yes",
                                "document: receipt")
                        .complaints())
                .contains("procedures/card.yaml:1:12  Nobody with empty hands ever reaches (card): it needs receipt, "
                        + "which only visa gives, which needs card, which only card gives.")
                .contains("procedures/visa.yaml:1:12  Nobody with empty hands ever reaches (visa): it needs card, "
                        + "which only card gives, which needs receipt, which only visa gives.");
    }

    @Test
    void a_circle_with_another_way_in_is_no_circle() {
        assertThat(withVisa("    - { document: card, cite: lmigra 135 }\n").complaints())
                .isEmpty();
    }

    @Test
    void a_paper_asked_only_of_some_closes_no_circle() {
        assertThat(withVisa("    - { document: card, when: { was_ill: yes }, cite: lmigra 135 }\n")
                        .but(
                                TinyLaw.CARD,
                                "one_of: [ document: receipt, document: passport ], if_held: yes",
                                "document: receipt")
                        .complaints())
                .isEmpty();
    }

    private static final String ASKED_OF_ALL = "when: { in_mexico: yes }";

    /** The card asks for the receipt of the visa and the visa for the card, each of some. */
    private static String circle(String ofCard, String ofVisa) {
        return withVisa("    - { document: card, " + ofCard + ", cite: lmigra 135 }\n")
                .but(
                        TinyLaw.CARD,
                        "{ one_of: [ document: receipt, document: passport ], if_held: yes, cite: lmigra 135 }",
                        "{ document: receipt, " + ofVisa + ", cite: lmigra 135 }")
                .complaints();
    }

    @Test
    void a_condition_that_whoever_asks_meets_lets_nobody_out_of_a_circle() {
        assertThat(circle(ASKED_OF_ALL, ASKED_OF_ALL))
                .contains("procedures/card.yaml:1:12  Nobody with empty hands ever reaches (card): it needs receipt, "
                        + "which only visa gives, which needs card, which only card gives.");
        assertThat(circle("when: { age: { under: 18 } }", ASKED_OF_ALL)).doesNotContain("Nobody with empty hands");
        assertThat(circle("waived: { in_mexico: no }", ASKED_OF_ALL)).contains("Nobody with empty hands");
        assertThat(circle("of: [child]", "of: [parent]")).contains("Nobody with empty hands");
        assertThat(circle("if_held: yes", ASKED_OF_ALL)).doesNotContain("Nobody with empty hands");
    }

    @Test
    void conditions_that_leave_nobody_out_together_let_nobody_out_of_a_circle() {
        var twice = """
                    - { document: card, when: { was_ill: yes }, cite: lmigra 135 }
                    - { document: card, when: { was_ill: no }, cite: lmigra 135 }
                """;
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "    - { service: interpreter", twice + "    - { service: interpreter")
                        .complaints())
                .contains("Nobody with empty hands ever reaches (card): it needs card, which only card gives.");
    }

    @Test
    void files_that_wait_for_each_other_are_refused_unless_somebody_need_not_wait() {
        for (var who : List.of(ASKED_OF_ALL, "when: { age: { under: 18 } }")) {
            var needs = "needs: [ { procedure: %s, step: filing, " + who + ", cite: lmigra 11 p2 } ]\nrequires:\n";
            var complaints = withVisa("")
                    .but(VISA, "requires:\n", needs.formatted("card"))
                    .but(TinyLaw.CARD, "requires:\n", needs.formatted("visa"))
                    .complaints();
            assertThat(complaints.isEmpty()).isNotEqualTo(who.equals(ASKED_OF_ALL));
            assertThat(complaints.contains("(card): it waits for visa, which waits for card."))
                    .isEqualTo(who.equals(ASKED_OF_ALL));
        }
    }

    @Test
    void a_choice_is_a_way_out_when_somebody_has_what_is_asked_of_them() {
        var choice =
                "{ one_of: [ { document: card, when: { %s } }, { document: receipt, when: { %s } } ], cite: lmigra 135 }";
        var was = "{ one_of: [ document: receipt, document: passport ], if_held: yes, cite: lmigra 135 }";
        var child = "age: { under: 18 }";
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, was, choice.formatted(child, "in_mexico: no"))
                        .but(TinyLaw.CARD, "- in_mexico: yes", "- nationality: { not: [ES] }")
                        .complaints())
                .isEmpty();
        assertThat(withVisa("    - { document: card, cite: lmigra 135 }\n")
                        .but(TinyLaw.CARD, was, choice.formatted("in_mexico: yes", child))
                        .complaints())
                .contains("Nobody with empty hands ever reaches (card)");
    }

    @Test
    void what_goes_along_in_a_file_waits_for_it() {
        assertThat(withVisa("")
                        .but(VISA, "decides: office\n", """
                                decides: office
                                within: { procedure: card, step: filing, cite: lmigra 54 }
                                """)
                        .but(
                                TinyLaw.CARD,
                                "one_of: [ document: receipt, document: passport ], if_held: yes",
                                "document: receipt")
                        .complaints())
                .contains("(visa): it waits for card, which needs receipt, which only visa gives.");
    }

    @Test
    void exceptions_that_exclude_each_other_need_no_rank() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "raised: was_ill", "when: { age: { at_least: 18 } }")
                        .but(TinyLaw.CARD, "over: [ill], ", "")
                        .complaints())
                .isEmpty();
    }

    @Test
    void exceptions_that_people_decide_on_need_no_rank() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "over: [ill], ", "")
                        .but(TinyLaw.CARD, "    missed:", "    together: people_decide\n    missed:")
                        .complaints())
                .isEmpty();
    }

    @Test
    void everyone_may_is_said_in_one_word() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "waived: [ { label: ill, name: { es: Enferma, en: Ill }, when: { was_ill: yes }",
                                "waived: [ { label: ill, name: { es: Enferma, en: Ill }, when: everyone")
                        .complaints())
                .isEmpty();
    }
}
