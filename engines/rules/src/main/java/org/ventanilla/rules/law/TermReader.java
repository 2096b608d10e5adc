package org.ventanilla.rules.law;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads lengths of time: {@code 30 working days}, {@code 4 months}, {@code $n natural days}. */
final class TermReader {

    private static final int COUNT_MAX = 1_000;
    private static final Deadline.Term NONE = new Deadline.Term(0, Deadline.Unit.NATURAL_DAYS);
    private static final List<String> UNITS = List.of("working days", "natural days", "months", "years");

    private final Sheet sheet;

    TermReader(Sheet sheet) {
        this.sheet = sheet;
    }

    Deadline.Term read(Node node) {
        var words = sheet.word(node);
        if (words.isEmpty()) {
            return NONE;
        }
        var space = words.indexOf(' ');
        var first = space < 0 ? words : words.substring(0, space);
        var unit = space < 0 ? "" : words.substring(space + 1).strip();
        var count = first.startsWith("$") ? sheet.parameter(node, first.substring(1)) : first;
        if (count.isEmpty()) {
            return NONE;
        }
        var number =
                Sheet.isNumber(count) && count.length() <= 4 && count.indexOf('.') < 0 ? Integer.parseInt(count) : 0;
        if (number < 1 || number > COUNT_MAX) {
            sheet.complain(node, "(" + words + ") is not a length of time.", "30 working days");
            return NONE;
        }
        return switch (unit) {
            case "working days", "working day" -> new Deadline.Term(number, Deadline.Unit.WORKING_DAYS);
            case "natural days", "natural day" -> new Deadline.Term(number, Deadline.Unit.NATURAL_DAYS);
            case "months", "month" -> new Deadline.Term(number, Deadline.Unit.MONTHS);
            case "years", "year" -> new Deadline.Term(number, Deadline.Unit.YEARS);
            default -> {
                sheet.complain(node, "(" + words + ") does not say which days are counted.", maybe(number, unit));
                yield NONE;
            }
        };
    }

    private static String maybe(int number, String unit) {
        var nearest = Nearest.to(unit, UNITS);
        return nearest == null ? number + " working days or " + number + " natural days" : number + " " + nearest;
    }

    static String words(Deadline.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "working days";
            case NATURAL_DAYS -> "natural days";
            case MONTHS -> "months";
            case YEARS -> "years";
        };
    }
}
