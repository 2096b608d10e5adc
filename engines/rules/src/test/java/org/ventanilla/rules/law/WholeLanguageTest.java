package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A law that uses the whole language, and what is read of it: a word that a reader forgets, or takes for another, is one
 * line of {@code as-read.txt} that differs. {@code -Dventanilla.language=write} writes that file anew, for somebody to
 * read beside the law.
 */
class WholeLanguageTest {

    static final Path WHOLE = Path.of("src/test/resources/org/ventanilla/rules/law/whole");
    private static final Path AS_READ = WHOLE.resolve("as-read.txt");

    /** What no word of a file says: the tree of an example, and the mark of all words together. */
    private static final Set<String> UNWRITTEN = Set.of("Example.body", "Review.text");

    static Law law() throws IOException {
        return switch (Loader.load(Source.under(WHOLE))) {
            case Loaded.Sound(Law law) -> law;
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    /** A law as lines. */
    static String print(Law law) {
        return Printed.of(law);
    }

    @Test
    void every_word_of_the_law_is_read_for_what_it_says() throws IOException {
        var read = print(law());
        if ("write".equals(System.getProperty("ventanilla.language"))) {
            Files.writeString(AS_READ, read);
        }
        assertThat(read).isEqualTo(Files.readString(AS_READ));
    }

    @Test
    void no_word_of_the_language_is_missing_from_the_law_that_has_them_all() throws IOException {
        var said = new TreeSet<String>();
        var words = new TreeSet<String>();
        collect(law(), said, words);
        words.removeAll(said);
        words.removeAll(UNWRITTEN);
        assertThat(words).isEmpty();
    }

    /** Of each record there is, which of its components are possible, and which of them say anything. */
    private static void collect(@Nullable Object thing, Set<String> said, Set<String> words) {
        switch (thing) {
            case Record some -> {
                for (var part : some.getClass().getRecordComponents()) {
                    var value = value(some, part);
                    var word = Printed.name(some.getClass()) + "." + part.getName();
                    words.add(word);
                    if (!Printed.isNothing(value)) {
                        said.add(word);
                    }
                    collect(value, said, words);
                }
            }
            case Map<?, ?> map -> map.values().forEach(each -> collect(each, said, words));
            case Collection<?> all -> all.forEach(each -> collect(each, said, words));
            case Enum<?> one
            when one.getClass().getName().startsWith("org.ventanilla") -> {
                var kind = Printed.name(one.getDeclaringClass()) + ".";
                Stream.of(one.getDeclaringClass().getEnumConstants()).forEach(each -> words.add(kind + each));
                said.add(kind + one);
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object value(Record of, RecordComponent part) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** A law as lines: what something is called, and what it says; what says nothing has no line. */
    private static final class Printed {

        private final StringBuilder lines = new StringBuilder();

        static String of(Law law) {
            var printed = new Printed();
            printed.print("", "", law);
            return printed.lines.toString();
        }

        static String name(Class<?> kind) {
            return kind.getName().substring(kind.getPackageName().length() + 1).replace('$', '.');
        }

        /** A number is always said, and so is which of two or more a thing is. */
        static boolean isNothing(@Nullable Object value) {
            return switch (value) {
                case null -> true;
                case Boolean isSo -> !isSo;
                case String words -> words.isEmpty();
                case Collection<?> all -> all.isEmpty();
                case Map<?, ?> map -> map.isEmpty();
                case Node _ -> true;
                default -> false;
            };
        }

        private void print(String indent, String key, @Nullable Object value) {
            var inside = indent + "  ";
            switch (value) {
                case Text(var es, var en) -> line(indent, key, es + " | " + en);
                case Place(var file, var line, var column) -> line(indent, key, file + ":" + line + ":" + column);
                case Cite cite -> line(indent, key, plain(cite));
                case Record some -> {
                    line(indent, key, name(some.getClass()));
                    for (var part : some.getClass().getRecordComponents()) {
                        var said = value(some, part);
                        if (!isNothing(said) && !UNWRITTEN.contains(name(some.getClass()) + "." + part.getName())) {
                            print(inside, part.getName(), said);
                        }
                    }
                }
                case Map<?, ?> map -> {
                    line(indent, key, "");
                    map.forEach((word, each) -> print(inside, String.valueOf(word), each));
                }
                case List<?> all
                when all.stream().allMatch(Printed::isPlain) ->
                    line(indent, key, all.stream().map(Printed::plain).collect(Collectors.joining(", ")));
                case List<?> all -> {
                    line(indent, key, "");
                    all.forEach(each -> print(inside, "-", each));
                }
                case Set<?> all ->
                    line(indent, key, all.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
                case null -> {}
                default -> line(indent, key, value.toString());
            }
        }

        private static boolean isPlain(Object value) {
            return value instanceof Cite || !(value instanceof Record);
        }

        private static String plain(Object value) {
            return switch (value) {
                case Cite(var instrument, var article, boolean unverified) ->
                    instrument + " " + article + (unverified ? " unverified" : "");
                default -> value.toString();
            };
        }

        private void line(String indent, String key, String said) {
            lines.append((indent + key + (key.isEmpty() ? "" : ": ") + said).stripTrailing())
                    .append('\n');
        }
    }
}
