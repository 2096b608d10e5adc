package org.ventanilla.rules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/** A map of a file being read: every key is asked for, or complained of in {@link #close}. */
public final class Fields {

    static final int KEYS_MAX = 512;

    private final Sheet sheet;
    private final Node node;
    private final Map<String, NodeTuple> left = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Sheet sheet, Node node) {
        this.sheet = sheet;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            sheet.complain(node, "Keys with values are expected here.", "key: value, or { key: value }");
            return;
        }
        if (mapping.getValue().size() > KEYS_MAX) {
            sheet.complain(node, "This has more than " + KEYS_MAX + " keys.", "it belongs in two files");
            return;
        }
        for (var tuple : mapping.getValue()) {
            add(tuple);
        }
    }

    private void add(NodeTuple tuple) {
        var key = sheet.word(tuple.getKeyNode());
        if (!key.isEmpty() && left.putIfAbsent(key, tuple) != null) {
            sheet.complain(
                    tuple.getKeyNode(), "(" + key + ") is written twice.", "one of the two was meant for elsewhere");
        }
    }

    /** The place of the map itself. */
    public Node node() {
        return node;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** The map under a key, or null. */
    public @Nullable Fields findFields(String key) {
        var found = find(key);
        return found == null ? null : sheet.fields(found);
    }

    /** The keys not yet asked for, in the order written. */
    public List<String> keys() {
        return List.copyOf(left.keySet());
    }

    public boolean has(String key) {
        return left.containsKey(key);
    }

    /** Where a key is written; the map when it is not. */
    public Node keyNode(String key) {
        var tuple = left.get(key);
        return tuple == null ? node : tuple.getKeyNode();
    }

    public @Nullable Node find(String key) {
        asked.add(key);
        var tuple = left.remove(key);
        return tuple == null ? null : tuple.getValueNode();
    }

    /** The value of a key that must be there, or null after complaining. */
    @Nullable
    Node require(String key) {
        var found = find(key);
        if (found == null && node instanceof MappingNode) {
            sheet.complain(node, "(" + key + ") is missing here.", key + ": …");
        }
        return found;
    }

    String word(String key) {
        var found = require(key);
        return found == null ? "" : sheet.word(found);
    }

    public @Nullable String findWord(String key) {
        var found = find(key);
        return found == null ? null : sheet.word(found);
    }

    List<String> words(String key) {
        var found = find(key);
        return found == null ? List.of() : sheet.words(found);
    }

    boolean yes(String key) {
        var found = find(key);
        return found != null && sheet.yes(found);
    }

    int whole(String key) {
        var found = require(key);
        return found == null ? 0 : sheet.whole(found);
    }

    BigDecimal number(String key) {
        var found = require(key);
        return found == null ? BigDecimal.ZERO : sheet.number(found);
    }

    LocalDate date(String key) {
        var found = require(key);
        return found == null ? LocalDate.EPOCH : sheet.date(found);
    }

    /** One of these words, or the first of them after complaining. */
    String oneOf(String key, List<String> allowed) {
        var found = require(key);
        if (found == null) {
            return allowed.getFirst();
        }
        var word = sheet.word(found);
        if (!allowed.contains(word)) {
            var nearest = Nearest.to(word, allowed);
            var maybe = nearest == null ? "one of " + String.join(", ", allowed) : nearest;
            sheet.complain(found, "(" + word + ") cannot be said of " + key + ".", maybe);
            return allowed.getFirst();
        }
        return word;
    }

    /** Complains of every key nobody asked for: a key that means nothing would be law that nobody applies. */
    public void close() {
        for (var tuple : left.values()) {
            var key = ((ScalarNode) tuple.getKeyNode()).getValue();
            var maybe = key.indexOf(' ') >= 0
                    ? "put the words in quotes, because a comma inside braces ends a value"
                    : Sheet.nearest(key, asked);
            sheet.complain(tuple.getKeyNode(), "(" + key + ") means nothing here.", maybe);
        }
        left.clear();
    }
}
