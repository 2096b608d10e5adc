package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Wire;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;

/**
 * A page left open too long, a program that started anew, somebody who signed out elsewhere: said in those words, and what
 * was typed is shown again to whoever typed it, and to nobody else. Nothing is saved until they press again.
 */
@ExtendWith(CleanDatabase.class)
class StaleTest {

    private static final String GIVEN = "tres tazas de café";
    private static final String CHOSEN = "otras cuatro tazas de té";

    private static Map<String, String> ficha() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("standing", "FOREIGN");
        fields.put("given", "María <Fernanda>");
        fields.put("first", "Mejía");
        fields.put("no-second", "yes");
        fields.put("born", "07/04/1992");
        fields.put("born-precision", "day");
        fields.put("nationality-1", "HN");
        fields.put("language-1", "es");
        fields.put("where", "here");
        fields.put("entered", "19/10/2026");
        fields.put("given", "María Fernanda");
        return fields;
    }

    @Test
    void after_the_session_ended_what_was_typed_is_shown_again_to_whoever_typed_it_and_saved_only_then(Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        var tab = CleanDatabase.visitor();

        var late = tab.submit(form, "/people", ficha());
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.body())
                .contains("La página estuvo abierta demasiado tiempo", "no se guardó todavía", "name=\"password\"")
                .doesNotContain("no es para su trabajo", "Mejía", "07/04/1992", "ventanilla=");

        var again = enter(tab, late, "lucia");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Nada se guardó todavía", "value=\"Mejía\"", "value=\"07/04/1992\"");
        assertThat(people()).isZero();

        var saved = tab.post("/people", fichaIn(again));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.path()).startsWith("/people/");
        assertThat(saved.body()).contains("María Fernanda").doesNotContain("Nada se guardó todavía");
        assertThat(tab.post("/people", fichaIn(again)).path()).isEqualTo(saved.path());
        assertThat(people()).isOne();
    }

    @Test
    void a_session_the_program_no_longer_knows_is_no_session(Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        var fields = new LinkedHashMap<>(form.hidden());
        fields.putAll(ficha());

        var seen = Wire.post(
                "/people",
                "application/x-www-form-urlencoded",
                Answered.encoded(fields),
                "Cookie: ventanilla=00112233445566778899AABBCCDDEEFF");

        assertThat(seen.status()).isEqualTo(403);
        assertThat(SeenForm.on(seen.body()))
                .anySatisfy(door -> assertThat(door.held()).containsKey("draft"));
    }

    @Test
    void what_was_sealed_before_the_program_started_anew_is_read_after_it(JdbcClient sql) {
        var sealed = new Sealing(sql).seal("draft", "María");

        assertThat(new Sealing(sql).open("draft", sealed)).isEqualTo("María");
        assertThat(new Sealing(sql).open("page", sealed)).isNull();
        assertThat(new Sealing(sql).open("draft", sealed.replaceFirst("..$", "AA")))
                .isNull();
    }

    @Test
    void whoever_signed_in_again_meanwhile_is_shown_it_at_once_and_sends_it_with_one_press(Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        lucia.signIn("lucia");

        var again = lucia.submit(form, "/people", ficha());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Nada se guardó todavía", "value=\"Mejía\"");
        assertThat(people()).isZero();
        assertThat(lucia.post("/people", fichaIn(again)).path()).startsWith("/people/");
    }

    @Test
    void nobody_else_is_shown_it_and_whoever_typed_it_still_gets_it(Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        var tab = CleanDatabase.visitor();

        var other = enter(tab, tab.submit(form, "/people", ficha()), "coordinacion.tapachula");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.body()).contains("otra persona del equipo").doesNotContain("Mejía", "07/04/1992", "María");
        assertThat(people()).isZero();

        assertThat(enter(tab, other, "lucia").body()).contains("Nada se guardó todavía", "value=\"Mejía\"");
    }

    @Test
    void whoever_sits_down_at_the_computer_meanwhile_is_not_shown_it(Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        lucia.signIn("coordinacion.tapachula");

        var seen = lucia.submit(form, "/people", ficha());

        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.body()).contains("otra persona del equipo").doesNotContain("Mejía", "María");
        assertThat(people()).isZero();
    }

    @Test
    void a_wrong_password_and_a_door_left_open_too_long_do_not_cost_it(Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        var tab = CleanDatabase.visitor();
        var late = tab.submit(form, "/people", ficha());

        var wrong = tab.submit(late, "/sign-in", Map.of("username", "lucia", "password", "mistyped"));
        assertThat(wrong.body()).contains("<title>Error:", "value=\"lucia\"").doesNotContain("mistyped", "Mejía");
        var fields = new LinkedHashMap<>(wrong.hidden());
        fields.putAll(Map.of("_csrf", "of-yesterday", "username", "lucia", "password", "demo"));
        var later = tab.post("/sign-in", fields);
        assertThat(later.status()).isEqualTo(403);

        assertThat(enter(tab, later, "lucia").body()).contains("value=\"Mejía\"");
    }

    @Test
    void a_password_that_must_be_changed_first_does_not_cost_it(Visitor eva, StaffDesk desk) {
        var operator = Caller.operator(Callers.lucia().centre(), Callers.lucia().zone());
        var newcomer = new StaffDesk.Newcomer("eva.luz", "Eva Luz", "CASEWORKER", GIVEN);
        assertThat(desk.enrol(UUID.randomUUID(), newcomer, operator)).isInstanceOf(Answer.Done.class);
        choose(eva.signIn("eva.luz", GIVEN), GIVEN, CHOSEN);
        var form = eva.get("/people/new");
        desk.setPassword(UUID.randomUUID(), "eva.luz", GIVEN, operator);

        var nobody = eva.submit(form, "/people", ficha());
        assertThat(nobody.status()).isEqualTo(403);
        var first = eva.submit(nobody, "/sign-in", Map.of("username", "eva.luz", "password", GIVEN));
        assertThat(first.body())
                .contains("elija su contraseña", "href=\"/password\"")
                .doesNotContain("Mejía");
        choose(eva, GIVEN, "y ahora cinco vasos de agua");

        var name = Map.of("username", "eva.luz", "password", "y ahora cinco vasos de agua");
        assertThat(eva.submit(first, "/sign-in", name).body()).contains("Nada se guardó todavía", "value=\"Mejía\"");
    }

    private static void choose(Visitor who, String old, String chosen) {
        var typed = Map.of("password", old, "password-new", chosen, "password-again", chosen);
        assertThat(who.submit(who.get("/password"), "/password", typed).status())
                .isEqualTo(200);
    }

    @Test
    void after_a_week_it_is_gone(Visitor lucia, TestClock clock) {
        clock.stopAt(Instant.parse("2026-11-24T16:42:00Z"));
        var form = lucia.signIn("lucia").get("/people/new");

        clock.stopAt(Instant.parse("2026-12-01T16:41:59Z"));
        assertThat(CleanDatabase.visitor().submit(form, "/people", ficha()).body())
                .contains("name=\"draft\"");
        clock.stopAt(Instant.parse("2026-12-01T16:42:01Z"));
        assertThat(CleanDatabase.visitor().submit(form, "/people", ficha()).body())
                .contains("escríbalo de nuevo")
                .doesNotContain("name=\"draft\"", "Mejía");
    }

    @Test
    void a_button_pressed_too_late_is_shown_again_with_whom_it_is_for(Visitor lucia) {
        lucia.signIn("lucia");
        var person = lucia.submit(lucia.get("/people/new"), "/people", ficha());
        var household = person.body().replaceAll("(?s).*?/households/([0-9a-f-]{36}).*", "$1");
        var tab = CleanDatabase.visitor();

        var wish = enter(tab, tab.submit(person, person.path() + "/wish", Map.of()), "lucia");
        assertThat(wish.path()).isEqualTo(person.path());
        assertThat(wish.body())
                .contains("Nada se guardó todavía", "María Fernanda", "action=\"" + person.path() + "/wish\"");
        assertThat(tab.get(person.path()).body()).doesNotContain("Nada se guardó todavía");

        var other = CleanDatabase.visitor();
        var paper = Map.of("person", person.path().substring("/people/".length()), "document", "passport");
        var papers = enter(other, other.submit(person, "/households/" + household + "/plan/papers", paper), "lucia");
        assertThat(papers.path()).startsWith("/households/" + household + "/plan/");
        assertThat(papers.body()).contains("Nada se guardó todavía", "María Fernanda", "/plan/papers");

        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from wish")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void only_what_the_form_knows_comes_back(Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        lucia.signIn("lucia");
        var fields = ficha();
        fields.put("unknown", "<b>unheard of</b>");

        assertThat(lucia.submit(form, "/people", fields).body())
                .contains("value=\"Mejía\"")
                .doesNotContain("unheard of");
    }

    private static Visitor.Seen enter(Visitor tab, Visitor.Seen door, String username) {
        return tab.submit(door, "/sign-in", Map.of("username", username, "password", "demo"));
    }

    private static Map<String, String> fichaIn(Visitor.Seen page) {
        return SeenForm.on(page.body()).stream()
                .filter(form -> form.action().equals("/people"))
                .findAny()
                .orElseThrow()
                .held();
    }

    private static long people() {
        return CleanDatabase.everything()
                .sql("select count(*) from person")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Site, none",
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "X-Nothing, said"
    })
    void what_a_stranger_s_page_sent_is_not_shown_as_if_it_had_been_typed_here(
            String header, String value, Visitor lucia, Visitor stranger) {
        var own = stranger.signIn("coordinacion.tapachula").get("/people/new").hidden();
        lucia.signIn("lucia").saying(header, value);
        var fields = ficha();

        for (var whose : List.of("", "made-up", own.getOrDefault("whose", "none"))) {
            fields.put("whose", whose);
            var seen = lucia.post("/people", fields);
            assertThat(seen.status()).isEqualTo(403);
            assertThat(seen.body())
                    .contains("La página estuvo abierta demasiado tiempo")
                    .doesNotContain("María Fernanda", "Mejía");
        }
        assertThat(people()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void what_another_site_sent_is_not_shown_even_with_a_page_s_own_mark(String site, Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        lucia.signIn("lucia").saying("Sec-Fetch-Site", site);

        var seen = lucia.submit(form, "/people", ficha());

        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.body()).doesNotContain("Mejía", "name=\"draft\"");
    }

    @Test
    void a_password_is_never_handed_back(Visitor lucia) {
        var seen = lucia.post("/sign-in", Map.of("username", "lucia", "password", "a-secret-of-lucia"));

        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.body())
                .contains("La página estuvo abierta demasiado tiempo", "href=\"/sign-in\"")
                .doesNotContain("a-secret-of-lucia");
    }

    @Test
    void in_english_it_is_said_in_english(Visitor lucia) {
        lucia.signIn("lucia").get("/language/en");

        assertThat(lucia.post("/people", ficha()).body())
                .contains("<html lang=\"en\"", "The page was left open too long")
                .doesNotContain("not part of your work");
    }

    @Test
    void a_task_that_is_not_one_s_own_is_still_called_so(Visitor administrator) {
        var seen = administrator.signIn("administracion").get("/people/new");

        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.body()).contains("Esta página no es para su trabajo").doesNotContain("demasiado tiempo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mi-plan", "/f/abcdefghijklmnopqrstuvwxyz012345"})
    void a_telephone_left_open_asks_for_the_pin_again_in_the_person_s_language(String path, Visitor telephone) {
        var seen = telephone.post(path, Map.of("lang", "ht", "folio", "K7M-2QX", "pin", "123456"));

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body())
                .contains("<html lang=\"ht\"", "Ekri PIN ou ankò", "name=\"pin\"")
                .doesNotContain("123456");
    }
}
