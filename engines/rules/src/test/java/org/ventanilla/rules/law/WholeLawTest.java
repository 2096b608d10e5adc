package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Condition.Quantifier;

/** What is said of a law as a whole: on what it rests, which version holds, and its conditions in one line. */
class WholeLawTest {

    private static String cites(String procedure) throws IOException {
        var law = WholeLanguageTest.law();
        return Cites.of(Objects.requireNonNull(law.procedures().get(procedure))).stream()
                .map(cite -> cite.instrument() + " " + cite.article() + (cite.unverified() ? "?" : ""))
                .collect(Collectors.joining(", "));
    }

    @Test
    void every_article_a_procedure_rests_on_is_named_once() throws IOException {
        assertThat(cites("card"))
                .isEqualTo(
                        "lmigra 54, lmigra 60, lgdnna 89, lmigra 55, "
                                + "lrpcap 24, lfpa 31, lmigra 60 p2, lrpcap 18 p1, lrpcap 18, lgdnna 6, lrpcap 24 p3, lrpcap 19, "
                                + "lmigra 61 p2, lgdnna 7, lmigra 61, "
                                + "lmigra 135 II, lmigra 135, lmigra 136, lmigra 137, lmigra 138, lgdnna 90, "
                                + "lmigra 14, lmigra 15, lmigra 16, lmigra 17, lmigra 18, lmigra 19, lmigra 20, "
                                + "lmigra 133, lmigra 134, lfd 16 p1, lfd 17, lmigra 145, lmigra 61 p3, lfpa 28, lfpa 29, lfpa 30");
        assertThat(cites("notice")).isEqualTo("lgdnna 13, lgdnna 14, lgdnna 91");
    }

    @Test
    void on_each_day_the_version_holds_that_began_last() throws IOException {
        var law = WholeLanguageTest.law();
        var days = List.of("2017-12-31", "2018-01-01", "2019-12-31", "2020-01-01", "2022-02-18", "2022-02-19");
        assertThat(days.stream()
                        .map(LocalDate::parse)
                        .map(day -> law.findInForce("card", day))
                        .map(version ->
                                version == null ? "none" : version.title().en()))
                .containsExactly("none", "First card", "First card", "Old card", "Old card", "Card");
        assertThat(law.findInForce("visa", LocalDate.parse("2022-02-19"))).isNull();
        assertThat(law.versions("card").stream().map(version -> version.title().en()))
                .containsExactly("First card", "Old card", "Card");
        assertThat(law.versions("visa")).isEmpty();
        assertThat(law.findVersion("card", LocalDate.parse("2020-01-01")))
                .extracting(version -> version.title().en())
                .isEqualTo("Old card");
        assertThat(law.findVersion("card", LocalDate.parse("2020-01-02"))).isNull();
    }

    @Test
    void a_law_with_one_file_read_anew_is_the_law_read_whole() throws IOException {
        var sources = Source.under(WholeLanguageTest.WHOLE);
        var roots = OneFileChanged.roots(sources);
        for (var source : sources) {
            var changed = OneFileChanged.of(source.file(), sources, roots);
            if (source.file().startsWith(Loader.PROCEDURES) && !source.file().startsWith(Loader.PAST)) {
                var root = Objects.requireNonNull(roots.get(source.file()));
                for (var time : List.of("first", "second")) {
                    var law = Objects.requireNonNull(changed.with(source, root), source.file() + " " + time);
                    assertThat(WholeLanguageTest.print(law))
                            .isEqualTo(WholeLanguageTest.print(WholeLanguageTest.law()));
                }
            }
        }
    }

    @Test
    void a_condition_is_said_in_one_line() {
        var nowhere = Place.NOWHERE;
        var here = new Condition.Leaf("here", new Check.Is(true), nowhere);
        var away = new Condition.Leaf("here", new Check.Is(false), nowhere);
        var day = LocalDate.parse("2026-11-23");
        var two = BigDecimal.TWO;
        var checks = List.of(
                new Check.OneOf(Set.of("HN")),
                new Check.NoneOf(Set.of("MX")),
                new Check.Under(two),
                new Check.AtLeast(two),
                new Check.Before(day),
                new Check.NotBefore(day),
                new Check.OlderThan(Period.ofMonths(4)));
        assertThat(checks.stream().map(check -> Wording.of(new Condition.Leaf("f", check, nowhere))))
                .containsExactly(
                        "f: [HN]",
                        "f: not [MX]",
                        "f: under 2",
                        "f: at least 2",
                        "f: before 2026-11-23",
                        "f: not before 2026-11-23",
                        "f: older than P4M");
        assertThat(Wording.of(new Condition.AtLeast(2, List.of(here, away)))).isEqualTo("2 of [here: yes, here: no]");
        assertThat(Wording.of(new Condition.All(List.of(
                        new Condition.AnyOf(List.of(here, new Condition.Not(away))),
                        new Condition.DeadlineIs("filing", true, nowhere),
                        new Condition.DeadlineIs("filing", false, nowhere),
                        new Condition.My(Quantifier.AT_LEAST, 2, "child", new Condition.All(List.of(here)), nowhere)))))
                .isEqualTo("all [any [here: yes, not here: no], filing open, filing closed, "
                        + "AT_LEAST 2 child here: yes]");
    }
}
