package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Classes of people: for each variable the classes it may be in, all others left free. Each box is as wide as it can
 * be, so nothing in it is asked for without need.
 */
final class Boxes {

    /** Beyond this nobody reads a list; the condition itself says it shorter. */
    static final int MOST = 512;

    private final Diagram diagram;
    private final int root;
    private final List<long[]> narrow = new ArrayList<>();

    private Boxes(Diagram diagram, int root) {
        this.diagram = diagram;
        this.root = root;
    }

    /** Widest boxes that together hold everybody of whom the function is yes, and nobody else; null for too many. */
    static @Nullable List<long[]> find(Diagram diagram, int root) {
        var boxes = new Boxes(diagram, root);
        boxes.follow(root, diagram.everybody());
        if (boxes.narrow.size() > MOST) {
            return null;
        }
        var wide = new LinkedHashMap<List<Long>, long[]>();
        for (var box : boxes.narrow) {
            var widened = boxes.widen(box);
            wide.putIfAbsent(key(widened), widened);
        }
        return List.copyOf(wide.values());
    }

    /** The same people in fewer boxes: none is kept whose people are all in the others. */
    static List<long[]> without(Diagram diagram, List<long[]> boxes) {
        var kept = new ArrayList<>(boxes);
        var longestFirst = new ArrayList<>(boxes);
        longestFirst.sort(Comparator.comparingInt((long[] box) -> constrained(diagram, box))
                .reversed());
        for (var box : longestFirst) {
            int others = Diagram.NO;
            for (var other : kept) {
                others = other == box ? others : diagram.or(others, node(diagram, other));
            }
            if (diagram.and(node(diagram, box), diagram.not(others)) == Diagram.NO) {
                kept.removeIf(each -> each == box);
            }
        }
        return List.copyOf(kept);
    }

    /** The function that is yes of exactly these people. */
    static int node(Diagram diagram, long[] box) {
        int node = Diagram.YES;
        for (int each = box.length - 1; each >= 0; each--) {
            node = diagram.and(diagram.test(each, box[each]), node);
        }
        return node;
    }

    private static int constrained(Diagram diagram, long[] box) {
        var everybody = diagram.everybody();
        int count = 0;
        for (int each = 0; each < box.length; each++) {
            count += box[each] == everybody[each] ? 0 : 1;
        }
        return count;
    }

    private void follow(int node, long[] box) {
        if (node == Diagram.YES) {
            narrow.add(box);
            return;
        }
        if (node == Diagram.NO || narrow.size() > MOST) {
            return;
        }
        int variable = diagram.variable(node);
        branches(node, variable, box[variable]).forEach((next, classes) -> {
            var inside = box.clone();
            inside[variable] = classes;
            follow(next, inside);
        });
    }

    private Map<Integer, Long> branches(int node, int variable, long allowed) {
        var branches = new LinkedHashMap<Integer, Long>();
        for (long rest = allowed; rest != 0; rest &= rest - 1) {
            int each = Long.numberOfTrailingZeros(rest);
            branches.merge(diagram.next(node, each), 1L << each, (one, other) -> one | other);
        }
        return branches;
    }

    private long[] widen(long[] box) {
        var wide = box.clone();
        var everybody = diagram.everybody();
        for (int each = wide.length - 1; each >= 0; each--) {
            if (!tries(wide, each, everybody[each])) {
                for (long rest = everybody[each] & ~wide[each]; rest != 0; rest &= rest - 1) {
                    tries(wide, each, wide[each] | Long.lowestOneBit(rest));
                }
            }
        }
        return wide;
    }

    private boolean tries(long[] box, int variable, long classes) {
        long before = box[variable];
        box[variable] = classes;
        if (diagram.reachable(root, box) == 1 << Diagram.YES) {
            return true;
        }
        box[variable] = before;
        return false;
    }

    private static List<Long> key(long[] box) {
        var key = new ArrayList<Long>();
        for (long each : box) {
            key.add(each);
        }
        return key;
    }
}
