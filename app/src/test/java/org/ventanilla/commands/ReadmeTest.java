package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has read either half of README has read the same, and what stands there to be typed works. */
class ReadmeTest {

    private static final Pattern SETTING = Pattern.compile("VENTANILLA_[A-Z_]+");
    private static final Pattern WORD = Pattern.compile("\\./ventanilla [a-z]+(?: [a-z]+(?= --people| +#))?");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern FAMILY = Pattern.compile("(?s)```\\n(\\{ \"household\".*?)```");

    /** Read to the last digit by LineReaderTest. */
    private static final String PASSPORT = """
            P<HNDMEJIA<ZELAYA<<MARIA<FERNANDA<<<<<<<<<<<
            X0004217<3HND9204074F3102145<<<<<<<<<<<<<<02
            """;

    @TempDir
    private Path folder;

    private static String half(String language) throws IOException {
        var halves = Files.readString(Path.of("../README.md")).split("\\n---\\n", -1);
        assertThat(halves).hasSize(2);
        return halves[language.equals("es") ? 0 : 1];
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(each -> found.add(each.group()));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_setting_that_the_program_reads_is_told(String language) throws IOException {
        var read = found(SETTING, Files.readString(Path.of("src/main/java/org/ventanilla/Settings.java")));
        assertThat(read).hasSizeGreaterThan(6);
        assertThat(found(SETTING, half(language))).isEqualTo(read);
    }

    @Test
    void both_halves_tell_the_same_words_links_and_exit_codes() throws IOException {
        assertThat(found(WORD, half("en"))).isEqualTo(found(WORD, half("es"))).hasSizeGreaterThan(7);
        var links = found(LINK, half("es"));
        links.removeIf(link -> link.contains(".png"));
        assertThat(found(LINK, half("en"))).isEqualTo(links);
        assertThat(half("es")).contains("0 hecho · 1 ", " · 2 ", " · 3 ");
        assertThat(half("en")).contains("0 done · 1 ", " · 2 ", " · 3 ");
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        for (var half : new String[] {half("es"), half("en")}) {
            LINK.matcher(half).results().forEach(link -> assertThat(Path.of("..", link.group(1)))
                    .exists());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void the_specimen_passport_stands_there_to_be_pasted(String language) throws IOException {
        assertThat(half(language)).contains("```\n" + PASSPORT + "```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void the_family_has_a_plan(String language) throws IOException {
        var family = FAMILY.matcher(half(language));
        assertThat(family.find()).isTrue();
        var file = Files.writeString(folder.resolve("family.json"), family.group(1));
        var said = Terminal.type("plan", file.toString(), "--lang", language);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("ana", "sol", "residence-parent-of-mexican");
    }
}
