package org.ventanilla.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;

/**
 * The arithmetic stays arithmetic. The bars lie an order of magnitude under what was measured on two cores and well over
 * what a walk over days reaches (two million a second), so that they tell a loop from an index on any machine.
 */
class SpeedTest {

    private static final int ROUNDS = 5;
    private static final int EVENTS = 1 << 20;

    private final int[] events = new Random(1).ints(EVENTS, 12_000, 22_000).toArray();
    private final Reading reading = new Reading(Lists.lfpa(), "comar", Reading.Special.NONE, false);

    @Test
    void the_thirtieth_working_day_is_two_reads_of_an_array() {
        var best = 0.0;
        var sum = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            for (var event : events) {
                sum += reading.working.after(event, 30);
            }
            best = Math.max(best, perSecond(start, EVENTS));
        }
        System.out.printf("clock: %.0f million deadlines a second (%d)%n", best / 1e6, sum);
        assertThat(best).isGreaterThan(10e6);
    }

    @Test
    void two_suspensions_cost_a_few_reads_more() {
        var out = Stretches.NONE.and(15_000, 15_020).and(20_000, 20_010);
        var best = 0.0;
        var sum = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            for (var event : events) {
                sum += reading.working.after(event, 30, out);
            }
            best = Math.max(best, perSecond(start, EVENTS));
        }
        System.out.printf("clock: %.0f million suspended deadlines a second (%d)%n", best / 1e6, sum);
        assertThat(best).isGreaterThan(4e6);
    }

    @Test
    void an_answer_and_its_explanation_take_microseconds_and_a_clock_milliseconds() {
        var start = System.nanoTime();
        var clock = LegalClock.of(Lists.lfpa(), "comar");
        var build = (System.nanoTime() - start) / 1e6;
        var day = LocalDate.of(2026, 11, 10);
        var reckoned = 0.0;
        var explained = 0.0;
        var rows = 0;
        for (var round = 0; round < ROUNDS; round++) {
            start = System.nanoTime();
            for (var i = 0; i < 20_000; i++) {
                var matter = Matter.of(new Term(45, Unit.WORKING_DAYS), day.plusDays(i % 1000));
                rows += clock.reckon(matter) instanceof Reckoning.Due ? 1 : 0;
            }
            reckoned = Math.max(reckoned, perSecond(start, 20_000));
            start = System.nanoTime();
            for (var i = 0; i < 20_000; i++) {
                rows += clock.explain(Matter.of(new Term(45, Unit.WORKING_DAYS), day.plusDays(i % 1000)))
                        .size();
            }
            explained = Math.max(explained, perSecond(start, 20_000));
        }
        System.out.printf(
                "clock: built in %.1f ms, %.2f million answers a second, an explanation in %.2f microseconds (%d)%n",
                build, reckoned / 1e6, 1e6 / explained, rows);
        assertThat(1e6 / explained).isLessThan(200);
    }

    private static double perSecond(long start, int count) {
        return count * 1e9 / (System.nanoTime() - start);
    }
}
