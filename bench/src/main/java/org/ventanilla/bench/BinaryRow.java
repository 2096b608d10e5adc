package org.ventanilla.bench;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A row of PostgreSQL's binary COPY, cell by cell: each is its length and its bytes, a length of -1 is no value. */
final class BinaryRow {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The signature, a word of flags, and the length of an extension of the header, which nobody uses. */
    private static final int HEADER = "PGCOPY\n?\r\n0".length() + 2 * Integer.BYTES;

    /** In the place of the number of cells: the rows are over. */
    private static final int OVER = 0xffff;

    private byte[] bytes = new byte[0];
    private int at;
    private int length;

    /** @param isFirst the header comes with the first row @return whether it is a row, and not the end of them */
    boolean turn(byte[] row, boolean isFirst) {
        bytes = row;
        at = isFirst ? HEADER : 0;
        int cells = (row[at] & 0xff) << Byte.SIZE | row[at + 1] & 0xff;
        at += Short.BYTES;
        length = 0;
        return cells != OVER;
    }

    /** Goes on to the next cell. @return its length, or -1 without a value */
    int next() {
        at += Math.max(length, 0);
        length = (int) INT.get(bytes, at);
        at += Integer.BYTES;
        return length;
    }

    /** The next cell, a bigint that must not be null. */
    long nextNumber() {
        next();
        return (long) LONG.get(bytes, at);
    }

    /** The next cell, a boolean that must not be null. */
    boolean nextIsTrue() {
        next();
        return bytes[at] != 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the cell begins. */
    int at() {
        return at;
    }

    int length() {
        return length;
    }
}
