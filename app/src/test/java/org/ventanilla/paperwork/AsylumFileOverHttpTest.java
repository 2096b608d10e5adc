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

/** One request for refuge from the wish to the answer, read at each stage as the person at the counter reads it. */
@ExtendWith(CleanDatabase.class)
class AsylumFileOverHttpTest {

    private static final String COMAR_ACTS = "actúa Comisión Mexicana de Ayuda a Refugiados (COMAR)";

    /** While nobody said who filed. */
    private static final String CLEAR_UP =
            " · por aclarar si le toca: Confirmar en persona lo que otra persona presentó";

    private Visitor lucia;
    private String ana;
    private String household;
    private String file;

    @BeforeEach
    void one_woman_says_the_wish_and_opens_her_file() {
        at("2026-11-24");
        var seen = lucia.submit(
                lucia.get("/people/new"), "/people", MejiaJoseph.person("Ana", "Mejía", "07/04/1992", "HN"));
        ana = seen.path().substring("/people/".length());
        household = MejiaJoseph.found(java.util.regex.Pattern.compile("/households/([0-9a-f-]{36})"), seen.body());
        var plan = "/households/" + household + "/plan";
        lucia.submit(lucia.get(plan), "/people/" + ana + "/wish", Map.of());
        file = lucia.submit(lucia.get(plan), "/people/" + ana + "/files", Map.of("procedure", "refugee-recognition"))
                .path();
    }

    private void at(String day) {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse(day + "T16:42:00Z"));
        lucia = CleanDatabase.visitor().signIn("lucia");
    }

    private Seen writes(String step, String day) {
        return writes(step, day, Map.of());
    }

    private Seen writes(String step, String day, Map<String, String> more) {
        var typed = new LinkedHashMap<>(Map.of("step", step, "on", day, "undoes", ""));
        typed.putAll(more);
        return lucia.submit(lucia.get(file), file + "/moves", typed);
    }

    private void done(String step, String day) {
        var seen = writes(step, day);
        assertThat(seen.status()).as(text(seen.body())).isEqualTo(200);
    }

    private void notified(String day) {
        assertThat(writes("notification", day, Map.of("way", "personal")).status())
                .isEqualTo(200);
    }

    private String page() {
        return text(lucia.get(file).body());
    }

    private String plan() {
        return text(lucia.get("/households/" + household + "/plan/" + ana).body());
    }

    private Seen printed() {
        var path = "/households/" + household + "/slip";
        return lucia.submit(lucia.get(path), path, Map.of("language", "es", "paper", "sheet"));
    }

    private Seen opened(Visitor telephone, Seen slip) {
        return telephone.submit(
                telephone.get("/mi-plan?lang=es"),
                "/mi-plan",
                Map.of("folio", MejiaJoseph.folioOn(slip), "pin", MejiaJoseph.pinOn(slip)));
    }

    /** What sheet and telephone say comes next. */
    private void next(String said, String who) {
        var slip = printed();
        assertThat(text(slip.body())).contains("Qué sigue " + said);
        assertThat(text(opened(CleanDatabase.visitor(), slip).body()))
                .contains("Qué sigue " + said, "Quién actúa ahora " + who);
    }

    @Test
    void the_wish_and_the_notice_are_not_asked_for_again() {
        assertThat(lucia.get(file).body()).doesNotContain("value=\"wish\"", "value=\"notice-to-comar\"");
        assertThat(page())
                .contains("Aviso por escrito a COMAR, de inmediato Se escribe en", "Preparado; falta entregarlo");
        var twice = writes("wish", "24/11/2026");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(text(twice.body())).contains("Eso ya quedó escrito");
    }

    @Test
    void before_filing_the_person_acts_and_everything_says_until_when() {
        assertThat(plan())
                .contains("actúa la persona · por hacer: Presentar la solicitud, hasta el martes 1 de diciembre");
        assertThat(page())
                .contains("actúa la persona · por hacer: Presentar la solicitud, hasta el martes 1 de diciembre");
        next("Presentar su solicitud", "Usted, hasta el martes 1 de diciembre");
    }

    @Test
    void after_filing_comar_acts_and_why_tells_of_the_filing() {
        done("filing", "24/11/2026");
        assertThat(page()).contains(COMAR_ACTS + CLEAR_UP + " Pasos");
        assertThat(plan())
                .contains(COMAR_ACTS, "Lo último que pasó: Presenta la solicitud, el martes 24 de noviembre de 2026")
                .doesNotContain(
                        "Etapa de su solicitud de refugio: Dijo que quiere pedirlo. ¿Por qué no, o todavía no? Rec");
        assertThat(text(printed().body())).contains("Su solicitud Ana").doesNotContain("Presentar su solicitud");
    }

    @Test
    void after_a_completion_notice_the_answer_is_named_and_ends_the_term() {
        done("filing", "24/11/2026");
        assertThat(lucia.get(file).body())
                .contains("value=\"completion_notice\"")
                .doesNotContain("completion_notice.date", "value=\"completion_answer\"");
        assertThat(writes("completion_notice.date", "24/11/2026").status()).isEqualTo(422);
        at("2026-12-02");
        done("completion_notice", "02/12/2026");
        var asked = "actúa la persona · por hacer: Contestar lo que COMAR preguntó o pidió completar,"
                + " hasta el miércoles 9 de diciembre";
        assertThat(plan()).contains(asked);
        assertThat(page()).contains(asked);
        next("Contestar o traer lo que le pidieron · Su solicitud", "Usted, hasta el miércoles 9 de diciembre");

        at("2026-12-11");
        assertThat(plan()).contains("el plazo terminó el miércoles 9 de diciembre");
        done("completion_answer", "11/12/2026");
        assertThat(plan()).contains(COMAR_ACTS).doesNotContain("Plazo vencido");
        assertThat(page()).contains(COMAR_ACTS + CLEAR_UP + " Pasos");
        assertThat(text(printed().body())).doesNotContain("El plazo pasó");
    }

    @Test
    void somebody_elses_filing_is_confirmed_by_the_person_before_comar_goes_on() {
        filedBy("representative");
        done("filing", "24/11/2026");
        var asked =
                "actúa la persona · por hacer: Confirmar en persona lo que otra persona presentó, hasta el viernes 27";
        assertThat(plan()).contains(asked);
        assertThat(page()).contains(asked);
        next("Confirmar en persona · Su solicitud", "Usted, hasta el viernes 27 de noviembre");
        done("ratification", "24/11/2026");
        assertThat(page()).contains(COMAR_ACTS + " · por hacer: Firma en COMAR o en el INM Pasos");
    }

    @Test
    void what_nobody_confirmed_counts_as_not_filed_and_is_filed_again_in_the_same_file() {
        filedBy("representative");
        done("filing", "24/11/2026");
        at("2026-11-27");
        assertThat(plan()).contains("por hacer: Confirmar en persona lo que otra persona presentó");
        assertThat(writes("filing", "27/11/2026").status()).isEqualTo(422);

        at("2026-11-30");
        var again = "actúa la persona · por hacer: Presentar la solicitud, hasta el martes 1 de diciembre";
        assertThat(plan())
                .contains(again, "el viernes 27 de noviembre", "La solicitud se tiene por no presentada")
                .contains("Etapa de su solicitud de refugio: Dijo que quiere pedirlo");
        assertThat(page()).contains(again, "Presenta la solicitud actúa la persona Sigue");
        assertThat(decision("refugee-recognition")).doesNotContain("de febrero de 2027", "de enero de 2027");
        next("Presentar su solicitud", "Usted, hasta el martes 1 de diciembre");

        done("filing", "30/11/2026");
        assertThat(plan()).contains("Confirmar en persona lo que otra persona presentó, hasta el jueves 3");
        filedBy("self");
        assertThat(plan()).contains(COMAR_ACTS).doesNotContain("se tiene por no presentada");
        assertThat(decision("refugee-recognition")).contains("3 de febrero de 2027");
        assertThat(writes("filing", "30/11/2026").status()).isEqualTo(422);
    }

    @Test
    void a_confirmation_in_time_that_is_written_down_late_leaves_it_filed() {
        filedBy("representative");
        done("filing", "24/11/2026");
        at("2026-11-30");
        done("ratification", "26/11/2026");
        assertThat(plan()).contains(COMAR_ACTS).doesNotContain("se tiene por no presentada");
    }

    private void filedBy(String who) {
        var answer = lucia.get("/households/" + household + "/plan");
        lucia.post("/households/" + household + "/plan/answers", with(answer, "filing.by", who));
    }

    private Map<String, String> with(Seen form, String fact, String answer) {
        var fields = new LinkedHashMap<>(form.hidden());
        fields.putAll(Map.of("person", ana, "fact", fact, "answer", answer));
        return fields;
    }

    @Test
    void the_second_part_goes_along_in_the_same_file_with_its_days_and_is_not_opened() {
        done("filing", "24/11/2026");
        done("constancia", "24/11/2026");
        assertThat(plan()).contains("Se revisa dentro del trámite «Reconocimiento de la condición de refugiado»");
        assertThat(lucia.get("/households/" + household + "/plan").body())
                .doesNotContain("value=\"complementary-protection\"")
                .contains("href=\"" + file + "\"");
        var apart = lucia.submit(
                lucia.get("/households/" + household + "/plan"),
                "/people/" + ana + "/files",
                Map.of("procedure", "complementary-protection"));
        assertThat(apart.status()).isEqualTo(422);
        assertThat(text(apart.body())).contains("no se abre aparte");

        done("completion_notice", "24/11/2026");
        var slip = printed();
        assertThat(text(slip.body()))
                .contains("Contestar o traer lo que le pidieron · Su solicitud", "La segunda parte de su solicitud")
                .doesNotContain("Contestar o traer lo que le pidieron · La segunda parte");
        assertThat(decision("complementary-protection")).contains("Detenido hasta que la persona conteste");
        done("completion_answer", "24/11/2026");
        done("decision.extended:health", "24/11/2026");
        assertThat(decision("complementary-protection")).contains("2 de abril de 2027");
        assertThat(decision("refugee-recognition")).contains("2 de abril de 2027");
        assertThat(text(opened(CleanDatabase.visitor(), printed()).body()))
                .contains("Qué sigue Venir a firmar · Su solicitud")
                .contains("La segunda parte de su solicitud, en la misma respuesta con su solicitud")
                .doesNotContain("de: La segunda parte");
    }

    private String decision(String procedure) {
        return text(lucia.get("/households/" + household + "/plan/" + ana + "/" + procedure + "/decision")
                .body());
    }

    @Test
    void each_way_a_decision_can_end_is_offered_by_name_and_a_ground_only_beside_the_term_it_extends() {
        done("filing", "24/11/2026");
        done("constancia", "24/11/2026");
        var form = lucia.get(file).body();
        assertThat(form)
                .contains(
                        "value=\"decision:recognised\"",
                        "value=\"decision:complementary\"",
                        "value=\"decision:negative\"")
                .contains("value=\"decision.extended:health\"")
                .doesNotContain("name=\"outcome\"");
        done("decision.extended:health", "24/11/2026");
        assertThat(lucia.get(file).body()).doesNotContain("decision.extended:");
        done("decision:recognised", "24/11/2026");
        assertThat(page()).contains(COMAR_ACTS);
        notified("24/11/2026");
        assertThat(page()).contains("Terminó: ").doesNotContain(COMAR_ACTS);
        assertThat(plan()).doesNotContain("Plazo vencido");
    }

    @Test
    void after_a_refusal_the_review_is_what_comes_next_and_her_day_is_said() {
        done("filing", "24/11/2026");
        done("constancia", "24/11/2026");
        assertThat(lucia.get(file).body()).contains("value=\"abandonment\"", "value=\"decision.extended:health\"");
        done("decision:negative", "24/11/2026");
        assertThat(lucia.get(file).body())
                .doesNotContain("value=\"abandonment\"", "value=\"withdrawal\"", "decision.extended:");
        assertThat(writes("abandonment", "24/11/2026").status()).isEqualTo(422);
        assertThat(page())
                .contains("Entrevista personal " + COMAR_ACTS + " Sin anotar")
                .doesNotContain("Por venir");
        assertThat(writes("decision.extended:health", "24/11/2026").status()).isEqualTo(422);
        notified("24/11/2026");
        next("Pedir que se revise su respuesta", "Usted, hasta el martes 15 de diciembre");
        var plan = "/households/" + household + "/plan";
        var review = lucia.submit(lucia.get(plan), "/people/" + ana + "/files", Map.of("procedure", "refugee-review"));
        file = review.path();
        done("filing", "24/11/2026");
        assertThat(page()).contains("actúa Secretaría de Gobernación");
        assertThat(text(printed().body()))
                .contains("La revisión de su respuesta")
                .doesNotContain("Pedir que se revise");
    }

    @Test
    void a_page_drawn_before_somebody_else_wrote_is_refused_and_keeps_what_was_typed() {
        var old = lucia.get(file);
        done("filing", "24/11/2026");
        var late = lucia.submit(
                old, file + "/moves", Map.of("step", "withdrawal", "on", "24/11/2026", "reason", "lo pidió «así»"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("lo pidió «así»", "value=\"withdrawal\" checked");
        assertThat(text(late.body())).contains("cambió");
    }

    @Test
    void a_new_sheet_is_what_closes_the_telephone_and_it_says_so() {
        var telephone = CleanDatabase.visitor();
        opened(telephone, printed());
        printed();
        assertThat(text(telephone.get("/mi-plan?lang=es").body()))
                .contains("Se imprimió una hoja nueva, con otro PIN")
                .doesNotContain("Pasó tiempo sin usarse");
    }

    @Test
    void a_question_nobody_asked_this_family_is_refused_with_a_sentence() {
        var plan = "/households/" + household + "/plan";
        var form = lucia.get(plan);
        var strange = lucia.post(plan + "/answers", with(form, "no.such.fact", "yes"));
        assertThat(strange.status()).isEqualTo(422);
        assertThat(text(strange.body())).contains("Esa pregunta no es de esta familia");
        var nobody = with(form, "in_mexico", "yes");
        nobody.put("person", "00000000-0000-0000-0000-000000000000");
        assertThat(lucia.post(plan + "/answers", nobody).status()).isEqualTo(422);
        var nowhere = "/households/00000000-0000-0000-0000-000000000000/plan";
        assertThat(lucia.get(nowhere).status()).isEqualTo(404);
        assertThat(lucia.post(nowhere + "/answers", with(form, "in_mexico", "yes"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_closed_by_mistake_stands_in_nobodys_way() {
        assertThat(writes("closure", "24/11/2026", Map.of("reason", "Era de otra persona"))
                        .status())
                .isEqualTo(200);
        assertThat(plan()).contains("Abrir el trámite Reconocimiento");
        var again = lucia.submit(
                lucia.get("/households/" + household + "/plan"),
                "/people/" + ana + "/files",
                Map.of("procedure", "refugee-recognition"));
        assertThat(again.path()).startsWith("/files/").isNotEqualTo(file);
    }
}
