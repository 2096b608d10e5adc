package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Plan.Verdict;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Condition.Quantifier;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fact.Type;

class VerdictTest {

    private static final LocalDate TODAY = day("2026-11-23");
    private static final List<Fact> FACTS = List.of(
            many("nationality", Type.COUNTRY),
            fact("in_mexico", Type.BOOLEAN),
            fact("victim", Type.BOOLEAN),
            fact("stage", Type.ONE_OF, "none", "wished", "filed"),
            fact("born_on", Type.DATE),
            computed("age", Type.NUMBER, "born_on"),
            computed("is_child", Type.BOOLEAN, "age"),
            fact("jobs", Type.NUMBER));

    private static Verdict verdict(Condition condition, Someone who, boolean complete, Someone... others) {
        var people = new Someone[others.length + 1];
        people[0] = who;
        System.arraycopy(others, 0, people, 1, others.length);
        return Rules.over(law(FACTS, procedure("p", condition)))
                .verdict(household(complete, people), who.id(), "p", TODAY);
    }

    private static Verdict verdict(Condition condition, Someone who) {
        return verdict(condition, who, false);
    }

    private static final Someone MARIA = someone("maria");

    @Test
    void a_victim_of_unknown_age_may_ask_when_children_may_and_adult_victims_may() {
        var condition = any(is("is_child", true), all(atLeast("age", 18), is("victim", true)));
        assertThat(verdict(condition, MARIA.with("victim", yes())))
                .isEqualTo(new Verdict(Truth.YES, List.of("victim")));
    }

    @Test
    void what_is_not_known_is_named_and_nothing_else_is() {
        var condition = all(noneOf("nationality", "MX"), is("in_mexico", true), oneOf("stage", "none", "wished"));
        assertThat(verdict(condition, MARIA.with("nationality", codes("HN")).with("stage", codes("wished"))))
                .isEqualTo(new Verdict(Truth.UNKNOWN, List.of("in_mexico")));
    }

    @Test
    void one_fact_that_decides_a_no_is_enough() {
        var condition = all(noneOf("nationality", "MX"), is("in_mexico", true));
        assertThat(verdict(
                        condition, MARIA.with("nationality", codes("HN", "MX")).with("in_mexico", no())))
                .isEqualTo(new Verdict(Truth.NO, List.of("nationality")));
    }

    @Test
    void whoever_has_two_nationalities_has_each_of_them() {
        assertThat(verdict(oneOf("nationality", "HN"), MARIA.with("nationality", codes("HN", "HT")))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(verdict(noneOf("nationality", "HT"), MARIA.with("nationality", codes("HN", "HT")))
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void whoever_has_no_nationality_is_not_mexican() {
        assertThat(verdict(noneOf("nationality", "MX"), MARIA.with("nationality", codes()))
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void every_option_together_is_true_of_everybody() {
        assertThat(verdict(any(oneOf("stage", "none"), oneOf("stage", "wished", "filed")), MARIA)
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void a_person_is_a_child_until_the_day_before_the_eighteenth_birthday() {
        assertThat(verdict(under("age", 18), MARIA.with("born_on", on("2008-11-24")))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(verdict(under("age", 18), MARIA.with("born_on", on("2008-11-23")))
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void the_year_of_birth_is_enough_when_every_day_of_it_gives_the_same_answer() {
        assertThat(verdict(is("is_child", true), MARIA.with("born_on", between("2010-01-01", "2010-12-31")))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(verdict(is("is_child", true), MARIA.with("born_on", between("2008-01-01", "2008-12-31"))))
                .isEqualTo(new Verdict(Truth.UNKNOWN, List.of("born_on")));
    }

    @Test
    void an_age_that_is_told_counts_like_a_day_of_birth() {
        assertThat(verdict(is("is_child", true), MARIA.with("age", new Value.Num(java.math.BigDecimal.valueOf(17))))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(verdict(atLeast("age", 18), MARIA.with("is_child", no())).truth())
                .isEqualTo(Truth.YES);
        assertThat(verdict(atLeast("age", 60), MARIA.with("is_child", no())).truth())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void nobody_is_told_they_have_no_child_until_the_household_is_complete() {
        var condition = my(Quantifier.ANY, "child", oneOf("nationality", "MX"));
        assertThat(verdict(condition, MARIA, false)).isEqualTo(new Verdict(Truth.UNKNOWN, List.of("my.child")));
        assertThat(verdict(condition, MARIA, true)).isEqualTo(new Verdict(Truth.NO, List.of("my.child")));
    }

    @Test
    void a_child_born_here_opens_the_way_for_both_parents() {
        var condition = my(Quantifier.ANY, "child", oneOf("nationality", "MX"));
        var samuel = someone("samuel").with("nationality", codes("MX")).related("parent", "maria", "wilner");
        assertThat(verdict(condition, MARIA, false, someone("wilner"), samuel).truth())
                .isEqualTo(Truth.YES);
        assertThat(verdict(condition, someone("wilner"), false, MARIA, samuel).truth())
                .isEqualTo(Truth.YES);
        assertThat(verdict(condition, samuel, true, MARIA, someone("wilner")).truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void children_of_one_parent_are_siblings_and_their_parents_parents_are_grandparents() {
        var condition = my(Quantifier.ANY, "sibling", oneOf("nationality", "MX"));
        var djenny = someone("djenny").related("parent", "maria");
        var samuel = someone("samuel").with("nationality", codes("MX")).related("parent", "maria");
        assertThat(verdict(condition, djenny, false, MARIA, samuel).truth()).isEqualTo(Truth.YES);
        var grandmother = my(Quantifier.ANY, "grandparent", oneOf("nationality", "HN"));
        assertThat(verdict(
                                grandmother,
                                djenny,
                                false,
                                MARIA.related("parent", "rosa"),
                                someone("rosa").with("nationality", codes("HN")))
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void every_and_none_need_everybody_to_be_here_and_at_least_two_counts_two() {
        var every = my(Quantifier.EVERY, "child", is("in_mexico", true));
        var none = my(Quantifier.NONE, "child", is("in_mexico", true));
        var two = new Condition.My(Quantifier.AT_LEAST, 2, "child", is("in_mexico", true), HERE);
        var one = someone("djenny").with("in_mexico", yes()).related("parent", "maria");
        var other = someone("samuel").related("parent", "maria");
        assertThat(verdict(every, MARIA, false, one).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(verdict(every, MARIA, true, one).truth()).isEqualTo(Truth.YES);
        assertThat(verdict(every, MARIA, true, one, other).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(verdict(none, MARIA, false, one).truth()).isEqualTo(Truth.NO);
        assertThat(verdict(none, MARIA, true).truth()).isEqualTo(Truth.YES);
        assertThat(verdict(two, MARIA, true, one).truth()).isEqualTo(Truth.NO);
        assertThat(verdict(two, MARIA, true, one, other).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(verdict(two, MARIA, true, one, other.with("in_mexico", yes()))
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void at_least_two_of_three_is_settled_by_two() {
        var condition =
                new Condition.AtLeast(2, List.of(is("in_mexico", true), is("victim", true), atLeast("jobs", 1)));
        assertThat(verdict(condition, MARIA.with("victim", yes()).with("in_mexico", yes())))
                .isEqualTo(new Verdict(Truth.YES, List.of("in_mexico", "victim")));
        assertThat(verdict(condition, MARIA.with("victim", no()).with("in_mexico", no()))
                        .truth())
                .isEqualTo(Truth.NO);
        assertThat(verdict(condition, MARIA.with("victim", no())))
                .isEqualTo(new Verdict(Truth.UNKNOWN, List.of("in_mexico", "jobs")));
    }
}
