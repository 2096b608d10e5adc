package org.ventanilla.rules;

import java.util.Arrays;

/** Numbers in the order in which they were first met, each once. */
final class Numbers {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] met = new long[8];
    private int[] places = new int[16];
    private int size;

    int size() {
        return size;
    }

    long get(int at) {
        return met[at];
    }

    /** Where this number stands, or -1. */
    int find(long number) {
        int place = places[slot(number)];
        return place - 1;
    }

    /** Where this number stands, at the end if it is new. */
    int add(long number) {
        int slot = slot(number);
        if (places[slot] == 0) {
            if (size == met.length) {
                grow();
                slot = slot(number);
            }
            met[size++] = number;
            places[slot] = size;
        }
        return places[slot] - 1;
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
        places = new int[2 * places.length];
        for (int each = 0; each < size; each++) {
            places[slot(met[each])] = each + 1;
        }
    }
}
