package org.ventanilla.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.postgresql.copy.CopyOut;
import org.ventanilla.rules.columns.Columns;
import org.ventanilla.rules.columns.ColumnsBuilder;
import org.ventanilla.rules.law.Law;

/**
 * Stretches of the registry, whole households in the order of their people, into columns. For one thread.
 *
 * <p>Reads the binary form of COPY: lengths instead of marks between the cells, and nothing to unescape.
 */
final class RegistryReader {

    /** @param ids by number in the columns, the number in the registry */
    record Stretch(Columns columns, long[] ids) {}

    private final List<RegistryCell> cells = new ArrayList<>();
    private final RegistryTies ties = new RegistryTies();
    private final BinaryRow row = new BinaryRow();
    private ColumnsBuilder builder;
    private long[] ids = new long[1 << 16];
    private int people;
    private long household;

    /** @param facts in the order of the columns of the registry */
    RegistryReader(Law law, List<String> facts, ColumnsBuilder like) {
        builder = like;
        facts.forEach(fact ->
                cells.add(new RegistryCell(Objects.requireNonNull(law.facts().get(fact)), like)));
    }

    /** @param rows of one stretch, in the order of households and people: person, household, complete, kin, facts */
    Stretch read(CopyOut rows) throws SQLException {
        builder = builder.another();
        cells.forEach(cell -> cell.turn(builder));
        people = 0;
        try {
            boolean isFirst = true;
            for (var bytes = rows.readFromCopy(); bytes != null; bytes = rows.readFromCopy()) {
                if (row.turn(bytes, isFirst)) {
                    read();
                }
                isFirst = false;
            }
        } finally {
            // Where a row was refused, the rest goes unread: the connection must be good for something else again.
            skip(rows);
        }
        ties.household(people);
        return new Stretch(builder.build(), Arrays.copyOf(ids, people));
    }

    private static void skip(CopyOut rows) throws SQLException {
        byte[] rest;
        do {
            rest = rows.isActive() ? rows.readFromCopy() : null;
        } while (rest != null);
    }

    private void read() {
        long id = row.nextNumber();
        long here = row.nextNumber();
        boolean isComplete = row.nextIsTrue();
        if (people == 0 || here != household) {
            household = here;
            ties.household(people);
            builder.household(isComplete);
        }
        if (people == ids.length) {
            ids = Arrays.copyOf(ids, 2 * people);
        }
        ids[people++] = id;
        int person = builder.person();
        if (row.next() > 0) {
            ties.tell(builder, person, id, row);
        }
        for (var cell : cells) {
            if (row.next() >= 0) {
                cell.tell(person, id, row.bytes(), row.at(), row.length());
            }
        }
    }
}
