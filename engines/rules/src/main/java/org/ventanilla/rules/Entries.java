package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.ventanilla.rules.law.Complaint;
import org.ventanilla.rules.law.Nearest;
import org.ventanilla.rules.law.Place;

/** The keys of one map being read: each is asked for, or complained of by {@link #close}. */
final class Entries {

    /** What was found wrong with one file. */
    static final class Remarks {
        private static final int MAX = 100;

        private final String file;
        private final String[] lines;
        private final List<Complaint> found = new ArrayList<>();

        Remarks(String file, String text) {
            this.file = file;
            this.lines = text.split("\n", -1);
        }

        String file() {
            return file;
        }

        List<Complaint> found() {
            return List.copyOf(found);
        }

        void add(Node at, String text, String maybe) {
            var start = at.getStartMark().orElseThrow();
            var end = at.getEndMark().orElseThrow();
            boolean sameLine = start.getLine() == end.getLine();
            add(start.getLine(), start.getColumn(), sameLine ? end.getColumn() - start.getColumn() : 1, text, maybe);
        }

        void add(int line, int column, int length, String text, String maybe) {
            if (found.size() < MAX) {
                var shown = line < lines.length ? lines[line].stripTrailing() : "";
                var place = new Place(file, line + 1, column + 1);
                found.add(new Complaint(place, Math.max(1, length), text, shown, maybe));
            }
        }
    }

    private final Remarks remarks;
    private final Node node;
    private final Map<String, NodeTuple> left = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Entries(Remarks remarks, Node node) {
        this.remarks = remarks;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            remarks.add(node, "Keys with values are expected here.", "{ key: value }");
            return;
        }
        for (var tuple : mapping.getValue()) {
            var key = text(tuple.getKeyNode());
            if (left.putIfAbsent(key, tuple) != null) {
                remarks.add(
                        tuple.getKeyNode(), "(" + key + ") is written twice.", "one of the two is meant for another");
            }
        }
    }

    Remarks remarks() {
        return remarks;
    }

    Node node() {
        return node;
    }

    List<String> keys() {
        return List.copyOf(left.keySet());
    }

    boolean has(String key) {
        return left.containsKey(key);
    }

    Node keyNode(String key) {
        var tuple = left.get(key);
        return tuple == null ? node : tuple.getKeyNode();
    }

    @Nullable
    Node find(String key) {
        asked.add(key);
        var tuple = left.remove(key);
        return tuple == null ? null : tuple.getValueNode();
    }

    @Nullable
    Entries findEntries(String key) {
        var found = find(key);
        return found == null ? null : new Entries(remarks, found);
    }

    @Nullable
    String findText(String key) {
        var found = find(key);
        return found == null ? null : text(found);
    }

    String text(Node at) {
        if (at instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        remarks.add(at, "One value is expected here.", "write the value alone");
        return "";
    }

    /** A list, or one thing without its brackets. */
    static List<Node> list(Node at) {
        return at instanceof SequenceNode sequence ? sequence.getValue() : List.of(at);
    }

    List<String> texts(Node at) {
        return list(at).stream().map(this::text).toList();
    }

    void complain(Node at, String text, String maybe) {
        remarks.add(at, text, maybe);
    }

    /** Complains of a word that is none of these. */
    void complainOf(Node at, String word, String what, Collection<String> known) {
        remarks.add(at, "(" + word + ") is not " + what + ".", nearest(word, known));
    }

    static String nearest(String word, Collection<String> known) {
        var nearest = Nearest.to(word, known);
        return nearest != null ? nearest : known.isEmpty() ? "leave it out" : "one of " + some(known);
    }

    private static String some(Collection<String> known) {
        var first = known.stream().limit(12).toList();
        return String.join(", ", first) + (known.size() > first.size() ? " ..." : "");
    }

    /** A key nobody asked for would be silently ignored otherwise, and an answer built on less than was told. */
    void close() {
        for (var entry : left.entrySet()) {
            remarks.add(
                    entry.getValue().getKeyNode(),
                    "(" + entry.getKey() + ") means nothing here.",
                    nearest(entry.getKey(), asked));
        }
        left.clear();
    }
}
