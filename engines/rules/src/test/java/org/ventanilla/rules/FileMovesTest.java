package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Due.Standing;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.clock.Reckoning.NoticeEffect;
import org.ventanilla.rules.clock.Reckoning.Refusal;

/** What is written down of a file moves its terms: a request filed on 10 November 2026, by the law of this repository. */
class FileMovesTest {

    private static final String RECOGNITION = "refugee-recognition";
    private static final Move FILED = move("filing", "2026-11-10");

    private static Household with(String procedure, Move... moves) {
        return household(
                false, someone("maria").with("stay.condition", codes("none")).filed(procedure, moves));
    }

    private static Due decision(String on, Move... moves) {
        var all = new ArrayList<>(List.of(FILED));
        all.addAll(List.of(moves));
        return due(RECOGNITION, on, all.toArray(Move[]::new));
    }

    private static Due due(String procedure, String on, Move... moves) {
        return Objects.requireNonNull(
                RealLaw.RULES.findDeadline(with(procedure, moves), "maria", procedure, "decision", day(on)));
    }

    @Test
    void without_any_move_the_decision_is_due_after_forty_five_working_days() {
        var due = decision("2026-12-10");
        assertThat(due.earliest()).isEqualTo("2027-01-15");
        assertThat(due.notice()).isNull();
        assertThat(due.objection()).isNull();
    }

    @Test
    void a_completion_notice_stops_the_term_and_says_until_when_to_answer() {
        var due = decision("2026-12-10", move("completion_notice", "2026-12-02"));
        assertThat(due.standing()).isEqualTo(Standing.PAUSED);
        assertThat(due.earliest()).isNull();
        assertThat(due.daysLeft()).isNull();
        assertThat(due.notice()).isEqualTo(new NoticeEffect(day("2026-12-02"), true, day("2026-12-09")));
    }

    @Test
    void the_day_before_the_notice_the_term_still_runs() {
        var due = decision("2026-12-01", move("completion_notice", "2026-12-02"));
        assertThat(due.standing()).isEqualTo(Standing.OPEN);
        assertThat(due.earliest()).isEqualTo("2027-01-15");
    }

    @Test
    void the_term_goes_on_the_working_day_after_the_answer() {
        var moves =
                new Move[] {FILED, move("completion_notice", "2026-12-02"), move("completion_answer", "2026-12-09")};
        var due = due(RECOGNITION, "2026-12-10", moves);
        assertThat(due.standing()).isEqualTo(Standing.OPEN);
        assertThat(due.earliest()).isEqualTo("2027-01-22");
        assertThat(RealLaw.RULES.explain(with(RECOGNITION, moves), "maria", RECOGNITION, "decision", day("2026-12-10")))
                .contains(new CountedDay(day("2026-12-09"), false, "completion-notice"))
                .contains(new CountedDay(day("2026-12-10"), true, null));
    }

    @Test
    void a_notice_after_the_first_third_stops_nothing_and_the_file_may_not_be_rejected_as_incomplete() {
        var due = decision("2026-12-10", move("completion_notice", "2026-12-03"));
        assertThat(due.standing()).isEqualTo(Standing.OPEN);
        assertThat(due.earliest()).isEqualTo("2027-01-15");
        assertThat(Objects.requireNonNull(due.notice()).inTime()).isFalse();
        var plan = RealLaw.RULES.plan(
                with(RECOGNITION, FILED, move("completion_notice", "2026-12-03")), day("2026-12-10"));
        assertThat(PlanText.of(RealLaw.LAW, plan, "es"))
                .contains("prevención tardía: el trámite no puede desecharse por incompleto (LFPA 17-A)");
    }

    @Test
    void where_the_statute_gives_ten_days_to_answer_the_notice_gives_ten() {
        var due = due(
                "residence-parent-of-mexican",
                "2026-11-24",
                move("filing", "2026-11-17"),
                move("completion_notice", "2026-11-19"));
        assertThat(due.standing()).isEqualTo(Standing.PAUSED);
        assertThat(Objects.requireNonNull(due.notice()).answerBy()).isEqualTo("2026-12-04");
    }

    @Test
    void a_notice_from_before_a_term_began_does_not_touch_it() {
        var due = due(
                "residence-after-recognition",
                "2026-12-01",
                move("filing", "2026-11-17"),
                move("completion_notice", "2026-11-19"),
                move("completion_answer", "2026-11-23"),
                move("completion", "2026-11-24"));
        assertThat(due.earliest()).isEqualTo("2026-12-22");
        assertThat(due.objection()).isNull();
    }

    @Test
    void an_extension_needs_a_ground_of_the_list_and_without_one_changes_nothing() {
        assertThat(decision("2026-12-16", move("decision.extended", "2026-12-15", "no_interpreter"))
                        .earliest())
                .isEqualTo("2027-03-22");
        var refused = decision("2026-12-16", move("decision.extended", "2026-12-15", "workload"));
        assertThat(refused.earliest()).isEqualTo("2027-01-15");
        assertThat(Objects.requireNonNull(refused.objection()).why()).isEqualTo(Refusal.GROUND_NOT_LISTED);
        var file = new FileInFlight(
                RECOGNITION,
                day("2022-02-19"),
                day("2026-11-10"),
                List.of(FILED, move("decision.extended", "2026-12-15", "workload")));
        assertThat(RealLaw.RULES.objections(file, day("2026-12-16"))).containsExactly(Refusal.GROUND_NOT_LISTED);
    }

    @Test
    void an_extension_after_the_last_day_is_no_extension() {
        var late = decision("2027-01-18", move("decision.extended", "2027-01-16", "health"));
        assertThat(late.standing()).isEqualTo(Standing.MISSED);
        assertThat(Objects.requireNonNull(late.objection()).why()).isEqualTo(Refusal.EXTENDED_OUT_OF_TIME);
    }

    @Test
    void a_household_file_with_a_ground_of_nobodys_is_refused_where_it_stands() {
        var read = HouseholdFile.read(RealLaw.LAW, "family.json", """
                { "given": { "files": { "refugee-recognition": { "moves": [
                  { "step": "filing", "on": "2026-11-10" },
                  { "step": "decision.extended", "on": "2026-12-15", "outcome": "workload" } ] } } } }
                """);
        assertThat(read).isInstanceOf(HouseholdFile.Refused.class);
        assertThat(read.toString()).contains("(workload) is not a ground on which decision.extended may be");
    }

    @Test
    void a_suspension_of_one_file_moves_its_terms_and_nobody_elses() {
        var household = household(
                false,
                someone("maria")
                        .filed(
                                RECOGNITION,
                                FILED,
                                move("suspension.from", "2026-12-21"),
                                move("suspension.to", "2027-01-06")),
                someone("wilner").filed(RECOGNITION, FILED));
        var maria = RealLaw.RULES.findDeadline(household, "maria", RECOGNITION, "decision", day("2027-01-10"));
        var wilner = RealLaw.RULES.findDeadline(household, "wilner", RECOGNITION, "decision", day("2027-01-10"));
        assertThat(Objects.requireNonNull(maria).earliest()).isEqualTo("2027-02-01");
        assertThat(Objects.requireNonNull(wilner).earliest()).isEqualTo("2027-01-15");
    }

    @Test
    void a_saturday_enabled_for_one_file_counts_in_it_and_in_no_other() {
        var household = household(
                false,
                someone("maria").filed(RECOGNITION, FILED, move("day.enabled", "2026-12-12")),
                someone("wilner").filed(RECOGNITION, FILED));
        var maria = RealLaw.RULES.findDeadline(household, "maria", RECOGNITION, "decision", day("2026-12-14"));
        var wilner = RealLaw.RULES.findDeadline(household, "wilner", RECOGNITION, "decision", day("2026-12-14"));
        assertThat(Objects.requireNonNull(maria).earliest()).isEqualTo("2027-01-14");
        assertThat(Objects.requireNonNull(wilner).earliest()).isEqualTo("2027-01-15");
        assertThat(RealLaw.RULES.explain(household, "maria", RECOGNITION, "decision", day("2026-12-14")))
                .contains(new CountedDay(day("2026-12-12"), true, null))
                .contains(new CountedDay(day("2026-12-13"), false, "sunday"));
        // A term that began before knows nothing of it until the day comes.
        var before = RealLaw.RULES.findDeadline(household, "maria", RECOGNITION, "decision", day("2026-12-11"));
        assertThat(Objects.requireNonNull(before).earliest()).isEqualTo("2027-01-15");
    }

    @Test
    void a_suspension_that_goes_on_counts_until_today() {
        var due = decision("2027-01-06", move("suspension.from", "2026-12-21"));
        assertThat(due.earliest()).isEqualTo("2027-02-01");
    }

    @Test
    void a_file_closed_without_its_last_step_is_over() {
        var plan = RealLaw.RULES.plan(with(RECOGNITION, FILED, move("closure", "2026-11-12")), day("2026-12-10"));
        assertThat(plan.lines())
                .filteredOn(line -> line.procedure().equals(RECOGNITION))
                .extracting(Plan.Line::state)
                .containsExactly(Plan.State.DONE);
    }
}
