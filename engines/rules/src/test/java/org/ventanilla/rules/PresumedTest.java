package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.codes;
import static org.ventanilla.rules.HouseholdWords.household;
import static org.ventanilla.rules.HouseholdWords.on;
import static org.ventanilla.rules.HouseholdWords.someone;
import static org.ventanilla.rules.HouseholdWords.yes;
import static org.ventanilla.rules.Words.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;

/** In doubt whether somebody is of age the statute presumes an adolescent: the notice comes first. LGDNNA 5 p4. */
class PresumedTest {

    private static final Someone BOY = someone("boy")
            .with("nationality", codes("HN"))
            .with("in_mexico", yes())
            .with("entry.date", on("2026-10-19"))
            .with("stay.condition", codes("none"))
            .with("asylum.stage", codes("none"))
            .with("speaks.es", yes())
            .with("child.accompaniment", codes("unaccompanied"));

    private static Someone born(String earliest, String latest) {
        return BOY.with("born_on", new Value.Day(day(earliest), day(latest)));
    }

    private static Plan plan(Someone who, LocalDate on) {
        return RealLaw.RULES.plan(household(true, who).presumingChildren(on), on);
    }

    private static Line line(Plan plan, String procedure) {
        return plan.lines().stream()
                .filter(each -> each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_may_be_seventeen_is_planned_as_a_child() {
        var plan = plan(born("2008-11-01", "2008-11-30"), day("2026-11-23"));

        assertThat(line(plan, "child-protection").state()).isEqualTo(State.NOW);
        assertThat(line(plan, "refugee-recognition").state()).isEqualTo(State.BLOCKED);
        assertThat(line(plan, "refugee-recognition").blockedBy())
                .contains(new Blocker("child-protection", "child-protection"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, true, surely a child",
        "2026-11-01, true, the eldest possible is of age",
        "2026-11-29, true, the last day of the doubt",
        "2026-11-30, false, even the youngest is of age"
    })
    void the_presumption_ends_when_even_the_youngest_they_may_be_is_of_age(String on, boolean isChild, String why) {
        var line = line(plan(born("2008-11-01", "2008-11-30"), day(on)), "child-protection");

        assertThat(line.verdict().truth()).as(why).isEqualTo(isChild ? Plan.Truth.YES : Plan.Truth.NO);
    }

    @Test
    void its_last_day_is_the_one_before_the_latest_birthday() {
        var plan = plan(born("2008-11-01", "2008-11-30"), day("2026-11-23"));

        assertThat(plan.findLastDay(line(plan, "child-protection"))).isEqualTo(day("2026-11-29"));
    }

    @ParameterizedTest
    @CsvSource({"2009-01-01,2009-12-31", "1990-01-01,1990-12-31", "2008-11-23,2008-11-23"})
    void nobody_of_whom_it_is_known_is_told_otherwise(String earliest, String latest) {
        var told = household(true, born(earliest, latest));

        assertThat(told.presumingChildren(day("2026-11-23"))).isEqualTo(told);
    }
}
