package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are law, and the statutes as they are printed. */
class LawOnDiskTest {

    @TempDir
    private Path root = Path.of("");

    private void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    private List<String> found() throws IOException {
        return Source.under(root).stream().map(Source::file).toList();
    }

    @Test
    void an_empty_folder_holds_no_law() throws IOException {
        assertThat(found()).isEmpty();
    }

    @Test
    void law_is_what_stands_in_its_place_and_each_folder_is_read_in_the_order_of_names() throws IOException {
        for (var file : List.of(
                "procedures/rfc.yaml",
                "procedures/curp.yaml",
                "procedures/README.md",
                "procedures/past/rfc.2020-01-01.yaml",
                "procedures/drafts/rfc.yaml",
                "content/calendars/lft.yaml",
                "content/calendars/lfpa.yaml",
                "content/facts.yaml",
                "content/tariffs.yaml",
                "content/words.yaml",
                "rfc.yaml")) {
            write(file, file);
        }
        assertThat(found())
                .containsExactly(
                        "content/facts.yaml",
                        "content/tariffs.yaml",
                        "content/calendars/lfpa.yaml",
                        "content/calendars/lft.yaml",
                        "procedures/curp.yaml",
                        "procedures/rfc.yaml",
                        "procedures/past/rfc.2020-01-01.yaml");
        assertThat(Source.under(root)).allMatch(source -> source.file().equals(source.text()));
    }

    @Test
    void of_a_folder_with_too_many_files_one_more_than_the_law_may_have_is_read() throws IOException {
        for (var each = 0; each < Loader.FILES_MAX + 5; each++) {
            write("procedures/p" + each + ".yaml", "");
        }
        assertThat(found()).hasSize(Loader.FILES_MAX + 1);
        assertThat(((Loaded.Refused) Loader.load(Source.under(root))).print())
                .contains("The law has more than 256 files.");
    }

    @Test
    void of_a_file_that_is_too_long_one_letter_more_than_it_may_have_is_read() throws IOException {
        write("content/facts.yaml", "a".repeat(Loader.BYTES_MAX + 5));
        assertThat(Source.under(root).getFirst().text()).hasSize(Loader.BYTES_MAX + 1);
    }

    @Test
    void letters_that_are_no_letters_are_refused_where_they_stand() throws IOException {
        write("content/facts.yaml", "");
        Files.write(root.resolve("content/facts.yaml"), "año".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Source.under(root).getFirst().text()).isEqualTo("a\uFFFDo");
    }

    private static final String STATUTE = """
            LEY DE PRUEBA
            CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN Última Reforma DOF 01-01-2026
            Secretaría General
            Secretaría de Servicios Parlamentarios
            Artículo 1. Toda persona tiene
            derecho a ser oída.
            I. Sola, o
            b) con otra.
            1 de 2
            Última Reforma DOF 01-01-2026
            LEY DE PRUEBA
            CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN Última Reforma DOF 01-01-2026
            Secretaría General
            Secretaría de Servicios Parlamentarios
            II. Acompañada.
            Artículo 2o.- La autoridad resolverá.
            Artículo 2-A.- Y lo dirá.
            Artículo 3 Bis 1. Por escrito.
            LEY DE PRUEBA
            Artículo 4. Se llama así.
            Artículo 1. Entra en vigor mañana.
            """;

    private Statutes statutes() throws IOException {
        write("lft.txt", STATUTE);
        write("nobody.txt", STATUTE);
        return Statutes.in(root);
    }

    private static Cite cite(String article) {
        return new Cite("lft", article, false);
    }

    @Test
    void an_article_goes_on_over_the_page_without_what_is_printed_on_every_page() throws IOException {
        assertThat(statutes().find(cite("1 II"))).isEqualTo("""
                Artículo 1. Toda persona tiene
                derecho a ser oída.
                I. Sola, o
                b) con otra.
                II. Acompañada.
                """);
    }

    @Test
    void the_title_of_a_statute_is_left_out_only_at_the_head_of_a_page() throws IOException {
        assertThat(statutes().find(cite("3 Bis 1"))).isEqualTo("Artículo 3 Bis 1. Por escrito.\nLEY DE PRUEBA\n");
    }

    @Test
    void each_number_of_an_article_is_its_own() throws IOException {
        var statutes = statutes();
        assertThat(statutes.find(cite("2"))).isEqualTo("Artículo 2o.- La autoridad resolverá.\n");
        assertThat(statutes.find(cite("2-A p1"))).isEqualTo("Artículo 2-A.- Y lo dirá.\n");
        assertThat(statutes.find(cite("3"))).isNull();
        assertThat(statutes.find(cite("p1"))).isNull();
        assertThat(statutes.find(new Cite("nobody", "1", false))).isNull();
    }

    @Test
    void a_fraction_is_a_line_that_begins_with_it() throws IOException {
        var statutes = statutes();
        for (var there : List.of("1", "1 I", "1 II", "1 I b", "1 p2")) {
            assertThat(statutes.hasFraction(cite(there))).as(there).isTrue();
        }
        for (var nowhere : List.of("1 III", "1 I a", "2 I", "9", "I")) {
            assertThat(statutes.hasFraction(cite(nowhere))).as(nowhere).isFalse();
        }
    }

    @Test
    void words_are_found_however_the_lines_are_broken() throws IOException {
        var statutes = statutes();
        assertThat(statutes.says(cite("1"), "tiene derecho a ser oída")).isTrue();
        assertThat(statutes.says(cite("1"), "tiene derecho a callar")).isFalse();
        assertThat(statutes.says(cite("9"), "")).isFalse();
    }

    @Test
    void without_its_text_no_article_has_a_mark() throws IOException {
        var statutes = statutes();
        assertThat(statutes.mark(List.of(cite("9")))).isEmpty();
        assertThat(statutes.mark(List.of(cite("1"), cite("9"))))
                .isEqualTo(statutes.mark(List.of(cite("1 II"))))
                .isNotEqualTo(statutes.mark(List.of(cite("2"))));
    }
}
