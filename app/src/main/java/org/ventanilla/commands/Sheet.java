package org.ventanilla.commands;

import java.util.ArrayList;
import java.util.List;

/** A page of plain text: headings, aligned pairs, lists; wrapped so that a terminal and a printer show the same. */
final class Sheet {

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();
    private final List<String[]> pairs = new ArrayList<>();

    void heading(String text) {
        flush();
        if (!out.isEmpty()) {
            out.append('\n');
        }
        wrapped(text, "", "");
    }

    /** A label and its value; labels of pairs that follow each other share one column. */
    void pair(String label, String value) {
        if (!value.isEmpty()) {
            pairs.add(new String[] {label, value});
        }
    }

    /** @param depth how far it stands in, from 0 */
    void item(int depth, String text) {
        item(depth, "-", text);
    }

    /** @param mark a dash, or a number in its list */
    void item(int depth, String mark, String text) {
        flush();
        var margin = "  ".repeat(depth);
        wrapped(text, margin + mark + " ", margin + " ".repeat(mark.length() + 1));
    }

    void line(String text) {
        flush();
        wrapped(text, "", "");
    }

    /** As it is, without wrapping. */
    void row(String text) {
        flush();
        out.append(text.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        flush();
        return out.toString().stripTrailing();
    }

    private void flush() {
        var width = pairs.stream().mapToInt(pair -> pair[0].length()).max().orElse(0);
        for (var pair : pairs) {
            var label = "  " + pair[0] + " ".repeat(width - pair[0].length() + 2);
            wrapped(pair[1], label, " ".repeat(label.length()));
        }
        pairs.clear();
    }

    private void wrapped(String text, String first, String next) {
        var line = new StringBuilder(first);
        var isEmpty = true;
        for (var word : text.split("\\s+")) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(next);
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
