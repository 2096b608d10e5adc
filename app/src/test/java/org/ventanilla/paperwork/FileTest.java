package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.paperwork.FileRefusal.*;
import static org.ventanilla.paperwork.Specimens.OPENED;
import static org.ventanilla.paperwork.Specimens.TODAY;
import static org.ventanilla.paperwork.Specimens.move;
import static org.ventanilla.paperwork.Specimens.opened;
import static org.ventanilla.paperwork.Specimens.recognition;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ventanilla.kernel.Answer;
import org.ventanilla.rules.law.Step;

class FileTest {

    private static final LocalDate BORN = OPENED.minusDays(8);
    private static final LocalDate CAME = OPENED.minusDays(5);
    private static final Bounds BOUNDS = new Bounds(BORN, null, TODAY);

    private final Track track = Track.of(recognition(), Set.of(), new TreeSet<>());

    @Test
    void a_file_begins_with_the_first_step_that_somebody_must_take() {
        assertThat(opened().next(track)).extracting(Step::id).isEqualTo("filing");
        assertThat(opened().possible(track)).extracting(Step::id).containsExactly("wish", "filing", "withdrawal");
    }

    @Test
    void a_step_taken_brings_the_next_one() {
        var file = after(opened(), move("filing", 10));
        assertThat(file.next(track)).extracting(Step::id).isEqualTo("interview");
    }

    @Test
    void what_changes_nothing_may_be_left_out_but_not_what_the_person_is_given() {
        var file = opened(move("filing", 10));
        assertThat(refusal(file, move("constancia", 11))).isNull();
        assertThat(refusal(file, move("decision", "recognised", 11, null))).isEqualTo(OUT_OF_ORDER);
    }

    @Test
    void a_person_may_withdraw_at_any_time() {
        assertThat(refusal(opened(), saying("Se va con su hermana", move("withdrawal", 10))))
                .isNull();
        assertThat(after(opened(move("filing", 10)), saying("Se va con su hermana", move("withdrawal", 11)))
                        .state(track))
                .isEqualTo(new File.State.Closed(LocalDate.of(2026, 11, 11), null));
    }

    private static Move saying(String reason, Move move) {
        return new Move(
                move.id(), move.step(), move.outcome(), move.on(), move.recordedAt(), move.by(), reason, move.undoes());
    }

    @Test
    void whoever_leaves_is_written_down_with_a_reason() {
        assertThat(refusal(opened(move("filing", 10)), move("withdrawal", 11))).isEqualTo(NEEDS_A_REASON);
    }

    @Test
    void an_office_asks_to_complete_only_what_was_filed() {
        assertThat(refusal(opened(), move("completion_notice", 10))).isEqualTo(OUT_OF_ORDER);
        assertThat(refusal(opened(move("filing", 10)), move("completion_notice", 11)))
                .isNull();
    }

    @Test
    void nobody_gets_a_constancia_before_filing() {
        assertThat(refusal(opened(), move("constancia", 10))).isEqualTo(OUT_OF_ORDER);
    }

    @Test
    void nobody_files_twice() {
        assertThat(refusal(opened(move("filing", 10)), move("filing", 11))).isEqualTo(OUT_OF_ORDER);
    }

    @Test
    void a_wish_heard_after_the_filing_changes_nothing() {
        assertThat(refusal(opened(move("filing", 10)), move("wish", 11))).isEqualTo(OUT_OF_ORDER);
    }

    @Test
    void a_sign_in_comes_again_and_again_and_never_stands_in_the_way_of_the_decision() {
        var file = after(opened(move("filing", 10), move("constancia", 11)), move("sign_in", 18));
        file = after(file, move("sign_in", 24));
        assertThat(file.next(track)).extracting(Step::id).isEqualTo("decision");
        assertThat(file.standing()).hasSize(4);
    }

    @Test
    void a_move_may_be_dated_today_but_not_tomorrow() {
        assertThat(refusal(opened(), move("filing", TODAY.getDayOfMonth()))).isNull();
        assertThat(refusal(opened(), move("filing", TODAY.getDayOfMonth() + 1))).isEqualTo(IN_THE_FUTURE);
    }

    @Test
    void what_happened_before_the_file_was_opened_has_its_true_day_but_not_before_the_birth() {
        assertThat(refusal(opened(), move("filing", OPENED.getDayOfMonth() - 2)))
                .isNull();
        assertThat(refusal(opened(), move("filing", BORN.getDayOfMonth()))).isNull();
        assertThat(new Bounds(BORN, null, TODAY).refusal(BORN.minusDays(1))).isEqualTo(BEFORE_THE_BIRTH);
    }

    @Test
    void nobody_files_before_they_came() {
        var bounds = new Bounds(BORN, CAME, TODAY);
        assertThat(bounds.refusal(CAME)).isNull();
        assertThat(bounds.refusal(CAME.minusDays(1))).isEqualTo(BEFORE_THE_ENTRY);
        assertThat(new Bounds(null, null, TODAY).refusal(LocalDate.of(1950, 1, 1)))
                .isNull();
    }

    @Test
    void a_file_began_with_its_first_move_and_keeps_the_day_it_was_opened() {
        var file = after(opened(), move("filing", OPENED.getDayOfMonth() - 2));
        assertThat(file.beganOn()).isEqualTo(OPENED.minusDays(2));
        assertThat(file.openedOn()).isEqualTo(OPENED);
        assertThat(Families.told(file).opened()).isEqualTo(OPENED.minusDays(2));
        assertThat(opened(move("filing", OPENED.getDayOfMonth() + 2)).beganOn()).isEqualTo(OPENED);
    }

    @Test
    void no_office_declares_abandoned_what_nobody_filed() {
        var law = Track.of(
                Specimens.procedure(
                        "refugee-recognition",
                        Specimens.changing(Specimens.step("filing", "person"), "filed"),
                        Specimens.optional(Specimens.ending(Specimens.step("withdrawal", "person"))),
                        Specimens.optional(Specimens.ending(Specimens.step("abandonment", "comar")))),
                Set.of(),
                new TreeSet<>());
        assertThat(opened().possible(law)).extracting(Step::id).containsExactly("filing", "withdrawal");
        assertThat(opened(move("filing", 10)).possible(law))
                .extracting(Step::id)
                .containsExactly("withdrawal", "abandonment");
    }

    @Test
    void a_move_may_be_dated_like_the_last_one_but_not_before_it() {
        var file = opened(move("filing", 12));
        assertThat(refusal(file, move("constancia", 12))).isNull();
        assertThat(refusal(file, move("constancia", 11))).isEqualTo(BEFORE_THE_LAST_MOVE);
    }

    @Test
    void a_decision_says_which_and_the_file_is_closed_with_it() {
        var file = opened(move("filing", 10), move("constancia", 11));
        assertThat(refusal(file, move("decision", 20))).isEqualTo(NEEDS_AN_OUTCOME);
        assertThat(refusal(file, move("decision", "perhaps", 20, null))).isEqualTo(UNKNOWN_OUTCOME);
        var decided = after(file, move("decision", "recognised", 20, null));
        assertThat(decided.state(track)).isEqualTo(new File.State.Closed(LocalDate.of(2026, 11, 20), "recognised"));
        assertThat(decided.possible(track)).isEmpty();
        assertThat(refusal(decided, move("sign_in", 21))).isEqualTo(ALREADY_CLOSED);
    }

    @Test
    void a_step_without_outcomes_takes_none() {
        assertThat(refusal(opened(), move("filing", "recognised", 10, null))).isEqualTo(UNKNOWN_OUTCOME);
    }

    @Test
    void what_was_undone_no_longer_counts_and_stays_written() {
        var filing = move("filing", 10);
        var undone = after(opened(filing), move("filing", null, 11, filing));
        assertThat(undone.standing()).isEmpty();
        assertThat(undone.moves()).hasSize(2);
        assertThat(undone.next(track)).extracting(Step::id).isEqualTo("filing");
        assertThat(refusal(undone, move("filing", 12))).isNull();
    }

    @Test
    void undoing_needs_a_reason() {
        var filing = move("filing", 10);
        var silent =
                new Move(new UUID(0, 9), "filing", null, TODAY, filing.recordedAt(), "Lucía Ordóñez", " ", filing.id());
        assertThat(refusal(opened(filing), silent)).isEqualTo(NEEDS_A_REASON);
    }

    @Test
    void the_latest_move_is_undone_first() {
        var filing = move("filing", 10);
        var file = opened(filing, move("constancia", 11));
        assertThat(refusal(file, move("filing", null, 12, filing))).isEqualTo(UNDO_THE_LATEST_FIRST);
    }

    @Test
    void nothing_is_undone_twice_and_no_undoing_is_undone() {
        var filing = move("filing", 10);
        var undoing = move("filing", null, 11, filing);
        var file = opened(filing, undoing);
        assertThat(refusal(file, move("filing", null, 12, filing))).isEqualTo(ALREADY_UNDONE);
        assertThat(refusal(file, move("filing", null, 12, undoing))).isEqualTo(ALREADY_UNDONE);
    }

    @Test
    void undoing_the_decision_opens_the_file_again() {
        var decision = move("decision", "negative", 20, null);
        var file = opened(move("filing", 10), move("constancia", 11), decision);
        var again = after(file, move("decision", null, 21, decision));
        assertThat(again.state(track)).isInstanceOf(File.State.Going.class);
    }

    @Test
    void while_the_office_waits_for_the_person_it_decides_nothing() {
        var file = after(opened(move("filing", 10), move("constancia", 10)), move("completion_notice", 11));
        assertThat(file.state(track)).isEqualTo(new File.State.AwaitingPerson(LocalDate.of(2026, 11, 11)));
        assertThat(refusal(file, move("decision", "recognised", 12, null))).isEqualTo(ANSWER_COMES_FIRST);
        assertThat(file.possible(track)).extracting(Step::id).doesNotContain("decision");
        var answered = after(file, move("completion_answer", 13));
        assertThat(refusal(answered, move("decision", "recognised", 14, null))).isNull();
    }

    @Test
    void while_the_office_waits_the_person_goes_on_signing_in_confirms_and_may_withdraw() {
        var law = Track.of(
                Specimens.procedure(
                        "refugee-recognition",
                        Specimens.changing(Specimens.step("filing", "person"), "filed"),
                        Specimens.optional(Specimens.step("ratification", "person")),
                        Specimens.giving(Specimens.step("constancia", "comar"), "constancia-comar"),
                        Specimens.recurring(Specimens.step("sign_in", "person"), 7),
                        Specimens.optional(Specimens.ending(Specimens.step("withdrawal", "person")))),
                Set.of(),
                new TreeSet<>());
        var early = opened(move("filing", 10), move("completion_notice", 11));
        assertThat(early.possible(law))
                .extracting(Step::id)
                .containsExactly("ratification", "constancia", "sign_in", "withdrawal");
        var file = opened(move("filing", 10), move("constancia", 10), move("completion_notice", 11));
        assertThat(file.with(move("sign_in", 12), law, BOUNDS)).isInstanceOf(Answer.Done.class);
        assertThat(early.with(move("ratification", 12), law, BOUNDS)).isInstanceOf(Answer.Done.class);
        assertThat(early.with(move("sign_in", 12), law, BOUNDS)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void the_office_may_ask_for_what_is_missing_only_once() {
        var file = opened(move("filing", 10), move("completion_notice", 11), move("completion_answer", 12));
        assertThat(refusal(file, move("completion_notice", 13))).isEqualTo(ONLY_ONE_NOTICE);
    }

    @Test
    void nothing_is_answered_that_was_not_asked() {
        assertThat(refusal(opened(move("filing", 10)), move("completion_answer", 11)))
                .isEqualTo(NOTHING_TO_ANSWER);
    }

    @Test
    void a_file_is_closed_early_only_with_a_reason() {
        assertThat(refusal(opened(), move("closure", 10))).isEqualTo(NEEDS_A_REASON);
        var reason = new Move(
                new UUID(0, 9), "closure", null, TODAY, move("filing", 10).recordedAt(), "Lucía", "Lo pidió así", null);
        assertThat(after(opened(), reason).state(track)).isEqualTo(new File.State.Closed(TODAY, null));
    }

    @Test
    void a_step_of_another_procedure_is_not_known() {
        assertThat(refusal(opened(), move("baptism", 10))).isEqualTo(UNKNOWN_STEP);
    }

    private File after(File file, Move move) {
        return switch (file.with(move, track, BOUNDS)) {
            case Answer.Done<File>(var moved) -> moved;
            case Answer.Refused<File>(var why) -> throw new AssertionError(why.key());
        };
    }

    private org.ventanilla.kernel.@org.jspecify.annotations.Nullable Refusal refusal(File file, Move move) {
        return file.with(move, track, BOUNDS) instanceof Answer.Refused<File>(var why) ? why : null;
    }
}
