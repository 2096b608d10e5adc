package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Cites;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;
import org.ventanilla.rules.law.Statutes;

/** A law page is read by people: no code of a file, no office without its article, no past day said as one to come. */
class PlainWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Law law;

    @BeforeAll
    static void load() throws IOException {
        law = ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
    }

    private static List<Item> part(String procedure, String language, String part) {
        return new Readings(Rules.over(law), Statutes.NONE, Phrases.in(language), DAY)
                .of(Objects.requireNonNull(law.procedures().get(procedure)), null).parts().stream()
                        .filter(each -> each.id().equals(part))
                        .findFirst()
                        .orElseThrow()
                        .items();
    }

    /** All that is said of it, line by line. */
    private static String said(List<Item> items) {
        var text = new StringBuilder();
        for (var item : items) {
            text.append(item.label()).append(": ").append(item.text()).append('\n');
            text.append(said(item.inside()));
        }
        return text.toString();
    }

    private static String example(String procedure, String language, String name) {
        return said(part(procedure, language, "examples").stream()
                .filter(item -> item.text().contains(name))
                .toList());
    }

    @Test
    void what_is_over_is_said_to_be_done_and_no_past_term_is_said_to_end_yet() {
        assertThat(example("family-reunification", "es", "su familia llegó a México y el trámite se cerró"))
                .contains(
                        "Resultado: ya está hecho;",
                        "Respuesta sobre la entrada de su familia: cumplido; el plazo terminaba el lunes 1 de marzo")
                .doesNotContain("vence el", "puede pedirlo", "todavía no se sabe");
        assertThat(example("child-protection", "en", "the protection authority comes next"))
                .contains("Result: under way")
                .doesNotContain("may ask for it");
    }

    @Test
    void what_is_owed_to_this_child_and_not_to_every_child_is_said() {
        assertThat(example("child-protection", "es", "un joven de dieciséis años que viaja solo"))
                .contains("para la persona: «Intérprete sin costo»", "«Representante de la Procuraduría de Protección»")
                .doesNotContain("Nunca se le aloja");
        assertThat(example("child-protection", "es", "con un día menos de edad"))
                .doesNotContain("Intérprete sin costo");
        // nobody asked yet which language she speaks, so nobody knows whether an interpreter is owed
        assertThat(example("child-protection", "es", "el día antes de cumplir dieciocho"))
                .contains("Resultado: puede pedirlo")
                .doesNotContain("Intérprete sin costo");
    }

    @Test
    void what_decides_and_what_is_still_to_be_known_are_told_apart() {
        assertThat(example("basic-bank-account", "es", "cumple quince mañana"))
                .contains("Resultado: no le corresponde hoy; lo decide esto: «Edad»");
        assertThat(example("basic-bank-account", "es", "nadie sabe la edad"))
                .contains("Resultado: todavía no se sabe; falta saber: «Fecha de nacimiento»");
        assertThat(example("birth-registration", "es", "la identificación que cuenta es la de su madre"))
                .contains("madre o padre: Guerda");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | obliga a la Comisión Mexicana de Ayuda a Refugiados (COMAR); dura 45 días hábiles
        es | obliga a la persona; dura
        en | binds the Mexican Commission for Refugee Assistance (COMAR); lasts 45 working days
        en | binds the person; lasts
        """)
    void whom_a_term_binds_has_its_article(String language, String sentence) {
        assertThat(said(part("refugee-recognition", language, "terms"))).contains(sentence);
    }

    @Test
    void of_the_ways_to_a_paper_one_sentence_is_enough() {
        assertThat(said(part("border-worker-card", "es", "papers")))
                .containsPattern("se obtiene con: «[^\n]+», «[^\n]+» o «[^\n]+»")
                .doesNotContainPattern("se obtiene con: [^\n]*\n[^\n]*se obtiene con: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void no_statute_is_named_by_the_code_of_its_file(String language) {
        var phrases = Phrases.in(language);
        var codes = new TreeMap<String, String>();
        for (var procedure : law.procedures().values()) {
            var by = phrases.source(procedure.version().by());
            if (by.contains("dof ") || by.contains("unverified") && language.equals("es")) {
                codes.put(procedure.id(), by);
            }
            for (var cite : Cites.of(procedure)) {
                for (var name : List.of(phrases.article(cite), phrases.instrument(cite.instrument()))) {
                    if (name.contains(cite.instrument().toUpperCase(Locale.ROOT))
                            && cite.instrument().contains("-")) {
                        codes.put(name, procedure.id());
                    }
                }
            }
        }
        assertThat(codes).isEmpty();
        assertThat(phrases.source("lrpcap dof 2022-02-18"))
                .isEqualTo(
                        language.equals("es")
                                ? "LRPCAP, texto publicado en el DOF el 18 de febrero de 2022"
                                : "LRPCAP, text published in the DOF on 18 February 2022");
    }
}
