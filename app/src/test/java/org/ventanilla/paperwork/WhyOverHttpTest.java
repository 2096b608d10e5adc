package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.rules.law.Law;

/** Every line of a plan answers why, why not, and what would change it. */
@ExtendWith(CleanDatabase.class)
class WhyOverHttpTest {

    private static int count(String body, String words) {
        return body.split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void every_line_answers_the_three_questions_in_both_languages() {
        var family = MejiaJoseph.registered();
        var path = "/households/" + family.household + "/plan/" + family.maria;
        var es = family.lucia.get(path).body();
        int lines = count(es, "<li class=\"line\"") + count(es, "<li><b>");
        assertThat(count(es, "<div class=\"whys\">")).isGreaterThan(15).isEqualTo(lines);
        for (var question : new String[] {"¿Por qué?", "¿Por qué no, o todavía no?", "¿Qué lo cambiaría?"}) {
            assertThat(count(es, question)).as(question).isEqualTo(count(es, "<div class=\"whys\">"));
        }
        family.lucia.get("/language/en?back=/");
        var en = family.lucia.get(path).body();
        assertThat(count(en, "What would change it?")).isEqualTo(count(es, "¿Qué lo cambiaría?"));
        assertThat(en).doesNotContain("¿Por qué");
    }

    @Test
    void the_facts_that_decide_are_said_with_what_was_answered() {
        var family = MejiaJoseph.registered();
        var plan = MejiaJoseph.text(family.lucia
                .get("/households/" + family.household + "/plan/" + family.maria)
                .body());
        assertThat(plan)
                .contains("Nacionalidad o nacionalidades: Honduras")
                .contains("Si algo de esto está mal, díganoslo")
                .containsAnyOf("Se podría si fuera así:", "Se puede si resulta que:");
    }

    @Test
    void an_age_is_told_with_the_day_of_birth_and_what_is_missing_is_what_would_change_it() {
        var family = MejiaJoseph.registered();
        var path = "/households/" + family.household + "/plan/";
        assertThat(MejiaJoseph.text(family.lucia.get(path + family.djenny).body()))
                .contains("no corresponde, por esto: Edad (Fecha de nacimiento: viernes 3 de marzo de 2017)");
        assertThat(MejiaJoseph.text(family.lucia.get(path + family.maria).body()))
                .contains("Se podrá en cuanto se tenga lo que falta: Espera: ")
                .contains("Cambiaría si fuera otra la respuesta a: ");
        family.lucia.get("/language/en?back=/");
        assertThat(MejiaJoseph.text(family.lucia.get(path + family.djenny).body()))
                .contains("Not for this person for now, because of this: Age (Date of birth: Friday 3 March 2017)")
                .doesNotContain("theirs because", "Not theirs");
    }

    @Test
    void what_belongs_to_protection_is_not_named_among_the_ways() {
        var family = MejiaJoseph.registered();
        var plan = family.plan().body()
                + family.lucia
                        .get("/households/" + family.household + "/plan/" + family.maria)
                        .body();
        var closed = CleanDatabase.bean(Law.class).facts().values().stream()
                .filter(fact -> fact.compartment() != null)
                .toList();
        assertThat(closed).isNotEmpty();
        for (var fact : closed) {
            assertThat(plan).doesNotContain(fact.name().es());
        }
    }
}
