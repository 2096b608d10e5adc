package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;

/** "Nobody is missing" says nothing of what two people are to each other: what nobody asked is no "no". */
@ExtendWith(CleanDatabase.class)
class UntoldTiesTest {

    private static final Pattern HOUSEHOLD = Pattern.compile("/households/([0-9a-f-]{36})");
    private static final String RESIDENCE =
            "<b>Residencia permanente por tener hijos mexicanos por nacimiento</b> · Pol";

    private final Visitor lucia = CleanDatabase.visitor().signIn("lucia");

    @Test
    void a_tie_that_was_left_open_rules_nothing_out_until_it_is_said() {
        var marta = registered("/people/new", "/people", "Marta", "HN", Map.of());
        var household =
                MejiaJoseph.found(HOUSEHOLD, lucia.get("/people/" + marta).body());
        var members = "/households/" + household + "/members";
        var pol = registered(members + "/new", members, "Pol", "HT", Map.of("tie-" + marta, "SPOUSE"));
        var beto =
                registered(members + "/new", members, "Beto", "MX", Map.of("tie-" + marta, "CHILD", "tie-" + pol, ""));
        lucia.submit(lucia.get("/people/" + marta), "/people/" + marta + "/completeness", Map.of("complete", "yes"));

        assertThat(MejiaJoseph.text(lucia.get("/people/" + pol).body()))
                .contains("La familia está completa", "Falta decir qué son entre sí: Pol y Beto")
                .doesNotContain("Pol y Marta", "Marta y Pol", "Marta y Beto");
        assertThat(setAside(household)).doesNotContain(RESIDENCE);

        var said = fields("Beto", "MX", Map.of("tie-" + marta, "CHILD", "tie-" + pol, "NONE"));
        lucia.submit(lucia.get("/people/" + beto + "/ficha"), "/people/" + beto, said);

        assertThat(MejiaJoseph.text(lucia.get("/people/" + pol).body()))
                .contains("La familia está completa", "Viaja con Beto")
                .doesNotContain("Falta decir qué son");
        assertThat(setAside(household)).contains(RESIDENCE);
        assertThat(lucia.get("/people/" + beto + "/ficha").body()).contains("<option value=\"NONE\" selected");
    }

    private String registered(String form, String path, String name, String country, Map<String, String> ties) {
        var seen = lucia.submit(lucia.get(form), path, fields(name, country, ties));
        assertThat(seen.path()).as(MejiaJoseph.text(seen.body())).startsWith("/people/");
        return seen.path().substring("/people/".length());
    }

    private static Map<String, String> fields(String name, String country, Map<String, String> ties) {
        var fields = new LinkedHashMap<>(
                MejiaJoseph.person(name, "Paz", country.equals("MX") ? "01/11/2026" : "01/02/1990", country));
        if (country.equals("MX")) {
            fields.put("standing", "MEXICAN");
            fields.put("entered", "");
        }
        fields.putAll(ties);
        return fields;
    }

    /** What the plan says the law does not give as things stand. */
    private String setAside(String household) {
        var plan = lucia.get("/households/" + household + "/plan").body();
        return plan.substring(plan.indexOf("<li><b>"));
    }
}
