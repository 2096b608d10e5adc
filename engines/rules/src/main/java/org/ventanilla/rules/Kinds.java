package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The worlds of one person, those that some digits cannot tell apart being of one kind. */
final class Kinds {

    private final Numbers worlds;
    private final long digits;
    private final Numbers kinds = new Numbers();
    private final List<BitSet> members = new ArrayList<>();
    private int[] kindOf = new int[4];
    private int sorted;
    private int gathered;

    Kinds(Numbers worlds, long digits) {
        this.worlds = worlds;
        this.digits = digits;
    }

    /** Takes in the worlds that were found since. */
    Kinds upToDate() {
        for (; sorted < worlds.size(); sorted++) {
            if (sorted == kindOf.length) {
                kindOf = Arrays.copyOf(kindOf, 2 * sorted);
            }
            kindOf[sorted] = kinds.add(worlds.get(sorted) & digits);
        }
        return this;
    }

    long digits() {
        return digits;
    }

    int size() {
        return kinds.size();
    }

    /** A world of that kind, as far as the digits tell. */
    long get(int kind) {
        return kinds.get(kind);
    }

    /** The kind of a world, by its number. */
    int kindOf(int world) {
        if (world >= sorted) {
            upToDate();
        }
        return kindOf[world];
    }

    /** The kind of this world, or -1 when no such world is known. */
    int find(long world) {
        return kinds.find(world & digits);
    }

    /** Whether one of these worlds, by their numbers, is of that kind. */
    boolean isAmong(int kind, BitSet some) {
        gather();
        return members.get(kind).intersects(some);
    }

    /** Which worlds are of each kind is asked of few, and only once all worlds are found. */
    private void gather() {
        for (; gathered < sorted; gathered++) {
            if (kindOf[gathered] == members.size()) {
                members.add(new BitSet());
            }
            members.get(kindOf[gathered]).set(gathered);
        }
    }
}
