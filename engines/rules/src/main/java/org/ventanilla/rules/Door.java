package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Prospects.Chain;
import org.ventanilla.rules.Testimony.Witness;

/** One procedure as one person finds it in every world they and their relatives may come to. */
final class Door {

    private static final byte NOT_ASKED = 0;
    private static final byte BEGINS = 1;
    private static final byte BEGINS_NOT = 2;

    private final Prospects person;
    private final Threshold threshold;
    private final List<Witness> witnesses;
    private final boolean isEveryoneHere;
    private final boolean isShutToday;
    private final Foreseen foreseen;
    private final Kinds kinds;
    private final boolean isShutForEver;
    private final @Nullable Chain chain;

    /** The answers about relatives that were tried, and beside each the kinds of worlds with a no. */
    private final Numbers tried = new Numbers();

    private final List<BitSet> shut = new ArrayList<>();

    private Numbers contexts = new Numbers();
    private int told = -1;
    private int looked;

    /** By kind of world, whether the procedure may be begun there. */
    private byte[] begins = new byte[4];

    /** @param witnesses the relatives about whom the procedure asks when this person would begin it */
    Door(Prospects person, Entrance entrance, List<Witness> witnesses, boolean isEveryoneHere) {
        this.person = person;
        this.threshold = entrance.threshold();
        this.foreseen = entrance.foreseen();
        this.witnesses = witnesses;
        this.isEveryoneHere = isEveryoneHere;
        this.isShutToday = entrance.isShut();
        this.kinds = person.kinds(threshold.own().digits());
        this.isShutForEver = entrance.isNoForEver();
        this.chain = person.findChain(threshold.id());
    }

    Prospects person() {
        return person;
    }

    Threshold threshold() {
        return threshold;
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    /** The worlds of the person that the procedure can tell apart. */
    Kinds kinds() {
        return kinds.upToDate();
    }

    /** Whether the answer is no as things stand, and no file was begun. */
    boolean isShutToday() {
        return isShutToday;
    }

    /** Whether nothing anybody can begin makes the answer other than no. */
    boolean isShutForEver() {
        return isShutForEver;
    }

    /** Takes every step of the procedure that may be taken from a world not looked at yet. */
    void advance() {
        if (chain == null) {
            return;
        }
        boolean isToBegin = !chain.isBegun() && !isShutForEver;
        if (isToBegin) {
            hear(chain);
        }
        for (; looked < person.worlds().size(); looked++) {
            if (isToBegin) {
                begin(chain, looked);
            }
            long world = person.worlds().get(looked);
            for (var link : chain.links()) {
                if (!link.isFirst() && link.fits(world)) {
                    person.take(looked, link);
                }
            }
        }
    }

    /** Once relatives may answer in a new way, it may begin in any world looked at before. */
    private void hear(Chain chain) {
        var before = contexts;
        if (contexts() != before) {
            for (int kind = 0; kind < begins.length; kind++) {
                begins[kind] = begins[kind] == BEGINS ? BEGINS : NOT_ASKED;
            }
            for (int world = 0; world < looked; world++) {
                begin(chain, world);
            }
        }
    }

    private void begin(Chain chain, int world) {
        if (mayBegin(world)) {
            for (var link : chain.links()) {
                if (link.isFirst()) {
                    person.take(world, link);
                }
            }
        }
    }

    private boolean mayBegin(int world) {
        int kind = kinds.kindOf(world);
        if (kind >= begins.length) {
            begins = Arrays.copyOf(begins, 2 * kind);
        }
        if (begins[kind] == NOT_ASKED) {
            begins[kind] = isEverOpen(kinds.get(kind)) ? BEGINS : BEGINS_NOT;
        }
        return begins[kind] == BEGINS;
    }

    private boolean isEverOpen(long world) {
        for (int each = 0; each < contexts.size(); each++) {
            if (!foreseen.isNo(world, contexts.get(each))) {
                return true;
            }
        }
        return false;
    }

    /** The kinds of worlds in which the answer is no if relatives answer so; once no more worlds are found. */
    BitSet shut(long relatives) {
        int at = tried.add(relatives);
        if (at == shut.size()) {
            var found = new BitSet();
            for (int each = 0; each < kinds().size(); each++) {
                found.set(each, foreseen.isNo(kinds.get(each), relatives));
            }
            shut.add(found);
        }
        return shut.get(at);
    }

    /** Every way the answers about relatives can stand together, given the worlds so far. */
    Numbers contexts() {
        int ways = 0;
        for (var witness : witnesses) {
            ways += witness.ways().size();
        }
        if (ways != told) {
            told = ways;
            contexts = new Numbers();
            var tallies = tallies(null);
            for (int each = 0; each < tallies.size(); each++) {
                contexts.add(answers(tallies.get(each)));
            }
        }
        return contexts;
    }

    /** What the conditions on relatives come to when so many are counted. */
    long answers(long tallies) {
        return threshold.tallies().answers(tallies, isEveryoneHere);
    }

    /**
     * What can be counted of the relatives when each may be in any of their worlds.
     *
     * @param without a relative left out of the count, or null
     */
    Numbers tallies(@Nullable Witness without) {
        var tallies = new Numbers();
        tallies.add(0);
        for (var witness : witnesses) {
            if (witness != without) {
                tallies = with(tallies, witness.ways());
            }
        }
        return tallies;
    }

    private Numbers with(Numbers tallies, Numbers ways) {
        var more = new Numbers();
        for (int each = 0; each < tallies.size(); each++) {
            for (int way = 0; way < ways.size(); way++) {
                more.add(threshold.tallies().with(tallies.get(each), ways.get(way)));
            }
        }
        return more;
    }
}
