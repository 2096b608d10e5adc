package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Fact.Type;

/** A step may leave its own day behind, so that a term of another trámite counts from it. */
class StepDatesTest {

    private static final Rules RULES = Rules.over(law(
            List.of(fact("in_mexico", Type.BOOLEAN), fact("told.on", Type.DATE)),
            procedure("request", is("in_mexico", true))
                    .goes(step("filing", "person"), setting(step("notification", "office"), "told.on", "day")),
            procedure("review", is("in_mexico", true))
                    .by(deadline("filing", "person", 15, Deadline.Unit.WORKING_DAYS, "told.on"))));

    private static final Someone MARIA = someone("maria").with("in_mexico", yes());

    private static final Move TOLD = new Move("notification", day("2027-01-15"), null);

    private static Plan.Due filing(Someone maria) {
        return Objects.requireNonNull(
                RULES.findDeadline(household(false, maria), "maria", "review", "filing", day("2027-01-20")));
    }

    @Test
    void the_term_of_one_file_counts_from_a_step_of_another() {
        var told = MARIA.filed("request", TOLD);
        assertThat(filing(told).earliest()).isEqualTo(day("2027-02-08"));
    }

    @Test
    void the_step_wins_over_what_was_said_before_it() {
        var told = MARIA.with("told.on", on("2027-01-11")).filed("request", TOLD);
        assertThat(filing(told).earliest()).isEqualTo(day("2027-02-08"));
    }

    @Test
    void without_the_step_the_day_is_what_the_person_says() {
        assertThat(filing(MARIA).because()).containsExactly("told.on");
        assertThat(filing(MARIA.with("told.on", on("2027-01-11"))).earliest()).isEqualTo(day("2027-02-01"));
    }
}
