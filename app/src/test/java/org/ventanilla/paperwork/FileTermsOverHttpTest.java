package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What Lucía writes down of María's request, filed on 24 November 2026, moves the day the decision is due. */
@ExtendWith(CleanDatabase.class)
class FileTermsOverHttpTest {

    private MejiaJoseph family;
    private String file;

    @BeforeEach
    void filed() {
        family = MejiaJoseph.registered();
        file = family.moves(family.opens("refugee-recognition", family.maria), "filing", "24/11/2026")
                .path();
    }

    /** Lucía at her window on another day. */
    private static Visitor on(String day) {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse(day + "T16:42:00Z"));
        return CleanDatabase.visitor().signIn("lucia");
    }

    private Seen writes(Visitor lucia, String step, String day, Map<String, String> more) {
        var typed = new LinkedHashMap<>(Map.of("step", step, "on", day));
        typed.put("undoes", "");
        typed.putAll(more);
        return lucia.submit(lucia.get(file), file + "/moves", typed);
    }

    private Seen writes(Visitor lucia, String step, String day) {
        return writes(lucia, step, day, Map.of());
    }

    private String decision(Visitor lucia) {
        return MejiaJoseph.text(
                lucia.get("/households/" + family.household + "/plan/" + family.maria + "/refugee-recognition/decision")
                        .body());
    }

    @Test
    void without_anything_more_the_decision_is_due_on_the_forty_fifth_working_day() {
        assertThat(decision(on("2026-12-16"))).contains("28 de enero de 2027");
    }

    @Test
    void a_completion_notice_stops_the_term_and_the_answer_lets_it_go_on_the_next_working_day() {
        var lucia = on("2026-12-16");
        assertThat(writes(lucia, "completion_notice", "15/12/2026").status()).isEqualTo(200);
        assertThat(decision(lucia))
                .contains("Detenido hasta que la persona conteste", "22 de diciembre de 2026")
                .doesNotContain("28 de enero de 2027");
        assertThat(MejiaJoseph.text(
                        lucia.get("/households/" + family.household + "/plan").body()))
                .contains("Detenido hasta que la persona conteste");

        lucia = on("2026-12-21");
        assertThat(writes(lucia, "completion_answer", "18/12/2026").status()).isEqualTo(200);
        assertThat(decision(lucia)).contains("2 de febrero de 2027").doesNotContain("Detenido hasta");
    }

    @Test
    void what_an_open_file_asks_by_a_day_leads_the_plan_and_says_what_a_miss_brings() {
        var lucia = on("2026-12-16");
        var plan = "/households/" + family.household + "/plan/" + family.maria;
        assertThat(MejiaJoseph.text(lucia.get(plan).body())).doesNotContain("Si pasa el martes 22");
        writes(lucia, "completion_notice", "15/12/2026");
        var body = lucia.get(plan).body();
        assertThat(body.indexOf("id=\"line-"))
                .isEqualTo(body.indexOf("id=\"line-refugee-recognition-running-person-completion_answer\""));
        assertThat(MejiaJoseph.text(body))
                .contains("Si pasa el martes 22 de diciembre de 2026 sin hacerse: COMAR puede desechar la solicitud");
    }

    @Test
    void a_late_notice_stops_nothing_and_the_window_is_told_what_the_office_may_not_do() {
        var lucia = on("2026-12-17");
        assertThat(writes(lucia, "completion_notice", "16/12/2026").status()).isEqualTo(200);
        assertThat(decision(lucia))
                .contains("28 de enero de 2027", "ya no puede desechar el trámite por incompleto")
                .doesNotContain("Detenido hasta");
    }

    @Test
    void a_term_is_extended_only_on_a_ground_of_the_list_and_only_once() {
        var lucia = on("2026-12-16");
        var page = MejiaJoseph.text(lucia.get(file).body());
        assertThat(page).contains("Se amplió el plazo:", "La salud de la persona impide la entrevista");
        var unfounded = writes(lucia, "decision.extended", "15/12/2026", Map.of("outcome", "workload"));
        assertThat(unfounded.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(unfounded.body())).contains("Ese motivo no está en la lista de la ley");
        assertThat(writes(lucia, "decision.extended", "15/12/2026").status()).isEqualTo(422);
        assertThat(decision(lucia)).contains("28 de enero de 2027");

        var founded = writes(lucia, "decision.extended", "15/12/2026", Map.of("outcome", "health"));
        assertThat(founded.status()).isEqualTo(200);
        assertThat(MejiaJoseph.text(founded.body()))
                .contains("Se amplió el plazo: Resolución escrita de COMAR: La salud de la persona impide la entrevista"
                        + " (LRPCAP 24, III)");
        assertThat(decision(lucia)).contains("2 de abril de 2027");
        var again = writes(lucia, "decision.extended", "16/12/2026", Map.of("outcome", "health"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(again.body())).contains("ya se amplió");
    }

    @Test
    void a_term_that_is_over_is_not_extended() {
        var lucia = on("2027-01-29");
        var late = writes(lucia, "decision.extended", "29/01/2027", Map.of("outcome", "health"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(late.body())).contains("Ese día el plazo no corría");
        assertThat(writes(lucia, "decision.extended", "28/01/2027", Map.of("outcome", "health"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_terms_of_one_file_are_suspended_and_go_on() {
        var lucia = on("2027-01-10");
        assertThat(writes(lucia, "suspension.to", "06/01/2027").status()).isEqualTo(422);
        assertThat(writes(lucia, "suspension.from", "21/12/2026").status()).isEqualTo(200);
        assertThat(writes(lucia, "suspension.from", "22/12/2026").status()).isEqualTo(422);
        assertThat(writes(lucia, "suspension.to", "06/01/2027").status()).isEqualTo(200);
        assertThat(decision(lucia)).contains("15 de febrero de 2027", "Suspendido");
        assertThat(MejiaJoseph.text(lucia.get(file).body()))
                .contains("Se suspendieron los términos de este trámite", "Último día de la suspensión");
    }
}
