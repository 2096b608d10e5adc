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

    /** A little less than now: of two orders of the same questions the one that tells more at once goes first. */
    private static final double AHEAD = .9;

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

    /** The variables on which the function still depends once each may only take its allowed classes. */
    BitSet support(long[] allowed) {
        var same = narrowed(allowed);
        var live = new boolean[root + 1];
        live[same[root]] = true;
        var support = new BitSet();
        for (int node = root; node > Diagram.YES; node--) {
            if (live[node]) {
                support.set(tested[node]);
                for (long rest = allowed[tested[node]]; rest != 0; rest &= rest - 1) {
                    live[same[next[first[node] + Long.numberOfTrailingZeros(rest)]]] = true;
                }
            }
        }
        return support;
    }

    /** For each node the first one that is the same function once each variable may only take its allowed classes. */
    private int[] narrowed(long[] allowed) {
        var same = new int[root + 1];
        for (int node = 0; node <= root; node++) {
            same[node] = node <= Diagram.YES ? node : narrowed(node, allowed[tested[node]], same);
        }
        return same;
    }

    private int narrowed(int node, long classes, int[] same) {
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

    /**
     * What learning each variable tells, and what the best question after it would: looking one question ahead is where
     * greed goes wrong.
     *
     * @param wanted the variables about which it is asked; of the others nothing is said
     */
    double[] worths(long[] masks, BitSet wanted) {
        var worths = gains(masks);
        var narrowed = masks.clone();
        for (int variable = wanted.nextSetBit(0); variable >= 0; variable = wanted.nextSetBit(variable + 1)) {
            if (Long.bitCount(masks[variable]) > 1) {
                double ahead = 0;
                for (long rest = masks[variable]; rest != 0; rest &= rest - 1) {
                    narrowed[variable] = Long.lowestOneBit(rest);
                    ahead += most(gains(narrowed));
                }
                narrowed[variable] = masks[variable];
                worths[variable] += AHEAD * ahead / Long.bitCount(masks[variable]);
            }
        }
        return worths;
    }

    private static double most(double[] gains) {
        double most = gains.length == 0 ? 0 : gains[0];
        for (double gain : gains) {
            most = Math.max(most, gain);
        }
        return most;
    }

    /**
     * Expected bits about the answer from learning the class of each variable, every class equally likely. One pass up
     * finds the chance of a yes from each node, one pass down how likely it is to come to it; together they tell how the
     * chance moves with each class of each variable.
     */
    private double[] gains(long[] masks) {
        var chance = chances(masks);
        var reach = new double[root + 1];
        var moved = new double[variables][];
        reach[root] = 1;
        for (int node = root; node > Diagram.YES; node--) {
            if (reach[node] > 0) {
                long classes = masks[tested[node]];
                double share = reach[node] / Long.bitCount(classes);
                var ofVariable = moved[tested[node]];
                if (ofVariable == null) {
                    ofVariable = new double[Long.SIZE - Long.numberOfLeadingZeros(classes)];
                    moved[tested[node]] = ofVariable;
                }
                for (long rest = classes; rest != 0; rest &= rest - 1) {
                    int each = Long.numberOfTrailingZeros(rest);
                    int to = next[first[node] + each];
                    reach[to] += share;
                    ofVariable[each] += reach[node] * (chance[to] - chance[node]);
                }
            }
        }
        return gains(masks, chance[root], moved);
    }

    private double[] gains(long[] masks, double chance, double[][] moved) {
        var gains = new double[variables];
        double now = entropy(chance);
        for (int variable = 0; variable < variables; variable++) {
            var ofVariable = moved[variable];
            if (ofVariable != null && Long.bitCount(masks[variable]) > 1) {
                double after = 0;
                for (long rest = masks[variable]; rest != 0; rest &= rest - 1) {
                    after += entropy(chance + ofVariable[Long.numberOfTrailingZeros(rest)]);
                }
                gains[variable] = now - after / Long.bitCount(masks[variable]);
            }
        }
        return gains;
    }

    /** The share of yes from each node when each variable takes each of its allowed classes equally often. */
    private double[] chances(long[] masks) {
        var chance = new double[root + 1];
        for (int node = 0; node <= root; node++) {
            if (node <= Diagram.YES) {
                chance[node] = node;
                continue;
            }
            double sum = 0;
            for (long rest = masks[tested[node]]; rest != 0; rest &= rest - 1) {
                sum += chance[next[first[node] + Long.numberOfTrailingZeros(rest)]];
            }
            chance[node] = sum / Long.bitCount(masks[tested[node]]);
        }
        return chance;
    }

    private static double entropy(double chance) {
        return chance <= 0 || chance >= 1
                ? 0
                : -(chance * Math.log(chance) + (1 - chance) * Math.log(1 - chance)) / Math.log(2);
    }
}
