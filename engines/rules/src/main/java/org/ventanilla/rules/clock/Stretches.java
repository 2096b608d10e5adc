package org.ventanilla.rules.clock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ventanilla.rules.clock.Matter.Stretch;

/** Stretches of epoch days in order, none touching another, so that arithmetic visits each once. */
final class Stretches {

    static final Stretches NONE = new Stretches(new int[0]);

    private final int[] ends;

    private Stretches(int[] ends) {
        this.ends = ends;
    }

    static Stretches of(List<Stretch> some) {
        if (some.isEmpty()) {
            return NONE;
        }
        var pairs = new ArrayList<int[]>();
        for (var stretch : some) {
            pairs.add(new int[] {
                (int) stretch.from().toEpochDay(), (int) stretch.to().toEpochDay()
            });
        }
        return merged(pairs);
    }

    Stretches and(int from, int to) {
        if (to < from) {
            return this;
        }
        var pairs = new ArrayList<int[]>();
        for (var i = 0; i < size(); i++) {
            pairs.add(new int[] {from(i), to(i)});
        }
        pairs.add(new int[] {from, to});
        return merged(pairs);
    }

    int size() {
        return ends.length / 2;
    }

    int from(int i) {
        return ends[2 * i];
    }

    int to(int i) {
        return ends[2 * i + 1];
    }

    boolean covers(int day) {
        return firstOutside(day) != day;
    }

    /** The day itself, or the first after the stretch it lies in. */
    int firstOutside(int day) {
        for (var i = 0; i < size(); i++) {
            if (day >= from(i) && day <= to(i)) {
                return to(i) + 1;
            }
        }
        return day;
    }

    private static Stretches merged(List<int[]> pairs) {
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        var apart = new ArrayList<int[]>();
        for (var pair : pairs) {
            var last = apart.isEmpty() ? null : apart.getLast();
            if (last != null && pair[0] <= last[1] + 1) {
                last[1] = Math.max(last[1], pair[1]);
            } else {
                apart.add(pair.clone());
            }
        }
        var ends = new int[2 * apart.size()];
        for (var i = 0; i < apart.size(); i++) {
            ends[2 * i] = apart.get(i)[0];
            ends[2 * i + 1] = apart.get(i)[1];
        }
        return new Stretches(ends);
    }
}
