package org.ventanilla.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.copy.CopyOut;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.columns.Columns;
import org.ventanilla.rules.columns.ColumnsBuilder;
import org.ventanilla.rules.law.Fact;

/** Rows of the registry, in the order of its people, into columns. */
final class RegistryReader {

    private final ColumnsBuilder builder;
    private final List<Fact> facts;
    private final List<Map<String, Value>> seen = new ArrayList<>();
    private long household = -1;

    RegistryReader(Rules rules, LocalDate on, List<String> facts) {
        this.builder = new ColumnsBuilder(rules, on);
        this.facts = facts.stream()
                .map(id -> Objects.requireNonNull(rules.law().facts().get(id)))
                .toList();
        facts.forEach(_ -> seen.add(new HashMap<>()));
    }

    Columns read(CopyOut rows) throws SQLException {
        for (var row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            read(row);
        }
        return builder.build();
    }

    private void read(byte[] row) {
        int end = end(row, 0);
        int at = end + 1;
        end = end(row, at);
        long here = Long.parseLong(text(row, at, end));
        at = end + 1;
        if (here != household) {
            household = here;
            builder.household(row[at] == 't');
        }
        int person = builder.person();
        at = end(row, at) + 1;
        end = end(row, at);
        if (end > at) {
            ties(person, text(row, at, end));
        }
        for (int fact = 0; fact < facts.size(); fact++) {
            at = end + 1;
            end = end(row, at);
            if (row[at] != '\\') {
                know(person, fact, row, at, end);
            }
        }
    }

    private void know(int person, int number, byte[] row, int at, int end) {
        var fact = facts.get(number);
        builder.know(
                person,
                fact.id(),
                fact.type() == Fact.Type.DATE
                        ? RegistryText.day(row, at, end - at)
                        : seen.get(number).computeIfAbsent(text(row, at, end), text -> RegistryText.read(fact, text)));
    }

    private void ties(int person, String ties) {
        for (var tie : ties.split(" ")) {
            int colon = tie.indexOf(':');
            builder.tie(person, tie.substring(colon + 1), person + Integer.parseInt(tie.substring(0, colon)));
        }
    }

    private static String text(byte[] row, int from, int end) {
        return new String(row, from, end - from, StandardCharsets.UTF_8);
    }

    private static int end(byte[] row, int from) {
        int at = from;
        while (row[at] != '\t' && row[at] != '\n') {
            at++;
        }
        return at;
    }
}
