package org.ventanilla.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.columns.ColumnsBuilder;
import org.ventanilla.rules.columns.Telling;
import org.ventanilla.rules.law.Fact;

/** One fact of the registry: its texts into numbers of a column, each distinct text read once for many stretches. */
final class RegistryCell {

    /** A column whose texts hardly ever come again must not keep all of them. */
    private static final int KEPT_MAX = 1 << 16;

    private final Fact fact;
    private Telling telling;
    private Spellings spellings = new Spellings();
    private final List<Value> values = new ArrayList<>();

    /** By spelling, the number in the columns of this stretch, 0 while nobody of them has it. */
    private int[] numbers = new int[16];

    RegistryCell(Fact fact, ColumnsBuilder builder) {
        this.fact = fact;
        this.telling = builder.telling(fact.id());
    }

    /** Other people's columns from here on. */
    void turn(ColumnsBuilder builder) {
        telling = builder.telling(fact.id());
        Arrays.fill(numbers, 0);
        if (spellings.size() > KEPT_MAX) {
            spellings = new Spellings();
            values.clear();
        }
    }

    /**
     * @param person their number in the columns
     * @param id their number in the registry, for whoever has to mend the row
     */
    void tell(int person, long id, byte[] row, int at, int length) {
        switch (telling) {
            case Telling.OfDays days -> {
                long span = RegistryText.days(row, at, length);
                if (span == RegistryText.NO_DAY) {
                    throw refused(id, text(row, at, length));
                }
                days.know(person, (int) (span >> Integer.SIZE), (int) span);
            }
            case Telling.OfValues known -> known.know(person, number(known, id, row, at, length));
        }
    }

    private int number(Telling.OfValues known, long id, byte[] row, int at, int length) {
        int spelling = spellings.find(row, at, length);
        if (spelling < 0) {
            var text = text(row, at, length);
            var value = RegistryText.find(fact, text);
            if (value == null) {
                throw refused(id, text);
            }
            values.add(value);
            spelling = spellings.add(row, at, length);
        }
        if (spelling >= numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * spelling);
        }
        if (numbers[spelling] == 0) {
            numbers[spelling] = known.number(values.get(spelling));
        }
        return numbers[spelling];
    }

    private static String text(byte[] row, int at, int length) {
        return new String(row, at, length, StandardCharsets.UTF_8);
    }

    private IllegalArgumentException refused(long id, String text) {
        return new IllegalArgumentException("(%s) of person (%d) is no value of (%s), which is of the kind %s. %s"
                .formatted(text, id, fact.id(), fact.type(), "Maybe the fact changed since the row was written."));
    }
}
