package org.ventanilla.rules;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Digits.Ending;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Prospects.Chain;
import org.ventanilla.rules.Testimony.Witness;

/** What opens one door: the procedures, of the person or a relative, a step of which turns the no behind it. */
final class Opening {

    private Opening() {}

    /** The steps after which a no is no more, by their procedures; once no more worlds are found. */
    static SortedSet<Opened> of(Door door) {
        var opening = new TreeSet<Opened>();
        if (door.threshold().own().digits() != 0) {
            var contexts = door.contexts();
            for (var chain : door.person().chains()) {
                if (opensOwn(door, chain, contexts)) {
                    opening.add(new Opened(door.person().today().id(), chain.procedure()));
                }
            }
        }
        if (door.threshold().relativesDigits() != 0) {
            for (var witness : door.witnesses()) {
                addOf(witness, door, opening);
            }
        }
        return opening;
    }

    /** Whether a step of the person's own leads from a world with a no to one without, relatives staying as they are. */
    private static boolean opensOwn(Door door, Chain chain, Numbers contexts) {
        for (var link : chain.links()) {
            for (var ending : link.endings()) {
                if ((ending.mask() & door.kinds().digits()) != 0) {
                    for (int each = 0; each < contexts.size(); each++) {
                        if (opensOwn(door, ending, link.taken(), door.shut(contexts.get(each)))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean opensOwn(Door door, Ending ending, BitSet taken, BitSet shut) {
        var kinds = door.kinds();
        for (int from = shut.nextSetBit(0); from >= 0; from = shut.nextSetBit(from + 1)) {
            int to = kinds.find(ending.after(kinds.get(from)));
            if (to >= 0 && !shut.get(to) && kinds.isAmong(from, taken)) {
                return true;
            }
        }
        return false;
    }

    /** The procedures of a relative a step of which can open it, others being in any state they can reach. */
    private static void addOf(Witness witness, Door door, SortedSet<Opened> opening) {
        @Nullable Numbers others = null;
        for (var chain : witness.relative().chains()) {
            var turns = turns(witness, chain);
            if (!turns.isEmpty()) {
                others = others == null ? door.tallies(witness) : others;
                if (isTurned(door, turns, others)) {
                    opening.add(new Opened(witness.relative().today().id(), chain.procedure()));
                }
            }
        }
    }

    /** What a relative answers before a step and after it. */
    private record Turn(long before, long after) {}

    private static Set<Turn> turns(Witness witness, Chain chain) {
        var turns = new LinkedHashSet<Turn>();
        var kinds = witness.kinds();
        for (var link : chain.links()) {
            for (var ending : link.endings()) {
                for (int from = 0; (ending.mask() & kinds.digits()) != 0 && from < kinds.size(); from++) {
                    int to = kinds.find(ending.after(kinds.get(from)));
                    if (to >= 0 && witness.answers(from) != witness.answers(to) && kinds.isAmong(from, link.taken())) {
                        turns.add(new Turn(witness.answers(from), witness.answers(to)));
                    }
                }
            }
        }
        return turns;
    }

    private static boolean isTurned(Door door, Set<Turn> turns, Numbers others) {
        var tallies = door.threshold().tallies();
        for (var turn : turns) {
            for (int each = 0; each < others.size(); each++) {
                long before = door.answers(tallies.with(others.get(each), turn.before()));
                long after = door.answers(tallies.with(others.get(each), turn.after()));
                if (before != after && isAnyOpened(door.shut(before), door.shut(after))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAnyOpened(BitSet shutBefore, BitSet shutAfter) {
        var opened = (BitSet) shutBefore.clone();
        opened.andNot(shutAfter);
        return !opened.isEmpty();
    }
}
