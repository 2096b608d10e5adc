package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.paperwork.MejiaJoseph.text;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** What the law owes a child, on the plan a window works with: alone, with somebody who is no parent, with a parent. */
@ExtendWith(CleanDatabase.class)
class ChildrenOverHttpTest {

    private static final String NOTICE = "Aviso inmediato a la Procuraduría de Protección";
    private static final String PLAN_OF_RIGHTS = "Diagnóstico y plan de restitución de derechos";
    private static final String NEVER_LODGED = "Nunca se le aloja en una estación migratoria";
    private static final String CARD_AT_ONCE =
            "Documento de visitante por razones humanitarias de inmediato y sin pago";
    private static final String CARD = "line-humanitarian-visitor-card-";

    /** What may be written down of a file, as the form offers it. */
    private static final String CHOICE = "value=\"";

    private Visitor lucia;
    private String child = "";
    private String household = "";

    @BeforeEach
    void at_the_window() {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse("2026-11-24T16:42:00Z"));
        lucia = CleanDatabase.visitor().signIn("lucia");
    }

    private void comesAlone() {
        registered(lucia.submit(
                lucia.get("/people/new"), "/people", MejiaJoseph.person("Leo", "Mejía", "01/03/2014", "HN")));
    }

    @ParameterizedTest
    @CsvSource({"11/2008,true", "2008,true", "11/2006,false", "2011,false"})
    void of_whom_nobody_knows_whether_they_are_of_age_the_plan_presumes_a_child_and_says_so(
            String born, boolean isPresumed) {
        var person = MejiaJoseph.person("Leo", "Mejía", born, "HN");
        person.remove("born-precision");
        registered(lucia.submit(lucia.get("/people/new"), "/people", person));

        var said = text(plan().body());
        assertThat(said.contains("No se sabe si Leo ya cumplió 18 años")).isEqualTo(isPresumed);
        if (isPresumed) {
            assertThat(said).contains("presume que es adolescente (LGDNNA art. 5, párr. 4)");
            assertThat(line("line-child-protection-now")).contains("Leo");
        }
    }

    private void registered(Seen seen) {
        child = seen.path().substring("/people/".length());
        household = MejiaJoseph.found(Pattern.compile("/households/([0-9a-f-]{36})"), seen.body());
    }

    private Seen plan() {
        return lucia.get("/households/" + household + "/plan/" + child);
    }

    private void says(String fact, String answer) {
        var plan = "/households/" + household + "/plan";
        var seen = lucia.submit(
                plan(), plan + "/answers", Map.of("person", child, "fact", fact, "answer", answer, "tab", child));
        assertThat(seen.status()).as(text(seen.body())).isEqualTo(200);
    }

    /** A line of the plan as it is read, by the beginning of its id. */
    private String line(String id) {
        var body = plan().body();
        var at = body.indexOf("<li class=\"line\" data-row=\"line\" id=\"" + id);
        assertThat(at).as(id + " in " + text(body)).isNotNegative();
        return text(body.substring(at, body.indexOf("</details>\n</li>", at)));
    }

    private Seen opens(String procedure) {
        return lucia.submit(plan(), "/people/" + child + "/files", Map.of("procedure", procedure));
    }

    private void done(String file, String step) {
        var seen =
                lucia.submit(lucia.get(file), file + "/moves", Map.of("step", step, "on", "24/11/2026", "undoes", ""));
        assertThat(seen.status()).as(step + ": " + text(seen.body())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unaccompanied", "separated"})
    void without_mother_or_father_the_notice_comes_first_and_no_other_file_is_begun(String how) {
        comesAlone();
        says("child.accompaniment", how);
        says("stay.condition", "none");
        assertThat(line("line-child-protection-now"))
                .contains("Un plan para restituir sus derechos, que hace la Procuraduría de Protección")
                .contains(NEVER_LODGED, CARD_AT_ONCE, "Alojamiento del DIF aparte de las personas adultas")
                .contains("Representante de la Procuraduría de Protección");
        for (var procedure : new String[] {"refugee-recognition", "humanitarian-visitor-card", "school-enrolment"}) {
            var refused = opens(procedure);
            assertThat(refused.status()).as(procedure).isEqualTo(422);
            assertThat(text(refused.body())).contains("se avisa a la Procuraduría de Protección");
        }
        assertThat(line(CARD + "blocked")).contains("Protección de niñas, niños y adolescentes");
    }

    @Test
    void who_is_eighteen_in_two_days_is_told_that_the_card_of_children_ends_tomorrow() {
        registered(lucia.submit(
                lucia.get("/people/new"), "/people", MejiaJoseph.person("Leo", "Mejía", "26/11/2008", "HN")));
        says("child.accompaniment", "unaccompanied");
        says("stay.condition", "none");
        assertThat(line(CARD + "blocked"))
                .contains("Se puede pedir hasta el miércoles 25 de noviembre. Después lo termina el tiempo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unaccompanied", "separated"})
    void once_told_the_card_is_due_at_once_and_the_plan_of_restitution_is_a_step_that_is_waited_for(String how) {
        comesAlone();
        says("child.accompaniment", how);
        says("stay.condition", "none");
        var file = opens("child-protection").path();
        assertThat(text(lucia.get(file).body())).contains(NOTICE, PLAN_OF_RIGHTS);
        done(file, "notice");
        assertThat(line(CARD + "now"))
                .contains("De inmediato Requisitos y por qué", "De inmediato, sin papeles y sin pago");
        assertThat(line("line-child-protection-running"))
                .contains("actúa Instituto Nacional de Migración", NEVER_LODGED, CARD_AT_ONCE);
        assertThat(lucia.get(file).body()).contains(CHOICE + "handover\"");
        for (var step : new String[] {"handover", "first-assessment", "diagnosis"}) {
            done(file, step);
        }
        assertThat(line("line-child-protection-running")).contains("actúa Procuraduría de Protección");
        done(file, "plan");
        assertThat(text(lucia.get(file).body())).contains(PLAN_OF_RIGHTS + " el martes 24 de noviembre de 2026");
    }

    @Test
    void what_needs_no_paper_lacks_none_and_a_birth_is_registered_once_the_notice_is_given() {
        var family = MejiaJoseph.registered();
        lucia = family.lucia;
        household = family.household;
        child = family.samuel;
        assertThat(line("line-health-care-now")).contains("Listo para empezar").doesNotContain("Le falta un papel");
        assertThat(text(lucia.get("/households/" + household + "/plan").body()))
                .contains("Antes va: Protección de niñas, niños y adolescentes");
    }

    @Test
    void with_a_parent_the_notice_is_owed_as_well_and_nobody_is_handed_over() {
        var family = MejiaJoseph.registered();
        lucia = family.lucia;
        household = family.household;
        child = family.djenny;
        says("child.accompaniment", "accompanied");
        assertThat(line("line-child-protection-now"))
                .contains(NEVER_LODGED, CARD_AT_ONCE, "Se aloja con su familia, y se evita detener a quien le cuida")
                .doesNotContain("Alojamiento del DIF aparte", "Un plan para restituir sus derechos");
        assertThat(opens("school-enrolment").status()).isEqualTo(422);
        var file = opens("child-protection").path();
        done(file, "notice");
        assertThat(lucia.get(file).body()).contains(CHOICE + "diagnosis\"").doesNotContain(CHOICE + "handover\"");
        var page = text(lucia.get(file).body());
        assertThat(page.substring(page.indexOf("Pasos "), page.indexOf("Lo que ha pasado")))
                .contains(PLAN_OF_RIGHTS)
                .doesNotContain("pone a disposición del DIF");
        assertThat(opens("school-enrolment").path()).startsWith("/files/");
    }

    @Test
    void a_child_who_came_with_a_mother_is_not_offered_to_be_handed_over_before_anybody_asks_with_whom() {
        var family = MejiaJoseph.registered();
        lucia = family.lucia;
        household = family.household;
        child = family.djenny;
        var file = opens("child-protection").path();
        done(file, "notice");
        assertThat(lucia.get(file).body()).contains(CHOICE + "diagnosis\"").doesNotContain(CHOICE + "handover\"");
        says("child.accompaniment", "separated");
        assertThat(lucia.get(file).body()).contains(CHOICE + "handover\"");
    }
}
