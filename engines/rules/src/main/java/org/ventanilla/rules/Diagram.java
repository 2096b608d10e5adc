package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A reduced, ordered decision diagram: a yes-or-no function of variables that each take one of a few classes.
 *
 * <p>Equal functions are the same node, so "does it still depend on this?" and "is it settled?" are exact, which no
 * evaluation part by part can promise. Not thread-safe while it grows; reading a finished one is.
 */
final class Diagram {

    static final int NO = 0;
    static final int YES = 1;

    /** Beyond this a condition is refused: a lawyer could not read it either. */
    static final int NODES_MAX = 10_000;

    private record Node(int variable, List<Integer> branches) {}

    private record Pair(boolean and, int left, int right) {}

    private final int[] classes;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final Map<Pair, Integer> joined = new HashMap<>();

    /** @param classes by variable, how many classes it has; variables are tested in this order */
    Diagram(int[] classes) {
        this.classes = classes.clone();
        nodes.add(new Node(classes.length, List.of()));
        nodes.add(new Node(classes.length, List.of()));
    }

    int variables() {
        return classes.length;
    }

    /** How many classes the variable has. */
    int classes(int variable) {
        return classes[variable];
    }

    /** Every class of every variable. */
    long[] everybody() {
        return Arrays.stream(classes)
                .mapToLong(each -> each == Long.SIZE ? -1L : (1L << each) - 1)
                .toArray();
    }

    /** The variable tested first; beyond the last one for a leaf. */
    int variable(int node) {
        return nodes.get(node).variable;
    }

    /** Where the function goes on once the variable it tests first is in this class. */
    int next(int node, int each) {
        return nodes.get(node).branches.get(each);
    }

    /** The function that is yes exactly when the variable is in one of these classes. */
    int test(int variable, long yesClasses) {
        var branches = new ArrayList<Integer>(classes[variable]);
        for (int each = 0; each < classes[variable]; each++) {
            branches.add((yesClasses >>> each & 1) == 1 ? YES : NO);
        }
        return node(variable, branches);
    }

    int and(int left, int right) {
        return join(true, left, right);
    }

    int or(int left, int right) {
        return join(false, left, right);
    }

    int not(int node) {
        if (node <= YES) {
            return YES - node;
        }
        var branches = new ArrayList<Integer>();
        for (int branch : nodes.get(node).branches) {
            branches.add(not(branch));
        }
        return node(nodes.get(node).variable, branches);
    }

    /** Yes when at least so many of these are. */
    int atLeast(int count, List<Integer> parts) {
        var reached = new int[count + 1];
        Arrays.fill(reached, NO);
        reached[0] = YES;
        for (int part : parts) {
            for (int want = count; want >= 1; want--) {
                reached[want] = or(reached[want], and(part, reached[want - 1]));
            }
        }
        return reached[count];
    }

    /** The leaves that can still be reached: bit 0 for no, bit 1 for yes. */
    int reachable(int node, long[] allowed) {
        return reachable(node, allowed, new int[nodes.size()]);
    }

    private int reachable(int node, long[] allowed, int[] seen) {
        if (node <= YES) {
            return 1 << node;
        }
        if (seen[node] != 0) {
            return seen[node];
        }
        var here = nodes.get(node);
        int leaves = 0;
        for (int each = 0; each < classes[here.variable] && leaves != 3; each++) {
            if ((allowed[here.variable] >>> each & 1) == 1) {
                leaves |= reachable(here.branches.get(each), allowed, seen);
            }
        }
        seen[node] = leaves;
        return leaves;
    }

    private int join(boolean and, int left, int right) {
        int absorbing = and ? NO : YES;
        if (left == absorbing || right == absorbing) {
            return absorbing;
        }
        if (left <= YES) {
            return right;
        }
        if (right <= YES || left == right) {
            return left;
        }
        var pair = new Pair(and, Math.min(left, right), Math.max(left, right));
        var before = joined.get(pair);
        if (before != null) {
            return before;
        }
        int variable = Math.min(nodes.get(left).variable, nodes.get(right).variable);
        var branches = new ArrayList<Integer>();
        for (int each = 0; each < classes[variable]; each++) {
            branches.add(join(and, branch(left, variable, each), branch(right, variable, each)));
        }
        int result = node(variable, branches);
        joined.put(pair, result);
        return result;
    }

    private int branch(int node, int variable, int each) {
        var here = nodes.get(node);
        return here.variable == variable ? here.branches.get(each) : node;
    }

    private int node(int variable, List<Integer> branches) {
        int first = branches.getFirst();
        if (branches.stream().allMatch(branch -> branch == first)) {
            return first;
        }
        var node = new Node(variable, List.copyOf(branches));
        var before = known.get(node);
        if (before != null) {
            return before;
        }
        if (nodes.size() >= NODES_MAX) {
            throw new IllegalStateException(
                    "The condition needs more than " + NODES_MAX + " nodes. Maybe split it into two facts.");
        }
        nodes.add(node);
        known.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }
}
