package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A law is refused for every word that nobody reads, wherever it stands: it would be a rule that nobody applies. */
class StrangeWordsTest {

    private static final String STRANGE = "strange";

    private record Part(String kind, MappingNode node) {}

    @Test
    void a_word_that_means_nothing_is_refused_in_every_place_of_the_language() throws IOException {
        var sources = Source.under(WholeLanguageTest.WHOLE);
        var unnoticed = new ArrayList<String>();
        var kinds = new TreeMap<String, Integer>();
        for (var source : sources) {
            var root = Objects.requireNonNull(Composed.of(new Sheet(source, new Complaints())));
            for (var map : maps(root)) {
                var isNew = kinds.merge(map.kind(), 1, Integer::sum) == 1;
                if (isNew && !complaints(sources, with(source, map.node())).contains(STRANGE)) {
                    unnoticed.add(map.kind() + " in " + source.file());
                }
            }
        }
        assertThat(kinds).hasSizeGreaterThan(50);
        assertThat(unnoticed).isEmpty();
    }

    private static String complaints(List<Source> sources, Source changed) {
        var all = sources.stream()
                .map(source -> source.file().equals(changed.file()) ? changed : source)
                .toList();
        return switch (Loader.load(all)) {
            case Loaded.Sound _ -> "";
            case Loaded.Refused refused -> refused.print();
        };
    }

    /** The file with a strange word at the beginning of a map. */
    private static Source with(Source source, MappingNode map) {
        var at = map.getStartMark().orElseThrow().getIndex();
        var isFlow = map.getFlowStyle() == FlowStyle.FLOW;
        var column = map.getStartMark().orElseThrow().getColumn();
        var text = new StringBuilder(source.text());
        text.insert(isFlow ? at + 1 : at, STRANGE + ": { of: nobody }" + (isFlow ? ", " : "\n" + " ".repeat(column)));
        return new Source(source.file(), text.toString());
    }

    /** Every map that a reader of the law reads: what an example gives and expects is read when it runs. */
    private static List<Part> maps(Node root) {
        var maps = new ArrayList<Part>();
        collect("", root, maps);
        return maps;
    }

    private static void collect(String path, Node node, List<Part> maps) {
        switch (node) {
            case MappingNode map
            when !isOfExample(path) -> {
                if (!map.getValue().isEmpty()) {
                    maps.add(new Part(path, map));
                }
                for (var tuple : map.getValue()) {
                    collect(path + "/" + ((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode(), maps);
                }
            }
            case SequenceNode list -> list.getValue().forEach(each -> collect(path + "/-", each, maps));
            default -> {}
        }
    }

    private static boolean isOfExample(String path) {
        return path.matches("/examples/-/(given|household|expect).*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        years: 2018 every 6  | years: 2018 every 0   | (2018 every 0) does not say in which years.
        years: 2018 every 6  | years: 2018 every 06  | (2018 every 06) does not say in which years.
        years: 2018 every 6  | years: 2018 every 1.5 | (2018 every 1.5) does not say in which years.
        years: 2018 every 6  | years: 2018 every 100 | (2018 every 100) does not say in which years.
        years: 2018 every 6  | years: 201 every 6    | (201 every 6) does not say in which years.
        years: 2018 every 6  | years: each 6         | (each 6) does not say in which years.
        { of: office, susp   | { of: ofice, susp     | (ofice) is not
        { of: office, from   | { of: ofice, from     | (ofice) is not
        month: 2             | month: 13             | No month always has this day.
        month: 2             | month: 0              | No month always has this day.
        nth: 1               | nth: 5                | No month always has this day.
        nth: 1               | nth: 0                | No month always has this day.
        to: 2026-12-20       | to: 2026-12-18        | These days end before they begin.
        """)
    void a_day_that_never_comes_is_refused(String from, String to, String complaint) {
        var law = TinyLaw.sound();
        assertThat(law.complaints()).isEmpty();
        assertThat(law.but(TinyLaw.CALENDAR, from, to).complaints()).contains(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        month: 2            | month: 1
        month: 2            | month: 12
        nth: 1              | nth: 4
        to: 2026-12-20      | to: 2026-12-19
        years: 2018 every 6 | years: 2018 every 99
        """)
    void a_day_at_the_edge_of_what_is_possible_is_read(String from, String to) {
        assertThat(TinyLaw.sound().but(TinyLaw.CALENDAR, from, to).complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        up_to: 30 working days, grounds: [health], cite: lrpcap 24 p3        |
        up_to: 31 working days, grounds: [health], cite: lrpcap 24 p3        | (31 working days) is longer than the term
        up_to: 15 working days, grounds: [matter_requires], cite: lfpa 31    |
        up_to: 16 working days, grounds: [matter_requires], cite: lfpa 31    | (16 working days) is more than half
        up_to: 15 natural days, grounds: [matter_requires], cite: lfpa 31    | are counted in different units
        up_to: 0 working days, grounds: [health], cite: lrpcap 24 p3         | (0 working days) is not a length of time
        """)
    void a_term_is_extended_by_no_more_than_the_article_allows(String written, String complaint) {
        var was = "up_to: 30 working days, grounds: [health], cite: lrpcap 24 p3";
        var complaints = TinyLaw.sound().but(TinyLaw.CARD, was, written).complaints();
        if (complaint == null) {
            assertThat(complaints).isEmpty();
        } else {
            assertThat(complaints).contains(complaint).containsOnlyOnce("Maybe");
        }
    }

    @Test
    void a_term_of_one_day_has_no_half_and_one_of_a_month_has() {
        for (var term : List.of("1 working days", "1 natural days", "1 months", "2 natural days")) {
            var complaints = TinyLaw.sound()
                    .but(
                            TinyLaw.CARD,
                            "term: 45 natural days\n",
                            "term: " + term
                                    + "\n    extend: { up_to: half, grounds: [matter_requires], cite: lfpa 31 }\n")
                    .complaints();
            assertThat(complaints.contains("A term of one day has no half"))
                    .as(term)
                    .isEqualTo(term.matches("1 .* days"));
        }
    }
}
