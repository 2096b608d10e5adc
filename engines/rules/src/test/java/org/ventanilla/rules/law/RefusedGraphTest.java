package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is proved of the way from empty hands. */
class RefusedGraphTest {

    @Test
    void a_procedure_that_needs_what_only_it_gives_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.DOCUMENTS,
                                "  passport: { name: { es: Pasaporte, en: Passport }, counts_as: [identity] }\n",
                                "")
                        .but(
                                TinyLaw.CARD,
                                "{ one_of: [ document: receipt, document: passport ], if_held: yes, cite: lmigra 135 }",
                                "{ document: receipt, if_held: yes, cite: lmigra 135 }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:1:12  Nobody with empty hands ever reaches (card): it needs identity, which only card gives.
                            1 | procedure: card
                              |            ^^^^
                        Maybe one_of: [ … ] with another way, or if_held: yes.""");
    }

    @Test
    void a_procedure_that_waits_for_itself_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "requires:", "needs: [ card ]\nrequires:")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:1:12  Nobody with empty hands ever reaches (card): it waits for card.
                            1 | procedure: card
                              |            ^^^^
                        Maybe one_of: [ … ] with another way, or if_held: yes.""");
    }

    @Test
    void a_way_that_does_not_lead_there_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "document: receipt,", "{ document: receipt, else: card },")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:42:46  (card) is no way to receipt: it does not give it.
                           42 |     - { one_of: [ { document: receipt, else: card }, document: passport ], if_held: yes, cite: lmigra 135 }
                              |                                              ^^^^
                        Maybe leave else: out.""");
    }

    private static String within(String procedure, String step) {
        return "decides: office\nwithin: { procedure: " + procedure + ", step: " + step + ", cite: lmigra 54 }\n";
    }

    @Test
    void nothing_goes_along_in_its_own_file_nor_from_a_step_that_file_has_not() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "decides: office\n", within("card", "filling"))
                        .complaints())
                .contains(
                        "(card) cannot go along in its own file.", "(filling) is not a step of card.", "Maybe filing.");
    }

    @Test
    void what_goes_along_has_no_file_for_others_to_go_along_in() {
        var sound = TinyLaw.sound();
        var other = sound.text(TinyLaw.CARD).replace("procedure: card\n", "procedure: other\n");
        assertThat(sound.with("procedures/other.yaml", other.replace("decides: office\n", within("card", "filing")))
                        .complaints())
                .isEmpty();
        assertThat(sound.with("procedures/other.yaml", other.replace("decides: office\n", within("card", "filing")))
                        .but(TinyLaw.CARD, "decides: office\n", within("other", "filing"))
                        .complaints())
                .contains("(card) goes along in (other), which has no file of its own.");
    }

    @Test
    void a_fact_computed_from_itself_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.FACTS,
                                "  ask: { es: ¿Cuándo nació?, en: When were you born? }\n",
                                "  computed_from: age\n")
                        .complaints())
                .isEqualTo("""
                        content/facts.yaml:14:1  (born_on) is computed from itself.
                           14 | born_on:
                              | ^^^^^^^
                        Maybe ask: { es: …, en: … } for one of them.

                        content/facts.yaml:21:1  (age) is computed from itself.
                           21 | age: { type: number, unit: years, range: [0, 130], computed_from: born_on, name: { es: Edad, en: Age }, level: moderate }
                              | ^^^
                        Maybe ask: { es: …, en: … } for one of them.""");
    }

    @Test
    void what_nobody_is_asked_and_no_step_sets_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.FACTS, "  set_by: steps\n", "  set_by: authority\n")
                        .but(TinyLaw.FACTS, "  ask: { es: ¿Estuvo enferma?, en: Were you ill? }\n", "  set_by: steps\n")
                        .complaints())
                .isEqualTo("""
                        content/facts.yaml:40:1  Nobody is asked (was_ill) and no step sets it.
                           40 | was_ill:
                              | ^^^^^^^
                        Maybe sets: { was_ill: … } on a step, or ask: { es: …, en: … }.""");
    }

    @Test
    void a_fact_nobody_asks_computes_or_sets_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.FACTS, "  ask: { es: ¿Estuvo enferma?, en: Were you ill? }\n", "")
                        .complaints())
                .isEqualTo("""
                        content/facts.yaml:41:3  Nobody asks, computes or sets (was_ill).
                           41 |   type: boolean
                              |   ^^^^^^^^^^^^^
                        Maybe ask: { es: …, en: … }, computed_from: …, or set_by: steps.""");
    }

    @Test
    void more_facts_than_can_be_foreseen_together_are_refused() {
        assertThat(settingToo(30).complaints()).isEmpty();
        assertThat(settingToo(31).complaints())
                .startsWith("content/facts.yaml:")
                .contains(
                        "(stage) is one more fact that steps set than can be foreseen together: with it their values take"
                                + " 64 bits of 63.")
                .endsWith("Maybe a document that a step gives says the same, or its steps have fewer outcomes.");
    }

    /** The decision sets so many facts beside the stage, each to yes or no. */
    private static TinyLaw settingToo(int facts) {
        var declared = new StringBuilder(TinyLaw.sound().text(TinyLaw.FACTS));
        var set = new StringBuilder("sets: { stage: [granted, refused]");
        for (int each = 0; each < facts; each++) {
            var fact = "kept_%02d".formatted(each);
            declared.append(fact)
                    .append(":\n  type: boolean\n  set_by: steps\n  level: low\n  effort: 1\n")
                    .append("  name: { es: Guardado, en: Kept }\n  purpose: { es: Guardarlo, en: To keep it }\n");
            set.append(", ").append(fact).append(": [yes, no]");
        }
        return TinyLaw.sound()
                .with(TinyLaw.FACTS, declared.toString())
                .but(TinyLaw.CARD, "sets: { stage: [granted, refused]", set.toString());
    }
}
