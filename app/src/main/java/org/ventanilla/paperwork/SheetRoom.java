package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a plan one sheet holds, in millimetres, reckoned from the length of what else stands on it: long names and
 * long sentences take the room of rows, never a second sheet. The widths are those of the style sheet of papers, with
 * fewer letters to a line than there are, because a word that does not fit goes to the next one.
 */
final class SheetRoom {

    /** Of the smaller of the two papers, without its margins. */
    private static final double WHOLE = 258;

    /** Head, code, headings, the words at the foot: what every sheet has. */
    private static final double ALWAYS = 122;

    private static final double LINE = 4.6;
    private static final double GREAT_LINE = 8;
    private static final double RULES = 1.8;
    private static final double TITLE = 7.2;
    private static final double PAPER_LINE = 5.3;

    /** Letters to a line of each column: what, for whom, where, until when. */
    private static final int[] COLUMNS = {20, 16, 16, 28};

    private static final int GREAT = 46;
    private static final int PAPER = 36;
    private static final int WIDE = 85;

    private double left = WHOLE - ALWAYS;

    SheetRoom with(SlipView.Next next) {
        left -= GREAT_LINE * lines(next.told(), GREAT);
        return this;
    }

    /** They stand in two columns. */
    SheetRoom with(List<SlipView.Paper> papers) {
        var lines =
                papers.stream().mapToInt(paper -> lines(paper.text(), PAPER)).sum();
        left -= PAPER_LINE * ((lines + 1) / 2);
        return this;
    }

    SheetRoom withText(String text) {
        left -= text.isEmpty() ? 0 : LINE * lines(text, WIDE);
        return this;
    }

    /**
     * As many rows as there is room for, in their order.
     *
     * @param first titles of what must not be pushed out by anything else, the most pressing one first
     */
    List<SlipView.Group> fitting(List<SlipView.Group> groups, List<String> first) {
        var room = new LinkedHashMap<String, List<SlipView.Row>>();
        groups.forEach(group -> room.put(group.title(), List.of()));
        groups.stream()
                .sorted(Comparator.comparing(group -> place(first.indexOf(group.title()))))
                .forEach(group -> room.put(group.title(), fitting(group)));
        room.values().removeIf(List::isEmpty);
        return room.entrySet().stream()
                .map(group -> new SlipView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private List<SlipView.Row> fitting(SlipView.Group group) {
        var rows = new ArrayList<SlipView.Row>();
        left -= TITLE;
        for (var row : group.rows()) {
            left -= height(row);
            if (left >= 0) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static double height(SlipView.Row row) {
        var cells = List.of(row.what(), row.whom(), row.where(), row.until());
        return RULES
                + LINE
                        * IntStream.range(0, COLUMNS.length)
                                .map(column -> lines(cells.get(column), COLUMNS[column]))
                                .max()
                                .orElse(1);
    }

    private static int lines(String text, int letters) {
        return Math.max(1, Math.ceilDiv(text.length(), letters));
    }
}
