package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.rules.law.Law;

/** Anybody may read the law, without saying who they are. */
@ExtendWith(CleanDatabase.class)
class ProceduresOverHttpTest {

    private static final List<String> PARTS =
            List.of("summary", "clauses", "routes", "terms", "papers", "open", "examples", "versions", "review");

    @Test
    void every_procedure_stands_on_the_list_once_and_has_its_page_in_both_languages(Visitor visitor, Law law) {
        for (var language : List.of("es", "en")) {
            visitor.get("/language/" + language + "?back=/procedures");
            var list = visitor.get("/procedures");
            assertThat(list.status()).isEqualTo(200);
            assertThat(list.path()).isEqualTo("/procedures");
            for (var procedure : law.procedures().values()) {
                assertThat(list.body().split("href=\"/procedures/" + procedure.id() + "\"", -1))
                        .as(procedure.id())
                        .hasSize(2);
                var page = visitor.get("/procedures/" + procedure.id());
                assertThat(page.status()).as(procedure.id()).isEqualTo(200);
                assertThat(page.body())
                        .as(procedure.id())
                        .contains("<html lang=\"" + language + "\"")
                        .contains(page(procedure.title().in(language)));
                for (var part : PARTS) {
                    assertThat(page.body()).as("%s %s", procedure.id(), part).contains("id=\"" + part + "\"");
                }
            }
        }
    }

    /** As the template escapes it. */
    private static String page(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Test
    void what_somebody_looks_for_first_comes_first(Visitor visitor) {
        assertThat(visitor.get("/procedures").body())
                .containsSubsequence(
                        "/procedures/child-protection",
                        "/procedures/refugee-recognition",
                        "/procedures/humanitarian-visitor-card",
                        "/procedures/rfc",
                        "/procedures/school-enrolment");
    }

    @Test
    void a_procedure_that_is_not_there_says_where_the_others_are(Visitor visitor) {
        for (var id : List.of("no-such-thing", "..%2Fsecret", "%3Cscript%3E", "a".repeat(2_000))) {
            var page = visitor.get("/procedures/" + id);
            assertThat(page.status()).as(id).isIn(400, 404);
            assertThat(page.body()).doesNotContain("<script>alert", "Exception");
        }
        assertThat(visitor.get("/procedures/no-such-thing").body()).contains("href=\"/procedures\"");
    }

    @Test
    void the_page_says_by_when_from_when_and_what_missing_it_does(Visitor visitor) {
        assertThat(visitor.get("/procedures/refugee-recognition").body())
                .contains("dentro de 30 días hábiles")
                .contains("deberá emitir, en cada caso, resolución escrita, fundada y motivada")
                .contains("LRPCAP art. 18, párr. 1")
                .contains("La solicitud se tiene por no presentada")
                .contains("Nadie la ha firmado todavía")
                .contains("dof.gob.mx");
    }
}
