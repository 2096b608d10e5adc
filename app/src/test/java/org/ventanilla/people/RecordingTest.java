package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import org.ventanilla.people.People.Place;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** Nothing is written down that the loaded law does not know, or of another kind than it asks for. */
@ExtendWith(CleanDatabase.class)
class RecordingTest {

    private static final Caller LUCIA = Callers.lucia();

    private People people;
    private Place somebody;

    @BeforeEach
    void arrive(People people, BareFichas bare) {
        this.people = people;
        var person = bare.open(UUID.randomUUID(), LUCIA).then(id -> Answer.done(UUID.fromString(id)));
        somebody = Objects.requireNonNull(people.findPlace(((Answer.Done<UUID>) person).value()));
    }

    @Test
    void what_nobody_asks_at_a_window_is_refused() {
        for (var fact : List.of("stay.conditon", "victim.crime", "age", "")) {
            assertThat(record(fact, new Answered.DoesNotKnow())).isEqualTo(Answer.refused(PeopleRefusal.UNKNOWN_FACT));
        }
        assertThat(answers()).isZero();
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        var wrong = List.of(
                Map.entry("stay.condition", new Value.Bool(true)),
                Map.entry("stay.condition", codes("nonsense")),
                Map.entry("stay.condition", codes("none", "expired")),
                Map.entry("stay.condition", codes()),
                Map.entry("speaks.es", codes("yes")),
                Map.entry("entry.date", new Value.Words("in October")),
                Map.entry("entry.date", new Value.Day(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 1))),
                Map.entry("nationality.by_birth", codes("HN", "XX")),
                Map.entry("nationality.by_birth", new Value.Num(BigDecimal.ONE)),
                Map.entry("late.causes", new Value.Words(" ")));

        assertThat(wrong).allSatisfy(one -> assertThat(record(one.getKey(), new Answered.Known(one.getValue())))
                .isEqualTo(Answer.refused(PeopleRefusal.ANSWER_OF_ANOTHER_KIND)));
        assertThat(answers()).isZero();
    }

    @Test
    void a_value_that_fits_and_every_silence_are_written_down() {
        var sound = List.of(
                Map.entry("stay.condition", codes("none")),
                Map.entry("speaks.es", new Value.Bool(false)),
                Map.entry("entry.date", new Value.Day(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1))),
                Map.entry("nationality.by_birth", codes("HN", "MX")),
                Map.entry("nationality.by_birth", codes()),
                Map.entry("late.causes", new Value.Words("x".repeat(4_000))));

        assertThat(sound).allSatisfy(one -> assertThat(record(one.getKey(), new Answered.Known(one.getValue())))
                .isInstanceOf(Answer.Done.class));
        assertThat(record("stay.condition", new Answered.PrefersNotToSay())).isInstanceOf(Answer.Done.class);
        assertThat(answers()).isEqualTo(sound.size() + 1);
    }

    @Test
    void words_of_one_letter_more_are_too_long() {
        assertThat(record("late.causes", new Answered.Known(new Value.Words("x".repeat(4_001)))))
                .isEqualTo(Answer.refused(PeopleRefusal.ANSWER_TOO_LONG));
    }

    @Test
    void a_source_is_the_person_the_window_or_a_paper_the_law_knows() {
        var yes = new Answered.Known(new Value.Bool(true));
        for (var source : List.of(AnswerGiven.DECLARED, "seen", "passport")) {
            assertThat(record(new Statement("speaks.es", yes, source))).isInstanceOf(Answer.Done.class);
        }
        assertThat(record(new Statement("speaks.es", yes, "gossip")))
                .isEqualTo(Answer.refused(PeopleRefusal.UNKNOWN_DOCUMENT));
    }

    @Test
    void a_paper_the_law_does_not_know_is_refused() {
        var carpet = DocumentHeld.brought("magic-carpet", null, null, null, true);
        var passport = DocumentHeld.brought("passport", "X0004217", "HN", null, true);

        assertThat(people.recordDocument(UUID.randomUUID(), somebody, carpet, LUCIA))
                .isEqualTo(Answer.refused(PeopleRefusal.UNKNOWN_DOCUMENT));
        assertThat(people.recordDocument(UUID.randomUUID(), somebody, passport, LUCIA))
                .isInstanceOf(Answer.Done.class);
        assertThat(count("document_held")).isEqualTo(1);
    }

    @Test
    void inside_another_act_a_statement_that_does_not_fit_is_a_fault_of_ours() {
        var statement = new Statement("late.was_impossibel", new Answered.DoesNotKnow(), AnswerGiven.DECLARED);

        assertThatThrownBy(() -> people.recordWithin(somebody, statement, LUCIA))
                .hasMessageContaining("late.was_impossibel")
                .hasMessageContaining("Maybe");
    }

    private Answer<String> record(String fact, Answered answered) {
        return record(new Statement(fact, answered, AnswerGiven.DECLARED));
    }

    private Answer<String> record(Statement statement) {
        return people.recordAnswer(UUID.randomUUID(), somebody, statement, LUCIA);
    }

    private static Value codes(String... codes) {
        return new Value.Codes(new TreeSet<>(List.of(codes)));
    }

    private static long answers() {
        return count("answer");
    }

    private static long count(String table) {
        return CleanDatabase.everything()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
