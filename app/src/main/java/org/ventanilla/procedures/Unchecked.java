package org.ventanilla.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/**
 * The small wrongs that somebody could do to a procedure without any worked example noticing, as the last count found
 * them; a page says them, because whoever reviews it should look there first.
 *
 * @param isCounted whether anybody has counted
 */
public record Unchecked(boolean isCounted, Map<String, List<Wrong>> byProcedure) {

    public static final Unchecked NOT_COUNTED = new Unchecked(false, Map.of());

    /** Beside the procedures, written by the count of mutants: {@code file,line,what}. */
    static final String FILE = "procedures/nobody-checked.csv";

    /** More than this nobody reads; the rest is counted. */
    private static final int SHOWN = 30;

    private static final int BYTES_MAX = 1 << 20;
    private static final Pattern LINE = Pattern.compile("(?:procedures/)?([a-z0-9-]+)(?:\\.yaml)?,(\\d+),\"?(.*?)\"?");

    /** The kinds of wrong, as the count words them, and the sentence for each. */
    private static final Map<String, Pattern> KINDS = Map.of(
            "must_not", Pattern.compile("asks for what \\((.+)\\) must not be"),
            "more", Pattern.compile("(\\S+) one more than (\\d+).*"),
            "less", Pattern.compile("(\\S+) one less than (\\d+).*"),
            "natural", Pattern.compile("natural for working days"),
            "working", Pattern.compile("working for natural days"),
            "calendar", Pattern.compile("the other list of holidays"),
            "turned", Pattern.compile("(\\S+) is not (?:yes|no)"),
            "part", Pattern.compile("without (\\d+) of (\\S+)"),
            "without", Pattern.compile("without its (\\S+)"));

    /** @param line of the procedure's file */
    public record Wrong(int line, String what) {}

    /** @param home the folder the program was started from, whose file counts before the one inside the program */
    public static Unchecked under(@Nullable String home) {
        try {
            var beside = home == null ? null : Path.of(home).resolve(FILE);
            if (beside != null && Files.exists(beside)) {
                try (var bytes = Files.newInputStream(beside)) {
                    return read(new String(bytes.readNBytes(BYTES_MAX), StandardCharsets.UTF_8));
                }
            }
            try (var bytes = Unchecked.class.getResourceAsStream("/law/" + FILE)) {
                return bytes == null
                        ? NOT_COUNTED
                        : read(new String(bytes.readNBytes(BYTES_MAX), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not a line of the count is passed over: its head, and what a later count may add. */
    static Unchecked read(String text) {
        return new Unchecked(
                true,
                text.lines()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .collect(Collectors.groupingBy(
                                found -> found.group(1),
                                Collectors.mapping(
                                        found -> new Wrong(Integer.parseInt(found.group(2)), found.group(3)),
                                        Collectors.toList()))));
    }

    Item of(Procedure procedure, Law law, Phrases phrases) {
        var label = phrases.say("unchecked");
        if (!isCounted) {
            return Item.of(label, phrases.say("unchecked.not_counted"));
        }
        var wrongs = byProcedure.getOrDefault(procedure.id(), List.of());
        if (wrongs.isEmpty()) {
            return Item.of(label, phrases.say("unchecked.nothing"));
        }
        var inside = new ArrayList<Item>();
        wrongs.stream()
                .limit(SHOWN)
                .forEach(wrong -> inside.add(
                        Item.of(phrases.say("unchecked.line", wrong.line(), said(wrong.what(), law, phrases)))));
        if (wrongs.size() > SHOWN) {
            inside.add(Item.of(phrases.say("unchecked.rest", wrongs.size() - SHOWN)));
        }
        return Item.of(label, phrases.count("unchecked.some", wrongs.size())).with(inside);
    }

    private static String said(String what, Law law, Phrases phrases) {
        for (var kind : KINDS.entrySet()) {
            var found = kind.getValue().matcher(what);
            if (found.matches()) {
                var parts = new ArrayList<Object>();
                for (var group = 1; group <= found.groupCount(); group++) {
                    parts.add(word(found.group(group), law, phrases));
                }
                return phrases.say("unchecked." + kind.getKey(), parts.toArray());
            }
        }
        return phrases.say("unchecked.other");
    }

    /** A fact by its name, a word of the file by what it means; what is neither is something on that line. */
    private static String word(String key, Law law, Phrases phrases) {
        var fact = law.facts().get(key);
        if (fact != null) {
            return "«" + phrases.text(fact.name()) + "»";
        }
        return key.matches("\\d+") ? key : phrases.sayOr("unchecked.key." + key, phrases.say("unchecked.key"));
    }
}
