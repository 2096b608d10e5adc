package org.ventanilla.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known, line by line, each with its way to change it. */
public record SummaryList(List<Row> rows) {

    /** One line; the link says what it changes to those who cannot see the line. */
    public record Row(String name, String value, @Nullable Change change) {}

    /** Where the line is changed. */
    public record Change(String href, String text, String what) {}

    public static SummaryList empty() {
        return new SummaryList(List.of());
    }

    public SummaryList and(String name, String value) {
        return and(new Row(name, value, null));
    }

    public SummaryList and(Row row) {
        var longer = new ArrayList<>(rows);
        longer.add(row);
        return new SummaryList(List.copyOf(longer));
    }
}
