package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.paperwork.MejiaJoseph.text;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;

/** A file opened for what was done elsewhere asks for the day of it first, and says why. */
@ExtendWith(CleanDatabase.class)
class ToldFileOverHttpTest {

    private Visitor lucia;
    private String plan;
    private String file;

    @BeforeEach
    void she_filed_elsewhere_and_only_tells_of_it() {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse("2026-11-24T16:42:00Z"));
        lucia = CleanDatabase.visitor().signIn("lucia");
        var seen = lucia.submit(
                lucia.get("/people/new"), "/people", MejiaJoseph.person("Ana", "Mejía", "07/04/1992", "HN"));
        var ana = seen.path().substring("/people/".length());
        plan = "/households/" + MejiaJoseph.found(Pattern.compile("/households/([0-9a-f-]{36})"), seen.body())
                + "/plan";
        lucia.submit(
                lucia.get(plan), plan + "/answers", Map.of("person", ana, "fact", "asylum.stage", "answer", "filed"));
        file = lucia.submit(lucia.get(plan), "/people/" + ana + "/files", Map.of("procedure", "refugee-recognition"))
                .path();
    }

    @Test
    void the_day_of_filing_is_asked_first_and_what_it_opens_is_named() {
        assertThat(file).startsWith("/files/");
        var page = lucia.get(file);
        assertThat(text(page.body()))
                .contains("La persona dijo que esto ya pasó: «Presenta la solicitud». Escriba primero qué día")
                .contains("«Firma en COMAR o en el INM»");
        assertThat(page.body()).doesNotContain("value=\"sign-in\"");
        var filed = lucia.submit(page, file + "/moves", Map.of("step", "filing", "on", "20/11/2026", "undoes", ""));
        assertThat(filed.status()).isEqualTo(200);
        assertThat(filed.body()).contains("value=\"sign-in\"", "value=\"constancia\"");
        assertThat(text(filed.body())).doesNotContain("La persona dijo que esto ya pasó");
    }
}
