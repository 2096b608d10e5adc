package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileYamlTest {

    private static final int MUTANTS = 120;
    private static final String BITES = "{}[]:,-#&*!|>'\"%@`?$\t\n \\0aé\u0000\uFFFD";

    private static String complaintsOfCard(String text) {
        return TinyLaw.sound().with(TinyLaw.CARD, text).complaints();
    }

    @Test
    void a_billion_laughs_are_one_refusal() {
        assertThat(complaintsOfCard("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                .contains("procedures/card.yaml:1:4  The law uses no anchors.");
    }

    @Test
    void nesting_is_read_to_its_limit_and_refused_one_deeper() {
        var deepest = "[".repeat(Loader.DEPTH_MAX) + "]".repeat(Loader.DEPTH_MAX);
        assertThat(complaintsOfCard(deepest)).doesNotContain("nested too deeply");
        assertThat(complaintsOfCard("[" + deepest + "]"))
                .contains("procedures/card.yaml:1:25  This is nested too deeply to follow.");
    }

    @Test
    void a_million_brackets_are_refused_without_being_followed() {
        assertThat(complaintsOfCard("[".repeat(Loader.BYTES_MAX))).contains("This is nested too deeply to follow.");
    }

    @Test
    void a_file_is_read_to_its_limit_and_refused_one_character_longer() {
        var text = TinyLaw.sound().text(TinyLaw.CARD);
        var longest = text + "#".repeat(Loader.BYTES_MAX - text.length());
        assertThat(complaintsOfCard(longest)).isEmpty();
        assertThat(complaintsOfCard(longest + "#")).contains("This file is longer than " + Loader.BYTES_MAX);
    }

    @Test
    void a_sentence_without_end_is_refused() {
        var endless = "x".repeat(100_000);
        assertThat(TinyLaw.sound().but(TinyLaw.CARD, "Your papers", endless).complaints())
                .contains("procedures/card.yaml:3:30  This is longer than 1200 characters.")
                .hasSizeLessThan(1_000);
    }

    @Test
    void a_list_without_end_is_refused() {
        var countries = "HN, ".repeat(Sheet.LIST_MAX) + "GT";
        assertThat(TinyLaw.sound()
                        .but(TinyLaw.CARD, "nationality: { not: [MX] }", "nationality: [" + countries + "]")
                        .complaints())
                .contains("This list has more than 64 parts.");
    }

    @Test
    void more_files_than_a_law_has_are_refused_unread() {
        var sources = new ArrayList<Source>();
        for (var i = 0; i <= Loader.FILES_MAX; i++) {
            sources.add(new Source("procedures/p" + i + ".yaml", "]"));
        }
        assertThat(Loader.load(sources))
                .isInstanceOfSatisfying(Loaded.Refused.class, refused -> assertThat(refused.complaints())
                        .hasSize(1));
    }

    @Test
    void complaints_are_no_more_than_a_person_can_read() {
        var strange = new StringBuilder(TinyLaw.sound().text(TinyLaw.CARD));
        for (var i = 0; i < 300; i++) {
            strange.append("strange").append(i).append(": yes\n");
        }
        assertThat(TinyLaw.sound().with(TinyLaw.CARD, strange.toString()).load())
                .isInstanceOfSatisfying(Loaded.Refused.class, refused -> assertThat(refused.complaints())
                        .hasSize(Complaints.MAX));
    }

    @Test
    void a_character_nobody_can_print_is_refused_and_not_printed() {
        assertThat(complaintsOfCard("procedure: ca\u0007rd\n"))
                .contains("This is not YAML")
                .doesNotContain("\u0007");
    }

    @Test
    void a_missing_file_is_said_to_be_missing_and_nothing_else() {
        assertThat(TinyLaw.sound().without(TinyLaw.FACTS).complaints()).isEqualTo("""
                        content/facts.yaml:1:1  This file is missing.
                        Maybe the folder given is not the root of the law.""");
    }

    @Test
    void an_empty_file_is_said_to_be_empty() {
        assertThat(complaintsOfCard("")).contains("procedures/card.yaml:1:1  This file is empty.");
        assertThat(complaintsOfCard("# nothing but a remark\n"))
                .contains("procedures/card.yaml:1:1  This file is empty.");
    }

    @Test
    void a_file_elsewhere_has_no_place_in_the_law() {
        assertThat(TinyLaw.sound().with("procedures/notes.txt", "a: b").complaints())
                .contains("procedures/notes.txt:1:1  This file has no place in the law.");
    }

    @Test
    void whatever_is_done_to_a_file_the_loader_answers() throws IOException {
        var sound = Source.under(RepositoryLawTest.ROOT);
        assertThat(sound).hasSizeGreaterThan(10);
        var random = new Random(20_261_123);
        var refused = 0;
        for (var i = 0; i < MUTANTS; i++) {
            var sources = new ArrayList<>(sound);
            var at = random.nextInt(sources.size());
            var source = sources.get(at);
            sources.set(at, new Source(source.file(), mutated(source.text(), random)));
            refused += answered(sources, source.file());
        }
        assertThat(refused).isGreaterThan(MUTANTS / 2);
    }

    private static int answered(List<Source> sources, String file) {
        return switch (Loader.load(sources)) {
            case Loaded.Sound sound -> 0;
            case Loaded.Refused refused -> {
                assertThat(refused.complaints()).as(file).isNotEmpty();
                assertThat(refused.print()).as(file).contains("Maybe ");
                yield 1;
            }
        };
    }

    private static String mutated(String text, Random random) {
        var changed = new StringBuilder(text);
        for (var i = random.nextInt(3); i >= 0; i--) {
            var at = random.nextInt(changed.length());
            switch (random.nextInt(5)) {
                case 0 -> changed.setCharAt(at, BITES.charAt(random.nextInt(BITES.length())));
                case 1 -> changed.insert(at, BITES.charAt(random.nextInt(BITES.length())));
                case 2 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(40)));
                case 3 -> changed.insert(at, changed.substring(at, Math.min(changed.length(), at + 80)));
                default -> changed.setLength(Math.max(1, at));
            }
        }
        return changed.toString();
    }
}
