package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.paperwork.MejiaJoseph.found;
import static org.ventanilla.paperwork.MejiaJoseph.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** Ana said the wish here, filed at COMAR, and comes back with its certificate in her hand. LRPCAP 22. */
@ExtendWith(CleanDatabase.class)
class PaperInHandOverHttpTest {

    private static final Pattern HOUSEHOLD = Pattern.compile("/households/([0-9a-f-]{36})");
    private static final Pattern FACT = Pattern.compile("name=\"fact\" value=\"([^\"]+)\"");
    private static final Pattern PAPER = Pattern.compile("name=\"paper\" value=\"([^\"]+)\"");

    private Visitor lucia;
    private String ana;
    private String household;
    private String plan;

    @BeforeEach
    void she_said_the_wish_and_is_to_file_until_a_day() {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse("2026-11-24T16:42:00Z"));
        lucia = CleanDatabase.visitor().signIn("lucia");
        var seen = lucia.submit(
                lucia.get("/people/new"), "/people", MejiaJoseph.person("Ana", "Mejía", "07/04/1992", "HN"));
        ana = seen.path().substring("/people/".length());
        household = "/households/" + found(HOUSEHOLD, seen.body());
        plan = household + "/plan";
        lucia.submit(lucia.get(plan), "/people/" + ana + "/wish", Map.of());
    }

    private Seen brings() {
        return lucia.submit(
                lucia.get(plan),
                plan + "/papers",
                Map.of("person", ana, "document", "constancia-comar", "tab", "", "line", "now"));
    }

    private Seen answers(String fact, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.putAll(Map.of("person", ana, "fact", fact));
        return lucia.submit(lucia.get(plan + "/" + ana), plan + "/" + ana + "/answers", fields);
    }

    private String days() {
        var body = lucia.get(plan).body();
        return text(body.substring(body.indexOf("<aside class=\"stack\"")));
    }

    private Seen printed() {
        return lucia.submit(lucia.get(household + "/slip"), household + "/slip", Map.of("language", "es"));
    }

    private String sheet() {
        return text(printed().body());
    }

    private String telephone() {
        var sheet = printed();
        var telephone = CleanDatabase.visitor();
        var typed = Map.of("lang", "es", "folio", MejiaJoseph.folioOn(sheet), "pin", MejiaJoseph.pinOn(sheet));
        return text(telephone
                .submit(telephone.get("/mi-plan?lang=es"), "/mi-plan", typed)
                .body());
    }

    @Test
    void before_it_she_is_to_file_until_a_day() {
        assertThat(days()).contains("Presentar la solicitud").contains("martes 1 de diciembre de 2026");
        assertThat(sheet()).contains("Presentar su solicitud: hasta el martes 1 de diciembre");
        assertThat(telephone()).contains("Presentar su solicitud", "1 de diciembre");
    }

    @Test
    void once_it_is_in_her_hand_nothing_is_left_to_file_and_its_day_is_asked_at_once() {
        var seen = brings();
        assertThat(seen.path()).isEqualTo(plan + "/" + ana);
        assertThat(found(FACT, seen.body())).isEqualTo("asylum.filed_on");
        assertThat(text(seen.body())).contains("¿Qué día presentó su solicitud? Está en su constancia.");
        assertThat(days())
                .doesNotContain("Presentar la solicitud")
                .contains("Resolución escrita de COMAR")
                .contains("No se sabe desde qué día corre; pregunte: Día en que presentó su solicitud");
        assertThat(sheet()).doesNotContain("Presentar su solicitud: hasta", "1 de diciembre");
        assertThat(telephone()).doesNotContain("1 de diciembre");
        assertThat(seen.body()).contains("line-curp-temporal", "line-humanitarian-visitor-card");
    }

    @Test
    void the_day_on_it_starts_the_days_of_comar() {
        brings();
        answers("asylum.filed_on", Map.of("answer", "10/11/2026"));
        assertThat(days()).contains("Resolución escrita de COMAR").contains("viernes 15 de enero de 2027");
        var proof = lucia.get(plan + "/" + ana + "/refugee-recognition/decision");
        assertThat(text(proof.body())).contains("45 días hábiles", "martes 10 de noviembre No cuenta Inicio");
    }

    @Test
    void a_day_before_she_came_is_refused_as_it_is_in_a_file() {
        brings();
        for (var before : List.of("18/10/2026", "09/2026")) {
            var refused = answers("asylum.filed_on", Map.of("answer", before));
            assertThat(refused.status()).as(before).isEqualTo(422);
            assertThat(refused.body()).contains(before);
        }
        assertThat(days()).contains("No se sabe desde qué día corre");
        assertThat(answers("asylum.filed_on", Map.of("answer", "19/10/2026")).status())
                .isEqualTo(200);
    }

    @Test
    void nobody_is_said_to_have_seen_what_was_only_brought() {
        brings();
        assertThat(text(lucia.get("/people/" + ana).body()))
                .contains("Constancia de trámite de COMAR")
                .doesNotContain("se vio el original");
    }

    @Test
    void a_day_that_was_misread_is_answered_once_more() {
        assertThat(brings().body()).doesNotContain("/day\"");
        assertThat(answers("asylum.filed_on", Map.of("answer", "20/10/2026")).body())
                .contains(plan + "/" + ana + "/day");
        var again = lucia.get(plan + "/" + ana + "/day");
        assertThat(found(FACT, again.body())).isEqualTo("asylum.filed_on");
        lucia.submit(
                again,
                plan + "/" + ana + "/answers",
                Map.of("person", ana, "fact", "asylum.filed_on", "answer", "10/11/2026"));
        assertThat(days()).contains("viernes 15 de enero de 2027");
    }

    @Test
    void of_a_month_the_days_end_between_two() {
        brings();
        answers("asylum.filed_on", Map.of("answer", "10/2026"));
        assertThat(days())
                .contains("Resolución escrita de COMAR")
                .contains("viernes 4 de diciembre de 2026, o a más tardar miércoles 6 de enero de 2027");
    }

    @Test
    void who_does_not_know_the_day_is_not_asked_again_and_no_day_is_said() {
        brings();
        var after = answers("asylum.filed_on", Map.of("silence", "unknown"));
        assertThat(after.body()).doesNotContain("name=\"fact\" value=\"asylum.filed_on\"");
        assertThat(days()).contains("No se sabe desde qué día corre").doesNotContain("Presentar la solicitud");
    }

    @Test
    void a_file_that_is_open_here_offers_the_filing_first_with_the_day_she_told() {
        var file =
                lucia.submit(lucia.get(plan), "/people/" + ana + "/files", Map.of("procedure", "refugee-recognition"));
        assertThat(text(file.body())).doesNotContain("muestra que esto ya pasó");
        brings();
        answers("asylum.filed_on", Map.of("answer", "10/11/2026"));
        var page = lucia.get(file.path());
        assertThat(text(page.body()))
                .contains("Un papel que la persona trae muestra que esto ya pasó: «Presenta la solicitud»")
                .contains("El día que dijo la persona es el martes 10 de noviembre de 2026");
        lucia.submit(page, file.path() + "/moves", Map.of("step", "filing", "on", "11/11/2026", "undoes", ""));
        assertThat(days()).contains("lunes 18 de enero de 2027").doesNotContain("viernes 15 de enero");
        assertThat(text(lucia.get(file.path()).body())).doesNotContain("muestra que esto ya pasó");
    }

    @Test
    void taken_off_again_it_takes_back_what_it_said_and_nothing_else() {
        brings();
        answers("asylum.filed_on", Map.of("answer", "10/11/2026"));
        var person = lucia.get("/people/" + ana);
        var taken = lucia.submit(
                person, "/people/" + ana + "/documents/gone", Map.of("paper", found(PAPER, person.body())));
        assertThat(text(taken.body())).contains("Ninguno anotado.");
        assertThat(days())
                .contains("Presentar la solicitud", "martes 1 de diciembre de 2026")
                .doesNotContain("15 de enero");
        brings();
        assertThat(days()).contains("viernes 15 de enero de 2027");
    }

    @Test
    void a_paper_that_is_not_on_the_list_is_said_to_be_gone() {
        brings();
        var person = lucia.get("/people/" + ana);
        var gone = Map.of("paper", found(PAPER, person.body()));
        lucia.submit(person, "/people/" + ana + "/documents/gone", gone);
        var again = lucia.submit(lucia.get("/people/" + ana), "/people/" + ana + "/documents/gone", gone);
        assertThat(again.status()).isEqualTo(422);
        assertThat(text(again.body())).contains("Ese papel ya no está en la lista.");
    }

    @Test
    void who_said_that_nothing_was_asked_is_asked_again_and_both_are_named() {
        var other =
                lucia.submit(lucia.get("/people/new"), "/people", MejiaJoseph.person("Eva", "Paz", "07/04/1992", "HN"));
        ana = other.path().substring("/people/".length());
        household = "/households/" + found(HOUSEHOLD, other.body());
        plan = household + "/plan";
        answers("asylum.stage", Map.of("answer", "none"));
        assertThat(text(lucia.get(plan).body())).doesNotContain("No pueden ser verdad los dos");
        var seen = brings();
        assertThat(text(seen.body()))
                .contains("El papel «Constancia de trámite de COMAR» dice:")
                .contains("Ya presentó la solicitud»")
                .contains("No lo ha pedido»")
                .contains("No pueden ser verdad los dos");
        assertThat(found(FACT, seen.body())).isEqualTo("asylum.stage");
        answers("asylum.stage", Map.of("answer", "filed"));
        assertThat(text(lucia.get(plan).body())).doesNotContain("No pueden ser verdad los dos");
    }
}
