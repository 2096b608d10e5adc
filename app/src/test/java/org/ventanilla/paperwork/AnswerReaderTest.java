package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.kernel.Answer;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Text;

class AnswerReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Text WORDS = new Text("¿Cuándo?", "When?");

    private final AnswerReader reader = new AnswerReader(TODAY);

    @ParameterizedTest
    @CsvSource({
        "19/10/2026,2026-10-19,2026-10-19",
        "2026-10-19,2026-10-19,2026-10-19",
        "10/2026,2026-10-01,2026-10-31",
        "2026-10,2026-10-01,2026-10-31",
        "2025,2025-01-01,2025-12-31",
        "11/2026,2026-11-01,2026-11-24",
        "24/11/2026,2026-11-24,2026-11-24"
    })
    void a_date_is_known_as_precisely_as_it_was_said(String typed, LocalDate earliest, LocalDate latest) {
        assertThat(read(Fact.Type.DATE, typed)).isEqualTo(known(new Value.Day(earliest, latest)));
    }

    @ParameterizedTest
    @CsvSource({
        "25/11/2026,IN_THE_FUTURE",
        "12/2026,IN_THE_FUTURE",
        "2027,IN_THE_FUTURE",
        "31/12/1899,TOO_LONG_AGO",
        "31/02/2026,NOT_A_DATE",
        "13/2026,NOT_A_DATE",
        "ayer,NOT_A_DATE",
        "١٩/١٠/٢٠٢٦,NOT_A_DATE"
    })
    void a_date_that_cannot_be_is_refused_for_its_reason(String typed, AnswerRefusal why) {
        assertThat(read(Fact.Type.DATE, typed)).isEqualTo(Answer.refused(why));
    }

    @Test
    void yes_and_no_are_the_only_words_of_a_yes_or_no() {
        assertThat(read(Fact.Type.BOOLEAN, "yes")).isEqualTo(known(new Value.Bool(true)));
        assertThat(read(Fact.Type.BOOLEAN, "no")).isEqualTo(known(new Value.Bool(false)));
        assertThat(read(Fact.Type.BOOLEAN, "true")).isEqualTo(Answer.refused(AnswerRefusal.NOT_ONE_OF_THEM));
    }

    @Test
    void an_option_that_is_not_offered_is_refused() {
        assertThat(read(Fact.Type.ONE_OF, "wished")).isEqualTo(known(new Value.Codes(new TreeSet<>(Set.of("wished")))));
        assertThat(read(Fact.Type.ONE_OF, "granted")).isEqualTo(Answer.refused(AnswerRefusal.NOT_ONE_OF_THEM));
    }

    @Test
    void a_country_is_one_of_those_there_are() {
        assertThat(read(Fact.Type.COUNTRY, "HT")).isEqualTo(known(new Value.Codes(new TreeSet<>(Set.of("HT")))));
        assertThat(read(Fact.Type.COUNTRY, "XX")).isEqualTo(Answer.refused(AnswerRefusal.NOT_ONE_OF_THEM));
    }

    @Test
    void a_number_may_have_a_comma() {
        assertThat(read(Fact.Type.NUMBER, "2,5")).isEqualTo(known(new Value.Num(new BigDecimal("2.5"))));
        assertThat(read(Fact.Type.NUMBER, "many")).isEqualTo(Answer.refused(AnswerRefusal.NOT_A_NUMBER));
    }

    @Test
    void both_silences_are_answers_and_nothing_at_all_is_not() {
        var fact = fact(Fact.Type.DATE, null);
        assertThat(reader.read(fact, "", "unknown")).isEqualTo(Answer.done(new Answered.DoesNotKnow()));
        assertThat(reader.read(fact, " ", "declined")).isEqualTo(Answer.done(new Answered.PrefersNotToSay()));
        assertThat(reader.read(fact, null, null)).isEqualTo(Answer.refused(AnswerRefusal.EMPTY));
    }

    @Test
    void what_was_typed_counts_more_than_a_silence_left_chosen() {
        assertThat(reader.read(fact(Fact.Type.DATE, null), "2025", "unknown"))
                .isEqualTo(known(new Value.Day(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
    }

    @Test
    void two_thousand_letters_are_taken_and_one_more_is_not() {
        assertThat(read(Fact.Type.TEXT, "a".repeat(2_000))).isEqualTo(known(new Value.Words("a".repeat(2_000))));
        assertThat(read(Fact.Type.TEXT, "a".repeat(2_001))).isEqualTo(Answer.refused(AnswerRefusal.TOO_LONG));
    }

    @Test
    void a_fact_of_a_closed_compartment_is_not_taken_at_a_window() {
        assertThat(reader.read(fact(Fact.Type.BOOLEAN, "protection"), "yes", null))
                .isEqualTo(Answer.refused(AnswerRefusal.NOT_ASKED_HERE));
        assertThat(reader.read(null, "yes", null)).isEqualTo(Answer.refused(AnswerRefusal.NOT_ASKED_HERE));
    }

    @Test
    void a_date_that_is_told_to_the_day_is_not_taken_as_a_month_or_a_year() {
        var toTheDay = fact(Fact.Type.DATE, null, "day");
        var toTheMonth = fact(Fact.Type.DATE, null, "day", "month");
        assertThat(reader.read(toTheDay, "10/2026", null)).isEqualTo(Answer.refused(AnswerRefusal.NEEDS_THE_DAY));
        assertThat(reader.read(toTheDay, "2026", null)).isEqualTo(Answer.refused(AnswerRefusal.NEEDS_THE_DAY));
        assertThat(reader.read(toTheMonth, "2026", null)).isEqualTo(Answer.refused(AnswerRefusal.NEEDS_THE_MONTH));
        assertThat(reader.read(toTheMonth, "10/2026", null))
                .isEqualTo(known(new Value.Day(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))));
        assertThat(reader.read(toTheDay, "09/10/2026", null))
                .isEqualTo(known(new Value.Day(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 9))));
        assertThat(reader.read(toTheDay, "", "unknown")).isEqualTo(Answer.done(new Answered.DoesNotKnow()));
    }

    private Answer<Answered> read(Fact.Type type, String typed) {
        return reader.read(fact(type, null), typed, null);
    }

    private static Answer<Answered> known(Value value) {
        return Answer.done(new Answered.Known(value));
    }

    private static Fact fact(Fact.Type type, @Nullable String compartment, String... precision) {
        var options = new TreeMap<String, Text>();
        options.put("wished", WORDS);
        return new Fact(
                "test.fact",
                type,
                options,
                false,
                List.of(precision),
                WORDS,
                null,
                WORDS,
                List.of(),
                Fact.Level.LOW,
                compartment,
                1,
                null,
                null,
                null,
                null,
                null);
    }
}
