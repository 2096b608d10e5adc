package org.ventanilla.bench;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The distinct texts met in one column, each under a number from 0; found by their bytes, without a string of them. */
final class Spellings {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int NONE = -1;

    /** Spreads what differs in few bits over all places (2^64 divided by the golden ratio). */
    private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

    private byte[][] texts = new byte[16][];
    private int size;

    /** By place, the number of a text and its mark; at most half full, so that a free place ends every search. */
    private int[] places = empty(texts.length);

    private long[] marks = new long[places.length];

    int size() {
        return size;
    }

    /** The number of these bytes, or less than 0 while nobody has spelt so. */
    int find(byte[] row, int at, int length) {
        return places[place(mark(row, at, length), row, at, length)];
    }

    /** @return the number of a text that was not found */
    int add(byte[] row, int at, int length) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            places = empty(texts.length);
            marks = new long[places.length];
            for (int each = 0; each < size; each++) {
                put(each, texts[each], 0, texts[each].length);
            }
        }
        texts[size] = Arrays.copyOfRange(row, at, at + length);
        put(size, row, at, length);
        return size++;
    }

    private void put(int number, byte[] row, int at, int length) {
        long mark = mark(row, at, length);
        int place = place(mark, row, at, length);
        places[place] = number;
        marks[place] = mark;
    }

    private int place(long mark, byte[] row, int at, int length) {
        int place = (int) (mark * SPREAD >>> Integer.SIZE) & places.length - 1;
        while (places[place] != NONE && !(marks[place] == mark && isSame(places[place], row, at, length))) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    /** Texts of fewer than eight bytes have a mark each; others most often. */
    private static long mark(byte[] row, int at, int length) {
        if (length >= Long.BYTES) {
            long first = (long) LONG.get(row, at);
            long last = (long) LONG.get(row, at + length - Long.BYTES);
            return Long.rotateLeft(first * SPREAD, Integer.SIZE) ^ last | Long.MIN_VALUE;
        }
        long mark = length;
        for (int each = at; each < at + length; each++) {
            mark = mark << Byte.SIZE | row[each] & 0xff;
        }
        return mark;
    }

    private boolean isSame(int number, byte[] row, int at, int length) {
        return length < Long.BYTES || Arrays.equals(texts[number], 0, texts[number].length, row, at, at + length);
    }

    private static int[] empty(int texts) {
        var places = new int[2 * texts];
        Arrays.fill(places, NONE);
        return places;
    }
}
