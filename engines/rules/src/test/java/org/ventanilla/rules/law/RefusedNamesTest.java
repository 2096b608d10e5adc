package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the law says of names it does not know, and of names nobody uses. */
class RefusedNamesTest {

    @Test
    void a_fact_that_does_not_exist_is_refused_with_the_nearest_one() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "- nationality: { not: [MX] }", "- nationalty: { not: [MX] }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:12:7  (nationalty) is not a fact.
                           12 |     - nationalty: { not: [MX] }
                              |       ^^^^^^^^^^
                        Maybe nationality, which 1 procedure uses.""");
    }

    @Test
    void a_fact_that_no_procedure_uses_is_refused_because_nobody_asks_without_a_purpose() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "    - in_mexico: yes\n", "")
                        .complaints())
                .isEqualTo("""
                        content/facts.yaml:8:1  No procedure uses (in_mexico), which is a fact.
                            8 | in_mexico:
                              | ^^^^^^^^^
                        Maybe leave it out, or say its purpose: { es: …, en: … }, when the Ficha itself needs it.""");
    }

    @Test
    void a_document_that_does_not_exist_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "document: receipt", "document: reciept")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:42:29  (reciept) is not a document.
                           42 |     - { one_of: [ document: reciept, document: passport ], if_held: yes, cite: lmigra 135 }
                              |                             ^^^^^^^
                        Maybe receipt, which no procedure uses yet.""");
    }

    @Test
    void a_document_that_no_procedure_uses_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "document: receipt, document: passport",
                                "document: card, document: passport")
                        .complaints())
                .isEqualTo("""
                        content/documents.yaml:6:3  No procedure uses (receipt), which is a document.
                            6 |   receipt: { name: { es: Acuse, en: Receipt } }
                              |   ^^^^^^^
                        Maybe leave it out, or say its purpose: { es: …, en: … }, when the Ficha itself needs it.""");
    }

    @Test
    void a_number_that_no_window_can_check_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.DOCUMENTS, "en: Receipt }", "en: Receipt }, number: clave")
                        .complaints())
                .isEqualTo("""
                        content/documents.yaml:6:56  (clave) cannot be said of number.
                            6 |   receipt: { name: { es: Acuse, en: Receipt }, number: clave }
                              |                                                        ^^^^^
                        Maybe clabe.""");
    }

    @Test
    void a_proof_that_does_not_exist_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "proof: identity", "proof: identitty")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:41:16  (identitty) is not a proof.
                           41 |     - { proof: identitty, cite: lmigra 135 II }
                              |                ^^^^^^^^^
                        Maybe identity, which no procedure uses yet.""");
    }

    @Test
    void a_proof_that_no_procedure_asks_for_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.DOCUMENTS,
                                "proofs:\n",
                                "proofs:\n  address: { name: { es: Dónde vive, en: Where } }\n")
                        .complaints())
                .isEqualTo("""
                        content/documents.yaml:2:3  No procedure uses (address), which is a proof.
                            2 |   address: { name: { es: Dónde vive, en: Where } }
                              |   ^^^^^^^
                        Maybe leave it out until one does.""");
    }

    @Test
    void a_proof_that_no_document_shows_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.DOCUMENTS, "counts_as: [identity]", "counts_as: []")
                        .complaints())
                .isEqualTo("""
                        content/documents.yaml:2:3  No document proves (identity).
                            2 |   identity: { name: { es: Quién es, en: Who it is } }
                              |   ^^^^^^^^
                        Maybe counts_as: [identity] on a document.""");
    }

    @Test
    void an_authority_that_does_not_exist_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "decides: office", "decides: ofice")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:8:10  (ofice) is not an authority.
                            8 | decides: ofice
                              |          ^^^^^
                        Maybe office, which 1 procedure uses.""");
    }

    @Test
    void an_authority_that_does_nothing_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.AUTHORITIES, "office: {", "court: { name: { es: Juzgado, en: Court } }\noffice: {")
                        .complaints())
                .isEqualTo("""
                        content/authorities.yaml:1:1  No procedure uses (court), which is an authority.
                            1 | court: { name: { es: Juzgado, en: Court } }
                              | ^^^^^
                        Maybe leave it out until one does.""");
    }

    @Test
    void a_calendar_that_does_not_exist_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "    term: 45 natural days\n    calendar: weekdays",
                                "    term: 45 natural days\n    calendar: lfpa-82")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:36:15  (lfpa-82) is not a calendar.
                           36 |     calendar: lfpa-82
                              |               ^^^^^^^
                        Maybe declare it in content/calendars/.""");
    }

    @Test
    void a_tariff_that_does_not_exist_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "tariff: card-fee", "tariff: card-fees")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:52:11  (card-fees) is not a tariff.
                           52 |   tariff: card-fees
                              |           ^^^^^^^^^
                        Maybe card-fee, which no procedure uses yet.""");
    }

    @Test
    void a_tariff_that_no_procedure_charges_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "  tariff: card-fee\n", "  none: \"será gratuito\"\n  cite: lfd 8\n")
                        .complaints())
                .isEqualTo("""
                        content/tariffs.yaml:1:1  No procedure uses (card-fee), which is a tariff.
                            1 | card-fee:
                              | ^^^^^^^^
                        Maybe leave it out until one does.""");
    }

    @Test
    void a_parameter_that_does_not_exist_is_refused() {
        assertThat(TinyLaw.sound().but(TinyLaw.CARD, "$adult", "$adlut").complaints())
                .isEqualTo("""
                        procedures/card.yaml:15:28  ($adlut) is not a parameter.
                           15 |         - age: { at_least: $adlut }
                              |                            ^^^^^^
                        Maybe adult.""");
    }

    @Test
    void a_relation_that_no_household_has_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "any: parent", "any: parant")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:16:22  (parant) is not a relation.
                           16 |         - my: { any: parant, where: { nationality: [MX] } }
                              |                      ^^^^^^
                        Maybe parent.""");
    }

    @Test
    void a_deadline_that_the_procedure_does_not_have_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "- in_mexico: yes",
                                "- in_mexico: yes\n    - { deadline: filling, is: open }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:14:19  (filling) is not a deadline of this procedure.
                           14 |     - { deadline: filling, is: open }
                              |                   ^^^^^^^
                        Maybe filing.""");
    }

    @Test
    void a_procedure_that_does_not_exist_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "requires:",
                                "needs: [ { procedure: card-2, step: notice, cite: lmigra 11 } ]\nrequires:")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:39:23  (card-2) is not a procedure.
                           39 | needs: [ { procedure: card-2, step: notice, cite: lmigra 11 } ]
                              |                       ^^^^^^
                        Maybe card.""");
    }

    @Test
    void a_step_that_the_other_procedure_does_not_have_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "requires:",
                                "needs: [ { procedure: card, step: fileing, when: { was_ill: yes }, cite: lmigra 11 } ]\nrequires:")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:39:35  (fileing) is not a step of card.
                           39 | needs: [ { procedure: card, step: fileing, when: { was_ill: yes }, cite: lmigra 11 } ]
                              |                                   ^^^^^^^
                        Maybe filing.""");
    }

    @Test
    void a_procedure_is_called_as_its_file() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "procedure: card\n", "procedure: kard\n")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:1:12  (kard) is not the name of this file.
                            1 | procedure: kard
                              |            ^^^^
                        Maybe procedure: card.""");
    }

    @Test
    void a_key_that_means_nothing_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "reviewed: no", "reviewed: no\nbenefits: none")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:7:1  (benefits) means nothing here.
                            7 | benefits: none
                              | ^^^^^^^^
                        Maybe benefit.""");
    }

    @Test
    void half_a_sentence_cut_off_by_a_comma_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "es: Vivir en paz, en:", "es: Vivir, y vivir en paz, en:")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:4:23  (y vivir en paz) means nothing here.
                            4 | benefit: { es: Vivir, y vivir en paz, en: To live in peace }
                              |                       ^^^^^^^^^^^^^^
                        Maybe put the words in quotes, because a comma inside braces ends a value.""");
    }
}
