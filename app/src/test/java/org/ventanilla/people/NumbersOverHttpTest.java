package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** The numbers somebody brings from an earlier life in Mexico, typed on the Ficha or with the paper they stand on. */
@ExtendWith(CleanDatabase.class)
class NumbersOverHttpTest {

    private Visitor lucia;

    @BeforeEach
    void signIn(Visitor visitor) {
        lucia = visitor.signIn("lucia");
    }

    @Test
    void the_ficha_takes_every_number_and_keeps_it_without_spaces() {
        var person = register(Map.of(
                "curp", "boxw310820hnerxn09",
                "rfc", "gode 561231 gr8",
                "nss", "12-34-56-7890-3",
                "clabe", "032 180 00011835971 9"));

        assertThat(person.status()).isEqualTo(200);
        assertThat(kept())
                .containsExactly(
                        "clabe-proof 032180000118359719",
                        "curp BOXW310820HNERXN09",
                        "nss-proof 12345678903",
                        "rfc GODE561231GR8");
        assertThat(person.body())
                .contains("Papel del IMSS con su Número de Seguridad Social", "Papel del banco con la CLABE");
        assertThat(lucia.get(person.path() + "/ficha").body())
                .contains("value=\"GODE561231GR8\"", "value=\"12345678903\"", "value=\"032180000118359719\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curp|BOXW310820HNERXN08|El último dígito (8) no corresponde",
                "nss|1234567890|tiene 11 dígitos y aquí hay 10",
                "clabe|032180000118359710|ningún pago llegaría",
                "clabe|4111111111111111|El número de la tarjeta es otro",
                "rfc|<script>alert(1)</script>|letras, números",
                "rfc|AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA|pasa de 40",
                "nss|😀😀|tiene 11 dígitos",
                "clabe|\u202E032180000118359719|tiene 18 dígitos"
            })
    void a_number_that_cannot_be_is_said_at_its_field_and_nothing_typed_is_lost(
            String field, String typed, String sentence) {
        var answer = register(Map.of(field, typed));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Error: ", "href=\"#" + field + "\"", "id=\"" + field + "-error\"", sentence)
                .contains("value=\"" + typed.replace("<", "&lt;") + "\"", "value=\"Wilner\"")
                .doesNotContain("<script>alert");
        assertThat(field.equals("curp") || answer.body().matches("(?s).*<details class=\"govuk-details w12\" open.*"))
                .as("the fold that holds the field stands open")
                .isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void an_odd_tax_or_social_security_number_is_saved_and_remarked_upon() {
        var person = register(Map.of("rfc", "SIN9311169P8", "nss", "12345678902"));

        assertThat(person.status()).isEqualTo(200);
        assertThat(kept()).containsExactly("nss-proof 12345678902", "rfc SIN9311169P8");
        assertThat(person.body())
                .contains("El último carácter del RFC no corresponde", "El último dígito del NSS no corresponde");
    }

    @Test
    void english_helps_as_much(Visitor other) {
        lucia = other.signIn("lucia");
        lucia.get("/language/en");

        assertThat(register(Map.of("clabe", "032180000118359710")).body()).contains("no payment would arrive");
        assertThat(register(Map.of("nss", "123")).body()).contains("An NSS has 11 digits and this has 3");
    }

    @Test
    void a_paper_is_checked_by_the_kind_of_its_number_where_papers_are_added() {
        var person = register(Map.of());
        var wrong = bring(person, Map.of("document", "clabe-proof", "document-number", "032180000118359710"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"document-number-error\"", "ningún pago llegaría", "032180000118359710");

        var odd = bring(person, Map.of("document", "nss-proof", "document-number", "12345678902"));
        assertThat(odd.path()).isEqualTo(person.path());
        assertThat(odd.body()).contains("12345678902", "El último dígito del NSS no corresponde");

        var temporary = bring(person, Map.of("document", "curp-temporal", "document-number", "BOXW310820HNERXN08"));
        assertThat(temporary.status()).isEqualTo(422);
    }

    @Test
    void a_corrected_number_takes_the_place_of_the_wrong_one_and_a_second_account_does_not() {
        var person = register(Map.of("nss", "12345678902", "clabe", "032180000118359719"));
        bring(person, Map.of("document", "nss-proof", "document-number", "12345678903"));
        bring(person, Map.of("document", "clabe-proof", "document-number", "002010077777777771"));

        assertThat(kept())
                .containsExactly(
                        "clabe-proof 002010077777777771", "clabe-proof 032180000118359719", "nss-proof 12345678903");
    }

    @Test
    void a_paper_brought_without_its_number_is_the_same_paper_once_the_number_is_known() {
        var person = register(Map.of());
        bring(person, Map.of("document", "rfc", "document-seen", "yes"));
        bring(person, Map.of("document", "rfc", "document-number", "GODE561231GR8", "document-seen", "yes"));

        assertThat(kept()).containsExactly("rfc GODE561231GR8");
    }

    @Test
    void correcting_a_name_does_not_forget_that_the_original_was_seen() {
        var person = register(Map.of());
        bring(person, Map.of("document", "curp", "document-number", "BOXW310820HNERXN09", "document-seen", "yes"));
        var page = lucia.get(person.path() + "/ficha");
        assertThat(page.body()).contains("value=\"BOXW310820HNERXN09\"");
        var corrected = wilner(Map.of("given", "Wilnet", "curp", "BOXW310820HNERXN09"));

        assertThat(lucia.submit(page, person.path(), corrected).body()).contains("Wilnet", "se vio el original");
    }

    private Seen register(Map<String, String> numbers) {
        return lucia.submit(lucia.get("/people/new"), "/people", wilner(numbers));
    }

    private Seen bring(Seen person, Map<String, String> paper) {
        var path = person.path() + "/documents";
        return lucia.submit(lucia.get(path + "/new"), path, paper);
    }

    private static Map<String, String> wilner(Map<String, String> more) {
        var typed = new LinkedHashMap<>(Map.of(
                "standing", "FOREIGN",
                "given", "Wilner",
                "first", "Joseph",
                "no-second", "yes",
                "born", "02/03/1990",
                "nationality-1", "HT",
                "language-1", "ht",
                "where", "here"));
        typed.putAll(more);
        return typed;
    }

    private static List<String> kept() {
        return CleanDatabase.everything()
                .sql(
                        "select document || ' ' || coalesce(number, '?') from document_held where replaced_at is null order by 1")
                .query(String.class)
                .list();
    }
}
