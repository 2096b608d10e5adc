package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;

/** The list of those who came says of a family only what was said of it. */
@ExtendWith(CleanDatabase.class)
class ArrivalsOverHttpTest {

    @Test
    void nobody_is_listed_as_come_alone_before_they_said_so(Visitor lucia) {
        lucia.signIn("lucia");
        var rosa = lucia.submit(lucia.get("/people/new"), "/people", rosa());
        assertThat(list(lucia)).contains("Rosa Paz", "no se ha dicho si viene con familia");
        assertThat(list(lucia)).doesNotContain("viene sin familia");

        declare(lucia, rosa, "no");
        assertThat(list(lucia)).contains("falta alguien de su familia").doesNotContain("viene sin familia");

        declare(lucia, rosa, "yes");
        assertThat(list(lucia)).contains("viene sin familia").doesNotContain("falta alguien");
        assertThat(lucia.submit(lucia.get("/"), "/search", Map.of("q", "Rosa")).body())
                .contains("viene sin familia");
    }

    private static void declare(Visitor lucia, Seen person, String complete) {
        var now = lucia.get(person.path());
        var said = lucia.submit(now, person.path() + "/completeness", Map.of("complete", complete));
        assertThat(said.status()).isEqualTo(200);
    }

    private static String list(Visitor lucia) {
        return lucia.get("/").body();
    }

    private static Map<String, String> rosa() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("standing", "FOREIGN");
        fields.put("given", "Rosa");
        fields.put("first", "Paz");
        fields.put("no-second", "yes");
        fields.put("born", "07/04/1992");
        fields.put("born-precision", "day");
        fields.put("nationality-1", "HN");
        fields.put("language-1", "es");
        fields.put("where", "here");
        fields.put("entered", "19/10/2026");
        return fields;
    }
}
