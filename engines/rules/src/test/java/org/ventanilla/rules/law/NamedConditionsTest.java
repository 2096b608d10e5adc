package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A condition that a file needs more than once is written once, under a word of its own. */
class NamedConditionsTest {

    private static final String ELIGIBLE = "eligible:\n";
    private static final String PARENT = "where: { nationality: [MX] }";

    private static TinyLaw with(String conditions, String where) {
        return TinyLaw.sound()
                .but(TinyLaw.CARD, ELIGIBLE, "conditions: " + conditions + "\n" + ELIGIBLE)
                .but(TinyLaw.CARD, PARENT, "where: " + where);
    }

    @Test
    void a_word_stands_for_the_condition_itself() {
        assertThat(with("{ mexican: { nationality: [MX] } }", "mexican").load())
                .isInstanceOfSatisfying(Loaded.Sound.class, sound -> assertThat(
                                Objects.requireNonNull(sound.law().procedures().get("card"))
                                        .eligible()
                                        .toString())
                        .contains("relation=parent, where=Leaf[fact=nationality, check=OneOf[codes=[MX]]"));
    }

    @Test
    void a_word_nobody_defined_is_refused_with_the_one_that_was_meant() {
        assertThat(with("{ mexican: { nationality: [MX] } }", "mexcan").complaints())
                .contains("(mexcan) is no condition of this file.", "Maybe mexican.");
    }

    @Test
    void a_word_that_nothing_uses_is_refused() {
        assertThat(with("{ mexican: { nationality: [MX] } }", "{ nationality: [MX] }")
                        .complaints())
                .contains("(mexican) is used nowhere in this file.");
    }

    @Test
    void everyone_is_taken() {
        assertThat(with("{ everyone: { nationality: [MX] } }", "everyone").complaints())
                .contains("(everyone) already means no condition at all.");
    }
}
