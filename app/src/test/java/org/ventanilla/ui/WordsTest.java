package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text a person reads comes from the bundles, in both languages, whole. Read over all capabilities. */
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    /** Keys begin with one of these; other lists of words, such as those of the person's paper, are tried elsewhere. */
    private static final Set<String> CAPABILITIES =
            Set.of("ui", "kernel", "access", "centres", "people", "paperwork", "commands");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ASKED =
            Pattern.compile("(?:\\.say|\\.titled|say\\.of|words\\(\\)\\.of)\\(\\s*\"([a-zA-Z0-9_.\\-]+)\"\\s*([,)+])");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=\"(?!\\$)[^\"]*\\p{L}");

    @Test
    void spanish_and_english_know_the_same_sentences() throws IOException {
        for (var bundle : bundles()) {
            assertThat(keys(read(bundle, "en"))).as(bundle).isEqualTo(keys(read(bundle, "es")));
        }
    }

    @Test
    void no_sentence_is_empty_or_loses_letters_to_a_straight_apostrophe() throws IOException {
        for (var bundle : bundles()) {
            for (var language : new String[] {"es", "en"}) {
                read(bundle, language).forEach((key, sentence) -> assertThat((String) sentence)
                        .as("%s in %s", key, language)
                        .isNotBlank()
                        .doesNotContain("'"));
            }
        }
    }

    @Test
    void every_sentence_asked_for_by_name_is_there() throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles()) {
            known.addAll(keys(read(bundle, "es")));
        }
        var asked = new TreeSet<String>();
        for (var file : files(TEMPLATES, ".jte")) {
            asked.addAll(asked(Files.readString(file)));
        }
        for (var file : files(SOURCES, ".java")) {
            asked.addAll(asked(Files.readString(file)));
        }
        assertThat(asked).hasSizeGreaterThan(40);
        asked.removeIf(key -> !CAPABILITIES.contains(key.substring(0, Math.max(0, key.indexOf('.')))));
        assertThat(known).containsAll(asked);
    }

    @Test
    void templates_hold_no_words_of_their_own() throws IOException {
        for (var template : files(TEMPLATES, ".jte")) {
            var text = Files.readString(template);
            assertThat(Markup.words(text).replaceAll("\\s+", " "))
                    .as(template.toString())
                    .doesNotContainPattern("\\p{L}{2,}");
            assertThat(SPOKEN_ATTRIBUTE.matcher(text).find())
                    .as("an attribute of %s", template)
                    .isFalse();
        }
    }

    @Test
    void the_search_for_words_can_fail() {
        assertThat(Markup.words("<p>Guardar</p>")).contains("Guardar");
        assertThat(Markup.words("@if(x.equals(\")\"))<b>Hola</b>@endif"))
                .contains("Hola")
                .doesNotContain("equals");
        assertThat(Markup.words("@template.layout.desk(page = page, content = @`<p>Adentro ${page.say(\"a.b\")}</p>`)"))
                .contains("Adentro")
                .doesNotContain("page");
        assertThat(SPOKEN_ATTRIBUTE.matcher("<a aria-label=\"Cerrar\">").find()).isTrue();
        assertThat(asked("page.say(\"a.b\") + page.say(\"c.\" + d)")).containsExactly("a.b");
    }

    private static Set<String> asked(String text) {
        var asked = new TreeSet<String>();
        ASKED.matcher(text)
                .results()
                .filter(found -> !found.group(2).equals("+"))
                .forEach(found -> asked.add(found.group(1)));
        return asked;
    }

    private static List<String> bundles() throws IOException {
        var names = new ArrayList<String>();
        for (var file : files(BUNDLES, "_es.properties")) {
            var name = file.getFileName().toString();
            names.add(name.substring(0, name.length() - "_es.properties".length()));
        }
        assertThat(names).contains("ui");
        return names;
    }

    private static Properties read(String bundle, String language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(
                BUNDLES.resolve(bundle + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> keys(Properties words) {
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
