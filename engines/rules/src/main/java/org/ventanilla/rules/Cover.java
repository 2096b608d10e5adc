package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fewest papers that cover what is asked: one still to be got weighs far more than one in the bag. */
final class Cover {

    /** @param own papers people come with are nearer than those an authority here must issue first */
    record Candidate(String document, boolean held, boolean own) {}

    /** Up to here the smallest set is found exactly; beyond, by taking the paper that covers most. */
    static final int EXACT_MAX = 20;

    private static final int TO_GET = 1_000;

    private final List<Candidate> candidates;
    private final List<BitSet> covers = new ArrayList<>();
    private final int wanted;
    private BitSet best = new BitSet();
    private int bestCost = Integer.MAX_VALUE;

    private Cover(List<Candidate> candidates, List<? extends Set<String>> wanted) {
        this.candidates = candidates;
        this.wanted = wanted.size();
        for (var candidate : candidates) {
            var covered = new BitSet();
            for (int each = 0; each < wanted.size(); each++) {
                if (wanted.get(each).contains(candidate.document())) {
                    covered.set(each);
                }
            }
            covers.add(covered);
        }
    }

    static List<Candidate> smallest(List<Candidate> candidates, List<? extends Set<String>> wanted) {
        var cover = new Cover(candidates, wanted);
        var open = new BitSet();
        open.set(0, wanted.size());
        cover.greedy((BitSet) open.clone());
        if (candidates.size() <= EXACT_MAX) {
            cover.search(open, new BitSet(), 0, new HashMap<>());
        }
        return cover.best.stream().mapToObj(candidates::get).toList();
    }

    private void greedy(BitSet open) {
        var taken = new BitSet();
        while (!open.isEmpty()) {
            int next = -1;
            double value = 0;
            for (int each = 0; each < candidates.size(); each++) {
                var gained = (BitSet) covers.get(each).clone();
                gained.and(open);
                double worth = (double) gained.cardinality() / cost(each);
                if (worth > value) {
                    value = worth;
                    next = each;
                }
            }
            if (next < 0) {
                break;
            }
            taken.set(next);
            open.andNot(covers.get(next));
        }
        best = taken;
        bestCost = taken.stream().map(this::cost).sum();
    }

    private int cost(int candidate) {
        var paper = candidates.get(candidate);
        return paper.held() ? 1 : paper.own() ? TO_GET : TO_GET + 1;
    }

    private void search(BitSet open, BitSet taken, int cost, Map<BitSet, Integer> seen) {
        if (cost >= bestCost) {
            return;
        }
        if (open.isEmpty()) {
            best = (BitSet) taken.clone();
            bestCost = cost;
            return;
        }
        var before = seen.get(open);
        if (before != null && before <= cost) {
            return;
        }
        seen.put((BitSet) open.clone(), cost);
        int hardest = hardest(open);
        for (int each = 0; each < candidates.size(); each++) {
            if (covers.get(each).get(hardest)) {
                var rest = (BitSet) open.clone();
                rest.andNot(covers.get(each));
                taken.set(each);
                search(rest, taken, cost + cost(each), seen);
                taken.clear(each);
            }
        }
    }

    /** The open requirement with fewest papers to choose from: it settles most. */
    private int hardest(BitSet open) {
        int hardest = open.nextSetBit(0);
        long fewest = Long.MAX_VALUE;
        for (int each = hardest; each >= 0 && each < wanted; each = open.nextSetBit(each + 1)) {
            int at = each;
            long ways = covers.stream().filter(covered -> covered.get(at)).count();
            if (ways < fewest) {
                fewest = ways;
                hardest = each;
            }
        }
        return hardest;
    }
}
