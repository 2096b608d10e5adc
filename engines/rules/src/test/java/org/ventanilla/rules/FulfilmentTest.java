package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Due.Standing;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Deadline.Start;
import org.ventanilla.rules.law.Procedure;

/** A term ends with the move that does what it was for, in time or late, whatever the procedure. */
class FulfilmentTest {

    private static final String RECOGNITION = "refugee-recognition";
    private static final String ENTERED = "2026-09-01";

    private static Plan.@Nullable Due find(Someone who, String procedure, String deadline, String on) {
        return RealLaw.RULES.findDeadline(household(false, who), who.id(), procedure, deadline, day(on));
    }

    private static Plan.Due due(Someone who, String procedure, String deadline, String on) {
        return Objects.requireNonNull(find(who, procedure, deadline, on));
    }

    private static Someone maria(Move... moves) {
        return someone("maria").with("entry.date", on(ENTERED)).filed(RECOGNITION, moves);
    }

    @Test
    void a_request_filed_after_the_last_day_is_filed() {
        var due = due(maria(move("filing", "2026-11-24")), RECOGNITION, "filing", "2026-11-25");
        assertThat(due.standing()).isEqualTo(Standing.LATE);
        assertThat(due.earliest()).isEqualTo("2026-10-14");
        assertThat(due.doneOn()).isEqualTo("2026-11-24");
        assertThat(due.daysLeft()).isNull();
    }

    @Test
    void a_request_filed_on_the_last_day_is_in_time_and_one_a_day_later_is_not() {
        assertThat(due(maria(move("filing", "2026-10-14")), RECOGNITION, "filing", "2026-11-24")
                        .standing())
                .isEqualTo(Standing.MET);
        assertThat(due(maria(move("filing", "2026-10-15")), RECOGNITION, "filing", "2026-11-24")
                        .standing())
                .isEqualTo(Standing.LATE);
    }

    @Test
    void who_filed_has_filed_even_where_nobody_knows_until_when_it_was_due() {
        var who = someone("maria").filed(RECOGNITION, move("filing", "2026-11-24"));
        assertThat(due(who, RECOGNITION, "filing", "2026-11-25").standing()).isEqualTo(Standing.MET);
    }

    @Test
    void the_reasons_for_a_late_filing_are_still_asked_for() {
        var plan = RealLaw.RULES.plan(household(true, maria(move("filing", "2026-11-24"))), day("2026-11-25"));
        assertThat(plan.questions()).extracting(Plan.Question::fact).contains("late.was_impossible");
    }

    @Test
    void each_visit_to_sign_begins_the_term_anew_and_none_ends_it() {
        var once = maria(move("filing", "2026-11-10"), move("sign-in", "2026-11-17"));
        assertThat(due(once, RECOGNITION, "next_sign_in", "2026-11-20").earliest())
                .isEqualTo("2026-11-24");
        var twice = maria(move("filing", "2026-11-10"), move("sign-in", "2026-11-17"), move("sign-in", "2026-11-25"));
        var due = due(twice, RECOGNITION, "next_sign_in", "2026-11-26");
        assertThat(due.standing()).isEqualTo(Standing.OPEN);
        assertThat(due.earliest()).isEqualTo("2026-12-02");
    }

    @Test
    void a_file_that_went_on_has_gone_past_what_was_not_written_down() {
        var filed = move("filing", "2026-11-10");
        var asked = someone("maria").filed("humanitarian-visitor-card", filed, move("completion", "2026-11-11"));
        assertThat(find(asked, "humanitarian-visitor-card", "decision", "2026-11-24"))
                .isNotNull();
        var given = someone("maria")
                .filed(
                        "humanitarian-visitor-card",
                        filed,
                        move("completion", "2026-11-11"),
                        move("card", "2026-11-20"));
        assertThat(find(given, "humanitarian-visitor-card", "decision", "2026-11-24"))
                .isNull();
    }

    @Test
    void who_withdrew_waits_for_no_decision() {
        var left = maria(move("filing", "2026-11-10"), move("withdrawal", "2026-11-20"));
        var decision = Objects.requireNonNull(find(left, RECOGNITION, "decision", "2026-11-24"));
        assertThat(decision.standing()).isEqualTo(Standing.NOT_STARTED);
        assertThat(decision.start()).isNull();
    }

    static Stream<Procedure> procedures() {
        return RealLaw.LAW.procedures().values().stream()
                .filter(procedure -> procedure.whom() == Procedure.Whom.PERSON);
    }

    /** Years after its start every term is over; the move that does it ends it all the same. */
    @ParameterizedTest
    @MethodSource("procedures")
    void every_term_of_every_procedure_ends_with_the_move_that_does_it_however_late(Procedure procedure) {
        for (var deadline : procedure.deadlines().values()) {
            for (var does : deadline.met().by()) {
                var moves = new ArrayList<Move>(started(procedure, deadline));
                moves.add(new Move(does, day("2035-01-08"), outcome(procedure, does)));
                var done = fact(someone("who").with("born_on", on("1990-01-01")), procedure, deadline)
                        .filed(procedure.id(), moves.toArray(Move[]::new));
                var after = find(done, procedure.id(), deadline.id(), "2035-01-09");
                var isRecurring =
                        procedure.steps().stream().anyMatch(step -> step.id().equals(does) && step.every() != null);
                assertThat(after == null ? Standing.LATE : after.standing())
                        .as(procedure.id() + " " + deadline.id())
                        .isIn(isRecurring ? List.of(Standing.OPEN, Standing.UNKNOWN) : ended(after));
            }
        }
    }

    /** Over, or gone with the file; it is late where the last day is known. */
    private static List<Standing> ended(Plan.@Nullable Due after) {
        return after == null || after.latest() != null ? List.of(Standing.LATE) : List.of(Standing.MET);
    }

    /** The move from which the term counts, in June 2030, a Monday. */
    private static List<Move> started(Procedure procedure, Deadline deadline) {
        if (!(deadline.from() instanceof Start.Event(var event)) || !event.endsWith(".date")) {
            return deadline.from() instanceof Start.Event(var event) && RealLaw.isOfFiles(event)
                    ? List.of(new Move(event, day("2030-06-03"), null))
                    : List.of();
        }
        var move = event.substring(0, event.length() - ".date".length());
        return event.equals("entry.date")
                ? List.of()
                : List.of(new Move(move, day("2030-06-03"), outcome(procedure, move)));
    }

    private static Someone fact(Someone who, Procedure procedure, Deadline deadline) {
        return deadline.from() instanceof Start.Event(var event)
                        && started(procedure, deadline).isEmpty()
                ? who.with(event, on("2030-06-03"))
                : who;
    }

    private static @Nullable String outcome(Procedure procedure, String move) {
        return procedure.steps().stream()
                .filter(step -> step.id().equals(move) && !step.outcomes().isEmpty())
                .map(step -> step.outcomes().getFirst())
                .findFirst()
                .orElse(null);
    }
}
