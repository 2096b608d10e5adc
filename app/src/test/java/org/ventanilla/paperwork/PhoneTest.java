package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

@ExtendWith(CleanDatabase.class)
class PhoneTest {

    private static final String WRONG = "000000";

    @Test
    void a_folio_nobody_has_and_a_wrong_pin_get_the_same_words(Visitor telephone) {
        var sheet = MejiaJoseph.registered().prints("es", "sheet");
        var wrong = opens(telephone, MejiaJoseph.folioOn(sheet), other(sheet));
        var nobody = opens(telephone, "ZZZ-ZZZ", WRONG);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(wrong.body())).isEqualTo(MejiaJoseph.text(nobody.body()));
    }

    @ParameterizedTest
    @CsvSource({"es,Error:", "en,Error:", "fr,Erreur :", "pt,Erro:", "ht,Erè:"})
    void a_mistake_is_called_so_in_the_language_of_the_page(String language, String word, Visitor telephone) {
        var seen = telephone.submit(
                telephone.get("/mi-plan?lang=" + language),
                "/mi-plan",
                Map.of("lang", language, "folio", "ZZZ-ZZZ", "pin", WRONG));

        assertThat(seen.body())
                .contains("<html lang=\"" + language + "\"", "<title>" + word + " ")
                .contains("<span class=\"govuk-visually-hidden\">" + word + "</span>");
    }

    @Test
    void after_five_wrong_pins_one_waits_and_then_may_try_again(Visitor telephone, TestClock clock) {
        var sheet = MejiaJoseph.registered().prints("es", "sheet");
        var folio = MejiaJoseph.folioOn(sheet);
        for (var time = 0; time < 4; time++) {
            assertThat(MejiaJoseph.text(opens(telephone, folio, other(sheet)).body()))
                    .contains("no van juntos");
        }
        assertThat(MejiaJoseph.text(opens(telephone, folio, other(sheet)).body()))
                .contains("en 5 minutos");
        assertThat(MejiaJoseph.text(
                        opens(telephone, folio, MejiaJoseph.pinOn(sheet)).body()))
                .contains("hay que esperar");

        clock.stopAt(MejiaJoseph.NOW.plus(Duration.ofMinutes(5)));
        assertThat(opens(telephone, folio, MejiaJoseph.pinOn(sheet)).status()).isEqualTo(200);
    }

    @Test
    void a_folio_nobody_has_makes_one_wait_all_the_same(Visitor telephone) {
        for (var time = 0; time < 4; time++) {
            opens(telephone, "ZZZ-ZZZ", WRONG);
        }
        assertThat(MejiaJoseph.text(opens(telephone, "ZZZ-ZZZ", WRONG).body())).contains("en 5 minutos");
    }

    @Test
    void who_guesses_at_a_folio_does_not_close_the_printed_link(Visitor telephone, Visitor stranger) {
        var family = MejiaJoseph.registered();
        var links = CleanDatabase.bean(SlipDesk.class);
        assertThat(links).isNotNull();
        var sheet = family.prints("es", "sheet");
        for (var time = 0; time < 6; time++) {
            opens(stranger, MejiaJoseph.folioOn(sheet), other(sheet));
        }
        var link = WholeWayTest.read(sheet.body()).substring("http://localhost".length());
        var opened = telephone.submit(telephone.get(link), link, Map.of("pin", MejiaJoseph.pinOn(sheet)));
        assertThat(opened.path()).isEqualTo("/mi-plan");
    }

    @Test
    void a_new_sheet_closes_the_one_before_it(Visitor telephone) {
        var family = MejiaJoseph.registered();
        var old = family.prints("es", "sheet");
        var fresh = family.prints("es", "sheet");
        var folio = MejiaJoseph.folioOn(old);
        if (!MejiaJoseph.pinOn(old).equals(MejiaJoseph.pinOn(fresh))) {
            assertThat(opens(telephone, folio, MejiaJoseph.pinOn(old)).status()).isEqualTo(422);
        }
        assertThat(opens(telephone, folio, MejiaJoseph.pinOn(fresh)).status()).isEqualTo(200);
    }

    @Test
    void a_press_sent_twice_shows_the_pin_once() {
        var family = MejiaJoseph.registered();
        var path = "/households/" + family.household + "/slip";
        var form = family.lucia.get(path);
        var first = family.lucia.submit(form, path, Map.of("language", "es", "paper", "sheet"));
        var second = family.lucia.submit(form, path, Map.of("language", "es", "paper", "sheet"));
        assertThat(MejiaJoseph.pinOn(first)).matches("\\d{3} \\d{3}");
        assertThat(MejiaJoseph.text(second.body())).contains("Su PIN es el que ya tiene.");
    }

    @Test
    void a_page_left_alone_closes_itself_and_says_so(Visitor telephone, TestClock clock) {
        var sheet = MejiaJoseph.registered().prints("es", "sheet");
        opens(telephone, MejiaJoseph.folioOn(sheet), MejiaJoseph.pinOn(sheet));
        clock.stopAt(MejiaJoseph.NOW.plus(SlipLinks.VISIT).minusSeconds(1));
        assertThat(telephone.get("/mi-plan").body()).contains("Todo su plan");
        clock.stopAt(MejiaJoseph.NOW.plus(SlipLinks.VISIT.multipliedBy(2)));
        assertThat(MejiaJoseph.text(telephone.get("/mi-plan").body())).contains("se cerró por su seguridad");
    }

    @Test
    void leaving_closes_the_page(Visitor telephone) {
        var sheet = MejiaJoseph.registered().prints("es", "sheet");
        opens(telephone, MejiaJoseph.folioOn(sheet), MejiaJoseph.pinOn(sheet));
        assertThat(MejiaJoseph.text(telephone.get("/mi-plan/salida").body())).contains("Ya salió");
        assertThat(telephone.get("/mi-plan").body()).contains("name=\"pin\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Su página|Error: Su página|demostración",
                "en|Your page|Error: Your page|demonstration",
                "fr|Votre page|Erreur : Votre page|démonstration",
                "pt|Sua página|Erro: Sua página|demonstração",
                "ht|Paj ou|Erè: Paj ou|demonstrasyon"
            })
    void everything_is_in_the_chosen_language_whatever_the_browser_prefers(
            String language, String title, String wrong, String demo) {
        var sheet = MejiaJoseph.registered().prints("es", "sheet");
        for (var browser : List.of("en", "es")) {
            var telephone = CleanDatabase.visitor().preferring(browser);
            var asked = telephone.get("/mi-plan?lang=" + language);
            var refused = telephone.submit(asked, "/mi-plan", Map.of("folio", "ZZZ-ZZZ", "pin", WRONG));
            var opened = telephone.submit(
                    asked, "/mi-plan", Map.of("folio", MejiaJoseph.folioOn(sheet), "pin", MejiaJoseph.pinOn(sheet)));

            assertThat(List.of(asked, opened)).allSatisfy(page -> assertThat(page.body())
                    .contains("<html lang=\"" + language + "\"", "<title>" + title + " · Ventanilla</title>", demo));
            assertThat(refused.body()).contains("<title>" + wrong + " · Ventanilla</title>", demo);
            assertThat(telephone.get("/mi-plan/salida?lang=" + language).body())
                    .contains("<title>" + title + " · Ventanilla</title>");
        }
    }

    @Test
    void the_page_is_light_keeps_nothing_and_needs_no_script(Visitor telephone) {
        var sheet = MejiaJoseph.registered().prints("es", "sheet");
        var page = opens(telephone, MejiaJoseph.folioOn(sheet), MejiaJoseph.pinOn(sheet));
        assertThat(page.body().length()).isLessThan(14_000);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.body()).doesNotContain("<img", "style=");
    }

    @Test
    void the_telephone_s_key_opens_no_window_of_the_staff(Visitor telephone) {
        var family = MejiaJoseph.registered();
        var sheet = family.prints("es", "sheet");
        opens(telephone, MejiaJoseph.folioOn(sheet), MejiaJoseph.pinOn(sheet));
        assertThat(telephone.get("/households/" + family.household + "/plan").path())
                .isEqualTo("/sign-in");
    }

    @Test
    void what_is_no_pin_gets_a_sentence_and_is_not_counted(Visitor telephone) {
        var sheet = MejiaJoseph.registered().prints("es", "sheet");
        for (var typed : List.of("", "12345", "1234567", "abcdef", "' or 1=1", "🙂🙂🙂", "\u202E123456x")) {
            var page = opens(telephone, MejiaJoseph.folioOn(sheet), typed);
            assertThat(page.status()).isEqualTo(422);
            assertThat(MejiaJoseph.text(page.body())).contains("6 números");
        }
        assertThat(opens(telephone, MejiaJoseph.folioOn(sheet), MejiaJoseph.pinOn(sheet))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/f/x", "/f/aaaaaaaaaaaaaaaaaaaaaa", "/f/%3Cscript%3E", "/f/..%2e"})
    void any_link_asks_for_a_pin_and_tells_nothing(String path) {
        var telephone = CleanDatabase.visitor();
        var page = telephone.get(path);
        assertThat(page.status()).isIn(200, 400, 404);
        assertThat(page.body()).doesNotContain("<script>");
        if (page.status() == 200) {
            assertThat(page.body()).contains("name=\"pin\"");
        }
    }

    @Test
    void neither_the_pin_nor_the_token_lies_readable_in_the_database() {
        var family = MejiaJoseph.registered();
        var sheet = family.prints("es", "sheet");
        var row = CleanDatabase.everything()
                .sql("select pin_hash || encode(token_digest, 'escape') from slip_link")
                .query(String.class)
                .single();
        assertThat(row).startsWith("$2").doesNotContain(MejiaJoseph.pinOn(sheet).replace(" ", ""));
    }

    private static Seen opens(Visitor telephone, String folio, String pin) {
        return telephone.submit(telephone.get("/mi-plan?lang=es"), "/mi-plan", Map.of("folio", folio, "pin", pin));
    }

    /** A PIN that is surely another one. */
    private static String other(Seen sheet) {
        return MejiaJoseph.pinOn(sheet).equals("000 000") ? "111111" : WRONG;
    }
}
