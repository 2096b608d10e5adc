package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Law;

class HouseholdFileTest {

    private static final Law LAW = law(
            List.of(
                    many("nationality", Type.COUNTRY),
                    fact("in_mexico", Type.BOOLEAN),
                    fact("stage", Type.ONE_OF, "none", "filed"),
                    fact("born_on", Type.DATE),
                    fact("jobs", Type.NUMBER),
                    fact("causes", Type.TEXT)),
            List.of(document("passport", "identity")),
            List.of(),
            procedure("recognition", is("in_mexico", true))
                    .goes(
                            step("filing", "person"),
                            closing(setting(step("decision", "comar"), "stage", "filed", "none"))));

    private static final Law FAMILY_LAW = law(
            List.of(
                    fact("in_mexico", Type.BOOLEAN),
                    fact("born_on", Type.DATE),
                    fact("entered", Type.DATE),
                    computed("age", Type.NUMBER, "born_on")),
            List.of(),
            List.of(),
            procedure("recognition", is("in_mexico", true)));

    private static Household sound(String text) {
        var read = HouseholdFile.read(LAW, "maria.json", text);
        assertThat(read).isInstanceOf(HouseholdFile.Sound.class);
        return ((HouseholdFile.Sound) read).household();
    }

    private static Member the(Household household, String id) {
        return Objects.requireNonNull(household.members().get(id));
    }

    private static Member alone(String text) {
        return the(sound(text), "person");
    }

    private static String refused(String text) {
        var read = HouseholdFile.read(LAW, "maria.json", text);
        assertThat(read).isInstanceOf(HouseholdFile.Refused.class);
        return ((HouseholdFile.Refused) read).print();
    }

    @Test
    void the_facts_of_one_person_may_stand_alone() {
        var maria = alone("{\"nationality\": [\"HN\", \"MX\"], \"in_mexico\": true, \"jobs\": 2, \"stage\": \"none\"}");
        assertThat(maria.answers())
                .containsEntry("nationality", new Answered.Known(codes("HN", "MX")))
                .containsEntry("in_mexico", new Answered.Known(yes()))
                .containsEntry("jobs", new Answered.Known(new Value.Num(BigDecimal.TWO)))
                .containsEntry("stage", new Answered.Known(codes("none")));
    }

    @Test
    void the_same_in_yaml_means_the_same() {
        assertThat(sound("given:\n  nationality: HN\n  in_mexico: no\n"))
                .isEqualTo(sound("{\"given\": {\"nationality\": \"HN\", \"in_mexico\": false}}"));
    }

    @Test
    void norway_is_a_country_and_no_is_an_answer() {
        assertThat(alone("{ nationality: NO, in_mexico: no }").answers())
                .containsEntry("nationality", new Answered.Known(codes("NO")))
                .containsEntry("in_mexico", new Answered.Known(no()));
    }

    @Test
    void a_month_or_a_year_is_an_answer() {
        assertThat(alone("{ born_on: 2026-10 }").answers())
                .containsEntry("born_on", new Answered.Known(between("2026-10-01", "2026-10-31")));
        assertThat(alone("{ born_on: 2024-02 }").answers())
                .containsEntry("born_on", new Answered.Known(between("2024-02-01", "2024-02-29")));
        assertThat(alone("{\"born_on\": 2010}").answers())
                .containsEntry("born_on", new Answered.Known(between("2010-01-01", "2010-12-31")));
    }

    @Test
    void what_is_known_by_its_month_or_year_happened_by_the_day_asked_about() {
        assertThat(alone("{ on: 2026-11-23, given: { born_on: 2026-11 } }").answers())
                .containsEntry("born_on", new Answered.Known(between("2026-11-01", "2026-11-23")));
        assertThat(alone("{ on: 2026-11-30, given: { born_on: 2026-11 } }").answers())
                .containsEntry("born_on", new Answered.Known(between("2026-11-01", "2026-11-30")));
        assertThat(alone("{ on: 2026-12-01, given: { born_on: 2026 } }").answers())
                .containsEntry("born_on", new Answered.Known(between("2026-01-01", "2026-12-01")));
        assertThat(alone("{ on: 2027-01-01, given: { born_on: 2026-11 } }").answers())
                .containsEntry("born_on", new Answered.Known(between("2026-11-01", "2026-11-30")));
    }

    @Test
    void silence_has_two_names() {
        assertThat(alone("{ in_mexico: { unknown: does_not_know }, stage: prefers not to say }")
                        .answers())
                .containsEntry("in_mexico", new Answered.DoesNotKnow())
                .containsEntry("stage", new Answered.PrefersNotToSay());
        assertThat(refused("{ in_mexico: { unknown: forgot } }")).contains("(forgot) is not a way of not answering");
    }

    @Test
    void a_household_says_who_is_whose_child_what_they_hold_and_what_they_began() {
        var household = sound("""
                { "on": "2026-11-23", "household": { "complete": "yes",
                  "maria": { "nationality": "HN", "spouse_of": ["wilner"], "holds": ["passport"] },
                  "wilner": { "holds": [{"document": "passport", "issued": "2020-01-31"}, {"passport": "2021-01-31"}] },
                  "djenny": { "child_of": ["maria", "wilner"], "cared_by": "maria",
                    "files": {"recognition": {"opened": "2026-11-01",
                      "moves": [{"step": "filing", "on": "2026-11-02"}, {"step": "decision", "on": "2026-11-03", "outcome": "filed"}]}},
                    "done": {} } } }
                """);
        assertThat(household.complete()).isTrue();
        assertThat(the(household, "maria").relations()).containsEntry("spouse", Set.of("wilner"));
        assertThat(the(household, "wilner").holds())
                .containsExactly(new Held("passport", day("2020-01-31")), new Held("passport", day("2021-01-31")));
        var djenny = the(household, "djenny");
        assertThat(djenny.relations())
                .containsEntry("parent", Set.of("maria", "wilner"))
                .containsEntry("carer", Set.of("maria"));
        var file = Objects.requireNonNull(djenny.files().get("recognition"));
        assertThat(file.opened()).isEqualTo(day("2026-11-01"));
        assertThat(file.moves()).containsExactly(move("filing", "2026-11-02"), move("decision", "2026-11-03", "filed"));
    }

    @Test
    void the_day_of_the_file_is_told() {
        var read = HouseholdFile.read(LAW, "maria.json", "{ on: 2026-11-23, given: { in_mexico: yes } }");
        assertThat(((HouseholdFile.Sound) read).on()).isEqualTo(day("2026-11-23"));
        assertThat(refused("{ on: 2026-11, given: { in_mexico: yes } }")).contains("The day is missing here.");
    }

    @Test
    void a_word_nobody_knows_is_refused_where_it_stands_with_what_was_probably_meant() {
        assertThat(refused("given:\n  nationalty: HN\n")).isEqualTo("""
                        maria.json:2:3  (nationalty) is not a fact.
                            2 |   nationalty: HN
                              |   ^^^^^^^^^^
                        Maybe nationality.""");
        assertThat(refused("{ stage: file }")).contains("(file) is not an answer to stage.", "Maybe filed.");
        assertThat(refused("{ holds: [pasport] }")).contains("(pasport) is not a document.", "Maybe passport.");
        assertThat(refused("{ done: { recognition: { fling: 2026-11-23 } } }"))
                .contains("(fling) is not a step of recognition.", "Maybe filing.");
        assertThat(refused("{ done: { recogniton: { filing: 2026-11-23 } } }"))
                .contains("(recogniton) is not a procedure.", "Maybe recognition.");
        assertThat(refused("{ done: { recognition: { decision: { on: 2026-11-23, outcome: won } } } }"))
                .contains("(won) is not an outcome of decision.");
        assertThat(refused("{ household: { maria: { child_of: [rosa] } } }"))
                .contains("(rosa) is not a member of this household.");
        assertThat(refused("{ household: { maria: {} }, given: {} }")).contains("one person or one household");
        assertThat(refused("{ household: { maria: {} }, extra: 1 }")).contains("(extra) means nothing here.");
    }

    @Test
    void what_is_no_file_about_somebody_is_refused() {
        assertThat(refused("given: { in_mexico: yes }\nhousehold: { ana: { in_mexico: yes } }"))
                .contains("A file is about one person or one household.", "Maybe put the facts under a name.");
        assertThat(refused("{ in_mexico: yes"))
                .contains("This is neither JSON nor YAML: ", "Maybe a comma, a quote or a bracket is missing.");
        assertThat(refused("in_mexico: \u0000")).contains("This cannot be read: ", "Maybe it is not a text file.");
        assertThat(refused("household: { complete: yes }"))
                .contains("This household has nobody in it.", "Maybe ana: { nationality: HN }.");
        var crowd = IntStream.rangeClosed(0, 50)
                .mapToObj(each -> "p" + each + ": { in_mexico: yes }")
                .collect(Collectors.joining(", ", "household: { ", " }"));
        assertThat(refused(crowd)).contains("More than 50 people are named here.", "Maybe two households.");
    }

    @Test
    void nobody_is_older_than_the_calendars_and_a_file_is_about_somebody() {
        assertThat(refused("{}")).contains("This file says nothing of anybody.", "Maybe { nationality: HN");
        assertThat(refused("{ born_on: 1899-12-31 }"))
                .contains("(1899-12-31) lies before the year 1900.", "Maybe a digit of the year is wrong.");
        var ages = law(
                List.of(fact("born_on", Type.DATE), computed("age", Type.NUMBER, "born_on")),
                List.of(),
                List.of(),
                procedure("school", under("age", 18)));
        var told = "{ on: 2026-11-23, given: { age: %d } }";
        assertThat(HouseholdFile.read(ages, "maria.json", told.formatted(126))).isInstanceOf(HouseholdFile.Sound.class);
        assertThat(HouseholdFile.read(ages, "maria.json", told.formatted(127)).toString())
                .contains("(127) is no age: nobody was born before 1900.", "Maybe a digit too many.");
    }

    @Test
    void a_move_names_its_step_and_its_day() {
        assertThat(refused("{ files: { recognition: { opened: 2026-11-01, moves: [ { on: 2026-11-02 } ] } } }"))
                .contains("A move names its step.", "Maybe { step: filing, on: 2026-11-23 }.");
        assertThat(refused("{ files: { recognition: { opened: 2026-11-01, moves: [ { step: filing } ] } } }"))
                .contains("A move has its day.", "Maybe on: 2026-11-23.");
    }

    @Test
    void a_value_that_does_not_fit_its_fact_is_refused() {
        assertThat(refused("{ in_mexico: perhaps }")).contains("(perhaps) is not yes or no.");
        assertThat(refused("{ jobs: many }")).contains("(many) is not a number.");
        assertThat(refused("{ born_on: 2026-02-30 }")).contains("(2026-02-30) is not a day.");
        assertThat(refused("{ born_on: 2026-13 }")).contains("(2026-13) is not a day.");
        assertThat(refused("{ nationality: Honduras }"))
                .contains("(Honduras) is not the code of a country.", "Maybe two capital letters");
        assertThat(refused("{ stage: [none, filed] }")).contains("(stage) has one answer, not 2.");
        assertThat(refused("{ in_mexico: yes, in_mexico: no }")).contains("(in_mexico) is written twice.");
    }

    @Test
    void only_countries_that_there_are() {
        assertThat(refused("{ nationality: XX }")).contains("(XX) is not the code of a country.", "Maybe two capital");
        assertThat(refused("{ nationality: hn }")).contains("(hn) is not the code of a country.", "Maybe HN.");
        assertThat(alone("{ nationality: [XK, stateless] }").answers())
                .containsEntry("nationality", new Answered.Known(codes("XK", "stateless")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "files: { recognition: { opened: DAY } }",
                "files: { recognition: { opened: 2026-11-01, moves: [ { step: filing, on: DAY } ] } }",
                "done: { recognition: { filing: DAY } }",
                "done: { recognition: { decision: { on: DAY, outcome: filed } } }",
                "holds: [ { document: passport, issued: DAY } ]",
                "holds: [ { passport: DAY } ]"
            })
    void what_was_done_or_issued_lies_behind_the_day_asked_about(String told) {
        var file = "{ on: 2026-11-23, household: { ana: { " + told + " } } }";
        sound(file.replace("DAY", "2026-11-23"));
        assertThat(refused(file.replace("DAY", "2026-11-24")))
                .contains("(2026-11-24) lies after the day asked about, 2026-11-23.", "Maybe an earlier day");
    }

    @Test
    void less_than_none_is_no_number_of_anything() {
        sound("{ jobs: 0 }");
        assertThat(refused("{ jobs: -3 }")).contains("(-3) is less than nothing.", "Maybe 3.");
    }

    @Test
    void whoever_is_no_member_is_not_meant_to_be_oneself() {
        assertThat(refused("{ household: { rosa: { child_of: [bob] } } }"))
                .contains("(bob) is not a member of this household.", "Maybe leave it out.");
    }

    @Test
    void nobody_is_their_own_mother() {
        assertThat(refused("{ household: { rosa: { child_of: [rosa] } } }"))
                .contains("(rosa) cannot be their own relative.", "Maybe another member");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a: { child_of: b }, b: { child_of: c }, c: { child_of: a } | (a) would be an ancestor of their own.
        a: { spouse_of: b, child_of: b }, b: { in_mexico: yes }    | (b) cannot be both in a couple with and a parent or child of (a).
        a: { partner_of: b }, b: { child_of: a }                   | (b) cannot be both in a couple with and a parent or child of (a).
        a: { born_on: 2000-01-01 }, b: { born_on: 1950, child_of: a } | (a) was not born before (b), their child.
        a: { born_on: 2020-05-01, entered: 2010 }                  | (entered) lies before the day of birth.
        a: { born_on: 1990-01-01, age: 17 }                        | (age) does not fit the day of birth.
        """)
    void what_cannot_be_so_of_a_family_is_refused_by_name(String told, String text) {
        var read = HouseholdFile.read(FAMILY_LAW, "family.json", "{ on: 2026-11-23, household: { " + told + " } }");
        assertThat(read).isInstanceOf(HouseholdFile.Refused.class);
        assertThat(((HouseholdFile.Refused) read).print()).contains(text, "Maybe ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: { born_on: 2000 }, b: { born_on: 2000, child_of: a }",
                "a: { born_on: 2020-05, entered: 2020-05-01 }",
                "a: { born_on: 2009-11-23, age: 17 }",
                "a: { spouse_of: b, partner_of: c }, c: { in_mexico: yes }, d: { child_of: [a, b] }, b: { cared_by: c }"
            })
    void what_may_just_be_so_of_a_family_is_taken(String told) {
        var read = HouseholdFile.read(FAMILY_LAW, "family.json", "{ on: 2026-11-23, household: { " + told + " } }");
        assertThat(read).isInstanceOf(HouseholdFile.Sound.class);
    }

    @Test
    void what_lies_after_the_day_asked_about_cannot_be_told_yet() {
        assertThat(refused("{ on: 2026-11-23, given: { born_on: 2026-11-24 } }"))
                .contains("(born_on) lies after the day asked about, 2026-11-23.", "Maybe an earlier day");
        assertThat(sound("{ on: 2026-11-23, given: { born_on: 2026-11 } }").members())
                .hasSize(1);
        var asked = HouseholdFile.read(LAW, "maria.json", "{ born_on: 2026-11-24 }", _ -> day("2026-11-23"));
        assertThat(asked).isInstanceOf(HouseholdFile.Refused.class);
        assertThat(HouseholdFile.read(
                        LAW,
                        "maria.json",
                        "{ on: 2026-11-23, given: { born_on: 2026-11-24 } }",
                        _ -> day("2026-11-24")))
                .isInstanceOf(HouseholdFile.Sound.class);
    }

    @Test
    void what_is_no_file_at_all_is_refused_in_one_line() {
        assertThat(refused("")).contains("This file is empty.");
        assertThat(refused("{\"given\": ")).contains("This is neither JSON nor YAML");
        assertThat(refused("[".repeat(5_000))).contains("This is nested too deeply, or uses aliases.");
        assertThat(refused("just words")).contains("Keys with values are expected here.");
        assertThat(refused("x".repeat(HouseholdFile.CHARACTERS_MAX + 1))).contains("Maybe ");
    }
}
