package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the loader refuses of how a file goes on and of what ends a term. */
class RefusedCourseTest {

    @Test
    void a_term_that_nothing_written_down_can_end_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "  decision:\n    name: { es: Resolver",
                                "  answer:\n    name: { es: Resolver")
                        .complaints())
                .contains("No step is called (answer), so nothing that is written down ever ends this term.")
                .contains("Maybe met_by: filing, or met_by: { outside: { es: …, en: … } }.");
    }

    @Test
    void a_term_may_be_ended_by_a_step_of_another_name() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "  decision:\n    name: { es: Resolver",
                                "  answer:\n    name: { es: Resolver")
                        .but(TinyLaw.CARD, "    from: filing.date\n", "    from: filing.date\n    met_by: [decision]\n")
                        .complaints())
                .isEmpty();
    }

    @Test
    void a_term_may_be_ended_by_what_nobody_writes_down_if_it_is_said_why() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "  decision:\n    name: { es: Resolver",
                                "  leaving:\n    name: { es: Resolver")
                        .but(
                                TinyLaw.CARD,
                                "    from: filing.date\n",
                                "    from: filing.date\n    met_by: { outside: { es: nadie ve quién sale, en: nobody sees who leaves } }\n")
                        .complaints())
                .isEmpty();
    }

    @Test
    void a_term_ended_by_a_step_that_does_not_exist_is_refused_with_the_nearest_one() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "    from: filing.date\n", "    from: filing.date\n    met_by: decison\n")
                        .complaints())
                .contains("(decison) is not a step of this procedure.")
                .contains("Maybe decision.");
    }

    @Test
    void an_outcome_with_which_a_file_ends_is_one_of_its_step() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "    closes: yes\n", "    closes: [refuesd]\n")
                        .complaints())
                .contains("(refuesd) is not an outcome of this step.")
                .contains("Maybe refused.");
    }

    @Test
    void a_file_ends_with_the_outcomes_named_and_goes_on_after_the_others() {
        var loaded = TinyLaw.sound()
                .but(TinyLaw.CARD, "    closes: yes\n", "    closes: [refused]\n")
                .load();
        assertThat(loaded).isInstanceOf(Loaded.Sound.class);
        var card = Objects.requireNonNull(
                ((Loaded.Sound) loaded).law().procedures().get("card"));
        var decision = card.steps().getLast();
        assertThat(decision.closes("refused")).isTrue();
        assertThat(decision.closes("granted")).isFalse();
        assertThat(decision.closes()).isTrue();
    }

    @Test
    void what_may_happen_to_any_file_is_waited_for_by_none() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "  - decision: office\n",
                                "  - { completion_notice: office, name: { es: Falta, en: Missing } }\n  - decision: office\n")
                        .complaints())
                .contains("(completion_notice) may happen to any file, so no file waits for it.")
                .contains("Maybe optional: yes.");
    }

    @Test
    void a_step_follows_one_that_stands_before_it() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "    closes: yes\n", "    closes: yes\n    after: filling\n")
                        .complaints())
                .contains("(filling), which decision follows, is no step before it.")
                .contains("Maybe filing.");
    }

    @Test
    void a_step_tells_nothing_that_is_kept_from_who_sees_the_file() {
        var kept = TinyLaw.sound()
                .but(
                        TinyLaw.FACTS,
                        "  name: { es: Estuvo enferma, en: Was ill }\n",
                        "  name: { es: Estuvo enferma, en: Was ill }\n  compartment: protection\n");
        assertThat(kept.complaints()).isEmpty();
        assertThat(kept.but(TinyLaw.CARD, "sets: { stage: filed }", "sets: { stage: filed, was_ill: yes }")
                        .complaints())
                .contains(
                        "procedures/card.yaml:45:80  (was_ill)",
                        ") is kept from most of those who see a file, and the file would tell it.")
                .endsWith("Maybe leave it out: what a step sets is not closed.");
    }

    @Test
    void who_may_ask_does_not_rest_on_a_date_of_the_file_they_ask_for() {
        var dated = TinyLaw.sound().but(TinyLaw.FACTS, "was_ill:\n", """
                filing.date:
                  type: date
                  set_by: file
                  name: { es: Presentada, en: Filed }
                  level: low
                  effort: 1
                was_ill:
                """);
        assertThat(dated.complaints()).isEmpty();
        assertThat(dated.but(
                                TinyLaw.CARD,
                                "    - in_mexico: yes\n",
                                "    - in_mexico: yes\n    - not: { filing.date: { before: 2026-01-01 } }\n")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:14:12  (filing.date) is a date of the file itself, which nobody has before asking.
                           14 |     - not: { filing.date: { before: 2026-01-01 } }
                              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe a deadline that is counted from it.""");
        assertThat(dated.but(
                                TinyLaw.CARD,
                                "    - in_mexico: yes\n",
                                "    - in_mexico: yes\n    - any: [ { nationality: [HN] }, { filing.date: { before: 2026-01-01 } } ]\n")
                        .complaints())
                .contains("(filing.date) is a date of the file itself, which nobody has before asking.");
    }
}
