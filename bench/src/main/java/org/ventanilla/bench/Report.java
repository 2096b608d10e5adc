package org.ventanilla.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** A table for people and, last, one line of JSON for programs, which is also written to a file. */
final class Report {

    private final PrintStream out;
    private final PrintStream last;
    private final SequencedMap<String, Number> numbers = new LinkedHashMap<>();

    Report(PrintStream out) {
        this(out, out);
    }

    /** @param last where the line of JSON goes, when a program wants it alone */
    Report(PrintStream out, PrintStream last) {
        this.out = out;
        this.last = last;
    }

    /** What is being done, while it is. */
    void say(String words, Object... values) {
        out.println(words.formatted(values));
        out.flush();
    }

    void row(String what, String figure) {
        out.println("  %-58s %22s".formatted(what, figure));
        out.flush();
    }

    void put(String key, Number number) {
        numbers.put(key, number);
    }

    Number get(String key) {
        var found = numbers.get(key);
        if (found == null) {
            throw new IllegalArgumentException("(" + key + ") was not measured.");
        }
        return found;
    }

    /** The exit code: a measurement whose answers differ measured nothing. */
    int verdict() {
        return get("mismatches").longValue() == 0 ? 0 : 1;
    }

    static String thousands(double number) {
        return "%,.0f".formatted(number);
    }

    /** Whole numbers as they are, measures with four significant digits at least. */
    String json() {
        return numbers.entrySet().stream()
                .map(entry -> "\"%s\": %s".formatted(entry.getKey(), text(entry.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, Math.abs(value) >= 1_000 ? "%.0f" : "%.3f", value);
    }

    /** Writes the line beside the build and prints it last. */
    void close(Path home, String name) {
        try {
            var folder = Files.createDirectories(home.resolve("target").resolve("bench"));
            Files.writeString(folder.resolve(name + ".json"), json() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        last.println(json());
        last.flush();
    }
}
