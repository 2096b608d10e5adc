package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.CleanDatabase;

@ExtendWith(CleanDatabase.class)
class FilesOverHttpTest {

    private static final Pattern UNDOES = Pattern.compile("name=\"undoes\" value=\"([^\"]+)\"");

    @Test
    void a_file_is_opened_moved_and_its_steps_are_told() {
        var family = MejiaJoseph.registered();
        var file = family.opens("refugee-recognition", family.maria);
        assertThat(file.path()).startsWith("/files/");
        var moved = family.moves(file, "filing", "24/11/2026");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(MejiaJoseph.text(moved.body()))
                .contains("el martes 24 de noviembre de 2026, lo escribió Lucía Ordóñez");
        assertThat(MejiaJoseph.text(family.plan().body())).contains("En curso", "Ver el trámite");
    }

    @Test
    void an_empty_form_is_told_everything_it_lacks_at_once() {
        var family = MejiaJoseph.registered();
        var file = family.opens("refugee-recognition", family.maria);
        var empty = family.lucia.submit(
                file, file.path() + "/moves", Map.of("step", "", "on", "", "reason", "lo dijo ella"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(empty.body())).contains("Elija qué pasó", "No pudimos leer la fecha");
        assertThat(empty.body()).contains("value=\"lo dijo ella\"");

        var closure =
                family.lucia.submit(file, file.path() + "/moves", Map.of("step", "closure", "on", "", "reason", ""));
        assertThat(MejiaJoseph.text(closure.body()))
                .contains("No pudimos leer la fecha", "Escriba el motivo en una frase")
                .doesNotContain("Elija qué pasó");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202E, 0x2066, 0x200B, 0xFEFF, 0xE000})
    void a_reason_that_cannot_be_read_on_paper_is_refused_and_one_in_arabic_is_taken(int mark) {
        var family = MejiaJoseph.registered();
        var file = family.opens("refugee-recognition", family.maria);
        var turned = "dijo " + Character.toString(mark) + "on";
        var refused = family.lucia.submit(
                file, file.path() + "/moves", Map.of("step", "filing", "on", "24/11/2026", "reason", turned));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(refused.body())).contains("un carácter que no se ve en pantalla");

        var taken = family.lucia.submit(
                file, file.path() + "/moves", Map.of("step", "filing", "on", "24/11/2026", "reason", "قالت نعم"));
        assertThat(taken.body()).contains("<bdi>قالت نعم</bdi>");
    }

    @Test
    void the_office_s_term_starts_with_the_filing() {
        var family = MejiaJoseph.registered();
        family.moves(family.opens("refugee-recognition", family.maria), "filing", "24/11/2026");
        assertThat(MejiaJoseph.text(family.plan().body()))
                .contains("Resolución escrita de COMAR", "45 Cómo se contó".substring(3));
        var decision = family.lucia.get(
                "/households/" + family.household + "/plan/" + family.maria + "/refugee-recognition/decision");
        assertThat(MejiaJoseph.text(decision.body())).contains("45 días hábiles");
    }

    @Test
    void nothing_is_opened_for_a_child_before_the_notice_to_the_procuraduria() {
        var family = MejiaJoseph.registered();
        var refused = family.opens("school-enrolment", family.djenny);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(refused.body())).contains("Procuraduría de Protección (LMig art. 11)");

        var protection = family.opens("child-protection", family.djenny);
        assertThat(family.opens("school-enrolment", family.djenny).status()).isEqualTo(422);

        family.moves(protection, "notice", "24/11/2026");
        assertThat(family.opens("school-enrolment", family.djenny).path()).startsWith("/files/");
    }

    @Test
    void care_is_begun_for_a_child_before_any_notice() {
        var family = MejiaJoseph.registered();
        assertThat(family.opens("health-care", family.djenny).path()).startsWith("/files/");
    }

    @Test
    void the_notice_for_one_child_opens_nothing_for_another() {
        var family = MejiaJoseph.registered();
        family.moves(family.opens("child-protection", family.djenny), "notice", "24/11/2026");
        assertThat(family.opens("school-enrolment", family.samuel).status()).isEqualTo(422);
    }

    @Test
    void the_plan_puts_the_child_s_protection_first() {
        var family = MejiaJoseph.registered();
        var plan = MejiaJoseph.text(family.lucia
                .get("/households/" + family.household + "/plan/" + family.djenny)
                .body());
        assertThat(plan.indexOf("Protección de niñas, niños y adolescentes"))
                .isPositive()
                .isLessThan(plan.indexOf("Inscripción en la escuela"));
        assertThat(plan).contains("Antes va: Protección de niñas, niños y adolescentes.");
    }

    @Test
    void the_same_file_is_not_opened_twice() {
        var family = MejiaJoseph.registered();
        family.opens("refugee-recognition", family.maria);
        var again = family.opens("refugee-recognition", family.maria);
        assertThat(again.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(again.body())).contains("ya tiene abierto ese trámite");
    }

    @Test
    void a_press_sent_twice_opens_one_file() {
        var family = MejiaJoseph.registered();
        var fields = new java.util.LinkedHashMap<>(family.plan().hidden());
        fields.put("procedure", "refugee-recognition");
        var first = family.lucia.post("/people/" + family.maria + "/files", fields);
        var second = family.lucia.post("/people/" + family.maria + "/files", fields);
        assertThat(second.path()).isEqualTo(first.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/11/2026", "06/04/1992", "31/02/2026", "mañana", "", "<b>", "🙂"})
    void a_day_that_cannot_be_is_refused_with_a_sentence_and_kept(String day) {
        var family = MejiaJoseph.registered();
        var file = family.opens("refugee-recognition", family.maria);
        var refused = family.moves(file, Map.of("step", "filing", "on", day, "reason", "nota «que se queda»"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<title>Error:", "href=\"#on\"", "nota «que se queda»")
                .doesNotContain("value=\"<b>");
    }

    @Test
    void what_was_filed_last_week_at_another_office_is_written_with_its_true_day() {
        var family = MejiaJoseph.registered();
        var file = family.moves(family.opens("refugee-recognition", family.maria), "filing", "17/11/2026");
        assertThat(file.status()).isEqualTo(200);
        assertThat(MejiaJoseph.text(file.body())).contains("martes 17 de noviembre de 2026");
        assertThat(MejiaJoseph.text(family.lucia
                        .get("/households/" + family.household + "/plan/" + family.maria
                                + "/refugee-recognition/decision")
                        .body()))
                .contains("22 de enero de 2027");
    }

    @Test
    void a_step_out_of_order_is_refused_with_a_sentence() {
        var family = MejiaJoseph.registered();
        var refused = family.moves(family.opens("refugee-recognition", family.maria), "constancia", "24/11/2026");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(refused.body())).contains("Ese paso no sigue ahora");
    }

    @Test
    void a_move_is_undone_by_a_further_move_that_says_why() {
        var family = MejiaJoseph.registered();
        var file = family.moves(family.opens("refugee-recognition", family.maria), "filing", "24/11/2026");
        var move = MejiaJoseph.found(UNDOES, file.body());
        var silent = family.moves(file, Map.of("step", "filing", "on", "24/11/2026", "undoes", move));
        assertThat(silent.status()).isEqualTo(422);
        var undone = family.moves(
                file, Map.of("step", "filing", "on", "24/11/2026", "undoes", move, "reason", "Era de otra familia"));
        assertThat(MejiaJoseph.text(undone.body())).contains("deshecho", "Era de otra familia", "Se deshizo:");
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from file_move")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void two_windows_never_move_a_file_past_each_other() {
        var family = MejiaJoseph.registered();
        var file = family.opens("refugee-recognition", family.maria);
        family.moves(file, "filing", "24/11/2026");
        var late = family.moves(file, "withdrawal", "24/11/2026");
        assertThat(late.status()).isEqualTo(422);
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from file_move")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_file_nobody_has_gives_the_page_that_says_there_is_nothing() {
        var family = MejiaJoseph.registered();
        assertThat(family.lucia.get("/files/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void moves_can_neither_be_changed_nor_removed_by_the_program() {
        var mine = CleanDatabase.bean(org.springframework.jdbc.core.simple.JdbcClient.class);
        for (var statement :
                new String[] {"update file_move set reason = 'x'", "delete from file_move", "delete from wish"}) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> mine.sql(statement).update()))
                    .as(statement)
                    .isNotNull();
        }
    }
}
