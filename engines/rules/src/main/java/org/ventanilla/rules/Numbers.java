package org.ventanilla.rules;

import java.util.Arrays;

/** Numbers in the order in which they were first met, each once. */
final class Numbers {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** So many are found quickest by looking through them, which is nearly always. */
    private static final int FEW = 8;

    private long[] met = new long[FEW / 2];

    /** By slot, where a number stands, from 1; of few none. */
    private int[] places = {};

    private int size;

    int size() {
        return size;
    }

    long get(int at) {
        return met[at];
    }

    /** Where this number stands, or -1. */
    int find(long number) {
        if (places.length > 0) {
            return places[slot(number)] - 1;
        }
        int at = size - 1;
        while (at >= 0 && met[at] != number) {
            at--;
        }
        return at;
    }

    /** Where this number stands, at the end if it is new. */
    int add(long number) {
        int known = find(number);
        if (known >= 0) {
            return known;
        }
        if (size == met.length) {
            grow();
        }
        met[size++] = number;
        if (places.length > 0) {
            places[slot(number)] = size;
        }
        return size - 1;
    }

    /** The slot that holds the number, or the free one where it would go; at least half of them are free. */
    private int slot(long number) {
        int last = places.length - 1;
        int slot = (int) (number * SPREAD >>> 32) & last;
        while (places[slot] != 0 && met[places[slot] - 1] != number) {
            slot = slot + 1 & last;
        }
        return slot;
    }

    private void grow() {
        met = Arrays.copyOf(met, 2 * met.length);
        if (met.length > FEW) {
            places = new int[2 * met.length];
            for (int each = 0; each < size; each++) {
                places[slot(met[each])] = each + 1;
            }
        }
    }
}
