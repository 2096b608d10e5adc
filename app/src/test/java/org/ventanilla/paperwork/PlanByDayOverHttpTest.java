package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.paperwork.MejiaJoseph.text;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;

/** On the plan of a family each day that binds somebody stands with the names of those whom it binds. */
@ExtendWith(CleanDatabase.class)
class PlanByDayOverHttpTest {

    private static final Pattern LINE =
            Pattern.compile("(?s)<li class=\"line\" data-row=\"line\" id=\"([^\"]+)\">(.*?)<details");

    private Visitor lucia;
    private String plan;

    @BeforeEach
    void three_who_want_refuge_came_on_two_days_and_on_one_that_nobody_knows() {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse("2026-11-24T16:42:00Z"));
        lucia = CleanDatabase.visitor().signIn("lucia");
        var ana = lucia.submit(
                lucia.get("/people/new"), "/people", MejiaJoseph.person("Ana", "Mejía", "07/04/1992", "HN"));
        var household = MejiaJoseph.found(Pattern.compile("/households/([0-9a-f-]{36})"), ana.body());
        plan = "/households/" + household + "/plan";
        var first = ana.path().substring("/people/".length());
        wishes(first);
        var second = joins(household, "Luis", "09/11/2026", Map.of(), first);
        wishes(second);
        wishes(joins(household, "Eva", "", Map.of(), first, second));
    }

    private void wishes(String person) {
        lucia.submit(lucia.get(plan), "/people/" + person + "/wish", Map.of());
    }

    private String joins(String household, String name, String entered, Map<String, String> ties, String... others) {
        var person = MejiaJoseph.person(name, "Mejía", "07/04/1990", "HN");
        person.put("entered", entered);
        for (var other : others) {
            person.put("tie-" + other, "NONE");
        }
        var seen = lucia.submit(
                lucia.get("/households/" + household + "/members/new"),
                "/households/" + household + "/members",
                person);
        assertThat(seen.path()).as(text(seen.body())).startsWith("/people/");
        return seen.path().substring("/people/".length());
    }

    @Test
    void people_with_different_last_days_stand_in_lines_of_their_own() {
        var body = lucia.get(plan).body();
        var lines = LINE.matcher(body)
                .results()
                .filter(line -> line.group(1).startsWith("line-refugee-recognition"))
                .toList();
        assertThat(lines.stream().map(line -> line.group(1))).hasSize(3).doesNotHaveDuplicates();
        assertThat(lines.stream().map(line -> text(line.group(2))))
                .anySatisfy(
                        line -> assertThat(line).contains("Ana ·", "mar 1 dic").doesNotContain("Luis", "Eva"))
                .anySatisfy(line ->
                        assertThat(line).contains("Luis ·", "mar 22 dic").doesNotContain("Ana", "Eva"))
                .anySatisfy(line -> assertThat(line).contains("Eva ·").doesNotContain("Ana", "Luis", " dic "));
    }

    @Test
    void a_term_whose_day_nobody_knows_has_a_card_among_the_days() {
        var aside = lucia.get(plan).body();
        var days = text(aside.substring(aside.indexOf("<aside class=\"stack\"")));
        assertThat(days)
                .contains("Reconocimiento de la condición de refugiado: Presentar la solicitud")
                .contains("No se sabe desde qué día corre");
    }
}
