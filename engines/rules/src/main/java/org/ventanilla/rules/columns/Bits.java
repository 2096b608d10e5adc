package org.ventanilla.rules.columns;

/**
 * Yes and no of many people as two bit columns, person 64·w + b in bit b of word w: certainly yes, certainly no, and
 * unknown where neither is set. Kept so, a "not" is free, and "and" and "or" are one instruction each.
 */
record Bits(long[] yes, long[] no) {

    /** People to a word, words to a block, people to a block. */
    static final int WORD = 64;

    static final int WORDS = 16;
    static final int BLOCK = WORD * WORDS;

    static Bits unknown(int blocks) {
        return new Bits(new long[blocks * WORDS], new long[blocks * WORDS]);
    }

    static int blocks(int people) {
        return (people + BLOCK - 1) / BLOCK;
    }

    static boolean has(long[] column, int person) {
        return (column[person >>> 6] >>> person & 1) == 1;
    }

    void set(int person, boolean isYes) {
        var column = isYes ? yes : no;
        column[person >>> 6] |= 1L << person;
    }
}
