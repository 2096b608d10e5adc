package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** The plan asks whether anybody of the family is missing, when something depends on it, and once. */
@ExtendWith(CleanDatabase.class)
class CompletenessTest {

    private static final String ASKED = "¿Ya anotamos a toda la familia";
    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]+)\"");
    private static final Pattern FACT = Pattern.compile("name=\"fact\" value=\"([^\"]+)\"");

    @Test
    void it_is_asked_in_words_a_person_understands_and_says_what_depends_on_it() {
        var family = MejiaJoseph.registered();
        var asked = MejiaJoseph.text(untilAsked(family).body());

        assertThat(asked)
                .contains(ASKED, "pareja, hijas, hijos, mamá y papá, aunque no estén aquí")
                .contains("Sí, a todas y todos", "No, falta alguien", "No sabe", "Prefiere no decirlo")
                .contains("Mientras no se sepa, ninguno se descarta por eso. De la respuesta depende:");
    }

    @Test
    void with_nobody_missing_a_tramite_that_waited_for_a_relative_is_settled() {
        var family = MejiaJoseph.registered();
        var before = untilAsked(family);
        var after = answer(family, before, "yes");

        assertThat(after.path()).endsWith("/plan");
        assertThat(completeness()).isEqualTo("NOBODY_MISSING");
        assertThat(MejiaJoseph.text(after.body())).doesNotContain(ASKED);
        assertThat(setAside(after)).isGreaterThan(setAside(before));
    }

    @Test
    void with_somebody_missing_the_way_to_register_them_is_shown_and_it_is_asked_again_once_they_came() {
        var family = MejiaJoseph.registered();
        var after = answer(family, untilAsked(family), "no");
        assertThat(completeness()).isEqualTo("SOMEBODY_MISSING");
        assertThat(MejiaJoseph.text(after.body()))
                .contains("falta alguien de la familia")
                .doesNotContain(ASKED);
        assertThat(after.body())
                .contains("href=\"/households/" + family.household + "/members/new\">Registrar a quien falta");

        register(family);

        assertThat(completeness()).isEqualTo("NOT_ASKED");
        assertThat(MejiaJoseph.text(untilAsked(family).body())).contains(ASKED);
    }

    @ParameterizedTest
    @CsvSource({"unknown,DOES_NOT_KNOW", "declined,PREFERS_NOT_TO_SAY"})
    void not_knowing_and_not_saying_are_answers_that_change_nothing_and_are_not_asked_about_again(
            String typed, String kept) {
        var family = MejiaJoseph.registered();
        var before = untilAsked(family);
        var after = answer(family, before, typed);

        assertThat(completeness()).isEqualTo(kept);
        assertThat(MejiaJoseph.text(after.body())).doesNotContain(ASKED, "falta alguien de la familia.");
        assertThat(setAside(after)).isEqualTo(setAside(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "si", "<script>alert(1)</script>", "🙂", "\u202Eyes", "NOBODY_MISSING"})
    void whatever_else_is_sent_gets_a_sentence_that_helps_and_changes_nothing(String typed) {
        var family = MejiaJoseph.registered();
        var after = answer(family, untilAsked(family), typed);

        assertThat(after.status()).isEqualTo(422);
        assertThat(after.body()).contains("<title>Error: ", "href=\"#answer\"").doesNotContain("<script>alert");
        assertThat(MejiaJoseph.text(after.body())).contains(ASKED);
        assertThat(completeness()).isEqualTo("NOT_ASKED");
    }

    @Test
    void an_answer_to_a_family_that_changed_meanwhile_is_asked_for_again() {
        var family = MejiaJoseph.registered();
        var mine = untilAsked(family);
        answer(family, mine, "unknown");
        var late = new LinkedHashMap<>(Map.of("fact", "household", "answer", "yes"));
        late.put("version", MejiaJoseph.found(Pattern.compile("name=\"version\" value=\"(\\d+)\""), mine.body()));
        late.put("key", java.util.UUID.randomUUID().toString());
        var after = family.lucia.submit(mine, path(family), late);

        assertThat(after.status()).isEqualTo(422);
        assertThat(completeness()).isEqualTo("DOES_NOT_KNOW");
    }

    @Test
    void english_asks_the_same(Visitor other) {
        var family = MejiaJoseph.registered();
        untilAsked(family);
        var english = other.signIn("lucia");
        english.get("/language/en");

        assertThat(MejiaJoseph.text(
                        english.get("/households/" + family.household + "/plan").body()))
                .contains("Have we written down the whole family", "No, somebody is missing");
    }

    /** Keeps silent about everything else until the family is asked about itself. */
    private static Seen untilAsked(MejiaJoseph family) {
        var plan = family.plan();
        for (var asked = 0; asked < 60; asked++) {
            var fact = MejiaJoseph.found(FACT, plan.body());
            if (fact.equals("household")) {
                return plan;
            }
            var person = MejiaJoseph.found(PERSON, plan.body());
            plan = family.lucia.submit(
                    plan, path(family), Map.of("person", person, "fact", fact, "answer", "", "silence", "declined"));
        }
        throw new AssertionError("The family was never asked about itself.");
    }

    private static Seen answer(MejiaJoseph family, Seen plan, String typed) {
        return family.lucia.submit(plan, path(family), Map.of("fact", "household", "answer", typed));
    }

    private static String path(MejiaJoseph family) {
        return "/households/" + family.household + "/plan/answers";
    }

    /** How many trámites are set aside because the law does not give them to somebody. */
    private static int setAside(Seen plan) {
        return plan.body().split("<li><b>", -1).length - 1;
    }

    private static void register(MejiaJoseph family) {
        var path = "/households/" + family.household + "/members";
        var typed = new LinkedHashMap<>(Map.of(
                "standing", "FOREIGN",
                "given", "Rosa",
                "first", "Zelaya",
                "no-second", "yes",
                "born", "1960",
                "nationality-1", "HN",
                "language-1", "es"));
        typed.put("tie-" + family.maria, "PARENT");
        family.lucia.submit(family.lucia.get(path + "/new"), path, typed);
    }

    private static String completeness() {
        return CleanDatabase.everything()
                .sql("select completeness from household")
                .query(String.class)
                .single();
    }
}
