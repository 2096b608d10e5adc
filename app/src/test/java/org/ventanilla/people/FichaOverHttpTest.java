package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** The Ficha as Lucía meets it with a browser that has no scripts. */
@ExtendWith(CleanDatabase.class)
class FichaOverHttpTest {

    private static final String PASSPORT = """
            P<HNDMEJIA<ZELAYA<<MARIA<FERNANDA<<<<<<<<<<<
            X0004217<3HND9204074F3102145<<<<<<<<<<<<<<02
            """;

    private Visitor lucia;

    @BeforeEach
    void signIn(Visitor visitor) {
        lucia = visitor.signIn("lucia");
    }

    static Map<String, String> mariaFernanda() {
        return new LinkedHashMap<>(Map.of(
                "standing", "FOREIGN",
                "given", "María Fernanda",
                "first", "Mejía",
                "second", "Zelaya",
                "born", "07/04/1992",
                "nationality-1", "HN",
                "language-1", "es",
                "where", "here",
                "entered", "19/10/2020"));
    }

    @Test
    void the_first_page_offers_to_search_and_to_register() {
        var home = lucia.get("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).contains("Registrar a una persona", "action=\"/search\"", "method=\"post\"");
    }

    @Test
    void the_lines_of_a_passport_fill_what_is_empty_and_save_nothing() {
        var read = send(Map.of("read", "lines", "lines", PASSPORT, "first", "Mejía"));

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body())
                .contains("5 dígitos de control correctos", "value=\"X0004217\"", "value=\"14/02/2031\"");
        assertThat(read.body()).contains("value=\"Mejía\"", "value=\"Maria Fernanda\"", "value=\"Zelaya\"");
        assertThat(read.body()).contains("value=\"07/04/1992\"");
        assertThat(lucia.get("/").body()).contains("Todavía nadie");
    }

    @Test
    void a_wrong_digit_is_shown_at_its_place_and_keeps_the_lines() {
        var read = send(Map.of("read", "lines", "lines", PASSPORT.replace("X0004217", "X0004218")));

        assertThat(read.body()).contains("mrz__wrong", "Renglón 2, lugar 10", "X0004218");
    }

    @Test
    void a_person_is_registered_and_the_page_says_everything_that_was_said() {
        var person = register(mariaFernanda());

        assertThat(person.path()).startsWith("/people/");
        assertThat(person.body()).contains("María Fernanda Mejía Zelaya", "7 de abril de 1992", "Honduras", "Español");
        assertThat(person.body()).contains("<title>Ficha · Ventanilla</title>");
        assertThat(lucia.get("/").body()).contains("María Fernanda Mejía Zelaya");
    }

    @Test
    void the_documents_own_spelling_is_kept_beside_what_the_person_says() {
        var typed = mariaFernanda();
        typed.putAll(Map.of("lines", PASSPORT, "document", "passport", "document-number", "X0004217"));
        var person = register(typed);

        assertThat(person.body()).contains("MARIA FERNANDA MEJIA ZELAYA", "María Fernanda Mejía Zelaya", "X0004217");
    }

    @Test
    void a_second_press_registers_nobody_twice() {
        var form = lucia.get("/people/new");
        var first = lucia.submit(form, "/people", mariaFernanda());
        var second = lucia.submit(form, "/people", mariaFernanda());

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from person")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void an_empty_form_says_what_is_needed_at_each_field() {
        var answer = send(Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Error: ");
        for (var field : new String[] {"standing", "given", "first", "second", "born", "language-1"}) {
            assertThat(answer.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-error\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table person; --",
                "😀😀",
                "\u202Eanalucia",
                "Ana\u0007",
                "\u200Bx1",
                "${7*7} {{x}}"
            })
    void hostile_words_in_any_field_are_answered_with_a_sentence_and_kept(String hostile) {
        for (var field : new String[] {
            "given", "first", "second", "born", "document-number", "curp", "entered", "address", "lines"
        }) {
            var typed = mariaFernanda();
            typed.put("document", "passport");
            typed.put(field, hostile);
            var answer = send(typed);

            assertThat(answer.status()).as(field).isEqualTo(422);
            assertThat(answer.body())
                    .as(field)
                    .contains("id=\"" + field + "-error\"")
                    .doesNotContain("<script>alert");
            assertThat(answer.body()).as(field).contains("07/04/1992".equals(typed.get("born")) ? "07/04/1992" : "HN");
        }
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from person")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void over_long_words_are_kept_and_their_bound_is_said() {
        var long200 = "a".repeat(200);
        for (var field : new String[] {"given", "first", "second", "document-number", "address"}) {
            var typed = mariaFernanda();
            typed.put("document", "passport");
            typed.put(field, long200);
            var answer = send(typed);

            assertThat(answer.status()).as(field).isEqualTo(422);
            assertThat(answer.body()).as(field).contains("id=\"" + field + "-error\"", long200);
        }
    }

    @Test
    void values_that_no_list_offers_are_refused_at_their_field() {
        for (var field : new String[] {"nationality-1", "born-in", "language-1", "document", "document-issuer"}) {
            var typed = mariaFernanda();
            typed.put("document", "passport");
            typed.put(field, "ZZZ'--");

            assertThat(send(typed).body()).as(field).contains("id=\"" + field + "-error\"");
        }
    }

    @Test
    void a_telephone_without_its_safety_is_asked_about() {
        var typed = mariaFernanda();
        typed.put("address", "962 000 0142");

        assertThat(send(typed).body()).contains("id=\"may-write-error\"", "id=\"shared-error\"", "962 000 0142");
    }

    @Test
    void a_mexican_who_returns_needs_no_document_and_is_asked_for_no_refuge() {
        var typed = mariaFernanda();
        typed.put("standing", "MEXICAN");
        typed.remove("nationality-1");
        var person = register(typed);

        assertThat(person.body()).contains("México").doesNotContain("Quiere refugio");
    }

    @Test
    void a_person_of_another_country_is_asked_for_no_reason() {
        var person = register(mariaFernanda());

        assertThat(person.body()).contains("Quiere refugio", "No se le pregunta por qué");
        assertThat(person.body()).contains(person.path() + "/wish\" method=\"post\"");
    }

    @Test
    void a_surname_beside_a_single_name_is_asked_about_and_kept() {
        var typed = mariaFernanda();
        typed.put("single-name", "yes");
        var asked = send(typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("href=\"#first\"", "href=\"#second\"", "value=\"Mejía\"", "value=\"Zelaya\"")
                .contains("Escribió un apellido y marcó que tiene un solo nombre");
        typed.putAll(Map.of("first", "", "second", ""));
        assertThat(register(typed).path()).startsWith("/people/");
    }

    @Test
    void from_another_country_with_no_nationality_but_mexico_is_asked_about_and_kept() {
        var typed = mariaFernanda();
        typed.put("nationality-1", "MX");
        var asked = send(typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("href=\"#nationality-1\"", "México es su única nacionalidad", "value=\"María Fernanda\"")
                .containsPattern("value=\"MX\" selected");
        typed.put("nationality-2", "HN");
        assertThat(register(typed).path()).startsWith("/people/");
    }

    @Test
    void a_child_is_added_to_the_household_with_what_it_is_to_its_mother() {
        var mother = register(mariaFernanda());
        var motherId = mother.path().substring("/people/".length());
        var household = find(mother.body(), "/households/([0-9a-f-]{36})/members/new");
        var typed = new HashMap<String, String>(Map.of(
                "standing",
                "MEXICAN",
                "given",
                "Samuel",
                "first",
                "Joseph",
                "second",
                "Mejía",
                "born",
                "09/10/2025",
                "born-in",
                "MX",
                "language-1",
                "es",
                "tie-" + motherId,
                "CHILD"));
        var form = lucia.get("/households/" + household + "/members/new");
        var child = lucia.submit(form, "/households/" + household + "/members", typed);

        assertThat(child.body()).contains("Hija o hijo de María Fernanda", "Samuel Joseph Mejía");
        assertThat(lucia.get(mother.path()).body()).contains("Mamá o papá de Samuel");
    }

    @Test
    void a_correction_made_on_an_old_page_shows_both_and_loses_nothing() {
        var person = register(mariaFernanda());
        var page = lucia.get(person.path() + "/ficha");
        var first = mariaFernanda();
        first.put("given", "María");
        lucia.submit(page, person.path(), first);

        var second = mariaFernanda();
        second.put("given", "Fernanda");
        second.put("key", UUID.randomUUID().toString());
        var conflict = lucia.submit(page, person.path(), second);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("<title>Error: ", "La Ficha dice ahora", "value=\"Fernanda\"");
        assertThat(conflict.body()).contains("<bdi>María</bdi>", "<bdi>Fernanda</bdi>");
        var saved = lucia.submit(conflict, person.path(), second(conflict, second));
        assertThat(saved.path()).isEqualTo(person.path());
        assertThat(saved.body()).contains("Fernanda Mejía Zelaya");
    }

    private static Map<String, String> second(Seen conflict, Map<String, String> typed) {
        var again = new HashMap<>(typed);
        again.putAll(conflict.hidden());
        return again;
    }

    @Test
    void a_paper_is_added_and_a_wrong_curp_is_refused_at_its_number() {
        var person = register(mariaFernanda());
        var path = person.path() + "/documents";
        var form = lucia.get(path + "/new");

        var wrong = lucia.submit(form, path, Map.of("document", "curp", "document-number", "BOXW310820HNERXN08"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"document-number-error\"", "BOXW310820HNERXN08", "<title>Error: ");

        var right = lucia.submit(form, path, Map.of("document", "curp", "document-number", "BOXW310820HNERXN09"));
        assertThat(right.path()).isEqualTo(person.path());
        assertThat(right.body()).contains("BOXW310820HNERXN09", "La CURP trae otra fecha de nacimiento");
    }

    @Test
    void a_household_is_declared_complete_once_and_can_be_opened_again() {
        var person = register(mariaFernanda());
        var complete = lucia.submit(person, person.path() + "/completeness", completeness(person, "yes"));
        assertThat(complete.body()).contains("La familia está completa");

        var stale = lucia.submit(person, person.path() + "/completeness", completeness(person, "no"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("La familia está completa", "<title>Error: ");
    }

    private static Map<String, String> completeness(Seen page, String complete) {
        return Map.of(
                "complete",
                complete,
                "version",
                find(page.body(), "name=\"version\" value=\"(\\d+)\""),
                "key",
                UUID.randomUUID().toString());
    }

    @Test
    void a_folio_opens_its_ficha_and_a_name_lists_those_who_have_it() {
        var person = register(mariaFernanda());
        var folio = find(person.body(), "Folio ([2-9A-Z]{3}-[2-9A-Z]{3})");

        assertThat(search(folio.toLowerCase()).path()).isEqualTo(person.path());
        assertThat(search("mejia mar").body()).contains("1 persona", "María Fernanda Mejía Zelaya");
        assertThat(search("%").body()).contains("id=\"q-error\"");
        assertThat(search("ejia").body()).contains("No encontramos a nadie");
        assertThat(search("").body()).contains("<title>Error: ");
        assertThat(search("x".repeat(500)).body()).contains("id=\"q-error\"", "x".repeat(500));
        assertThat(List.of("", "%", "x".repeat(500)))
                .allSatisfy(wrong -> assertThat(search(wrong).status()).isEqualTo(422));
        assertThat(search("ejia").status()).isEqualTo(200);
    }

    @Test
    void another_centre_does_not_list_the_person_but_opens_the_ficha_by_its_folio(Visitor other) {
        var person = register(mariaFernanda());
        var folio = find(person.body(), "Folio ([2-9A-Z]{3}-[2-9A-Z]{3})");
        var huixtla = other.signIn("ventanilla.huixtla");

        assertThat(huixtla.get("/").body()).doesNotContain("Mejía");
        assertThat(huixtla.submit(huixtla.get("/"), "/search", Map.of("q", "Mejía"))
                        .body())
                .contains("No encontramos a nadie");
        assertThat(huixtla.submit(huixtla.get("/"), "/search", Map.of("q", folio))
                        .body())
                .contains("María Fernanda Mejía Zelaya");
    }

    @Test
    void the_administrator_sees_nobody(Visitor other) {
        var person = register(mariaFernanda());
        var administrator = other.signIn("administracion");

        assertThat(administrator.get("/").body()).doesNotContain("Mejía", "Registrar");
        assertThat(administrator.get(person.path()).status()).isIn(403, 404);
    }

    @Test
    void nobody_at_an_address_that_names_nobody() {
        assertThat(lucia.get("/people/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(lucia.get("/households/" + UUID.randomUUID() + "/members/new")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void english_says_the_same(Visitor other) {
        var english = other.signIn("lucia");
        english.get("/language/en");

        assertThat(english.get("/people/new").body()).contains("Single registration form", "Save and go on");
    }

    private Seen register(Map<String, String> typed) {
        var answer = send(typed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private Seen send(Map<String, String> typed) {
        return lucia.submit(lucia.get("/people/new"), "/people", typed);
    }

    private Seen search(String typed) {
        return lucia.submit(lucia.get("/"), "/search", Map.of("q", typed));
    }

    private static String find(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
