package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.Words.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Law;

/** A fact says how precisely it is told, and within what bounds. */
class ToldPreciselyTest {

    private static Law law(Fact told) {
        return Words.law(
                List.of(told, fact("in_mexico", Type.BOOLEAN)), procedure("recognition", is("in_mexico", true)));
    }

    private static Fact told(Fact fact, List<String> precision, Fact.Range range) {
        return new Fact(
                fact.id(),
                fact.type(),
                fact.options(),
                fact.many(),
                precision,
                fact.ask(),
                fact.why(),
                fact.name(),
                fact.sources(),
                fact.level(),
                fact.compartment(),
                fact.effort(),
                fact.computedFrom(),
                fact.unit(),
                range,
                fact.purpose(),
                fact.setBy());
    }

    private static String read(Fact fact, String answer) {
        return switch (HouseholdFile.read(
                law(fact), "maria.json", "{ on: 2026-11-23, given: { " + fact.id() + ": " + answer + " } }")) {
            case HouseholdFile.Sound _ -> "";
            case HouseholdFile.Refused refused -> refused.toString();
        };
    }

    @Test
    void a_date_that_is_told_to_the_day_is_no_month_and_no_year() {
        var range = new Fact.Range(0, 4);
        var toTheDay = told(fact("entered", Type.DATE), List.of("day"), range);
        assertThat(read(toTheDay, "2026-10-09")).isEmpty();
        assertThat(read(toTheDay, "does not know")).isEmpty();
        assertThat(read(toTheDay, "2026-10"))
                .contains("(2026-10) is a whole month, and entered is told to the day.")
                .contains("Maybe 2026-10-01 with its own day, or { unknown: does_not_know }.");
        assertThat(read(toTheDay, "2026")).contains("(2026) is a whole year, and entered is told to the day.");
        var toTheMonth = told(fact("entered", Type.DATE), List.of("day", "month"), range);
        assertThat(read(toTheMonth, "2026-10")).isEmpty();
        assertThat(read(toTheMonth, "2026")).contains("(2026) is a whole year, and entered is told to the month.");
        assertThat(read(fact("entered", Type.DATE), "2026")).isEmpty();
    }

    @Test
    void a_number_lies_within_its_bounds() {
        var children = told(fact("jobs", Type.NUMBER), List.of(), new Fact.Range(0, 4));
        assertThat(read(children, "4")).isEmpty();
        assertThat(read(children, "5"))
                .contains("(5) is more than 4, the most that jobs comes to.", "Maybe a digit too many.");
    }
}
