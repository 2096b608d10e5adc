package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.kernel.Ledger;
import org.ventanilla.kernel.Look;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** The rows of the answers, past what the law asks today: it asks for no number yet. */
@ExtendWith(CleanDatabase.class)
class AnswersTest {

    private static final Caller LUCIA = Callers.lucia();
    private static final Instant MORNING = Instant.parse("2026-11-24T15:00:00Z");

    @Test
    void every_kind_of_answer_comes_back_as_it_was_given(
            BareFichas bare, People people, Answers answers, Ledger ledger) {
        var person = ((Answer.Done<String>) bare.open(UUID.randomUUID(), LUCIA)).value();
        var place = Objects.requireNonNull(people.findPlace(UUID.fromString(person)));
        var writing = new Writing(place.person(), place.household(), place.centre(), LUCIA.user(), MORNING);
        for (var answered : List.of(
                new Answered.Known(new Value.Codes(new TreeSet<>(List.of("none")))),
                new Answered.Known(new Value.Bool(false)),
                new Answered.Known(new Value.Num(new BigDecimal("3.50"))),
                new Answered.Known(new Value.Words("Robert'); drop table answer; --")),
                new Answered.Known(new Value.Day(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))),
                new Answered.Known(new Value.Codes(new TreeSet<>())),
                new Answered.PrefersNotToSay(),
                new Answered.DoesNotKnow())) {
            var said = new Statement("stay.condition", answered, AnswerGiven.DECLARED);
            var kept = ledger.look(new Look(Callers.granted(LUCIA, place.household()), "test"), () -> {
                answers.record(said, LocalDate.of(2026, 11, 24), writing);
                return answers.of(place.household(), MORNING).get(place.person());
            });
            assertThat(kept).extracting(AnswerGiven::answer).containsExactly(answered);
        }
    }
}
