package org.ventanilla.rules.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Circuit.Certain;
import org.ventanilla.rules.Circuit.OfRelatives;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Tested.Span;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Condition.Quantifier;

/** The columns one by one, at the edges of words, of blocks and of what one byte holds. */
class PartsTest {

    private static final int BLOCK = Bits.BLOCK;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Value number(int number) {
        return new Value.Num(BigDecimal.valueOf(number));
    }

    private static Value day(LocalDate day) {
        return new Value.Day(day, day);
    }

    @Test
    void people_fill_whole_blocks() {
        assertThat(Bits.blocks(0)).isZero();
        assertThat(Bits.blocks(1)).isEqualTo(1);
        assertThat(Bits.blocks(BLOCK)).isEqualTo(1);
        assertThat(Bits.blocks(BLOCK + 1)).isEqualTo(2);
        var bits = Bits.unknown(2);
        assertThat(bits.yes()).hasSize(2 * Bits.WORDS);
        bits.set(BLOCK - 1, true);
        bits.set(BLOCK, false);
        for (int person = 0; person < 2 * BLOCK; person++) {
            assertThat(Bits.has(bits.yes(), person)).isEqualTo(person == BLOCK - 1);
            assertThat(Bits.has(bits.no(), person)).isEqualTo(person == BLOCK);
        }
    }

    /** One number more than a byte holds, and people past the first block before and after. */
    @Test
    void no_value_is_lost_when_a_byte_no_longer_holds_their_numbers() {
        for (int distinct : new int[] {3, 255, 256, 300}) {
            var column = new Coded();
            int people = 4 * BLOCK;
            for (int person = 1; person < people; person++) {
                column.set(person, number(person % distinct));
            }
            assertThat(column.values()).hasSize(distinct + 1);
            column.close(people);
            assertThat(column.find(0)).isNull();
            var table = new byte[Math.max(256, distinct + 1)];
            table[column.number(number(1))] = Supply.YES;
            table[column.number(number(2))] = Supply.NO;
            table[column.number(number(0))] = Supply.YES | Supply.NO;
            for (int block = 0; block < 4; block++) {
                var registers = new long[3 * Bits.WORDS];
                Arrays.fill(registers, 7);
                column.test(table, block, registers, Bits.WORDS, 2 * Bits.WORDS);
                assertThat(Arrays.copyOf(registers, Bits.WORDS)).containsOnly(7);
                for (int each = 0; each < BLOCK; each++) {
                    int person = block * BLOCK + each;
                    int value = person % distinct;
                    assertThat(column.find(person)).isEqualTo(person == 0 ? null : number(value));
                    assertThat(Bits.has(registers, BLOCK + each)).isEqualTo(person > 0 && value < 2);
                    assertThat(Bits.has(registers, 2 * BLOCK + each))
                            .isEqualTo(person > 0 && (value == 0 || value == 2));
                }
            }
        }
    }

    @Test
    void the_first_person_of_a_new_block_may_bring_the_first_value_a_byte_does_not_hold() {
        var column = new Coded();
        for (int person = 0; person < 255; person++) {
            column.set(person, number(person));
        }
        column.set(BLOCK, number(255));
        column.set(2 * BLOCK, number(300));
        column.close(3 * BLOCK);
        assertThat(column.find(200)).isEqualTo(number(200));
        assertThat(column.find(BLOCK)).isEqualTo(number(255));
        assertThat(column.find(BLOCK + 1)).isNull();
        assertThat(column.find(2 * BLOCK)).isEqualTo(number(300));
    }

    @Test
    void the_first_of_whom_something_is_known_may_stand_far_down() {
        int person = 5 * BLOCK;
        var coded = new Coded();
        coded.set(person, number(1));
        var wide = new Coded();
        for (int each = 0; each < 300; each++) {
            wide.set(each, number(each));
        }
        wide.set(person, number(299));
        var dated = new Dated();
        dated.set(person, day(DAY));
        var kin = new Kin();
        kin.complete(person);
        kin.add(person, 0, 1);
        kin.close(6 * BLOCK);
        assertThat(coded.find(person)).isEqualTo(number(1));
        assertThat(wide.find(person)).isEqualTo(number(299));
        assertThat(dated.find(person)).isEqualTo(day(DAY));
        assertThat(kin.isComplete(person)).isTrue();
        assertThat(kin.firstTie(person + 1)).isEqualTo(1);
    }

    @Test
    void the_last_person_of_the_last_block_keeps_their_ties() {
        var kin = new Kin();
        kin.add(BLOCK - 1, 0, 1);
        kin.close(BLOCK);
        assertThat(List.of(kin.firstTie(BLOCK - 1), kin.firstTie(BLOCK))).containsExactly(0, 1);
    }

    @Test
    void room_doubles_and_is_never_less_than_asked() {
        assertThat(Column.grown(1_024, 1_025)).isEqualTo(2_048);
        assertThat(Column.grown(1_024, 5_000)).isEqualTo(5_000);
        assertThat(Column.grown(1 << 30, (1 << 30) + 1)).isEqualTo(Integer.MAX_VALUE - 1);
    }

    @Test
    void a_date_is_known_as_precisely_as_it_was_told() {
        var column = new Dated();
        column.set(0, day(DAY));
        column.set(BLOCK, new Value.Day(LocalDate.MIN, DAY));
        column.set(2 * BLOCK, new Value.Day(DAY, LocalDate.MAX));
        column.close(3 * BLOCK);
        assertThat(column.find(0)).isEqualTo(day(DAY));
        assertThat(column.find(BLOCK)).isEqualTo(new Value.Day(LocalDate.MIN, DAY));
        assertThat(column.find(2 * BLOCK)).isEqualTo(new Value.Day(DAY, LocalDate.MAX));
        for (int unknown : new int[] {1, BLOCK - 1, BLOCK + 1, 3 * BLOCK - 1}) {
            assertThat(column.isKnown(unknown)).isFalse();
            assertThat(column.find(unknown)).isNull();
        }
        var copy = column.copy();
        copy.set(1, day(DAY));
        assertThat(column.isKnown(1)).isFalse();
        assertThat(copy.find(BLOCK)).isEqualTo(column.find(BLOCK));
        assertThatThrownBy(() -> column.set(0, number(1))).hasMessageContaining("kind Num is not a date");
    }

    @Test
    void a_date_is_certainly_in_a_span_only_when_all_it_can_be_lies_in_one() {
        var spans = List.of(new Span(null, DAY), new Span(DAY.plusDays(10), DAY.plusDays(20)));
        var bounds = Dated.bounds(spans);
        assertThat(Dated.bounds(List.of(new Span(DAY, null))))
                .containsExactly((int) DAY.toEpochDay(), Integer.MAX_VALUE);
        var column = new Dated();
        var expected = new ArrayList<Truth>();
        for (int first = -2; first <= 22; first++) {
            for (int last = first; last <= 22; last++) {
                column.set(BLOCK + expected.size(), new Value.Day(DAY.plusDays(first), DAY.plusDays(last)));
                boolean isIn = last < 0 || first >= 10 && last < 20;
                boolean isOut = first >= 0 && last < 10 || first >= 20;
                expected.add(isIn ? Truth.YES : isOut ? Truth.NO : Truth.UNKNOWN);
            }
        }
        column.close(2 * BLOCK);
        var registers = new long[3 * Bits.WORDS];
        Arrays.fill(registers, 7);
        column.test(bounds, 1, registers, Bits.WORDS, 2 * Bits.WORDS);
        assertThat(Arrays.copyOf(registers, Bits.WORDS)).containsOnly(7);
        for (int each = 0; each < BLOCK; each++) {
            var truth = each < expected.size() ? expected.get(each) : Truth.UNKNOWN;
            assertThat(Bits.has(registers, BLOCK + each)).isEqualTo(truth == Truth.YES);
            assertThat(Bits.has(registers, 2 * BLOCK + each)).isEqualTo(truth == Truth.NO);
        }
    }

    /** Person n has two ties, to n + 1 and to n + 2; every seventh has none. */
    private static Kin kin(int people) {
        var kin = new Kin();
        for (int person = 0; person < people; person++) {
            if (person % 7 != 0) {
                kin.add(person, person + 1, 1);
                kin.add(person, person + 1, 4);
                kin.add(person, person + 2, 2);
            }
            if (person % 3 == 0) {
                kin.complete(person);
            }
        }
        kin.close(4 * BLOCK);
        return kin;
    }

    @Test
    void the_ties_of_each_person_lie_together_and_nobody_elses_among_them() {
        int people = 3 * BLOCK;
        var kin = kin(people);
        for (int person = 0; person < 4 * BLOCK; person++) {
            int ties = person % 7 == 0 || person >= people ? 0 : 2;
            int first = kin.firstTie(person);
            assertThat(kin.firstTie(person + 1) - first).as("%d", person).isEqualTo(ties);
            assertThat(kin.isComplete(person)).isEqualTo(person % 3 == 0 && person < people);
            if (ties > 0) {
                assertThat(List.of(kin.other(first), kin.kinds(first), kin.other(first + 1), kin.kinds(first + 1)))
                        .containsExactly(person + 1, 5, person + 2, 2);
            }
        }
    }

    @Test
    void the_last_tie_of_one_person_is_not_taken_for_the_first_of_the_next() {
        var kin = new Kin();
        kin.add(0, 5, 1);
        kin.add(1, 5, 2);
        kin.add(1, 5, 8);
        assertThatThrownBy(() -> kin.add(0, 3, 1))
                .hasMessageContaining("person (0)")
                .hasMessageContaining("(1)");
        kin.close(BLOCK);
        assertThat(List.of(kin.kinds(0), kin.kinds(1))).containsExactly(1, 10);
        assertThat(List.of(kin.firstTie(0), kin.firstTie(1), kin.firstTie(2), kin.firstTie(BLOCK)))
                .containsExactly(0, 1, 2, 2);
    }

    private static Truth kinAnswer(Kin kin, Quantifier quantifier, int count, Bits where, int person) {
        var asked = new OfRelatives(quantifier, count, Kin.RELATIONS.getFirst(), new Certain(true));
        var answer = Bits.unknown(4);
        kin.answer(asked, where, answer, person / BLOCK, person / BLOCK + 1);
        for (int other = 0; other < 4 * BLOCK; other++) {
            if (other / BLOCK != person / BLOCK) {
                assertThat(Bits.has(answer.yes(), other) || Bits.has(answer.no(), other))
                        .isFalse();
            }
        }
        return Bits.has(answer.yes(), person) ? Truth.YES : Bits.has(answer.no(), person) ? Truth.NO : Truth.UNKNOWN;
    }

    /** One relative for whom it holds, one for whom it does not, one of whom nothing is known. */
    @Test
    void what_relatives_are_certain_of_decides_and_a_missing_one_may_still_come() {
        for (boolean complete : new boolean[] {true, false}) {
            var kin = new Kin();
            int person = BLOCK + 1;
            for (int other = 0; other < 3; other++) {
                kin.add(person, other, 1);
            }
            kin.add(person + 1, 1, 1);
            kin.add(person + 2, 0, 2);
            for (int each = 0; each < 3 && complete; each++) {
                kin.complete(each);
                kin.complete(person + each);
            }
            kin.close(4 * BLOCK);
            var where = Bits.unknown(4);
            where.set(0, true);
            where.set(1, false);
            var onlyIfComplete = complete ? Truth.NO : Truth.UNKNOWN;
            assertThat(kinAnswer(kin, Quantifier.ANY, 9, where, person)).isEqualTo(Truth.YES);
            assertThat(kinAnswer(kin, Quantifier.NONE, 9, where, person)).isEqualTo(Truth.NO);
            assertThat(kinAnswer(kin, Quantifier.EVERY, 9, where, person)).isEqualTo(Truth.NO);
            assertThat(kinAnswer(kin, Quantifier.AT_LEAST, 1, where, person)).isEqualTo(Truth.YES);
            assertThat(kinAnswer(kin, Quantifier.AT_LEAST, 2, where, person)).isEqualTo(Truth.UNKNOWN);
            assertThat(kinAnswer(kin, Quantifier.AT_LEAST, 3, where, person)).isEqualTo(onlyIfComplete);
            assertThat(kinAnswer(kin, Quantifier.ANY, 9, where, person + 1)).isEqualTo(onlyIfComplete);
            assertThat(kinAnswer(kin, Quantifier.EVERY, 9, where, person + 1)).isEqualTo(Truth.NO);
            // The third has a relative of another kind only.
            assertThat(kinAnswer(kin, Quantifier.ANY, 9, where, person + 2)).isEqualTo(onlyIfComplete);
            assertThat(kinAnswer(kin, Quantifier.EVERY, 9, where, person + 2))
                    .isEqualTo(complete ? Truth.YES : Truth.UNKNOWN);
        }
    }

    @Test
    void every_block_is_worked_once_however_many_threads_share_them() {
        for (int blocks : new int[] {0, 1, 5, 16}) {
            for (int threads : new int[] {1, 2, 3, 7}) {
                var done = new AtomicIntegerArray(blocks);
                try (var work = new Work(blocks, threads)) {
                    work.share((from, to) -> {
                        assertThat(to - from).isBetween(blocks / threads, blocks / threads + 1);
                        for (int block = from; block < to; block++) {
                            done.incrementAndGet(block);
                        }
                    });
                }
                for (int block = 0; block < blocks; block++) {
                    assertThat(done.get(block)).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void a_fault_in_one_block_is_a_fault_of_the_whole_and_the_number_of_threads_is_bounded() {
        var cause = new IllegalArgumentException("bad block");
        try (var work = new Work(2, 1_024)) {
            assertThatThrownBy(() -> work.share((_, to) -> {
                        if (to == 2) {
                            throw cause;
                        }
                    }))
                    .hasMessageContaining("A block")
                    .hasCause(cause);
        }
        assertThatThrownBy(() -> new Work(1, 1_025)).hasMessageContaining("(1025) threads");
        assertThatThrownBy(() -> new Work(1, 0)).hasMessageContaining("(0) threads");
    }

    @Test
    void who_is_told_to_stop_stops_and_says_so_to_those_who_told_it() {
        try (var work = new Work(1, 1)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> work.share((_, _) -> {})).hasMessageContaining("was stopped");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void work_leaves_no_thread_behind() {
        var workers = new ArrayList<Thread>();
        try (var work = new Work(1, 1)) {
            work.share((_, _) -> workers.add(Thread.currentThread()));
        }
        assertThat(workers).singleElement().matches(thread -> !thread.isAlive() || joined(thread));
    }

    private static boolean joined(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** People past the last are padding: nobody counts them. */
    @Test
    void answers_are_counted_for_those_who_are_there_and_equal_only_when_all_are() {
        for (int people : new int[] {1, 63, 64, 65, BLOCK}) {
            var bits = Bits.unknown(1);
            for (int person = 0; person < BLOCK; person++) {
                if (person % 3 != 2) {
                    bits.set(person, person % 3 == 0);
                }
            }
            var answers = new Answers(List.of("a"), people, new Bits[] {bits});
            assertThat(answers.people()).isEqualTo(people);
            assertThat(answers.count("a", Truth.YES)).isEqualTo((people + 2) / 3);
            assertThat(answers.count("a", Truth.NO)).isEqualTo((people + 1) / 3);
            assertThat(answers.count("a", Truth.UNKNOWN)).isEqualTo(people / 3);
            assertThat(answers.of(people - 1, "a"))
                    .isEqualTo(List.of(Truth.YES, Truth.NO, Truth.UNKNOWN).get((people - 1) % 3));
            var same = new Answers(List.of("a"), people, new Bits[] {
                new Bits(bits.yes().clone(), bits.no().clone())
            });
            assertThat(answers).isEqualTo(same).hasSameHashCodeAs(same);
            var noes = new Bits(bits.yes(), new long[Bits.WORDS]);
            var yeses = new Bits(new long[Bits.WORDS], bits.no());
            assertThat(answers)
                    .isNotEqualTo(new Answers(List.of("b"), people, new Bits[] {bits}))
                    .isNotEqualTo(new Answers(List.of("a"), people + 1, new Bits[] {bits}))
                    .isNotEqualTo(new Answers(List.of("a"), people, new Bits[] {noes}))
                    .isNotEqualTo(new Answers(List.of("a"), people, new Bits[] {yeses}))
                    .isNotEqualTo(null);
            assertThat(answers.hashCode())
                    .isNotEqualTo(new Answers(List.of("a"), people, new Bits[] {noes}).hashCode())
                    .isNotEqualTo(new Answers(List.of("a"), people, new Bits[] {yeses}).hashCode());
        }
    }
}
