package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the procedures cite and quote, held against the statutes' own text. */
class StatutesTest {

    private static Statutes statutes = Statutes.NONE;
    private static final List<Source> FILES = sources();

    @BeforeAll
    static void read_the_statutes() throws IOException {
        var folder = folder();
        assumeThat(Files.isDirectory(folder))
                .as("No statutes in (%s), so nothing was compared with them. Maybe set VENTANILLA_STATUTES.", folder)
                .isTrue();
        statutes = Statutes.in(folder);
    }

    @Test
    void every_cited_article_stands_in_its_statute() {
        assertThat(cites()).hasSizeGreaterThan(90);
        assertThat(cites())
                .allSatisfy(cite ->
                        assertThat(statutes.find(cite)).as(cite.toString()).isNotNull());
    }

    @Test
    void every_cited_fraction_stands_in_its_article() {
        assertThat(cites()).allSatisfy(cite -> assertThat(statutes.hasFraction(cite))
                .as(cite.toString())
                .isTrue());
    }

    @Test
    void the_verb_that_obliges_the_authority_is_the_statutes_own() {
        assertThat(procedures()).hasSize(files()).allSatisfy(procedure -> {
            var cites = procedure.force().cites();
            if (cites.stream().noneMatch(Cite::unverified)) {
                assertThat(cites)
                        .anyMatch(cite -> statutes.says(cite, procedure.force().verb()));
            }
        });
    }

    @Test
    void nothing_is_called_free_in_words_the_statute_does_not_use() {
        for (var procedure : procedures()) {
            for (var fee : procedure.fees()) {
                var free = fee.free();
                if (free != null) {
                    assertThat(fee.cites()).as(procedure.id()).anyMatch(cite -> statutes.says(cite, free));
                }
            }
        }
    }

    @Test
    void an_article_that_does_not_exist_is_missed() {
        assertThat(statutes.find(cite("lrpcap", "24 p3"))).contains("45 días hábiles");
        assertThat(statutes.find(cite("lgp", "91 Sexies p2"))).contains("obligado a solicitar");
        assertThat(statutes.find(cite("lfpa", "17-A"))).contains("prevenir");
        assertThat(statutes.find(cite("lrpcap", "999"))).isNull();
        assertThat(statutes.find(cite("lrpcap", "24 Bis"))).isNull();
        assertThat(statutes.find(cite("lfi", "1"))).isNull();
    }

    @Test
    void a_fraction_that_does_not_exist_is_missed() {
        assertThat(statutes.hasFraction(cite("lmigra", "52 V c"))).isTrue();
        assertThat(statutes.hasFraction(cite("lmigra", "52 XII"))).isFalse();
        assertThat(statutes.hasFraction(cite("lmigra", "128 II"))).isFalse();
    }

    @Test
    void a_verb_the_article_does_not_use_is_missed() {
        assertThat(statutes.says(cite("lmigra", "54 VI"), "Se otorgará la condición de residente permanente"))
                .isTrue();
        assertThat(statutes.says(cite("lmigra", "54 VI"), "Se podrá otorgar la condición"))
                .isFalse();
    }

    /** Where the texts are: what {@code VENTANILLA_STATUTES} says, or a folder beside the repository. */
    private static Path folder() {
        var told = System.getenv("VENTANILLA_STATUTES");
        return told == null ? Path.of("../../../shared/laws") : Path.of(told);
    }

    private static int files() {
        return (int) FILES.stream()
                .filter(file -> file.file().startsWith(Loader.PROCEDURES))
                .count();
    }

    private static Cite cite(String instrument, String article) {
        return new Cite(instrument, article, false);
    }

    private static Collection<Procedure> procedures() {
        return switch (Loader.load(FILES)) {
            case Loaded.Sound(Law law) -> law.procedures().values();
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    /** Read from the text and not from the law, so that no part of the law can be forgotten. */
    private static List<Cite> cites() {
        var written = new TreeSet<String>();
        for (var file : FILES) {
            collect(new Load(LoadSettings.builder().build()).loadFromString(file.text()), written);
        }
        var cites = new ArrayList<Cite>();
        for (var text : written) {
            if (!text.endsWith("unverified")) {
                var space = text.indexOf(' ');
                cites.add(cite(text.substring(0, space), text.substring(space + 1)));
            }
        }
        return cites;
    }

    private static void collect(Object node, TreeSet<String> cites) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("cite")) {
                    (value instanceof List<?> several ? several : List.of(value))
                            .forEach(cite -> cites.add(cite.toString()));
                } else if (value != null) {
                    collect(value, cites);
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(part -> collect(part, cites));
        }
    }

    private static List<Source> sources() {
        try {
            return Source.under(Path.of("../.."));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
