package org.ventanilla.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.clock.RandomMatters.Office;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.clock.Reckoning.Due;
import org.ventanilla.rules.clock.Reckoning.Paused;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;

/**
 * The arithmetic and the day-by-day clerk agree, on random offices and matters. {@code -Dclock.seed} repeats or varies a
 * run, {@code -Dclock.cases} lengthens it.
 */
class AgainstTheClerkTest {

    private static final long SEED = Long.getLong("clock.seed", 20_261_123);
    private static final int CASES = Integer.getInteger("clock.cases", 200_000);
    private static final int PER_OFFICE = 2_000;

    @Test
    void the_clock_and_the_clerk_name_the_same_day() {
        System.out.println("clock.seed=" + SEED + " clock.cases=" + CASES);
        var random = new RandomMatters(SEED);
        var dues = 0;
        var pauses = 0;
        for (var done = 0; done < CASES; done += PER_OFFICE) {
            var office = random.office();
            var clock = office.clock();
            for (var i = 0; i < PER_OFFICE; i++) {
                var matter = random.eventful();
                if (agree(office, clock, matter).due() == null) {
                    pauses++;
                } else {
                    dues++;
                }
            }
        }
        assertThat(dues).isGreaterThan(CASES / 2);
        assertThat(pauses).isGreaterThan(CASES / 100);
    }

    private static DayByDay.Answer agree(Office office, LegalClock clock, Matter matter) {
        var expected = office.clerk(matter).answer();
        switch (clock.reckon(matter)) {
            case Due due -> {
                var said = new DayByDay.Answer(due.earliest().minusDays(due.rolled()), due.earliest());
                if (!said.equals(expected)) {
                    throw new AssertionError("seed %d: clerk %s, clock %s, %s".formatted(SEED, expected, due, matter));
                }
            }
            case Paused _ -> assertThat(expected).as("%s", matter).isEqualTo(DayByDay.Answer.STOPPED);
            case Reckoning.Refused refused ->
                throw new AssertionError("seed %d: %s, %s".formatted(SEED, refused, matter));
        }
        return expected;
    }

    @Test
    void every_explanation_counts_as_many_days_as_the_term_has_and_ends_on_the_due_day() {
        var random = new RandomMatters(SEED + 1);
        for (var o = 0; o < 20; o++) {
            var clock = random.office().clock();
            for (var i = 0; i < 500; i++) {
                var matter = random.eventful();
                if (clock.reckon(matter) instanceof Due due) {
                    var rows = clock.explain(matter);
                    assertThat(rows.getLast().date()).as("%s", matter).isEqualTo(due.earliest());
                    assertThat(rows).allMatch(row -> row.counts() == (row.why() == null));
                    if (isInDays(matter)) {
                        assertThat(rows.stream().filter(CountedDay::counts).count())
                                .as("%s", matter)
                                .isEqualTo(due.days());
                    }
                } else {
                    assertThat(clock.explain(matter)).isEmpty();
                }
            }
        }
    }

    private static boolean isInDays(Matter matter) {
        return switch (matter.term().unit()) {
            case WORKING_DAYS, NATURAL_DAYS -> true;
            case MONTHS, YEARS -> false;
        };
    }

    @Test
    void many_terms_at_once_end_on_the_days_the_clerk_names_one_by_one() {
        var random = new RandomMatters(SEED + 5);
        for (var o = 0; o < 40; o++) {
            var office = random.office();
            var clock = office.clock();
            for (var i = 0; i < 10; i++) {
                var term = random.plain().term();
                var events = new int[100];
                for (var each = 0; each < events.length; each++) {
                    events[each] = (int) random.plain().event().from().toEpochDay();
                }
                var dues = new int[events.length];
                clock.dues(term, events, dues);
                for (var each = 0; each < events.length; each++) {
                    var matter = Matter.of(term, LocalDate.ofEpochDay(events[each]));
                    assertThat(LocalDate.ofEpochDay(dues[each]))
                            .as("%s", matter)
                            .isEqualTo(office.clerk(matter).answer().due());
                }
            }
        }
        var late = new int[] {(int) LocalDate.of(2100, 12, 30).toEpochDay()};
        var dues = new int[2];
        for (var unit : Unit.values()) {
            random.office().clock().dues(new Term(40, unit), new int[] {late[0], Integer.MIN_VALUE}, dues);
            assertThat(dues).containsExactly(LegalClock.NO_DUE, LegalClock.NO_DUE);
        }
        assertThatThrownBy(() -> random.office().clock().dues(new Term(0, Unit.YEARS), late, dues))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_came_earlier_is_never_given_a_later_day() {
        var random = new RandomMatters(SEED + 2);
        for (var o = 0; o < 30; o++) {
            var clock = random.office().clock();
            for (var i = 0; i < 100; i++) {
                var matter = random.plain();
                var before = LocalDate.MIN;
                for (var shift = -40; shift < 60; shift++) {
                    var moved = on(matter, matter.event().from().plusDays(shift));
                    var due = ((Due) clock.reckon(moved)).earliest();
                    assertThat(due).as("%s", moved).isAfterOrEqualTo(before);
                    before = due;
                }
            }
        }
    }

    @Test
    void the_cut_off_is_the_first_event_whose_term_is_still_open() {
        var random = new RandomMatters(SEED + 3);
        for (var o = 0; o < 20; o++) {
            var clock = random.office().clock();
            for (var i = 0; i < 200; i++) {
                var matter = random.plain();
                var today = matter.event().from().plusDays(45);
                var cutOff = clock.cutOff(matter, today);
                assertThat(((Due) clock.reckon(on(matter, cutOff))).earliest()).isAfterOrEqualTo(today);
                assertThat(((Due) clock.reckon(on(matter, cutOff.minusDays(1)))).earliest())
                        .isBefore(today);
            }
        }
    }

    @Test
    void the_answers_do_not_depend_on_how_many_threads_ask() {
        var random = new RandomMatters(SEED + 4);
        var clock = random.office().clock();
        var matters = new ArrayList<Matter>();
        for (var i = 0; i < 20_000; i++) {
            matters.add(random.eventful());
        }
        List<Reckoning> alone = matters.stream().map(clock::reckon).toList();
        List<Reckoning> together = matters.parallelStream().map(clock::reckon).toList();
        assertThat(together).isEqualTo(alone);
    }

    private static Matter on(Matter matter, LocalDate event) {
        var moved = Matter.of(matter.term(), event).startingOn(matter.firstDay());
        return new Matter(moved.term(), moved.firstDay(), moved.event(), matter.days(), matter.moves());
    }
}
