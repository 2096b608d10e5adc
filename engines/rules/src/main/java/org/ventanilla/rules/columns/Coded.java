package org.ventanilla.rules.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Value;

/** Values as their number in a list of the distinct ones, 0 for not known; one byte each while that is enough. */
final class Coded implements Column {

    private static final int NARROW = 256;

    private final List<@Nullable Value> values = new ArrayList<>();
    private final Map<Value, Integer> numbers = new HashMap<>();
    private byte[] narrow = new byte[Bits.BLOCK];
    private int @Nullable [] wide;

    Coded() {
        values.add(null);
    }

    /** The distinct values; the first is null. */
    List<@Nullable Value> values() {
        return values;
    }

    @Override
    public void set(int person, Value value) {
        set(person, number(value));
    }

    /** The number of this value, a new one when nobody has it yet. */
    int number(Value value) {
        var known = numbers.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    void set(int person, int number) {
        if (wide == null && number >= NARROW) {
            wide = new int[narrow.length];
            for (int each = 0; each < narrow.length; each++) {
                wide[each] = narrow[each] & 0xff;
            }
        }
        if (wide == null) {
            narrow = person < narrow.length ? narrow : Arrays.copyOf(narrow, Column.grown(narrow.length, person + 1));
            narrow[person] = (byte) number;
        } else {
            wide = person < wide.length ? wide : Arrays.copyOf(wide, Column.grown(wide.length, person + 1));
            wide[person] = number;
        }
    }

    @Override
    public void close(int people) {
        if (wide == null) {
            narrow = Arrays.copyOf(narrow, people);
        } else {
            wide = Arrays.copyOf(wide, people);
            narrow = new byte[0];
        }
    }

    @Override
    public @Nullable Value find(int person) {
        return values.get(wide == null ? narrow[person] & 0xff : wide[person]);
    }

    /**
     * Answers one test for one block.
     *
     * @param table by number of a value: bit 0 for a certain yes, bit 1 for a certain no
     * @param yes at which word of {@code registers} the certain yeses go; likewise {@code no}
     */
    void test(byte[] table, int block, long[] registers, int yes, int no) {
        if (wide == null) {
            narrow(narrow, table, block * Bits.BLOCK, registers, yes, no);
        } else {
            wide(wide, table, block * Bits.BLOCK, registers, yes, no);
        }
    }

    private static void narrow(byte[] numbers, byte[] table, int first, long[] registers, int yes, int no) {
        int at = first;
        for (int word = 0; word < Bits.WORDS; word++) {
            long y = 0;
            long n = 0;
            for (int bit = 0; bit < Bits.WORD; bit++) {
                long answer = table[numbers[at++] & 0xff];
                y |= (answer & 1) << bit;
                n |= answer >>> 1 << bit;
            }
            registers[yes + word] = y;
            registers[no + word] = n;
        }
    }

    private static void wide(int[] numbers, byte[] table, int first, long[] registers, int yes, int no) {
        int at = first;
        for (int word = 0; word < Bits.WORDS; word++) {
            long y = 0;
            long n = 0;
            for (int bit = 0; bit < Bits.WORD; bit++) {
                long answer = table[numbers[at++]];
                y |= (answer & 1) << bit;
                n |= answer >>> 1 << bit;
            }
            registers[yes + word] = y;
            registers[no + word] = n;
        }
    }
}
