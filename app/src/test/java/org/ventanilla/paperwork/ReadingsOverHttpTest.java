package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.rules.law.Law;

/** Where the law is read in more than one way, whoever stands at the window sees every reading and what to reckon with. */
@ExtendWith(CleanDatabase.class)
class ReadingsOverHttpTest {

    private static final Pattern PROCEDURE = Pattern.compile("line-([a-z-]+)-[a-z]+");

    /** The parts of the page that are lines, each from its id on. */
    private static List<String> lines(String body) {
        var parts = Arrays.asList(body.split("<li class=\"line\" data-row=\"line\" id=\""));
        return parts.subList(1, parts.size());
    }

    private static String line(String body, String procedure) {
        return lines(body).stream()
                .filter(line -> line.startsWith("line-" + procedure + "-"))
                .map(line -> MejiaJoseph.text("<li " + line))
                .findFirst()
                .orElseThrow();
    }

    private static String plan(MejiaJoseph family) {
        return family.lucia
                .get("/households/" + family.household + "/plan/" + family.maria)
                .body();
    }

    @Test
    void what_to_reckon_with_comes_first_then_what_may_be_claimed_then_the_rest_each_with_its_article() {
        var family = MejiaJoseph.registered();
        assertThat(line(plan(family), "curp"))
                .contains("Dónde la ley se lee de más de una manera")
                .containsSubsequence(
                        "Para lo que hay que hacer, cuente con esta lectura (LFPA art. 31): El plazo puede ampliarse",
                        "Para lo que se puede pedir, vale esta lectura (LFPA art. 17, párr. 1): La respuesta no puede");
        var recognition = line(plan(family), "refugee-recognition");
        assertThat(recognition)
                .containsSubsequence(
                        "Para hacer y para pedir, cuente con esta lectura (LRPCAP art. 24, párr. 3): El plazo se amplía",
                        "Otra lectura (LFPA art. 31): La autoridad puede ampliar");
        family.lucia.get("/language/en?back=/");
        assertThat(line(plan(family), "curp"))
                .contains("Where the law is read in more than one way")
                .containsSubsequence(
                        "For what must be done, reckon with this reading (LFPA art. 31): The term may be extended",
                        "For what may be claimed, this reading holds (LFPA art. 17, para. 1): The answer may take");
        assertThat(line(plan(family), "refugee-recognition"))
                .containsSubsequence(
                        "For doing and for claiming, reckon with this reading (LRPCAP art. 24, para. 3): The term is",
                        "Another reading (LFPA art. 31): The authority may extend");
    }

    @Test
    void no_line_leaves_a_reading_of_its_procedure_out_in_either_language() {
        var family = MejiaJoseph.registered();
        var seen = new ArrayList<String>();
        for (var language : List.of("es", "en")) {
            family.lucia.get("/language/" + language + "?back=/");
            for (var line : lines(plan(family))) {
                var found = PROCEDURE.matcher(line);
                assertThat(found.lookingAt()).as(line.substring(0, 60)).isTrue();
                var procedure = Objects.requireNonNull(
                        CleanDatabase.bean(Law.class).procedures().get(found.group(1)));
                var text = MejiaJoseph.text("<li " + line);
                for (var conflict : procedure.conflicts()) {
                    for (var reading : conflict.readings()) {
                        assertThat(text)
                                .as(procedure.id())
                                .containsOnlyOnce("): " + reading.says().in(language));
                        seen.add(conflict.id());
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(60);
    }
}
