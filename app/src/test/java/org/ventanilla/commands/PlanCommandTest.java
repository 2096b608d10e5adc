package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String FAMILY = """
            {
              "household": {
                "complete": true,
                "maria": {"nationality": ["HN"], "born_on": "1992-04-07", "in_mexico": true,
                          "entry.date": "2026-10-19", "speaks.es": true, "stay.condition": "none",
                          "asylum.stage": "wished", "holds": ["passport"], "partner_of": ["wilner"]},
                "wilner": {"nationality": ["HT"], "born_on": "1990-03-02", "in_mexico": true,
                           "entry.date": "2026-04-12", "speaks.es": false, "stay.condition": "expired",
                           "asylum.stage": "none"},
                "samuel": {"nationality": ["MX"], "nationality.by_birth": ["MX"], "born_on": "2026-11-03",
                           "in_mexico": true, "child_of": ["maria", "wilner"]}
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void maria_reads_by_when_to_file_and_the_day_is_that_of_the_counter() throws IOException {
        var said = Terminal.type("plan", file(FAMILY));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("Plan al 24 de noviembre de 2026")
                .contains("Reconocimiento de la condición de refugiado")
                .contains("1 de diciembre de 2026");
    }

    @Test
    void who_may_be_a_child_is_planned_as_one_and_that_is_said() throws IOException {
        var month = FAMILY.replace("1992-04-07", "2008-12");
        var said = Terminal.type("plan", file(month), "--on", "2026-12-07", "--lang", "en");
        assertThat(said.err())
                .contains("maria: nobody knows whether they are eighteen, and the law presumes an adolescent")
                .doesNotContain("wilner", "samuel");
        assertThat(said.out()).containsPattern("Now\\s+- Protection of children and adolescents");
        assertThat(Terminal.type("plan", file(month), "--on", "2026-12-31").err())
                .isEmpty();
    }

    @Test
    void the_same_family_in_english() throws IOException {
        assertThat(Terminal.type("plan", file(FAMILY), "--lang", "en").out())
                .contains("Refugee recognition")
                .contains("1 December 2026");
    }

    @Test
    void programs_read_each_line_with_its_state_and_its_deadlines() throws IOException {
        var plan = Terminal.type("plan", file(FAMILY), "--json").json();
        assertThat(plan.at("on").value()).isEqualTo("2026-11-24");
        var line = plan.at("persons").all().stream()
                .filter(each -> "maria".equals(each.at("person").value()))
                .flatMap(each -> each.at("lines").all().stream())
                .filter(each ->
                        "refugee-recognition".equals(each.at("procedure").value()))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("eligible").value()).isEqualTo("yes");
        var filing = line.at("deadlines").all().stream()
                .filter(each -> "filing".equals(each.at("deadline").value()))
                .findFirst()
                .orElseThrow();
        assertThat(filing.at("due").value()).isEqualTo("2026-12-01");
        assertThat(filing.at("standing").value()).isEqualTo("open");
        assertThat(plan.at("hash").value()).isNotNull();
    }

    /** Luis is thirteen: the tax authority registers from sixteen, and nobody knows yet whether he studies. */
    @Test
    void every_line_without_a_yes_says_what_would_change_it() throws IOException {
        var file = file("{\"given\": {\"nationality\": [\"HN\"], \"born_on\": \"2013-04-07\", \"in_mexico\": true}}");
        assertThat(Terminal.type("plan", file, "--lang", "en").out())
                .contains("      would change it: if this were so: Age: 16 or more");
        var lines = Terminal.type("plan", file, "--json", "--lang", "en").json().at("persons").all().stream()
                .flatMap(person -> person.at("lines").all().stream())
                .toList();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.at("readings").all()).isNotNull();
            if ("no".equals(line.at("eligible").value())) {
                assertThat(line.at("ways").all())
                        .as("%s", line.at("procedure").value())
                        .isNotEmpty()
                        .hasSizeLessThan(4);
            }
        });
        var rfc = lines.stream()
                .filter(line -> "rfc".equals(line.at("procedure").value()))
                .findFirst()
                .orElseThrow();
        var way = rfc.at("ways").all().getFirst();
        assertThat(way.at("words").value()).isEqualTo("if this were so: Age: 16 or more");
        assertThat(way.at("changes").all()).hasSize(1);
        assertThat(way.at("learns").all()).isEmpty();
    }

    @Test
    void what_is_owed_and_how_the_law_may_be_read_stand_in_each_line() throws IOException {
        var line = Terminal.type("plan", file(FAMILY), "--json", "--lang", "en").json().at("persons").all().stream()
                .filter(each -> "wilner".equals(each.at("person").value()))
                .flatMap(each -> each.at("lines").all().stream())
                .filter(each ->
                        "refugee-recognition".equals(each.at("procedure").value()))
                .findFirst()
                .orElseThrow();
        assertThat(line.at("services").all())
                .extracting(service -> service.at("id").value())
                .contains("interpreter");
        assertThat(line.at("readings").all()).isNotEmpty().allSatisfy(conflict -> assertThat(
                        conflict.at("readings").all())
                .hasSizeGreaterThan(1));
        assertThat(line.at("ways").all()).as("he may ask already").isEmpty();
    }

    @Test
    void the_day_may_be_said_in_the_file_and_the_command_line_outranks_it() throws IOException {
        var file = file("{\"on\": \"2026-11-20\", \"given\": {\"nationality\": [\"HN\"]}}");
        assertThat(Terminal.type("plan", file, "--json").json().at("on").value())
                .isEqualTo("2026-11-20");
        assertThat(Terminal.type("plan", file, "--on", "2026-11-21", "--json")
                        .json()
                        .at("on")
                        .value())
                .isEqualTo("2026-11-21");
    }

    @Test
    void a_file_with_a_mistake_is_answered_with_its_line_and_what_was_meant() throws IOException {
        var said = Terminal.type("plan", file("{\"given\": {\n\"nationalty\": [\"HN\"]}}"));
        assertThat(said.code()).isEqualTo(LawCommands.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(":2:").contains("(nationalty)").contains("Maybe nationality.");
    }

    @Test
    void a_household_of_nobody_is_answered_with_how_to_name_somebody() throws IOException {
        for (var nobody : new String[] {"{\"household\": {}}", "{\"household\": {\"complete\": true}}"}) {
            var said = Terminal.type("plan", file(nobody));
            assertThat(said.code()).isEqualTo(LawCommands.USAGE);
            assertThat(said.out()).isEmpty();
            assertThat(said.err())
                    .contains("This household has nobody in it.")
                    .contains("Maybe ana: { nationality: HN }.");
        }
    }

    @Test
    void a_file_that_says_nothing_of_anybody_is_answered_with_what_to_say() throws IOException {
        for (var nothing : new String[] {"{}", "{\"on\": \"2026-11-20\"}", "{\"given\": {}}"}) {
            var said = Terminal.type("plan", file(nothing));
            assertThat(said.code()).as(nothing).isEqualTo(LawCommands.USAGE);
            assertThat(said.out()).isEmpty();
            assertThat(said.err())
                    .contains("This file says nothing of anybody.")
                    .contains("Maybe { nationality: HN, in_mexico: yes }.");
        }
    }

    @Test
    void an_age_nobody_has_is_refused_and_the_oldest_one_is_not() throws IOException {
        for (var wrong : new String[] {"\"age\": 200", "\"age\": 127", "\"born_on\": \"1899-12-31\""}) {
            var said = Terminal.type("plan", file("{" + wrong + "}"));
            assertThat(said.code()).as(wrong).isEqualTo(LawCommands.USAGE);
            assertThat(said.out()).isEmpty();
            assertThat(said.err())
                    .contains(wrong.replaceAll("[^0-9-]", ""), "1900")
                    .contains("Maybe");
        }
        for (var sound : new String[] {"\"age\": 126", "\"age\": 9", "\"born_on\": \"1900-01-01\""}) {
            assertThat(Terminal.type("plan", file("{" + sound + "}")).code())
                    .as(sound)
                    .isZero();
        }
    }

    @Test
    void a_day_on_which_nothing_was_in_force_yet_is_no_plan_of_nothing() throws IOException {
        var file = file("{\"given\": {\"nationality\": [\"HN\"]}}");
        assertThat(wrong(file, "--on", "1900-01-01"))
                .isEqualToIgnoringNewLines("Nothing of this law was in force on (1900-01-01). Maybe a year is wrong.");
    }

    @Test
    void what_is_no_household_file_is_said_in_one_line() throws IOException {
        assertThat(wrong(folder.resolve("none.json").toString()))
                .contains("There is no file")
                .contains("Maybe");
        assertThat(wrong(folder.toString())).contains("cannot be read").contains("Maybe");
        assertThat(wrong(file("x".repeat(1 + (1 << 20))))).contains("longer than a megabyte");
        assertThat(wrong(file("{}"), "--on", "24/11/2026")).contains("Maybe 2026-11-24.");
        assertThat(wrong("bad\u0000name")).contains("Maybe");
    }

    private static String wrong(String... words) {
        var all = new String[words.length + 1];
        all[0] = "plan";
        System.arraycopy(words, 0, all, 1, words.length);
        var said = Terminal.type(all);
        assertThat(said.code()).isEqualTo(LawCommands.USAGE);
        assertThat(said.err().strip().lines()).hasSize(1);
        return said.err();
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("household.json"), json).toString();
    }
}
