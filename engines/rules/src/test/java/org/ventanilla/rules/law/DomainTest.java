package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DomainTest {

    private static Fact fact(Fact.Type type, boolean many, String... options) {
        var words = new Text("x", "x");
        SortedMap<String, Text> codes = new TreeMap<>();
        for (var option : options) {
            codes.put(option, words);
        }
        return new Fact(
                "f",
                type,
                codes,
                many,
                List.of(),
                words,
                null,
                words,
                List.of(),
                Fact.Level.LOW,
                null,
                1,
                null,
                null,
                null,
                null,
                null);
    }

    private static String classes(Domain domain, Check check) {
        var words = new StringBuilder();
        for (var i = 0; i < domain.size(); i++) {
            if ((domain.mask(check) & 1L << i) != 0) {
                words.append(words.isEmpty() ? "" : "; ").append(domain.describe(1L << i));
            }
        }
        return words.toString();
    }

    @Test
    void ages_are_cut_where_the_law_cuts_them_and_nowhere_else() {
        var child = new Check.Under(new BigDecimal("18"));
        var adult = new Check.AtLeast(new BigDecimal("18.0"));
        var worker = new Check.AtLeast(new BigDecimal("16"));
        var domain = new Domain(fact(Fact.Type.NUMBER, false), List.of(child, adult, worker));
        assertThat(classes(domain, child)).isEqualTo("under 16; 16 or more and under 18");
        assertThat(classes(domain, adult)).isEqualTo("18 or more");
        assertThat(classes(domain, worker)).isEqualTo("16 or more and under 18; 18 or more");
    }

    @Test
    void who_has_two_nationalities_meets_both_and_who_has_none_meets_neither() {
        var mexican = new Check.OneOf(Set.of("MX"));
        var foreign = new Check.NoneOf(Set.of("MX"));
        var domain = new Domain(fact(Fact.Type.COUNTRY, true), List.of(mexican, foreign));
        assertThat(classes(domain, mexican)).isEqualTo("MX; MX and another");
        assertThat(classes(domain, foreign)).isEqualTo("none; another");
    }

    @Test
    void countries_that_are_always_named_together_are_one_class() {
        var neighbours = new Check.OneOf(Set.of("BZ", "GT", "HN", "NI", "PA", "SV", "CR"));
        var foreign = new Check.NoneOf(Set.of("MX"));
        var domain = new Domain(fact(Fact.Type.COUNTRY, true), List.of(neighbours, foreign));
        assertThat(domain.size()).isEqualTo(8);
        assertThat(classes(domain, neighbours)).isEqualTo("BZ; BZ and MX; BZ and another; BZ and MX and another");
        assertThat(classes(domain, foreign)).isEqualTo("none; BZ; another; BZ and another");
    }

    @Test
    void options_nobody_names_are_one_class_and_no_class_when_all_are_named() {
        var filed = new Check.OneOf(Set.of("filed"));
        var rest = new Check.NoneOf(Set.of("filed"));
        assertThat(classes(new Domain(fact(Fact.Type.ONE_OF, false, "none", "filed", "granted"), List.of(filed)), rest))
                .isEqualTo("another");
        var all = new Check.OneOf(Set.of("none", "filed"));
        assertThat(classes(new Domain(fact(Fact.Type.ONE_OF, false, "none", "filed"), List.of(all)), rest))
                .isEqualTo("none");
    }

    @Test
    void days_are_cut_on_the_day_itself() {
        var before = new Check.Before(LocalDate.of(2026, 1, 1));
        var since = new Check.NotBefore(LocalDate.of(2026, 1, 1));
        var domain = new Domain(fact(Fact.Type.DATE, false), List.of(before, since));
        assertThat(classes(domain, before)).isEqualTo("before 2026-01-01");
        assertThat(classes(domain, since)).isEqualTo("from 2026-01-01 on");
    }

    @Test
    void four_months_and_a_year_are_of_one_kind_but_days_are_of_another() {
        var months = new Check.OlderThan(Period.ofMonths(4));
        var year = new Check.OlderThan(Period.ofYears(1));
        var days = new Check.OlderThan(Period.ofDays(120));
        var date = fact(Fact.Type.DATE, false);
        assertThat(new Domain(date, List.of(months, year)).mixesUnits()).isFalse();
        assertThat(new Domain(date, List.of(months, days)).mixesUnits()).isTrue();
        assertThat(new Domain(date, List.of(months, year)).size()).isEqualTo(3);
    }
}
