package org.ventanilla.rules.law;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One file being read. Whatever cannot be read is complained of and a harmless stand-in returned, so that reading
 * goes on to the end of the file; a law with complaints is never used.
 */
public final class Sheet {

    static final int LIST_MAX = 64;
    private static final int NAMED_MAX = 12;
    private static final int WORDS_MAX = 1_200;
    private static final int DIGITS_MAX = 15;

    private final Source source;
    private final Complaints complaints;
    private final String[] lines;
    private final SortedMap<String, Procedure.Parameter> parameters = new TreeMap<>();
    private final TreeSet<String> parametersUsed = new TreeSet<>();

    Sheet(Source source, Complaints complaints) {
        this.source = source;
        this.complaints = complaints;
        this.lines = source.text().split("\n", -1);
    }

    /** A sheet of its own, for a file that is read alone. */
    public static Sheet of(String file, String text) {
        return new Sheet(new Source(file, text), new Complaints());
    }

    /** Everything complained of so far, in the order of the file. */
    public List<Complaint> complaints() {
        return complaints.sorted();
    }

    String file() {
        return source.file();
    }

    String text() {
        return source.text();
    }

    /** What stands in for {@code $name} in this file from here on. */
    void define(SortedMap<String, Procedure.Parameter> defined) {
        parameters.putAll(defined);
    }

    /** Once a name was none of a parameter, any of them may have been meant. */
    boolean mayUse(String parameter) {
        return parametersUsed.contains(parameter) || !parameters.keySet().containsAll(parametersUsed);
    }

    Place place(Node at) {
        var mark = at.getStartMark().orElseThrow();
        return new Place(source.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    public void complain(Node at, String text, String maybe) {
        var place = place(at);
        var end = at.getEndMark().orElseThrow();
        var sameLine = end.getLine() + 1 == place.line();
        var length = sameLine ? end.getColumn() + 1 - place.column() : Integer.MAX_VALUE;
        complainAt(place.line(), place.column(), length, text, maybe);
    }

    public void complainAt(int line, int column, int length, String text, String maybe) {
        var shown = line <= lines.length ? lines[line - 1].stripTrailing() : "";
        var inLine = Math.max(1, Math.min(length, shown.codePointCount(0, shown.length()) - column + 1));
        complaints.add(new Complaint(new Place(source.file(), line, column), inLine, text, shown, maybe));
    }

    /** A scalar as written, or an empty word after complaining. */
    public String word(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            complain(node, "One word or value is expected here, not a list or a map.", "write the value alone");
            return "";
        }
        var value = scalar.getValue();
        if (value.isBlank()) {
            complain(node, "Nothing is written here.", "write the value, or leave the key out");
            return "";
        }
        if (value.length() > WORDS_MAX) {
            complain(node, "This is longer than " + WORDS_MAX + " characters.", "it says more than one thing");
            return "";
        }
        return value;
    }

    boolean yes(Node node) {
        var word = word(node);
        switch (word) {
            case "yes", "true" -> {
                return true;
            }
            case "no", "false", "" -> {
                return false;
            }
            default -> {
                complain(node, "(" + word + ") is neither yes nor no.", "yes or no");
                return false;
            }
        }
    }

    BigDecimal number(Node node) {
        return Objects.requireNonNullElse(findNumber(node), BigDecimal.ZERO);
    }

    /** The number, or null after complaining. */
    @Nullable
    BigDecimal findNumber(Node node) {
        var word = word(node);
        if (word.startsWith("$")) {
            word = parameter(node, word.substring(1));
        }
        if (isNumber(word)) {
            return new BigDecimal(word);
        }
        if (!word.isEmpty()) {
            complain(node, "(" + word + ") is not a number.", "digits only, such as 18 or 6494.62");
        }
        return null;
    }

    int whole(Node node) {
        var number = number(node);
        try {
            return number.intValueExact();
        } catch (ArithmeticException fraction) {
            complain(node, "(" + number.toPlainString() + ") is not a whole number that can be counted.", "round it");
            return 0;
        }
    }

    /** The value of a parameter, or an empty word after complaining. */
    String parameter(Node at, String name) {
        var parameter = parameters.get(name);
        parametersUsed.add(name);
        if (parameter == null) {
            complain(at, "($" + name + ") is not a parameter.", maybe(name, parameters.keySet(), "parameters:"));
            return "";
        }
        return parameter.value().en();
    }

    /** Complains of a word that is none of these. */
    public void complainOf(Node at, String word, String what, Collection<String> known) {
        complain(at, "(" + word + ") is not " + what + ".", nearest(word, known));
    }

    /** What was probably meant: the nearest of these words, or the first of them. */
    public static String nearest(String word, Collection<String> known) {
        var nearest = Nearest.to(word, known);
        if (nearest != null) {
            return nearest;
        }
        var first = known.stream().limit(NAMED_MAX).toList();
        return first.isEmpty()
                ? "leave it out"
                : "one of " + String.join(", ", first) + (known.size() > first.size() ? " …" : "");
    }

    static String maybe(String written, Iterable<String> known, String declared) {
        var nearest = Nearest.to(written, known);
        return nearest == null ? "declare it under " + declared : nearest;
    }

    static boolean isNumber(String word) {
        var digits = 0;
        var points = 0;
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (c == '.' && i > 0 && i < word.length() - 1) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            } else {
                digits++;
            }
        }
        return digits > 0 && digits <= DIGITS_MAX && points <= 1;
    }

    LocalDate date(Node node) {
        var word = word(node);
        var date = dateOf(word);
        if (date == null) {
            if (!word.isEmpty()) {
                complain(node, "(" + word + ") is not a day.", "year-month-day, such as 2026-11-23");
            }
            return LocalDate.EPOCH;
        }
        return date;
    }

    static @Nullable LocalDate dateOf(String word) {
        if (word.length() != 10 || word.charAt(4) != '-' || word.charAt(7) != '-') {
            return null;
        }
        var digits = word.substring(0, 4) + word.substring(5, 7) + word.substring(8);
        if (!isNumber(digits)) {
            return null;
        }
        var number = Integer.parseInt(digits);
        try {
            return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    List<Node> list(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            complain(node, "A list is expected here.", "put it in brackets: [ … ]");
            return List.of();
        }
        if (sequence.getValue().size() > LIST_MAX) {
            complain(node, "This list has more than " + LIST_MAX + " parts.", "it can be said in two lists");
            return List.of();
        }
        return sequence.getValue();
    }

    /** A list, or one thing without the brackets. */
    public List<Node> listOrOne(Node node) {
        return node instanceof SequenceNode ? list(node) : List.of(node);
    }

    public List<String> words(Node node) {
        var words = new ArrayList<String>();
        for (var part : listOrOne(node)) {
            words.add(word(part));
        }
        return List.copyOf(words);
    }

    public Fields fields(Node node) {
        return new Fields(this, node);
    }
}
