package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.clock.Matter;
import org.ventanilla.rules.clock.Reckoning;

/** A statute that counts from another day than from the first after the event, written in a procedure. */
class FirstDayTest {

    private static final String TERM = "    term: 45 natural days\n";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 9);

    private static Deadline decision(String more) {
        return switch (TinyLaw.sound().but(TinyLaw.CARD, TERM, TERM + more).load()) {
            case Loaded.Sound(var law) ->
                Objects.requireNonNull(Objects.requireNonNull(law.procedures().get("card"))
                        .deadlines()
                        .get("decision"));
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    private static LocalDate due(Deadline deadline, LegalClock clock) {
        var due = ((Reckoning.Due) clock.reckon(Matter.of(deadline.term(), FRIDAY))).earliest();
        var dues = new int[1];
        clock.dues(deadline.term(), new int[] {(int) FRIDAY.toEpochDay()}, dues);
        assertThat(LocalDate.ofEpochDay(dues[0])).as("of many at once").isEqualTo(due);
        return due;
    }

    private static LegalClock clock() {
        var law = ((Loaded.Sound) TinyLaw.sound().load()).law();
        return LegalClock.of(Objects.requireNonNull(law.calendars().get("weekdays")), "nobody");
    }

    /** Forty-five days from a Friday: to the Monday without a word, the Sunday before it rolls, and the Wednesday from Monday on. */
    @Test
    void the_first_day_is_the_one_the_statute_names() {
        var clock = clock();
        assertThat(due(decision(""), clock)).isEqualTo("2026-11-23");
        assertThat(due(decision("    first_day: next_natural\n"), clock)).isEqualTo("2026-11-23");
        assertThat(due(decision("    first_day: same\n"), clock)).isEqualTo("2026-11-23");
        assertThat(due(decision("    first_day: next_working\n"), clock)).isEqualTo("2026-11-25");
    }

    @Test
    void an_exception_keeps_its_own_first_day() {
        var filing =
                switch (TinyLaw.sound()
                        .but(
                                TinyLaw.CARD,
                                "term: 90 working days, over",
                                "term: 90 working days, first_day: same, over")
                        .load()) {
                    case Loaded.Sound(var law) ->
                        Objects.requireNonNull(
                                Objects.requireNonNull(law.procedures().get("card"))
                                        .deadlines()
                                        .get("filing"));
                    case Loaded.Refused refused -> throw new AssertionError(refused.print());
                };
        assertThat(filing.term().first()).isEqualTo(Deadline.FirstDay.NEXT_WORKING);
        assertThat(filing.except())
                .extracting(each -> Objects.requireNonNull(each.term()).first())
                .containsExactly(Deadline.FirstDay.NEXT_WORKING, Deadline.FirstDay.SAME_DAY);
    }
}
