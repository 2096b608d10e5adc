package org.ventanilla.rules;

import java.util.Arrays;

/**
 * What is left of a decision diagram once some of it is known: the nodes that are still told apart and, of each variable
 * they test, the groups of classes that are. Mostly a small part of the whole, so whatever is asked of an open answer is
 * asked of this part. Of one thread: it reckons in its own arrays.
 */
final class Narrowed {

    /** A little less than now: of two orders of the same questions the one that tells more at once goes first. */
    private static final double AHEAD = .9;

    private static final double LOG_2 = Math.log(2);

    /** No variable is looked past. */
    private static final int NONE = -1;

    /** The variables on which the answer still depends, in their order. */
    private final int[] support;

    /** By node, which of those it tests, by its place; the two leaves come first, then every node after those it leads to. */
    private final int[] tested;

    /** By node, where each group of classes leads. */
    private final int[][] next;

    /** By variable, how many of its classes each group has, and how many there are. */
    private final double[][] sizes;

    private final double[] classes;

    private final double[] chance;
    private final double[] reach;
    private final double[][] moved;

    /**
     * @param support the variables it tests, in their order
     * @param tested by node, which of those, by its place
     * @param leads by node, where each class leads that the variable may take
     */
    Narrowed(int[] support, int[] tested, int[][] leads) {
        this.support = support;
        this.tested = tested;
        this.next = new int[tested.length][];
        this.sizes = new double[support.length][];
        this.classes = new double[support.length];
        for (int place = 0; place < support.length; place++) {
            group(place, leads);
        }
        this.chance = new double[tested.length];
        this.reach = new double[tested.length];
        this.moved = new double[support.length][];
        for (int place = 0; place < support.length; place++) {
            moved[place] = new double[sizes[place].length];
        }
    }

    /** Classes that lead to the same wherever the variable is tested are one group. */
    private void group(int place, int[][] leads) {
        int any = first(place);
        int all = leads[any].length;
        var firsts = new int[all];
        var counts = new double[all];
        int found = 0;
        for (int each = 0; each < all; each++) {
            int group = 0;
            while (group < found && !isAlike(place, leads, each, firsts[group])) {
                group++;
            }
            if (group == found) {
                firsts[found++] = each;
            }
            counts[group]++;
        }
        sizes[place] = Arrays.copyOf(counts, found);
        classes[place] = all;
        for (int node = any; node < tested.length; node++) {
            if (tested[node] == place) {
                next[node] = new int[found];
                for (int group = 0; group < found; group++) {
                    next[node][group] = leads[node][firsts[group]];
                }
            }
        }
    }

    private int first(int place) {
        int node = Diagram.YES + 1;
        while (tested[node] != place) {
            node++;
        }
        return node;
    }

    private boolean isAlike(int place, int[][] leads, int one, int other) {
        for (int node = Diagram.YES + 1; node < tested.length; node++) {
            if (tested[node] == place && leads[node][one] != leads[node][other]) {
                return false;
            }
        }
        return true;
    }

    /** The variables on which the answer still depends, in their order. */
    int[] support() {
        return support;
    }

    /**
     * By place in the support, what learning the variable tells, in expected bits about the answer with every class
     * equally likely, and what the best question after it would: looking one question ahead is where greed goes wrong.
     */
    double[] worths() {
        var worths = new double[support.length];
        double now = gains(NONE, 0);
        for (int place = 0; place < support.length; place++) {
            worths[place] = gain(place, now);
        }
        for (int place = 0; place < support.length; place++) {
            double ahead = 0;
            for (int group = 0; group < sizes[place].length; group++) {
                ahead += sizes[place][group] * most(place, gains(place, group));
            }
            worths[place] += AHEAD * ahead / classes[place];
        }
        return worths;
    }

    private double most(int known, double now) {
        double most = 0;
        for (int place = 0; now > 0 && place < support.length; place++) {
            if (place != known) {
                most = Math.max(most, gain(place, now));
            }
        }
        return most;
    }

    private double gain(int place, double now) {
        double after = 0;
        int root = tested.length - 1;
        for (int group = 0; group < sizes[place].length; group++) {
            after += sizes[place][group] * entropy(chance[root] + moved[place][group]);
        }
        return now - after / classes[place];
    }

    /**
     * One pass up finds the chance of a yes from each node, one pass down how likely it is to come to it; together they
     * tell how the chance moves with each group of each variable.
     *
     * @param known the place of a variable that is in this group, or {@link #NONE}
     * @return the entropy of the answer
     */
    private double gains(int known, int group) {
        chances(known, group);
        Arrays.fill(reach, 0);
        for (var ofVariable : moved) {
            Arrays.fill(ofVariable, 0);
        }
        int root = tested.length - 1;
        reach[root] = 1;
        for (int node = root; node > Diagram.YES; node--) {
            if (reach[node] > 0) {
                if (tested[node] == known) {
                    reach[next[node][group]] += reach[node];
                } else {
                    spread(node);
                }
            }
        }
        return entropy(chance[root]);
    }

    private void spread(int node) {
        var leads = next[node];
        var size = sizes[tested[node]];
        var ofVariable = moved[tested[node]];
        double share = reach[node] / classes[tested[node]];
        for (int each = 0; each < leads.length; each++) {
            int to = leads[each];
            reach[to] += share * size[each];
            ofVariable[each] += reach[node] * (chance[to] - chance[node]);
        }
    }

    /** The share of yes from each node. */
    private void chances(int known, int group) {
        chance[Diagram.NO] = 0;
        chance[Diagram.YES] = 1;
        for (int node = Diagram.YES + 1; node < tested.length; node++) {
            if (tested[node] == known) {
                chance[node] = chance[next[node][group]];
                continue;
            }
            var size = sizes[tested[node]];
            double sum = 0;
            for (int each = 0; each < size.length; each++) {
                sum += size[each] * chance[next[node][each]];
            }
            chance[node] = sum / classes[tested[node]];
        }
    }

    private static double entropy(double chance) {
        return chance <= 0 || chance >= 1
                ? 0
                : -(chance * Math.log(chance) + (1 - chance) * Math.log(1 - chance)) / LOG_2;
    }
}
