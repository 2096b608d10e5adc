package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;

/** A page left open too long: said in those words, and what was typed is not lost. */
@ExtendWith(CleanDatabase.class)
class StaleTest {

    private static final String SITE = "Sec-Fetch-Site";

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
    void after_the_session_ended_what_was_typed_waits_until_somebody_signed_in_and_is_then_saved_once(Visitor lucia) {
        var form = lucia.signIn("lucia").get("/people/new");
        var tab = CleanDatabase.visitor().saying(SITE, "same-origin");

        var late = tab.submit(form, "/people", ficha());
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.body())
                .contains("La página estuvo abierta demasiado tiempo", "no se guardó todavía", "María Fernanda")
                .contains("href=\"/sign-in\" target=\"_blank\"", "Ya entré: seguir")
                .doesNotContain("no es para su trabajo");

        tab.signIn("lucia");
        var ready = tab.post("/people", late.hidden());
        assertThat(ready.status()).isEqualTo(403);
        assertThat(ready.body()).contains("Enviar otra vez").doesNotContain("target=\"_blank\"");

        var saved = tab.post("/people", ready.hidden());
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.path()).startsWith("/people/");
        assertThat(saved.body()).contains("María Fernanda");
        assertThat(tab.post("/people", ready.hidden()).path()).isEqualTo(saved.path());
    }

    @Test
    void whoever_signed_in_again_meanwhile_sends_it_again_with_one_press(Visitor lucia) {
        var form = lucia.saying(SITE, "same-origin").signIn("lucia").get("/people/new");
        lucia.signIn("lucia");

        var late = lucia.submit(form, "/people", ficha());
        assertThat(late.status()).isEqualTo(403);
        assertThat(lucia.post("/people", late.hidden()).path()).startsWith("/people/");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "X-Nothing, said"
    })
    void what_a_stranger_s_page_sent_is_not_offered_to_be_sent_again(String header, String value, Visitor lucia) {
        lucia.signIn("lucia").saying(header, value);

        var seen = lucia.post("/people", ficha());

        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.body())
                .contains("La página estuvo abierta demasiado tiempo")
                .doesNotContain("María Fernanda", "Enviar otra vez");
    }

    @Test
    void a_browser_that_names_its_origin_alone_keeps_what_was_typed(Visitor lucia) {
        lucia.signIn("lucia").saying("Origin", "http://localhost:" + CleanDatabase.port());

        assertThat(lucia.post("/people", ficha()).body()).contains("María Fernanda", "Enviar otra vez");
    }

    @Test
    void a_password_is_never_handed_back(Visitor lucia) {
        var seen = lucia.saying(SITE, "same-origin")
                .post("/sign-in", Map.of("username", "lucia", "password", "a-secret-of-lucia"));

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
