package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is proved of conditions before anybody is told a yes or a no. */
class RefusedLogicTest {

    @Test
    void a_condition_nobody_ever_meets_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "- in_mexico: yes", "- in_mexico: yes\n    - stage: [granted]")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:11:3  Nobody ever meets this condition.
                           11 |   all:
                              |   ^^^^
                        Maybe two of its parts exclude each other.""");
    }

    @Test
    void a_condition_everybody_meets_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "when: { was_ill: yes }",
                                "when: { any: [ { was_ill: yes }, { was_ill: no } ] }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:54:65  Everybody meets this condition.
                           54 |   waived: [ { label: ill, name: { es: Enferma, en: Ill }, when: { any: [ { was_ill: yes }, { was_ill: no } ] }, cite: lfd 16 p1 } ]
                              |                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe leave it out.""");
    }

    @Test
    void a_condition_on_relatives_that_no_relative_meets_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "where: { nationality: [MX] }",
                                "where: { all: [ { age: { under: 18 } }, { age: { at_least: 21 } } ] }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:16:37  Nobody ever meets this condition.
                           16 |         - my: { any: parent, where: { all: [ { age: { under: 18 } }, { age: { at_least: 21 } } ] } }
                              |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe two of its parts exclude each other.""");
    }

    @Test
    void an_alternative_that_adds_nobody_is_refused() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "- age: { at_least: $adult }\n",
                                "- age: { at_least: $adult }\n        - age: { at_least: 21 }\n")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:16:11  This alternative adds nobody.
                           16 |         - age: { at_least: 21 }
                              |           ^^^^^^^^^^^^^^^^^^^^^
                        Maybe leave it out, the rest says as much.""");
    }

    @Test
    void exceptions_that_meet_in_one_person_are_refused_with_that_person() {
        assertThat(TinyLaw.sound().but(TinyLaw.CARD, "over: [ill], ", "").complaints())
                .isEqualTo("""
                        procedures/card.yaml:29:9  (ill) and (child) both hold for a person with was_ill: yes, age: under 18.
                           29 |       - { label: child, name: { es: Niñez, en: Child }, when: { age: { under: 18 } }, term: 90 working days, cite: lrpcap 18 }
                              |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe over: [ill], or together: people_decide on the deadline.""");
    }

    @Test
    void a_household_question_is_not_denied() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "- my: { any: parent, where: { nationality: [MX] } }",
                                "- not: { my: { any: parent, where: { nationality: [MX] } } }")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:16:11  Nobody can deny what is not known of a household.
                           16 |         - not: { my: { any: parent, where: { nationality: [MX] } } }
                              |           ^^^
                        Maybe my: { none: …, where: … }, which waits until the household is complete.""");
    }

    @Test
    void more_alternatives_than_can_be_counted_name_the_fact_to_split() {
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "- nationality: { not: [MX] }",
                                "- any: [ { nationality: [HN] }, { nationality: [GT] }, { nationality: [SV] },"
                                        + " { nationality: [NI] }, { nationality: [CU] }, { nationality: [HT] } ]")
                        .complaints())
                .isEqualTo("""
                        procedures/card.yaml:11:3  (nationality) is cut into more than 64 classes.
                           11 |   all:
                              |   ^^^^
                        Maybe split it into two procedures.""");
    }

    @Test
    void more_conditions_on_relatives_than_can_be_counted_together_are_refused_where_they_become_too_many() {
        assertThat(withParentsOfCountries(32).complaints()).isEmpty();
        assertThat(withParentsOfCountries(33).complaints()).isEqualTo("""
                        procedures/card.yaml:48:11  With this one, (33) conditions on relatives are more than can be counted together: their counts take 66 bits of 64.
                           48 |         - my: { any: parent, where: { nationality: [BS] } }
                              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Maybe one my: whose where: says what several say, or two procedures.""");
    }

    @Test
    void a_condition_on_many_relatives_takes_the_room_of_several() {
        var parents = "- my: { any: parent, where: { nationality: [MX] } }";
        assertThat(withParentsOfCountries(31)
                        .but(TinyLaw.CARD, parents, "- my: { at_least: parent, n: 2, where: { nationality: [MX] } }")
                        .complaints())
                .isEmpty();
        assertThat(withParentsOfCountries(32)
                        .but(TinyLaw.CARD, parents, "- my: { at_least: parent, n: 2, where: { nationality: [MX] } }")
                        .complaints())
                .contains("(32) conditions on relatives are more", "take 66 bits of 64");
    }

    private static TinyLaw withParentsOfCountries(int count) {
        var mexican = "- my: { any: parent, where: { nationality: [MX] } }";
        var all = new StringBuilder(mexican);
        for (var code : List.of(Locale.getISOCountries()).subList(0, count - 1)) {
            all.append("\n        ").append(mexican.replace("MX", code));
        }
        return TinyLaw.sound().but(TinyLaw.CARD, mexican, all.toString());
    }
}
