package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;

@ExtendWith(CleanDatabase.class)
class WishOverHttpTest {

    private static final Pattern NUMBER = Pattern.compile("(M-\\d{4}-\\d{5})");

    @Test
    void a_second_press_shows_the_first_record(TestClock clock) {
        var family = MejiaJoseph.registered();
        var first = MejiaJoseph.found(NUMBER, family.saysTheWish(family.maria).body());
        clock.stopAt(MejiaJoseph.NOW.plus(Duration.ofMinutes(20)));
        var again = family.saysTheWish(family.maria);
        assertThat(MejiaJoseph.found(NUMBER, again.body())).isEqualTo(first);
        assertThat(MejiaJoseph.text(again.body())).contains("10:42").doesNotContain("11:02");
    }

    @Test
    void the_page_of_the_person_and_the_ficha_show_what_was_said_and_no_button_any_more(Visitor other) {
        var family = MejiaJoseph.registered();
        var before = family.lucia.get("/people/" + family.maria);
        assertThat(MejiaJoseph.text(before.body())).contains("Quiere refugio").doesNotContain("Ya dijo");

        var number = MejiaJoseph.found(NUMBER, family.saysTheWish(family.maria).body());

        for (var page : List.of("/people/" + family.maria, "/people/" + family.maria + "/ficha")) {
            var said = family.lucia.get(page);
            assertThat(MejiaJoseph.text(said.body()))
                    .contains("Ya dijo que quiere refugio", "martes 24 de noviembre de 2026", "10:42", number)
                    .contains("Centro Multiservicios de demostración Tapachula")
                    .doesNotContain("Basta con que lo diga");
            assertThat(said.body())
                    .contains("href=\"/people/" + family.maria + "/wish\"")
                    .doesNotContain("action=\"/people/" + family.maria + "/wish\"");
        }
        assertThat(MejiaJoseph.text(family.lucia.get("/people/" + family.wilner).body()))
                .contains("Quiere refugio")
                .doesNotContain("Ya dijo");
        var english = other.signIn("lucia");
        english.get("/language/en");
        assertThat(MejiaJoseph.text(english.get("/people/" + family.maria).body()))
                .contains("They said they want refuge", "Tuesday 24 November 2026", number);
    }

    @Test
    void the_window_is_written_down_once_the_computer_was_told_where_it_stands() {
        var family = MejiaJoseph.registered();
        var form = family.lucia.get("/counter");
        assertThat(form.body()).contains("7 · Solicitudes (COMAR)");
        family.lucia.submit(form, "/counter", Map.of("counter", "7"));
        assertThat(family.lucia.get("/counter").body()).containsPattern("value=\"7\" selected");

        var heard = MejiaJoseph.text(family.saysTheWish(family.maria).body());
        assertThat(heard).contains("Tapachula. Ventanilla 7");
        assertThat(MejiaJoseph.text(family.lucia.get("/people/" + family.maria).body()))
                .contains("Tapachula, ventanilla 7");
        assertThat(MejiaJoseph.text(family.lucia
                        .get("/people/" + family.maria + "/wish/notice")
                        .body()))
                .contains("Ventanilla 7");
        assertThat(counters()).containsExactly("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99", "<script>alert(1)</script>", "7; drop table wish", "🙂"})
    void a_window_this_centre_does_not_have_is_not_written_down(String counter) {
        var family = MejiaJoseph.registered();
        family.lucia.submit(family.lucia.get("/counter"), "/counter", Map.of("counter", "7"));
        var answer = family.lucia.submit(family.lucia.get("/counter"), "/counter", Map.of("counter", counter));
        assertThat(answer.path()).isEqualTo("/");
        assertThat(family.saysTheWish(family.maria).status()).isEqualTo(200);
        assertThat(counters()).containsExactly("-");
    }

    private static List<String> counters() {
        return CleanDatabase.everything()
                .sql("select coalesce(counter, '-') from wish")
                .query(String.class)
                .list();
    }

    @Test
    void two_windows_that_press_at_once_write_one_wish() {
        var family = MejiaJoseph.registered();
        var other = CleanDatabase.visitor().signIn("lucia");
        var mine = CompletableFuture.supplyAsync(() -> family.saysTheWish(family.maria));
        var theirs = CompletableFuture.supplyAsync(() -> other.submit(
                other.get("/households/" + family.household + "/plan"), "/people/" + family.maria + "/wish", Map.of()));
        assertThat(MejiaJoseph.found(NUMBER, mine.join().body()))
                .isEqualTo(MejiaJoseph.found(NUMBER, theirs.join().body()));
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from wish")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void each_person_has_a_number_of_their_own() {
        var family = MejiaJoseph.registered();
        var maria = MejiaJoseph.found(NUMBER, family.saysTheWish(family.maria).body());
        var wilner = MejiaJoseph.found(NUMBER, family.saysTheWish(family.wilner).body());
        assertThat(maria).isEqualTo("M-2026-00001");
        assertThat(wilner).isEqualTo("M-2026-00002");
    }

    @Test
    void somebody_without_a_ficha_is_heard_at_once_and_asked_nothing(TestClock clock) {
        clock.stopAt(MejiaJoseph.NOW);
        var lucia = CleanDatabase.visitor().signIn("lucia");
        var form = lucia.get("/");
        var heard = lucia.submit(form, "/wishes", Map.of());
        assertThat(heard.path()).matches("/people/[0-9a-f-]{36}/wish");
        assertThat(MejiaJoseph.text(heard.body())).contains("M-2026-00001", "10:42");
        assertThat(lucia.submit(form, "/wishes", Map.of()).path()).isEqualTo(heard.path());
        assertThat(lucia.get(heard.path().replace("/wish", "")).status()).isEqualTo(200);
    }

    @Test
    void no_wish_is_without_its_written_notice_and_the_news_of_it() {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        var sql = CleanDatabase.everything();
        assertThat(sql.sql(
                                "select count(*) from wish_notice n join wish w on w.id = n.wish_id where n.addressee = 'comar'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("select count(*) from outbox where event = 'RefugeWishHeard'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_notice_cites_the_duty_and_tells_no_story() {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        var notice = MejiaJoseph.text(
                family.lucia.get("/people/" + family.maria + "/wish/notice").body());
        assertThat(notice)
                .contains("M-2026-00001", "Comisión Mexicana de Ayuda a Refugiados", "artículo 21, párrafo tercero")
                .contains("a las 10:42", "No se preguntaron los motivos");
    }

    @Test
    void the_proof_is_in_the_person_s_language_and_in_spanish() {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.wilner);
        var proof = family.lucia.get("/people/" + family.wilner + "/wish/proof").body();
        assertThat(proof)
                .contains("<html lang=\"ht\"", "Prèv sa ou te di", "lang=\"es\"", "Comprobante de lo que usted dijo");
    }

    @Test
    void nobody_is_ever_asked_why() {
        var family = MejiaJoseph.registered();
        var page = family.saysTheWish(family.maria).body();
        assertThat(page).doesNotContain("<textarea", "motivo\"", "por qué?");
    }

    @Test
    void that_there_was_no_place_moves_the_last_day() {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        var path = "/people/" + family.maria + "/wish/wait";
        var after = family.lucia.submit(
                family.lucia.get(path), path, Map.of("tried", "03/11/2026", "possible", "24/11/2026"));
        assertThat(after.path()).endsWith("/refugee-recognition/filing");
        assertThat(MejiaJoseph.text(after.body()))
                .contains(
                        "La cuenta sale de lo que dice la persona: Antes no le fue posible presentarla. La autoridad decide")
                .contains("Buscó lugar desde el martes 3 de noviembre de 2026")
                .doesNotContain("hasta el martes 1 de diciembre");
    }

    @ParameterizedTest
    @CsvSource({
        "'',24/11/2026",
        "03/11/2026,''",
        "25/11/2026,25/11/2026",
        "24/11/2026,23/11/2026",
        "'<script>',24/11/2026"
    })
    void days_that_cannot_be_are_refused_with_a_sentence_and_kept(String tried, String possible) {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        var path = "/people/" + family.maria + "/wish/wait";
        var refused = family.lucia.submit(family.lucia.get(path), path, Map.of("tried", tried, "possible", possible));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("<title>Error:").doesNotContain("value=\"<script>");
        if (!tried.isEmpty() && !tried.contains("<")) {
            assertThat(refused.body()).contains("value=\"" + tried + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "07/01/2020,07/01/2020,tried,La persona entró el lunes 19 de octubre de 2026",
        "18/10/2026,24/11/2026,tried,La persona entró el lunes 19 de octubre de 2026",
        "19/10/2026,18/10/2026,possible,no puede ser anterior al primer intento",
        "03/11/2026,25/11/2026,possible,'posterior al día en que dijo que quiere refugio, el martes 24 de noviembre de 2026'"
    })
    void days_before_the_entry_or_after_the_wish_are_refused_with_the_day_that_counts(
            String tried, String possible, String field, String sentence, TestClock clock) {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        clock.stopAt(MejiaJoseph.NOW.plus(Duration.ofDays(3)));
        var before = lastDay(family);

        var path = "/people/" + family.maria + "/wish/wait";
        var refused = family.lucia.submit(family.lucia.get(path), path, Map.of("tried", tried, "possible", possible));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(refused.body())).contains(sentence);
        assertThat(refused.body())
                .contains("href=\"#" + field + "\"", "value=\"" + tried + "\"", "value=\"" + possible + "\"");
        assertThat(lastDay(family)).isEqualTo(before);
        assertThat(waits()).isZero();
    }

    @Test
    void the_day_of_the_entry_and_the_day_of_the_wish_are_taken(TestClock clock) {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        clock.stopAt(MejiaJoseph.NOW.plus(Duration.ofDays(3)));
        var path = "/people/" + family.maria + "/wish/wait";
        var form = family.lucia.get(path);
        assertThat(family.lucia
                        .submit(form, path, Map.of("tried", "19/10/2026", "possible", "24/11/2026"))
                        .path())
                .endsWith("/refugee-recognition/filing");
        assertThat(waits()).isEqualTo(1);
    }

    private static String lastDay(MejiaJoseph family) {
        var page = family.lucia.get(
                "/households/" + family.household + "/plan/" + family.maria + "/refugee-recognition/filing");
        return MejiaJoseph.found(Pattern.compile("(hasta el [^.<]+)"), page.body());
    }

    private static int waits() {
        return CleanDatabase.everything()
                .sql("select count(*) from wait_evidence")
                .query(Integer.class)
                .single();
    }
}
