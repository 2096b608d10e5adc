package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.paperwork.MejiaJoseph.text;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** María's thirty working days ended on 1 December 2026; she files on the third. From that move on nothing urges her to file. */
@ExtendWith(CleanDatabase.class)
class FilingLateOverHttpTest {

    private static final String LAST_DAY = "1 de diciembre";

    private static final String RUNNING = "Reconocimiento de la condición de refugiado ";
    private static final String COMAR_ACTS = "actúa Comisión Mexicana de Ayuda a Refugiados (COMAR)";

    private MejiaJoseph family;
    private Visitor lucia;
    private Seen file;

    @BeforeEach
    void two_days_late() {
        family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse("2026-12-03T16:42:00Z"));
        lucia = CleanDatabase.visitor().signIn("lucia");
        file = lucia.submit(
                lucia.get(plan()), "/people/" + family.maria + "/files", Map.of("procedure", "refugee-recognition"));
    }

    private String plan() {
        return "/households/" + family.household + "/plan/" + family.maria;
    }

    private void files() {
        var moved = lucia.submit(file, file.path() + "/moves", Map.of("step", "filing", "on", "03/12/2026"));
        assertThat(moved.status()).as(text(moved.body())).isEqualTo(200);
    }

    private Seen slip() {
        var path = "/households/" + family.household + "/slip";
        return lucia.submit(lucia.get(path), path, Map.of("language", "es", "paper", "sheet"));
    }

    private String phone(Seen slip) {
        var telephone = CleanDatabase.visitor();
        return text(telephone
                .submit(
                        telephone.get("/mi-plan?lang=es"),
                        "/mi-plan",
                        Map.of("folio", MejiaJoseph.folioOn(slip), "pin", MejiaJoseph.pinOn(slip)))
                .body());
    }

    @Test
    void before_the_move_everything_says_that_the_day_has_passed() {
        var slip = slip();
        assertThat(text(lucia.get(plan()).body())).contains("Plazo vencido");
        assertThat(text(slip.body())).contains("El plazo pasó");
        assertThat(phone(slip)).contains("Venga de todos modos");
    }

    @Test
    void the_plan_no_longer_says_that_a_term_is_over() {
        files();
        assertThat(text(lucia.get(plan()).body()))
                .doesNotContain("Plazo vencido")
                .doesNotContain("Presentar la solicitud: hasta");
    }

    @Test
    void the_slip_no_longer_sends_her_to_file() {
        files();
        assertThat(text(slip().body())).doesNotContain("El plazo pasó").doesNotContain(LAST_DAY);
    }

    @Test
    void the_telephone_no_longer_calls_her() {
        files();
        assertThat(phone(slip())).doesNotContain("Venga de todos modos").doesNotContain("El plazo pasó");
    }

    @Test
    void the_page_of_the_deadline_says_that_it_was_done_and_on_which_day() {
        files();
        var due = text(lucia.get(plan() + "/refugee-recognition/filing").body());
        assertThat(due)
                .contains("Se hizo el jueves 3 de diciembre de 2026, después del último día")
                .contains("COMAR debe preguntar por qué fue después")
                .doesNotContain("Venció hace");
    }

    @Test
    void the_row_of_the_plan_and_the_page_of_the_file_say_that_comar_acts() {
        files();
        assertThat(text(lucia.get(plan()).body())).contains(RUNNING + "María Fernanda · " + COMAR_ACTS);
        assertThat(text(lucia.get(file.path()).body()))
                .contains(COMAR_ACTS
                        + " · por aclarar si le toca: Confirmar en persona lo que otra persona presentó Pasos");
    }
}
