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
}
