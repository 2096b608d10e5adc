package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.ventanilla.rules.law.Fields;
import org.ventanilla.rules.law.Law;

/** What an example expects beside what was found; every difference is kept, in words. */
final class Compared {

    private final Law law;
    private final List<String> failures = new ArrayList<>();

    Compared(Law law) {
        this.law = law;
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    void fail(String why) {
        failures.add(why);
    }

    void same(String what, String key, Fields expect, String found) {
        var node = expect.find(key);
        if (node != null && !text(expect, node).equals(found)) {
            failures.add(what + " " + key + ": expected " + text(expect, node) + ", found " + found);
        }
    }

    private static String text(Fields expect, Node node) {
        return switch (expect.sheet().word(node)) {
            case "true" -> "yes";
            case "false" -> "no";
            case String other -> other;
        };
    }

    static List<String> texts(Fields expect, String key) {
        return expect.sheet().words(Objects.requireNonNull(expect.find(key)));
    }

    void sets(String what, Collection<String> expected, Collection<String> found) {
        if (!new TreeSet<>(expected).equals(new TreeSet<>(found))) {
            failures.add(what + ": expected " + new TreeSet<>(expected) + ", found " + new TreeSet<>(found));
        }
    }

    /** An age and the day of birth it follows from are the same thing to be asked for. */
    void facts(String what, Collection<String> expected, Collection<String> found) {
        sets(what, bases(expected), bases(found));
    }

    private List<String> bases(Collection<String> facts) {
        return facts.stream()
                .map(fact -> law.facts().containsKey(fact) ? Computed.base(law, fact) : fact)
                .toList();
    }

    static String words(@Nullable Value value) {
        return switch (value) {
            case null -> "nothing";
            case Value.Bool(var yes) -> yes ? "yes" : "no";
            case Value.Num(var number) -> number.toPlainString();
            case Value.Day(var from, var to) -> from.equals(to) ? from.toString() : from + " to " + to;
            case Value.Codes(var codes) -> String.join(", ", codes);
            case Value.Words(var text) -> text;
        };
    }
}
