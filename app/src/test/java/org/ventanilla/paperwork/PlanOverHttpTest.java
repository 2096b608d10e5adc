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
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

@ExtendWith(CleanDatabase.class)
class PlanOverHttpTest {

    private static final Pattern FACT = Pattern.compile("name=\"fact\" value=\"([^\"]+)\"");

    @Test
    void the_next_question_says_why_it_is_asked_and_who_sees_the_answer() {
        var plan = MejiaJoseph.text(MejiaJoseph.registered().plan().body());
        assertThat(plan)
                .contains("Lo que más ayuda saber ahora", "De la respuesta depende:")
                .containsAnyOf("La ve solo quien", "La ven las ventanillas");
    }

    @Test
    void a_press_that_says_a_paper_was_brought_reads_as_a_sentence_whichever_paper_it_is() {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        var body = MejiaJoseph.text(family.plan().body());
        assertThat(body)
                .contains("Trae el papel elegido : uno de estos: Constancia de trámite de COMAR o Tarjeta")
                .doesNotContain("lo trae uno de estos");
    }

    @Test
    void an_answer_changes_the_plan_at_once_and_the_question_is_not_asked_again() {
        var family = MejiaJoseph.registered();
        var before = family.lucia.get("/households/" + family.household + "/plan/" + family.maria);
        var fact = MejiaJoseph.found(FACT, before.body());
        var after = answerOnTheirTab(family, before, fact, "none");
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).doesNotContain("name=\"fact\" value=\"" + fact + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "declined"})
    void not_knowing_and_not_saying_are_answers_and_are_not_asked_again(String silence) {
        var family = MejiaJoseph.registered();
        var before = family.lucia.get("/households/" + family.household + "/plan/" + family.maria);
        var fact = MejiaJoseph.found(FACT, before.body());
        var after = answerOnTheirTab(family, before, fact, silence);
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.body()).doesNotContain("name=\"fact\" value=\"" + fact + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sí",
                "<script>alert(1)</script>",
                "🙂🙂🙂",
                "\u202Eabc",
                "' or 1=1 --",
                "none; drop table answer"
            })
    void whatever_is_typed_gets_a_sentence_that_helps(String typed) {
        var family = MejiaJoseph.registered();
        var before = family.plan();
        var person = MejiaJoseph.found(Pattern.compile("name=\"person\" value=\"([^\"]+)\""), before.body());
        var fact = MejiaJoseph.found(FACT, before.body());
        var after = answer(family, before, person, fact, typed);
        assertThat(after.status()).isEqualTo(422);
        assertThat(after.body()).contains("<title>Error:").doesNotContain("<script>alert");
        if (typed.startsWith("\u202E")) {
            assertThat(MejiaJoseph.text(after.body())).contains("Hay un carácter que no se ve en pantalla");
        } else {
            assertThat(MejiaJoseph.text(after.body()))
                    .containsAnyOf("Elija o escriba una respuesta", "Elija una de las respuestas");
        }
    }

    @Test
    void an_answer_far_too_long_is_refused_kindly_and_never_stored() {
        var family = MejiaJoseph.registered();
        var before = family.plan();
        var after = answer(family, before, family.maria, "late.causes", "a".repeat(5_000));
        assertThat(after.status()).isIn(200, 422);
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from answer where fact = 'late.causes'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_belongs_to_protection_is_neither_asked_nor_taken_at_a_window() {
        var family = MejiaJoseph.registered();
        var after = answer(family, family.plan(), family.maria, "victim.crime", "yes");
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from answer where fact = 'victim.crime'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(after.body()).doesNotContain("victim");
        assertThat(MejiaJoseph.text(family.plan().body())).doesNotContain("testigo de un delito");
    }

    @Test
    void a_paper_they_have_with_them_counts_at_once() {
        var family = MejiaJoseph.registered();
        assertThat(MejiaJoseph.text(family.plan().body())).doesNotContain("Quién es: Pasaporte");
        var after = family.lucia.submit(
                family.plan(),
                "/households/" + family.household + "/plan/papers",
                Map.of("person", family.maria, "document", "passport", "tab", family.maria));
        assertThat(after.path()).endsWith("/plan/" + family.maria);
        assertThat(MejiaJoseph.text(after.body())).contains("Quién es: Pasaporte");
    }

    @Test
    void of_several_papers_none_is_taken_that_nobody_chose() {
        var family = MejiaJoseph.registered();
        var plan = family.plan();
        assertThat(plan.body())
                .containsPattern(
                        "<select class=\"govuk-select\" name=\"document\" required [^>]*><option value=\"\">Elija");
        var after = family.lucia.submit(
                plan,
                "/households/" + family.household + "/plan/papers",
                Map.of("person", family.maria, "document", ""));
        assertThat(after.status()).isEqualTo(422);
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from document_held")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_done_no_longer_counts_papers_in_hand() {
        var family = MejiaJoseph.registered();
        family.lucia.submit(
                family.plan(),
                "/households/" + family.household + "/plan/papers",
                Map.of("person", family.maria, "document", "rfc"));
        var plan = family.lucia
                .get("/households/" + family.household + "/plan/" + family.maria)
                .body();
        var done = plan.substring(plan.indexOf("id=\"line-rfc-done\""));
        assertThat(done.substring(0, done.indexOf("</li>"))).contains("line__held\"></div>");
    }

    @Test
    void a_question_of_the_ficha_is_said_and_leads_to_its_field() {
        var family = MejiaJoseph.registered();
        var person = new java.util.LinkedHashMap<>(MejiaJoseph.person("Rosa", "Zelaya", "01/01/1990", "HN"));
        person.remove("born-in");
        var rosa = family.lucia.submit(family.lucia.get("/people/new"), "/people", person);
        var path = MejiaJoseph.found(Pattern.compile("(/households/[0-9a-f-]{36}/plan)"), rosa.body());
        var plan = family.lucia.get(path);
        for (var asked = 0; asked < 45 && !plan.body().contains("Este dato es de la Ficha"); asked++) {
            plan = family.lucia.submit(plan, path + "/answers", Map.of("answer", "", "silence", "declined"));
            if (plan.status() == 422) {
                plan = family.lucia.submit(plan, path + "/answers", Map.of("answer", "declined"));
            }
        }
        assertThat(plan.body()).contains("href=\"" + rosa.path() + "/ficha#born-in\"");
        assertThat(MejiaJoseph.text(plan.body())).contains("¿En qué país nació? Este dato es de la Ficha.");
    }

    @Test
    void a_paper_nobody_knows_of_is_not_written_down() {
        var family = MejiaJoseph.registered();
        var refused = family.lucia.submit(
                family.plan(),
                "/households/" + family.household + "/plan/papers",
                Map.of("person", family.maria, "document", "magic-carpet"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(MejiaJoseph.text(refused.body())).contains("Ese documento no está en la lista. Elija otro.");
        assertThat(CleanDatabase.everything()
                        .sql("select count(*) from document_held where document = 'magic-carpet'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_may_be_granted_is_never_called_sure() {
        var plan = MejiaJoseph.text(MejiaJoseph.registered().plan().body());
        assertThat(plan)
                .contains("Puede otorgarse; lo decide la autoridad")
                .doesNotContain("usted califica", "tiene asegurad");
    }

    @Test
    void the_title_and_the_address_name_nobody() {
        var seen = MejiaJoseph.registered().plan();
        assertThat(seen.body()).contains("<title>Plan · Ventanilla</title>");
        assertThat(seen.path()).matches("/households/[0-9a-f-]{36}/plan");
    }

    @Test
    void every_day_of_a_deadline_is_shown_with_the_reason_it_counts_or_not() {
        var family = MejiaJoseph.registered();
        family.saysTheWish(family.maria);
        var due = family.lucia.get(
                "/households/" + family.household + "/plan/" + family.maria + "/refugee-recognition/filing");
        assertThat(MejiaJoseph.text(due.body()))
                .contains("hasta el martes 1 de diciembre de 2026", "lunes 19 de octubre", "Inhábil", "30 días hábiles")
                .contains("Prueba de la espera", "M-2026-00001", "Pasaron 36 días entre su entrada y ese día.")
                .contains("LRPCAP art. 18");
    }

    @Test
    void a_family_that_is_not_there_and_a_person_of_another_family_give_the_same_page() {
        var family = MejiaJoseph.registered();
        var nobody = family.lucia.get("/households/" + UUID.randomUUID() + "/plan");
        var stranger = family.lucia.get("/households/" + family.household + "/plan/" + UUID.randomUUID());
        assertThat(nobody.status()).isEqualTo(404);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(MejiaJoseph.text(nobody.body())).isEqualTo(MejiaJoseph.text(stranger.body()));
    }

    @Test
    void nobody_sees_a_plan_without_signing_in(Visitor stranger) {
        var family = MejiaJoseph.registered();
        assertThat(stranger.get("/households/" + family.household + "/plan").path())
                .isEqualTo("/sign-in");
    }

    private static Seen answerOnTheirTab(MejiaJoseph family, Seen form, String fact, String answer) {
        return family.lucia.submit(
                form,
                "/households/" + family.household + "/plan/" + family.maria + "/answers",
                Map.of("person", family.maria, "fact", fact, "answer", answer));
    }

    private static Seen answer(MejiaJoseph family, Seen form, String person, String fact, String answer) {
        return family.lucia.submit(
                form,
                "/households/" + family.household + "/plan/answers",
                Map.of("person", person, "fact", fact, "answer", answer));
    }
}
