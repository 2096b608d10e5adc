package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.day;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Due.Standing;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;

/** Somebody else filed on 20 November 2026 for a woman who entered on the tenth, and she has three working days to confirm. */
class UnfiledTest {

    private static final String RECOGNITION = "refugee-recognition";
    private static final Move FILED = move("filing", "2026-11-20");

    private static Household with(String by, Move... moves) {
        var maria = someone("maria")
                .with("nationality", codes("VE"))
                .with("in_mexico", yes())
                .with("born_on", on("1990-01-01"))
                .with("asylum.stage", codes("wished"))
                .with("entry.date", on("2026-11-10"));
        var told = by.isEmpty() ? maria : maria.with("filing.by", codes(by));
        return household(false, moves.length == 0 ? told : told.filed(RECOGNITION, moves));
    }

    private static Line line(String on, String procedure, Household household) {
        return RealLaw.RULES.plan(household, day(on)).lines().stream()
                .filter(line -> line.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static Due due(String deadline, String on, Household household) {
        return Objects.requireNonNull(RealLaw.RULES.findDeadline(household, "maria", RECOGNITION, deadline, day(on)));
    }

    private static String stage(String on, Household household) {
        var facts =
                Objects.requireNonNull(RealLaw.RULES.known(household, day(on)).get("maria"));
        return String.valueOf(facts.get("asylum.stage"));
    }

    @Test
    void on_the_last_day_to_confirm_it_is_filed() {
        var household = with("representative", FILED);
        assertThat(line("2026-11-25", RECOGNITION, household).nextStep()).isEqualTo("ratification");
        assertThat(due("filing", "2026-11-25", household).standing()).isEqualTo(Standing.MET);
        assertThat(due("decision", "2026-11-25", household).standing()).isEqualTo(Standing.OPEN);
        assertThat(stage("2026-11-25", household)).contains("filed");
    }

    @Test
    void the_day_after_her_own_days_run_as_for_anybody_who_has_not_filed() {
        var household = with("representative", FILED, move("sign-in", "2026-11-21"));
        var nobodyFiled = with("representative");
        var line = line("2026-11-26", RECOGNITION, household);
        assertThat(line.state()).isEqualTo(State.RUNNING);
        assertThat(line.nextStep()).isEqualTo("filing");
        assertThat(due("filing", "2026-11-26", household)).isEqualTo(due("filing", "2026-11-26", nobodyFiled));
        assertThat(due("filing", "2026-11-26", household).earliest()).isEqualTo("2026-12-23");
        var confirming = due("ratification", "2026-11-26", household);
        assertThat(confirming.standing()).isEqualTo(Standing.MISSED);
        assertThat(confirming.latest()).isEqualTo("2026-11-25");
        assertThat(due("decision", "2026-11-26", household).standing()).isEqualTo(Standing.NOT_STARTED);
        assertThat(RealLaw.RULES.known(household, day("2026-11-26")))
                .isEqualTo(RealLaw.RULES.known(nobodyFiled, day("2026-11-26")));
    }

    @Test
    void of_what_goes_with_it_and_waits_for_it_the_same_is_said_as_before_the_filing() {
        var household = with("representative", FILED);
        var nobodyFiled = with("representative");
        for (var other : RealLaw.RULES.plan(nobodyFiled, day("2026-11-26")).lines()) {
            if (!other.procedure().equals(RECOGNITION)) {
                assertThat(line("2026-11-26", other.procedure(), household)).isEqualTo(other);
            }
        }
        assertThat(line("2026-11-26", RECOGNITION, household).opens())
                .isEqualTo(line("2026-11-26", RECOGNITION, nobodyFiled).opens());
    }

    @Test
    void while_nobody_said_who_filed_it_stays_filed() {
        var household = with("", FILED);
        assertThat(stage("2026-11-26", household)).contains("filed");
        assertThat(due("decision", "2026-11-26", household).standing()).isEqualTo(Standing.OPEN);
        assertThat(due("ratification", "2026-11-26", household).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void confirmed_in_time_it_stays_filed_and_confirmed_late_it_does_not() {
        assertThat(stage("2026-12-01", with("representative", FILED, move("ratification", "2026-11-25"))))
                .contains("filed");
        assertThat(stage("2026-12-01", with("representative", FILED, move("ratification", "2026-11-26"))))
                .contains("wished");
    }

    @Test
    void what_the_office_went_on_with_all_the_same_stays_filed() {
        assertThat(stage("2026-12-01", with("representative", FILED, move("constancia", "2026-11-30"))))
                .contains("filed");
    }

    @Test
    void filed_again_the_days_of_the_answer_count_from_then_and_nothing_of_before_is_left() {
        var household = with("self", FILED, move("completion_notice", "2026-11-23"), move("filing", "2026-11-30"));
        assertThat(stage("2026-12-01", household)).contains("filed");
        assertThat(line("2026-12-01", RECOGNITION, household).nextStep()).isEqualTo("constancia");
        assertThat(due("filing", "2026-12-01", household).doneOn()).isEqualTo("2026-11-30");
        assertThat(due("decision", "2026-12-01", household))
                .isEqualTo(due("decision", "2026-12-01", with("self", move("filing", "2026-11-30"))));
    }

    @Test
    void filed_again_by_somebody_else_it_is_to_be_confirmed_again() {
        var household = with("representative", FILED, move("filing", "2026-11-30"));
        assertThat(due("ratification", "2026-12-01", household).earliest()).isEqualTo("2026-12-03");
        assertThat(List.of(stage("2026-12-03", household), stage("2026-12-04", household)))
                .satisfiesExactly(filed -> assertThat(filed).contains("filed"), not -> assertThat(not)
                        .contains("wished"));
    }

    @Test
    void who_answered_that_it_is_filed_has_said_the_wish() {
        var household = household(
                false,
                someone("maria")
                        .with("nationality", codes("VE"))
                        .with("in_mexico", yes())
                        .with("asylum.stage", codes("filed"))
                        .with("asylum.filed_on", on("2026-11-20"))
                        .with("filing.by", codes("third_person"))
                        .with("entry.date", on("2026-11-10"))
                        .filed(RECOGNITION, FILED));
        assertThat(stage("2026-11-26", household)).contains("wished");
        assertThat(due("filing", "2026-11-26", household).earliest()).isEqualTo("2026-12-23");
        assertThat(line("2026-11-26", RECOGNITION, household).nextStep()).isEqualTo("filing");
    }
}
