package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which paper a step gives may depend on how it ended; whom a procedure is for is one of two. */
class GivenPapersTest {

    private static final String ON_GRANTED = "gives: { document: card, on: [granted], to: [applicant] }";

    @Test
    void each_way_a_step_ends_gives_its_own_paper() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, ON_GRANTED, "gives: { each: [card, receipt] }")
                        .load())
                .isInstanceOfSatisfying(Loaded.Sound.class, sound -> {
                    var decision = card(sound).steps().get(1);
                    assertThat(decision.outcomes()).containsExactly("granted", "refused");
                    assertThat(decision.gives()).containsExactly("card", "receipt");
                    assertThat(decision.givesEach()).isTrue();
                });
    }

    @Test
    void a_paper_for_one_way_of_two_says_on_which() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, ON_GRANTED, "gives: { each: [card] }")
                        .complaints())
                .contains("Each way this step ends gives one paper.", "Maybe as many papers as outcomes.");
    }

    @Test
    void only_a_step_that_leaves_something_is_shown_by_an_answer() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, ON_GRANTED, ON_GRANTED + "\n    shown_by_answer: yes")
                        .complaints())
                .contains("This step leaves nothing that an answer could show.", "Maybe sets: { fact: value }.");
    }

    @Test
    void nothing_is_asked_for_anew_while_the_file_is_open() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "closes: yes", "again: yes")
                        .complaints())
                .contains("Nothing is asked for anew while the file is open.", "Maybe closes: yes.");
    }

    @Test
    void a_procedure_is_for_a_person_or_an_employer() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "for: person", "for: employer")
                        .load())
                .isInstanceOfSatisfying(
                        Loaded.Sound.class,
                        sound -> assertThat(card(sound).whom()).isEqualTo(Procedure.Whom.EMPLOYER));
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "for: person", "for: company")
                        .complaints())
                .contains("(company)");
    }

    private static Procedure card(Loaded.Sound sound) {
        return Objects.requireNonNull(sound.law().procedures().get("card"));
    }
}
