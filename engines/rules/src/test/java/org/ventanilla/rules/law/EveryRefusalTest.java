package org.ventanilla.rules.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A bad file for every refusal: those of {@code bad-files.txt}, those too long to write out, and a count of the rest. */
class EveryRefusalTest {

    /** What reads the law, and what reads files about people. */
    private static final Path READERS = Path.of("src/main/java/org/ventanilla/rules");

    private static final Path TESTS = Path.of("src/test");

    /** Of each complaint the words that stand in the source: the first of its texts long enough to be known again. */
    private static final Pattern COMPLAINT =
            Pattern.compile("complain(?:At|Of)?\\((?:[^\";]|\"[^\"]{0,7}\")*?\"((?:[^\"\\\\]|\\\\.){8,})\"");

    /** One place of one file written otherwise, and the complaint. */
    private record Bad(String name, String file, String from, String to, List<String> said) {

        static Bad of(String block) {
            var lines = block.lines().toList();
            return new Bad(
                    lines.getFirst(),
                    lines.get(1).substring("in ".length()),
                    marked(lines, "-"),
                    marked(lines, "+"),
                    lines.stream()
                            .filter(line -> line.startsWith("= "))
                            .map(line -> line.substring(2))
                            .toList());
        }

        private static String marked(List<String> lines, String mark) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.length() > 1 ? line.substring(2) : "")
                    .collect(Collectors.joining("\n"));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_bad_file_is_refused_in_words() throws IOException {
        try (var in = Objects.requireNonNull(EveryRefusalTest.class.getResourceAsStream("bad-files.txt"))) {
            var blocks = new String(in.readAllBytes(), UTF_8).split("\n# ");
            return Stream.of(blocks)
                    .skip(1)
                    .map(Bad::of)
                    .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> {
                        var print = TinyLaw.sound()
                                .but(bad.file(), bad.from(), bad.to())
                                .complaints()
                                .lines()
                                .toList();
                        assertThat(bad.said()).hasSize(2);
                        int at = print.indexOf(bad.said().getFirst());
                        assertThat(at)
                                .as("%s in %s", bad.said().getFirst(), print)
                                .isNotNegative();
                        assertThat(print.get(at + 3)).isEqualTo(bad.said().getLast());
                    }));
        }
    }

    @Test
    void more_than_anybody_can_read_is_refused() {
        var options = many(Loader.CLASSES_MAX + 1, each -> "    o" + each + ": { es: A, en: A }\n");
        assertThat(TinyLaw.sound()
                        .but(
                                TinyLaw.FACTS,
                                "    none: { es: Nada, en: Nothing }\n",
                                "    none: { es: N, en: N }\n" + options)
                        .complaints())
                .contains("These are more than 64 options.\n")
                .contains("Maybe group some of them.");
        var keys = many(Fields.KEYS_MAX, each -> "o" + each + ": { name: { es: O, en: O }, slip: { es: O, en: O } }\n");
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.AUTHORITIES, "office:", keys + "office:")
                        .complaints())
                .contains("content/authorities.yaml:1:1  This has more than 512 keys.\n")
                .contains("Maybe it belongs in two files.");
        var days = many(Sheet.LIST_MAX + 1, _ -> "01-01, ");
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CALENDAR, "[01-01, 11-20]", "[" + days + "]")
                        .complaints())
                .contains("This list has more than 64 parts.\n")
                .contains("Maybe it can be said in two lists.");
    }

    @Test
    void a_list_that_two_files_declare_is_refused_in_the_second() {
        assertThat(TinyLaw.sound()
                        .with("content/calendars/workdays.yaml", TinyLaw.sound().text(TinyLaw.CALENDAR))
                        .complaints())
                .contains("content/calendars/workdays.yaml:1:11  (weekdays) is already a calendar.\n")
                .contains("Maybe it needs a name of its own.");
    }

    @Test
    void a_file_that_is_given_twice_is_refused() {
        var sources = new ArrayList<>(TinyLaw.sound().sources());
        sources.add(sources.getFirst());
        assertThat(((Loaded.Refused) Loader.load(sources)).print())
                .startsWith("content/authorities.yaml:1:1  This file is given twice.\n")
                .endsWith("Maybe one is a copy.");
    }

    @Test
    void more_files_than_a_law_has_are_refused() {
        var sources = new ArrayList<>(TinyLaw.sound().sources());
        for (int each = 0; each <= Loader.FILES_MAX; each++) {
            sources.add(new Source("procedures/z" + each + ".yaml", "procedure: z" + each + "\n"));
        }
        assertThat(((Loaded.Refused) Loader.load(sources)).print())
                .contains("The law has more than " + Loader.FILES_MAX + " files.\n")
                .contains("Maybe some are not law.");
    }

    @Test
    void a_tangle_is_refused_and_not_believed() {
        int pigeons = 9;
        var facts = many(pigeons, each -> """
                p%d:
                  type: country
                  name: { es: P, en: P }
                  ask: { es: ¿P?, en: P? }
                  level: low
                  effort: 1
                """.formatted(each));
        var holes = List.of("AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO");
        var apart = new StringBuilder();
        for (int one = 0; one < pigeons; one++) {
            apart.append("    - p%d: [%s]\n".formatted(one, String.join(", ", holes)));
            for (int other = one + 1; other < pigeons; other++) {
                apart.append("    - all:\n");
                for (var hole : holes) {
                    apart.append("        - not: { all: [ { p%1$d: %3$s }, { p%2$d: %3$s } ] }\n"
                            .formatted(one, other, hole));
                }
            }
        }
        var eligible = "    - in_mexico: yes\n" + apart;
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.FACTS, "language:\n", facts + "language:\n")
                        .but(TinyLaw.CARD, "    - in_mexico: yes\n", eligible)
                        .complaints())
                .contains("This is too tangled to prove anything of.\n")
                .contains("into two conditions.");
    }

    @Test
    void half_of_a_term_is_not_more_than_half_and_an_article_without_a_list_takes_any_ground() {
        var extend = "up_to: 30 working days, grounds: [health], cite: lrpcap 24 p3";
        for (var sound : List.of(
                "up_to: 15 working days, grounds: [matter_requires], cite: lfpa 31",
                "up_to: half, grounds: [matter_requires], cite: lfpa 31",
                "up_to: 30 working days, grounds: [health, matter_requires], cite: lmigra 128")) {
            assertThat(TinyLaw.sound().but(TinyLaw.CARD, extend, sound).complaints())
                    .as(sound)
                    .isEmpty();
        }
    }

    /** What nobody has seen refused may be refused in words that help nobody. */
    @Test
    void whatever_the_reader_may_say_stands_in_a_test() throws IOException {
        var shown = everything(TESTS, ".java", ".txt").replace("\\\"", "\"");
        var unseen = new TreeSet<String>();
        try (var files = Files.walk(READERS)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var said = COMPLAINT.matcher(Files.readString(file, UTF_8));
                while (said.find()) {
                    var words = said.group(1).replace("\\\"", "\"").strip();
                    if (!shown.contains(words)) {
                        unseen.add(file.getFileName() + ": " + words);
                    }
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static String everything(Path folder, String... endings) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .map(EveryRefusalTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }
}
