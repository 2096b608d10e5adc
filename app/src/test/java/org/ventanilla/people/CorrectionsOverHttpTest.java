package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;

/** Two people correct one Ficha: neither overwrites the other unseen, whatever mistakes lie between. */
@ExtendWith(CleanDatabase.class)
class CorrectionsOverHttpTest {

    @Test
    void a_mistake_put_right_does_not_overwrite_what_somebody_else_saved_meanwhile(Visitor lucia) {
        lucia.signIn("lucia");
        var person = lucia.submit(lucia.get("/people/new"), "/people", rosa("Rosa", "07/04/1992"))
                .path();
        var mine = lucia.get(person + "/ficha");
        var theirs = lucia.get(person + "/ficha");
        assertThat(lucia.submit(theirs, person, rosa("Rosalía", "07/04/1992")).status())
                .isEqualTo(200);

        var mistaken = lucia.submit(mine, person, rosa("Rosana", "99/99/1992"));
        assertThat(mistaken.status()).isEqualTo(422);
        var put = lucia.submit(mistaken, person, rosa("Rosana", "07/04/1992"));

        assertThat(put.status()).isEqualTo(409);
        assertThat(put.body()).contains("<bdi>Rosalía</bdi>", "<bdi>Rosana</bdi>");
        assertThat(lucia.submit(put, person, rosa("Rosana", "07/04/1992")).body())
                .contains("Rosana")
                .doesNotContain("Rosalía");
    }

    private static Map<String, String> rosa(String given, String born) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("standing", "FOREIGN");
        fields.put("given", given);
        fields.put("first", "Paz");
        fields.put("no-second", "yes");
        fields.put("born", born);
        fields.put("born-precision", "day");
        fields.put("nationality-1", "HN");
        fields.put("language-1", "es");
        fields.put("where", "here");
        fields.put("entered", "19/10/2026");
        return fields;
    }
}
