package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and the code say the same words. */
class GlossaryTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TYPE = Pattern.compile(
            "^public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern IDENTIFIER = Pattern.compile("\\b[A-Za-z_]\\w*\\b");

    @Test
    void every_public_type_has_its_line_in_the_glossary() throws IOException {
        assertThat(missing(publicTypes(sources()), glossary())).isEmpty();
    }

    @Test
    void no_identifier_uses_a_word_that_the_glossary_replaces() throws IOException {
        assertThat(misused(sources(), replaced(glossary()))).isEmpty();
    }

    @Test
    void a_type_without_its_line_is_found() {
        assertThat(missing(Set.of("Person", "Stranger"), "| persona | person | `Person` | – | – |"))
                .containsExactly("Stranger");
    }

    @Test
    void a_replaced_word_inside_an_identifier_is_found_but_not_in_a_comment_or_text() throws IOException {
        var folder = Files.createTempDirectory("glossary");
        var bad = folder.resolve("Bad.java");
        Files.writeString(bad, "/** A Beneficiary. */ class Bad { String s = \"Alien\"; int beneficiaryCount; }");
        assertThat(misused(List.of(bad), Set.of("Beneficiary", "Alien")))
                .containsExactly("Bad.java: beneficiaryCount uses Beneficiary");
    }

    private static String glossary() throws IOException {
        return Files.readString(ROOT.resolve("GLOSSARY.md"));
    }

    private static List<Path> sources() throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : List.of("app/src/main/java", "engines/rules/src/main/java")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> publicTypes(List<Path> sources) throws IOException {
        var types = new TreeSet<String>();
        for (var source : sources) {
            var match = TYPE.matcher(Files.readString(source));
            while (match.find()) {
                types.add(match.group(1));
            }
        }
        return types;
    }

    private static List<String> missing(Set<String> types, String glossary) {
        return types.stream()
                .filter(type -> !glossary.contains("`" + type + "`"))
                .sorted()
                .toList();
    }

    /** The words of the fourth column, of tables that have one. */
    private static Set<String> replaced(String glossary) {
        var words = new TreeSet<String>();
        for (var line : glossary.split("\n")) {
            var cells = line.split("\\|");
            if (cells.length >= 6 && line.contains("`")) {
                for (var word : cells[4].split(",")) {
                    if (word.strip().matches("[A-Z]\\w+")) {
                        words.add(word.strip());
                    }
                }
            }
        }
        return words;
    }

    private static List<String> misused(List<Path> sources, Set<String> words) throws IOException {
        var found = new TreeSet<String>();
        for (var source : sources) {
            var text = Files.readString(source);
            var code = COMMENT_OR_TEXT.matcher(text).replaceAll(" ");
            var names = IDENTIFIER
                    .matcher(code.lines()
                            .filter(line -> !line.startsWith("import "))
                            .collect(Collectors.joining("\n")))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
            for (var name : names) {
                var held = words.stream().filter(word -> holds(name, word)).toList();
                if (!held.isEmpty() && !isNamedByOthers(name, text)) {
                    held.forEach(word -> found.add(source.getFileName() + ": " + name + " uses " + word));
                }
            }
        }
        return List.copyOf(found);
    }

    /** A type of the language or of a library keeps the name its makers gave it. */
    private static boolean isNamedByOthers(String name, String source) {
        if (source.contains("import java") && source.matches("(?s).*import [\\w.]+\\." + name + ";.*")) {
            return true;
        }
        if (source.matches("(?s).*import (org\\.springframework|tools|jakarta|gg|picocli)[\\w.]*\\." + name + ";.*")) {
            return true;
        }
        try {
            Class.forName("java.lang." + name);
            return true;
        } catch (ClassNotFoundException | LinkageError ours) {
            return false;
        }
    }

    /** As a word of its own in camel case: Application in JobApplication, not in applicationName of the framework. */
    private static boolean holds(String identifier, String word) {
        var capital = Character.toUpperCase(identifier.charAt(0)) + identifier.substring(1);
        for (var at = capital.indexOf(word); at >= 0; at = capital.indexOf(word, at + 1)) {
            var end = at + word.length();
            if (end == capital.length() || !Character.isLowerCase(capital.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
