package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may claim never counts against them, and what is asked of a relative stays with the relative. */
class RefusedFavourTest {

    private static final String RAISED = "raised: was_ill, term: 60 working days,";

    @ParameterizedTest
    @CsvSource({"30 working days", "31 working days", "60 working days"})
    void a_claim_may_lengthen_a_term_of_the_person_or_leave_it(String term) {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, RAISED, "raised: was_ill, term: " + term + ",")
                        .complaints())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"29 working days", "40 natural days", "2 months"})
    void a_claim_that_may_shorten_it_is_refused(String term) {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, RAISED, "raised: was_ill, term: " + term + ",")
                        .complaints())
                .contains("(ill) is the person's to claim, and " + term + " may be less for them than 30 working days.")
                .contains("Maybe when: …, if it holds whether or not anybody claims it.");
    }

    @ParameterizedTest
    @CsvSource({"40 natural days, ''", "45 natural days, ''", "46 natural days, more", "45 working days, more"})
    void a_claim_may_hurry_an_office_and_never_give_it_time(String term, String refused) {
        var law = TinyLaw.sound()
                .but(
                        TinyLaw.CARD,
                        "    from: filing.date\n",
                        "    from: filing.date\n    except: [ { label: hurried, name: { es: Prisa, en: Haste }, raised: was_ill, term: "
                                + term + ", cite: lrpcap 18 } ]\n");
        if (refused.isEmpty()) {
            assertThat(law.complaints()).isEmpty();
        } else {
            assertThat(law.complaints())
                    .contains("(hurried) is the person's to claim, and " + term
                            + " may be more for the office than 45 natural days.");
        }
    }

    @Test
    void what_holds_by_itself_may_be_shorter_because_nobody_chooses_it() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "when: { age: { under: 18 } }, term: 90 working days,",
                                "when: { age: { under: 18 } }, term: 9 working days,")
                        .complaints())
                .isEmpty();
    }

    @Test
    void a_question_about_the_relatives_of_a_relative_would_never_end_and_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "where: { nationality: [MX] }",
                                "where: { my: { any: child, where: { nationality: [MX] } } }")
                        .complaints())
                .contains("A relative's own relatives are out of reach here.")
                .contains("Maybe a fact of the relative.");
    }

    @Test
    void some_of_several_is_a_condition_and_more_than_all_of_them_is_none() {
        var two = "- n_of: { at_least: %s, of: [ { in_mexico: yes }, { was_ill: yes }, { stage: [none] } ] }";
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "- in_mexico: yes", two.formatted("2"))
                        .complaints())
                .isEmpty();
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "- in_mexico: yes", two.formatted("4"))
                        .complaints())
                .contains("4 of 3 cannot be met.");
    }

    @Test
    void the_age_of_a_paper_and_an_open_term_are_conditions() {
        var older = TinyLaw.sound()
                .but(TinyLaw.CARD, "- in_mexico: yes", "- in_mexico: yes\n    - entry.date: { older_than: 4 months }")
                .load();
        assertThat(older).isInstanceOf(Loaded.Sound.class);
        assertThat(older.toString()).contains("OlderThan[length=P4M]");
        var open = TinyLaw.sound()
                .but(TinyLaw.CARD, "- in_mexico: yes", "- in_mexico: yes\n    - { deadline: filing, is: open }")
                .load();
        assertThat(open.toString()).contains("DeadlineIs[deadline=filing, open=true");
    }

    private static final String CHOICE =
            "{ one_of: [ document: receipt, document: passport ], if_held: yes, cite: lmigra 135 }";

    private static String twoOfThree(int count) {
        return "{ n_of: { at_least: " + count
                + ", of: [ document: receipt, document: passport, document: card ] }, if_held: yes, cite: lmigra 135 }";
    }

    @Test
    void two_of_three_papers_are_one_of_each_pair() {
        var loaded = TinyLaw.sound().but(TinyLaw.CARD, CHOICE, twoOfThree(2)).load();
        assertThat(loaded).isInstanceOfSatisfying(Loaded.Sound.class, sound -> {
            var requires = ((Requirement.All)
                            Objects.requireNonNull(sound.law().procedures().get("card"))
                                    .requires())
                    .parts()
                    .get(1);
            assertThat(((Requirement.All) requires).parts())
                    .extracting(part -> ((Requirement.OneOf) part)
                            .parts().stream()
                                    .map(paper -> ((Requirement.Paper) paper).id())
                                    .toList())
                    .containsExactly(
                            List.of("receipt", "passport"), List.of("receipt", "card"), List.of("passport", "card"));
        });
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "4"})
    void one_or_all_or_more_than_all_is_no_choice_of_several(int count) {
        assertThat(TinyLaw.sound().but(TinyLaw.CARD, CHOICE, twoOfThree(count)).complaints())
                .contains(count + " of 3 is no choice of several.")
                .contains("Maybe one_of for one, all for every one, and at most 6 to choose from.");
    }
}
