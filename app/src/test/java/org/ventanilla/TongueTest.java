package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;

/** The reader of one language finds what it is there to find, and nothing where all is well. */
class TongueTest {

    private static List<String> faults(String language, String text) throws IOException {
        var law = ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
        return Tongue.of(law, language, List.of("Ruth")).faults(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mientras tanto se usa: listed by the person.",
                "suspension.from, lunes 4 de enero",
                "en «CURP temporal»: assignment",
                "curp-temporal",
                "??paperwork.plan.title??",
                "Queda {0}",
                "asylum.stage: filed",
                "Nacionalidad: , Está en México: sí",
                "su mamá de Ruth",
                "Documento de identidad de su país de Ruth",
                "VISITOR_HUMANITARIAN",
                "días: $sign_in_days",
                "el plazo  terminó",
                "Wednesday 2 December"
            })
    void spanish_with_something_foreign_in_it_is_found(String text) throws IOException {
        assertThat(faults("es", text)).as(text).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "miércoles 2 de diciembre of 2026",
                "Filed on 2 diciembre",
                "Ruth's mother of hers",
                "her card of Ruth",
                "refugee_recognition",
                "humanitarian-visitor-card",
                "Hay que ir"
            })
    void english_with_something_foreign_in_it_is_found(String text) throws IOException {
        assertThat(faults("en", text)).as(text).isNotEmpty();
    }

    @Test
    void what_is_said_well_is_left_alone() throws IOException {
        assertThat(faults("es", "El consulado expide la visa · LMig art. 20 X\nMamá de Ruth\nvie 2 may 2025"))
                .isEmpty();
        assertThat(faults("en", "Decided by the Ministry of the Interior (Secretaría de Gobernación), para. 3"))
                .isEmpty();
        assertThat(faults("en", "The authority must: «deberá emitir, en cada caso, resolución»"))
                .isEmpty();
    }

    @Test
    void what_a_page_says_unseen_is_read_and_what_it_marks_as_another_language_is_not() {
        assertThat(Tongue.read("<html lang=\"es\"><p aria-label=\"Close\">Uno <b>dos</b></p><script>the</script>"
                        + "<blockquote lang=\"es\">tres</blockquote></html>"))
                .contains("Close", "Uno dos")
                .doesNotContain("tres", "the");
    }
}
