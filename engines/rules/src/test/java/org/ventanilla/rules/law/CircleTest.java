package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

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
