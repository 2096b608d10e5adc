package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.paperwork.MejiaJoseph.text;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** How a refusal reached the person decides from which day the fifteen working days against it run. */
@ExtendWith(CleanDatabase.class)
class NotifiedOverHttpTest {

    private static final Map<String, String> EDICT = Map.of(
            "on", "",
            "way", "edict",
            "gazette", "10/12/2026, 11/12/2026, 14/12/2026",
            "newspaper", "11/12/2026, 14/12/2026 y 15/12/2026");

    private Visitor lucia;
    private String ana;
    private String household;
    private String file;

    @BeforeEach
    void her_request_was_refused_on_the_24th_of_november_and_nobody_has_told_her_yet() {
        at("2026-11-24");
        var seen = lucia.submit(
                lucia.get("/people/new"), "/people", MejiaJoseph.person("Ana", "Mejía", "07/04/1992", "HN"));
        ana = seen.path().substring("/people/".length());
        household = MejiaJoseph.found(java.util.regex.Pattern.compile("/households/([0-9a-f-]{36})"), seen.body());
        var plan = "/households/" + household + "/plan";
        file = lucia.submit(lucia.get(plan), "/people/" + ana + "/files", Map.of("procedure", "refugee-recognition"))
                .path();
        for (var step : new String[] {"filing", "constancia", "decision:negative"}) {
            assertThat(writes(step, Map.of("on", "24/11/2026")).status()).isEqualTo(200);
        }
        at("2026-12-18");
    }

    private void at(String day) {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse(day + "T16:42:00Z"));
        lucia = CleanDatabase.visitor().signIn("lucia");
    }

    private Seen writes(String step, Map<String, String> more) {
        var typed = new LinkedHashMap<>(Map.of("step", step, "undoes", ""));
        typed.putAll(more);
        return lucia.submit(lucia.get(file), file + "/moves", typed);
    }

    private void notified(Map<String, String> told) {
        var seen = writes("notification", told);
        assertThat(seen.status()).as(text(seen.body())).isEqualTo(200);
    }

    private String refused(Map<String, String> told) {
        var seen = writes("notification", told);
        assertThat(seen.status()).isEqualTo(422);
        return text(seen.body());
    }

    private void lastDayOfTheReview(String day) {
        assertThat(text(lucia.get("/households/" + household + "/plan/" + ana + "/refugee-review/filing")
                        .body()))
                .contains(day);
        var path = "/households/" + household + "/slip";
        var slip = lucia.submit(lucia.get(path), path, Map.of("language", "es", "paper", "sheet"));
        assertThat(text(slip.body()))
                .contains("Qué sigue Pedir que se revise su respuesta", day.replace(" de 2027", ""));
    }

    @Test
    void handed_over_it_counts_from_the_day_after() {
        notified(Map.of("on", "10/12/2026", "way", "personal"));
        lastDayOfTheReview("lunes 4 de enero de 2027");
        assertThat(text(lucia.get(file).body())).contains("En persona · lo escribió");
        var page = text(lucia.get(file).body());
        assertThat(page)
                .contains("Recurso de revisión contra una respuesta negativa: hasta el lunes 4 de enero de 2027.");
        assertThat(page.indexOf("Antes, lo que tiene los días contados"))
                .isLessThan(page.indexOf("Pedirlo otra vez"))
                .isPositive();
    }

    @Test
    void by_mail_it_counts_from_the_day_on_the_receipt() {
        notified(Map.of("on", "16/12/2026", "way", "receipt"));
        lastDayOfTheReview("viernes 8 de enero de 2027");
        assertThat(text(lucia.get(file).body())).contains("Por mensajería o correo certificado, con acuse · lo");
    }

    @Test
    void by_edict_it_counts_from_the_last_publication_in_either_paper() {
        notified(EDICT);
        lastDayOfTheReview("jueves 7 de enero de 2027");
        assertThat(text(lucia.get(file).body()))
                .contains("Por edicto; en el Diario Oficial: jueves 10 de diciembre de 2026, viernes 11")
                .contains(
                        "en un periódico: viernes 11 de diciembre de 2026, lunes 14", "martes 15 de diciembre de 2026");
    }

    @Test
    void an_edict_with_a_day_missing_is_no_notification() {
        var edict = new LinkedHashMap<>(EDICT);
        edict.put("gazette", "10/12/2026, 14/12/2026, 15/12/2026");
        assertThat(refused(edict)).contains("Un edicto vale solo si salió tres días seguidos", "orientación legal");
        edict.put("gazette", "10/12/2026");
        assertThat(refused(edict)).contains("Un edicto vale solo si salió tres días seguidos");
        edict.put("gazette", "10/12/2026, 11/12/2026, ayer");
        var seen = writes("notification", edict);
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.body()).contains("value=\"10/12/2026, 11/12/2026, ayer\"", "value=\"edict\" checked");
        assertThat(lucia.get(file).body()).contains("value=\"notification\"");
    }

    @Test
    void an_edict_says_its_own_day_and_another_one_is_questioned() {
        var edict = new LinkedHashMap<>(EDICT);
        edict.put("on", "10/12/2026");
        assertThat(refused(edict)).contains("Un edicto vale desde su última publicación");
        edict.put("on", "15/12/2026");
        notified(edict);
        lastDayOfTheReview("jueves 7 de enero de 2027");
    }

    @Test
    void an_edict_still_to_be_published_has_not_told_anybody_anything() {
        var edict = new LinkedHashMap<>(EDICT);
        edict.put("newspaper", "17/12/2026, 18/12/2026, 21/12/2026");
        assertThat(refused(edict)).contains("Esa fecha todavía no llega");
    }

    @Test
    void nobody_writes_down_a_notification_without_saying_how() {
        assertThat(refused(Map.of("on", "10/12/2026"))).contains("Diga cómo le llegó la respuesta");
        assertThat(refused(Map.of("on", "10/12/2026", "way", "pigeon"))).contains("Diga cómo le llegó la respuesta");
        assertThat(refused(Map.of("on", "", "way", "personal"))).contains("No pudimos leer la fecha");
    }

    @Test
    void whoever_does_not_know_how_counts_from_the_day_they_know() {
        notified(Map.of("on", "10/12/2026", "way", "unknown"));
        lastDayOfTheReview("lunes 4 de enero de 2027");
    }

    @Test
    void days_of_an_edict_beside_another_way_and_a_way_beside_another_step_are_questioned() {
        assertThat(refused(Map.of("on", "10/12/2026", "way", "personal", "gazette", "10/12/2026")))
                .contains("Estos días son solo para un edicto");
        var seen = writes("completion_notice", Map.of("on", "10/12/2026", "way", "personal"));
        assertThat(seen.status()).isEqualTo(422);
        assertThat(text(seen.body())).contains("se escribe solo con el paso de la notificación");
        assertThat(seen.body()).doesNotContain("value=\"personal\" checked");
    }

    @Test
    void an_undone_notification_is_told_again_another_way() {
        notified(Map.of("on", "10/12/2026", "way", "personal"));
        var move = MejiaJoseph.found(
                java.util.regex.Pattern.compile("name=\"undoes\" value=\"([0-9a-f-]{36})\""),
                lucia.get(file).body());
        var undone = lucia.submit(
                lucia.get(file),
                file + "/moves",
                Map.of("step", "notification", "on", "2026-12-18", "undoes", move, "reason", "Llegó por correo"));
        assertThat(undone.status()).isEqualTo(200);
        notified(Map.of("on", "16/12/2026", "way", "receipt"));
        lastDayOfTheReview("viernes 8 de enero de 2027");
    }
}
