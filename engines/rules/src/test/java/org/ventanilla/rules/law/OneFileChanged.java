package org.ventanilla.rules.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The law with one file in other words, loaded as {@link Loader} loads it, but the other files are read once. What the
 * loader proves of each procedure alone it proves of the changed one only: the others are as they were.
 */
public final class OneFileChanged {

    private final List<Source> others;
    private final Map<String, Node> roots;
    private Draft draft = new Draft();
    private Complaints complaints = new Complaints();

    private OneFileChanged(List<Source> others, Map<String, Node> roots) {
        this.others = others;
        this.roots = roots;
        readOthers();
    }

    /** The tree of each file, by its name: read once for all changes, and only looked at. */
    public static Map<String, Node> roots(List<Source> sources) {
        var roots = new HashMap<String, Node>();
        for (var source : sources) {
            roots.put(source.file(), Objects.requireNonNull(Composed.of(new Sheet(source, new Complaints()))));
        }
        return Map.copyOf(roots);
    }

    public static OneFileChanged of(String file, List<Source> sources, Map<String, Node> roots) {
        var others = Loader.ordered(sources).stream()
                .filter(source -> !source.file().equals(file))
                .toList();
        return new OneFileChanged(others, roots);
    }

    /** The law in which that file says this, or null when the loader refuses it. */
    public @Nullable Law with(Source source, Node root) {
        if (!complaints.isEmpty()) {
            readOthers(); // of a name that nobody uses any more the loader complains where it is declared
        }
        var own = new Complaints();
        var changed = draft.copy();
        var loader = new Loader(changed, own);
        var sheet = new Sheet(source, own);
        loader.read(sheet, sheet.fields(root));
        loader.prove();
        return own.isEmpty() && complaints.isEmpty() ? changed.law() : null;
    }

    private void readOthers() {
        draft = new Draft();
        complaints = new Complaints();
        var loader = new Loader(draft, complaints);
        for (var source : others) {
            var sheet = new Sheet(source, complaints);
            loader.read(sheet, sheet.fields(Objects.requireNonNull(roots.get(source.file()))));
        }
    }
}
