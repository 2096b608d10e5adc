package org.ventanilla.rules.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Tested.Span;
import org.ventanilla.rules.Value;

/** Dates as precisely as they are known: first and last epoch day each can be, the widest bounds for not known. */
final class Dated implements Column {

    private static final int OPEN_START = Integer.MIN_VALUE;
    private static final int OPEN_END = Integer.MAX_VALUE;

    private int[] earliest = new int[0];
    private int[] latest = new int[0];

    /** A second column that begins as this one. */
    Dated copy() {
        var copy = new Dated();
        copy.earliest = earliest.clone();
        copy.latest = latest.clone();
        return copy;
    }

    @Override
    public void set(int person, Value value) {
        if (!(value instanceof Value.Day(LocalDate from, LocalDate to))) {
            throw new IllegalArgumentException("A value of kind "
                    + value.getClass().getSimpleName() + " is not a date. Maybe the fact changed its type.");
        }
        set(person, clamped(from.toEpochDay()), clamped(to.toEpochDay()));
    }

    /** @param from first epoch day it can be; {@code to} the last */
    void set(int person, int from, int to) {
        if (person >= earliest.length) {
            reserve(Column.grown(earliest.length, person + 1));
        }
        earliest[person] = from;
        latest[person] = to;
    }

    private static int clamped(long day) {
        return (int) Math.clamp(day, (long) OPEN_START, (long) OPEN_END);
    }

    private void reserve(int people) {
        int before = Math.min(earliest.length, people);
        earliest = Arrays.copyOf(earliest, people);
        latest = Arrays.copyOf(latest, people);
        Arrays.fill(earliest, before, people, OPEN_START);
        Arrays.fill(latest, before, people, OPEN_END);
    }

    @Override
    public void close(int people) {
        reserve(people);
    }

    boolean isKnown(int person) {
        return earliest[person] != OPEN_START || latest[person] != OPEN_END;
    }

    @Override
    public @Nullable Value find(int person) {
        return isKnown(person)
                ? new Value.Day(
                        earliest[person] == OPEN_START ? LocalDate.MIN : LocalDate.ofEpochDay(earliest[person]),
                        latest[person] == OPEN_END ? LocalDate.MAX : LocalDate.ofEpochDay(latest[person]))
                : null;
    }

    /** First and last day of each span, by turns. */
    static int[] bounds(List<Span> spans) {
        var bounds = new int[spans.size() * 2];
        for (int each = 0; each < spans.size(); each++) {
            var from = spans.get(each).from();
            var until = spans.get(each).until();
            bounds[2 * each] = from == null ? OPEN_START : clamped(from.toEpochDay());
            bounds[2 * each + 1] = until == null ? OPEN_END : clamped(until.toEpochDay() - 1);
        }
        return bounds;
    }

    /**
     * Answers one test for one block: certainly yes when all it can be lies in one span, certainly no when it meets none.
     *
     * @param yes at which word of {@code registers} the certain yeses go; likewise {@code no}
     */
    void test(int[] bounds, int block, long[] registers, int yes, int no) {
        Arrays.fill(registers, yes, yes + Bits.WORDS, 0);
        Arrays.fill(registers, no, no + Bits.WORDS, -1);
        for (int span = 0; span < bounds.length; span += 2) {
            test(bounds[span], bounds[span + 1], block * Bits.BLOCK, registers, yes, no);
        }
    }

    /** The sign of a difference is the answer, so that the loop has no branch. */
    private void test(long first, long last, int from, long[] registers, int yes, int no) {
        int at = from;
        for (int word = 0; word < Bits.WORDS; word++) {
            long y = 0;
            long n = 0;
            for (int bit = 0; bit < Bits.WORD; bit++, at++) {
                long low = earliest[at];
                long high = latest[at];
                y |= (~(low - first | last - high)) >>> 63 << bit;
                n |= (high - first | last - low) >>> 63 << bit;
            }
            registers[yes + word] |= y;
            registers[no + word] &= n;
        }
    }
}
