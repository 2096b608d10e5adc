package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A clause that touches nobody who may ask, or says what another says. */
class RefusedInPlaceTest {

    private static final String NOBODY = "Nobody who may ask for (card) meets this condition here.";
    private static final String IDENTITY = "{ proof: identity, cite: lmigra 135 II }";

    /** Only who is eighteen and stands nowhere may ask. */
    private static TinyLaw ofTheGrown() {
        return TinyLaw.sound()
                .but(
                        TinyLaw.CARD,
                        "    - any:\n        - age: { at_least: $adult }\n",
                        "    - age: { at_least: $adult }\n")
                .but(TinyLaw.CARD, "        - my: { any: parent, where: { nationality: [MX] } }\n", "")
                .but(TinyLaw.CARD, ", when: { age: { under: 12 } }, cite: lmigra 14", ", cite: lmigra 14")
                .but(TinyLaw.CARD, "  when: { age: { at_least: 18 } }\n", "");
    }

    private static String asking(String terms) {
        return ofTheGrown()
                .but(TinyLaw.CARD, IDENTITY, "{ proof: identity, " + terms + ", cite: lmigra 135 II }")
                .complaints();
    }

    @Test
    void what_is_asked_of_none_who_may_ask_is_refused() {
        assertThat(ofTheGrown().complaints()).isEmpty();
        assertThat(asking("when: { age: { under: 10 } }")).isEqualTo("""
                        procedures/card.yaml:39:32  Nobody who may ask for (card) meets this condition here.
                           39 |     - { proof: identity, when: { age: { under: 10 } }, cite: lmigra 135 II }
                              |                                ^^^^^^^^^^^^^^^^^^^^^^
                        Maybe leave out what it is of.""");
        assertThat(asking("when: { age: { at_least: 12 } }"))
                .as("of whom the age is unknown it is not asked yet")
                .isEmpty();
        assertThat(asking("when: { all: [ { was_ill: yes }, { in_mexico: no } ] }"))
                .contains(NOBODY);
        assertThat(asking("when: { was_ill: yes }")).isEmpty();
        assertThat(asking("when: { age: { under: 60 } }")).isEmpty();
    }

    @Test
    void what_a_step_may_have_changed_since_is_not_taken_for_what_it_was() {
        assertThat(asking("when: { stage: [granted] }")).isEmpty();
        assertThat(asking("waived: { stage: [granted] }")).isEmpty();
        assertThat(ofTheGrown()
                        .but(
                                TinyLaw.CARD,
                                "name: { es: Intérprete, en: Interpreter }, ",
                                "name: { es: I, en: I }, when: { in_mexico: no }, ")
                        .complaints())
                .isEmpty();
    }

    @Test
    void a_waiver_that_frees_nobody_or_everybody_of_whom_it_is_asked_is_refused() {
        assertThat(asking("when: { was_ill: yes }, waived: { was_ill: yes }"))
                .contains("This waiver frees everybody of whom this is asked.\n")
                .endsWith("Maybe leave out what it is of.");
        assertThat(asking("when: { was_ill: yes }, waived: { was_ill: no }"))
                .contains("This waiver frees nobody of whom this is asked.\n")
                .endsWith("Maybe leave it out.");
        assertThat(asking("waived: { in_mexico: no }")).contains("This waiver frees nobody");
        assertThat(asking("waived: { was_ill: yes }")).isEmpty();
        assertThat(ofTheGrown()
                        .but(TinyLaw.CARD, "  tariff: card-fee\n", "  tariff: card-fee\n  when: { was_ill: no }\n")
                        .complaints())
                .contains("procedures/card.yaml:", "This waiver frees nobody of whom this is asked.");
    }

    @Test
    void nobody_grows_younger_while_the_file_runs() {
        var step = "{ filing: person, name: { es: Presenta, en: Files }, ";
        assertThat(ofTheGrown()
                        .but(TinyLaw.CARD, step, step + "when: { age: { under: 3 } }, ")
                        .complaints())
                .contains(NOBODY);
        assertThat(ofTheGrown()
                        .but(TinyLaw.CARD, step, step + "when: { age: { at_least: 60 } }, ")
                        .complaints())
                .isEmpty();
        assertThat(ofTheGrown()
                        .but(TinyLaw.CARD, step, step + "when: { in_mexico: no }, ")
                        .complaints())
                .isEmpty();
        assertThat(ofTheGrown()
                        .but(
                                TinyLaw.CARD,
                                "  tariff: card-fee\n",
                                "  tariff: card-fee\n  when: { age: { at_least: 12 } }\n")
                        .complaints())
                .isEmpty();
        var term = "      term: 45 natural days\n".substring(2);
        assertThat(ofTheGrown()
                        .but(TinyLaw.CARD, term, "    when: { age: { under: 10 } }\n" + term)
                        .complaints())
                .contains(NOBODY);
        assertThat(ofTheGrown()
                        .but(
                                TinyLaw.CARD,
                                "    term: 30 working days\n",
                                "    when: { age: { under: 10 } }\n    term: 30 working days\n")
                        .complaints())
                .doesNotContain(NOBODY);
    }

    @Test
    void what_is_asked_twice_of_the_same_person_is_refused() {
        assertThat(ofTheGrown()
                        .but(TinyLaw.CARD, IDENTITY, IDENTITY + "\n    - " + IDENTITY)
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:40:7  The proof (identity) is asked twice of the same person.
                           40 |     - { proof: identity, cite: lmigra 135 II }
                              |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe one of the two, or a when: that keeps them apart.""");
        assertThat(ofTheGrown()
                        .but(
                                TinyLaw.CARD,
                                "one_of: [ document: receipt, document: passport ]",
                                "one_of: [ document: receipt, document: receipt ]")
                        .but(
                                TinyLaw.DOCUMENTS,
                                "  passport: { name: { es: Pasaporte, en: Passport }, counts_as",
                                "  passport: { name: { es: Pasaporte, en: Passport }, purpose: { es: Ver, en: See }, counts_as")
                        .complaints())
                .contains("The document (receipt) is asked twice");
        var apart = "{ proof: identity, when: { was_ill: %s }, cite: lmigra 135 II }";
        assertThat(ofTheGrown()
                        .but(TinyLaw.CARD, IDENTITY, apart.formatted("yes") + "\n    - " + apart.formatted("no"))
                        .complaints())
                .isEmpty();
    }

    @Test
    void a_part_that_the_others_say_already_is_refused() {
        assertThat(ofTheGrown()
                        .but(
                                TinyLaw.CARD,
                                "    - in_mexico: yes\n",
                                "    - in_mexico: yes\n    - age: { at_least: 12 }\n")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:14:7  This part adds nothing to the others.
                           14 |     - age: { at_least: 12 }
                              |       ^^^^^^^^^^^^^^^^^^^^^
                        Maybe leave it out, the rest says as much.""");
        assertThat(ofTheGrown()
                        .but(
                                TinyLaw.CARD,
                                "    - in_mexico: yes\n",
                                "    - n_of: { at_least: 1, of: [ { in_mexico: yes }, { all: [ { in_mexico: yes }, { was_ill: no } ] } ] }\n")
                        .complaints())
                .contains("procedures/card.yaml:13:54  This alternative adds nobody.");
        assertThat(ofTheGrown()
                        .but(
                                TinyLaw.CARD,
                                "    - in_mexico: yes\n",
                                "    - any: [ { in_mexico: yes }, { all: [ { in_mexico: no }, { was_ill: no } ] } ]\n")
                        .complaints())
                .isEmpty();
    }
}
