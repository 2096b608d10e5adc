package org.ventanilla.rules;

import java.util.BitSet;

/**
 * A finished decision diagram laid out in arrays, to be asked many times.
 *
 * <p>Every node stands after those it leads to, so one pass down from the root meets each node after all that lead to
 * it, and one pass up from the leaves after all that it leads to. Safe for any number of threads.
 */
final class Chart {

    /** What {@link #leaves} says when the answer is settled. */
    static final int ONLY_NO = 1 << Diagram.NO;

    static final int ONLY_YES = 1 << Diagram.YES;

    private final int variables;
    private final int root;
    private final int[] tested;
    private final int[] first;
    private final int[] next;

    /** The node before this one that tests the same variable, or 0. */
    private final int[] before;

    private Chart(int variables, int[] tested, int[] first, int[] next) {
        this.variables = variables;
        this.root = tested.length - 1;
        this.tested = tested;
        this.first = first;
        this.next = next;
        this.before = new int[tested.length];
        var last = new int[variables + 1];
        for (int node = Diagram.YES + 1; node < tested.length; node++) {
            before[node] = last[tested[node]];
            last[tested[node]] = node;
        }
    }

    /** Only what the root leads to, in the same order. */
    static Chart of(Diagram diagram, int root) {
        if (root <= Diagram.YES) {
            return constant(diagram, root);
        }
        var kept = new BitSet();
        mark(diagram, root, kept);
        int nodes = kept.cardinality() + 2;
        var tested = new int[nodes];
        var first = new int[nodes];
        var numbers = new int[root + 1];
        numbers[Diagram.YES] = Diagram.YES;
        int at = Diagram.YES;
        int branches = 0;
        for (int node = kept.nextSetBit(0); node >= 0; node = kept.nextSetBit(node + 1)) {
            numbers[node] = ++at;
            tested[at] = diagram.variable(node);
            first[at] = branches;
            branches += diagram.classes(tested[at]);
        }
        var next = new int[branches];
        for (int node = kept.nextSetBit(0); node >= 0; node = kept.nextSetBit(node + 1)) {
            int from = numbers[node];
            for (int each = 0; each < diagram.classes(tested[from]); each++) {
                next[first[from] + each] = numbers[diagram.next(node, each)];
            }
        }
        return new Chart(diagram.variables(), tested, first, next);
    }

    /** A leaf is its own chart: the last node of an array that ends with it. */
    private static Chart constant(Diagram diagram, int leaf) {
        return new Chart(diagram.variables(), new int[leaf + 1], new int[leaf + 1], new int[0]);
    }

    private static void mark(Diagram diagram, int node, BitSet kept) {
        if (node > Diagram.YES && !kept.get(node)) {
            kept.set(node);
            for (int each = 0; each < diagram.classes(diagram.variable(node)); each++) {
                mark(diagram, diagram.next(node, each), kept);
            }
        }
    }

    /** The leaves that can still be reached: {@link #ONLY_NO}, {@link #ONLY_YES} or both. */
    int leaves(long[] allowed) {
        return root < Long.SIZE ? leavesOfFew(allowed) : leavesOfMany(allowed);
    }

    /** Where the nodes fit one word, which is nearly always: one bit for each that can be reached. */
    private int leavesOfFew(long[] allowed) {
        long live = 1L << root;
        while (live > (ONLY_NO | ONLY_YES) || live < 0) {
            int node = Long.SIZE - 1 - Long.numberOfLeadingZeros(live);
            live &= ~(1L << node);
            for (long rest = allowed[tested[node]]; rest != 0; rest &= rest - 1) {
                live |= 1L << next[first[node] + Long.numberOfTrailingZeros(rest)];
            }
        }
        return (int) live;
    }

    private int leavesOfMany(long[] allowed) {
        var live = new boolean[root + 1];
        live[root] = true;
        for (int node = root; node > Diagram.YES; node--) {
            if (live[node]) {
                for (long rest = allowed[tested[node]]; rest != 0; rest &= rest - 1) {
                    live[next[first[node] + Long.numberOfTrailingZeros(rest)]] = true;
                }
            }
        }
        return (live[Diagram.NO] ? ONLY_NO : 0) | (live[Diagram.YES] ? ONLY_YES : 0);
    }

    /**
     * A smallest-by-inclusion set of what is known that alone settles the answer, earliest in the law's order.
     *
     * @param all by variable, every class it has
     */
    int[] deciding(long[] masks, long[] all) {
        var freed = masks.clone();
        int settled = leaves(masks);
        long asked = asked(freed);
        int deciding = 0;
        for (int each = all.length - 1; each >= 0; each--) {
            long kept = freed[each];
            freed[each] = all[each];
            if (all[each] != kept && (asked >>> each & 1) != 0) {
                if (leaves(freed) == settled) {
                    asked = asked(freed);
                } else {
                    freed[each] = kept;
                    deciding++;
                }
            }
        }
        var found = new int[deciding];
        for (int each = all.length - 1; deciding > 0; each--) {
            if (freed[each] != all[each]) {
                found[--deciding] = each;
            }
        }
        return found;
    }

    /**
     * The variables that are met on some way down, as bits: of no other need it be known what becomes of the answer
     * without it. A bit stands for every sixty-fourth variable, which costs at most a look too many.
     */
    private long asked(long[] allowed) {
        if (root >= Long.SIZE) {
            return -1L;
        }
        long asked = 0;
        long live = 1L << root;
        while (live > (ONLY_NO | ONLY_YES) || live < 0) {
            int node = Long.SIZE - 1 - Long.numberOfLeadingZeros(live);
            live &= ~(1L << node);
            asked |= 1L << tested[node];
            for (long rest = allowed[tested[node]]; rest != 0; rest &= rest - 1) {
                live |= 1L << next[first[node] + Long.numberOfTrailingZeros(rest)];
            }
        }
        return asked;
    }

    /** What is left of an open answer once each variable may only take these classes. */
    Narrowed narrowed(long[] allowed) {
        var same = same(allowed);
        var kept = new boolean[root + 1];
        var places = new int[variables];
        int nodes = Diagram.YES + 1;
        kept[same[root]] = true;
        for (int node = root; node > Diagram.YES; node--) {
            if (kept[node]) {
                nodes++;
                places[tested[node]] = 1;
                for (long rest = allowed[tested[node]]; rest != 0; rest &= rest - 1) {
                    kept[same[next[first[node] + Long.numberOfTrailingZeros(rest)]]] = true;
                }
            }
        }
        return part(allowed, same, kept, nodes, support(places), places);
    }

    /** @param places 1 for each variable that is kept; then the place of each of these among them */
    private static int[] support(int[] places) {
        int found = 0;
        for (int kept : places) {
            found += kept;
        }
        var support = new int[found];
        found = 0;
        for (int each = 0; each < places.length; each++) {
            if (places[each] == 1) {
                support[found] = each;
                places[each] = found++;
            }
        }
        return support;
    }

    /** The nodes that are kept, numbered anew. */
    private Narrowed part(long[] allowed, int[] same, boolean[] kept, int nodes, int[] support, int[] place) {
        var numbers = new int[root + 1];
        numbers[Diagram.YES] = Diagram.YES;
        var places = new int[nodes];
        var leads = new int[nodes][];
        int at = Diagram.YES;
        for (int node = Diagram.YES + 1; node <= root; node++) {
            if (kept[node]) {
                numbers[node] = ++at;
                places[at] = place[tested[node]];
                leads[at] = new int[Long.bitCount(allowed[tested[node]])];
                int each = 0;
                for (long rest = allowed[tested[node]]; rest != 0; rest &= rest - 1) {
                    leads[at][each++] = numbers[same[next[first[node] + Long.numberOfTrailingZeros(rest)]]];
                }
            }
        }
        return new Narrowed(support, places, leads);
    }

    /** For each node the first one that is the same function once each variable may only take its allowed classes. */
    private int[] same(long[] allowed) {
        var same = new int[root + 1];
        for (int node = 0; node <= root; node++) {
            same[node] = node <= Diagram.YES ? node : same(node, allowed[tested[node]], same);
        }
        return same;
    }

    private int same(int node, long classes, int[] same) {
        if (isAllOne(node, classes, same)) {
            return same[next[first[node] + Long.numberOfTrailingZeros(classes)]];
        }
        for (int other = before[node]; other > Diagram.YES; other = before[other]) {
            if (same[other] == other && isSame(node, other, classes, same)) {
                return other;
            }
        }
        return node;
    }

    private boolean isAllOne(int node, long classes, int[] same) {
        int one = same[next[first[node] + Long.numberOfTrailingZeros(classes)]];
        for (long rest = classes; rest != 0; rest &= rest - 1) {
            if (same[next[first[node] + Long.numberOfTrailingZeros(rest)]] != one) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int node, int other, long classes, int[] same) {
        for (long rest = classes; rest != 0; rest &= rest - 1) {
            int each = Long.numberOfTrailingZeros(rest);
            if (same[next[first[node] + each]] != same[next[first[other] + each]]) {
                return false;
            }
        }
        return true;
    }
}
