package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Days that count, numbered: how many there are up to a day, and which is the n-th. Days are epoch days.
 *
 * <p>Both directions are one array read, so the n-th counted day after an event needs no loop over days.
 */
final class Ladder {

    /** Older and newer days are refused, which bounds the arrays. */
    static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();

    static final int LAST = (int) LocalDate.of(2100, 12, 31).toEpochDay();

    /** Later than any day: the count leaves the years the clock knows. */
    static final int NEVER = Integer.MAX_VALUE;

    private final int[] through;
    private final int[] nth;

    /** @param members offsets from {@link #FIRST} of the days that count */
    Ladder(BitSet members) {
        through = new int[LAST - FIRST + 1];
        nth = new int[members.cardinality() + 1];
        nth[0] = FIRST - 1;
        var count = 0;
        for (var offset = 0; offset < through.length; offset++) {
            if (members.get(offset)) {
                nth[++count] = FIRST + offset;
            }
            through[offset] = count;
        }
    }

    static boolean knows(int day) {
        return day >= FIRST && day <= LAST;
    }

    /** How many days count up to and including this one. */
    int through(int day) {
        if (day < FIRST) {
            return 0;
        }
        return through[Math.min(day, LAST) - FIRST];
    }

    /** How many days count from the one to the other, both included, outside these stretches. */
    int within(int from, int to, Stretches out) {
        if (to < from) {
            return 0;
        }
        var count = through(to) - through(from - 1);
        for (var i = 0; i < out.size(); i++) {
            var first = Math.max(from, out.from(i));
            var last = Math.min(to, out.to(i));
            if (first <= last) {
                count -= through(last) - through(first - 1);
            }
        }
        return count;
    }

    int after(int day, int count) {
        return nth(through(day) + count);
    }

    /** The count-th day after each of many, {@link #NEVER} past the end and for a day out of bounds. */
    void after(int[] days, int count, int[] after) {
        for (int each = 0; each < days.length; each++) {
            int offset = days[each] - FIRST;
            boolean isKnown = offset >= 0 && offset < through.length;
            after[each] = isKnown ? nth(through[offset] + count) : NEVER;
        }
    }

    /** Moves each of the first {@code count} days that does not count to the next one that does. */
    void open(int[] days, int count) {
        for (int each = 0; each < count; each++) {
            days[each] = days[each] == NEVER ? NEVER : after(days[each] - 1, 1);
        }
    }

    /** The count-th day after {@code day}, leaving out these stretches; {@link #NEVER} past the end. */
    int after(int day, int count, Stretches out) {
        var target = through(day) + count;
        for (var i = 0; i < out.size(); i++) {
            var from = Math.max(out.from(i), day + 1);
            var to = out.to(i);
            if (to >= from) {
                if (from > nth(target)) {
                    break;
                }
                target += through(to) - through(from - 1);
            }
        }
        return nth(target);
    }

    private int nth(int number) {
        return number < nth.length ? nth[number] : NEVER;
    }

    @Override
    public String toString() {
        return "Ladder of %d days, first %s".formatted(nth.length - 1, Arrays.toString(Arrays.copyOf(nth, 3)));
    }
}
