package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Digits.Ending;

/** What may become of one person: every world the steps of their files can lead to, and the steps between them. */
final class Prospects {

    /** Nobody's files lead to so many worlds; past this nothing more is imagined, and less is promised. */
    static final int WORLDS_MAX = 1_000;

    /**
     * One step of a file that changes something, and what the file's earlier steps must have left for it to come.
     *
     * @param needed the digits that matter for that; none for the first step of a file not begun
     * @param left what they must be
     * @param endings what it leaves, for each way it can end
     * @param taken the worlds, by number, from which the step may be taken
     */
    record Link(long needed, long left, List<Ending> endings, BitSet taken) {

        boolean isFirst() {
            return needed == 0;
        }

        boolean fits(long world) {
            return (world & needed) == left;
        }
    }

    /** The steps of one procedure that change something. */
    record Chain(String procedure, boolean isBegun, List<Link> links) {}

    private final DayLaw day;
    private final Person today;
    private final List<Chain> chains = new ArrayList<>();
    private final Numbers worlds = new Numbers();
    private final Map<Long, Kinds> kinds = new HashMap<>();
    private int taken;

    Prospects(DayLaw day, Person today) {
        this.day = day;
        this.today = today;
        worlds.add(0);
        link();
    }

    Person today() {
        return today;
    }

    List<Chain> chains() {
        return chains;
    }

    /** The steps of this procedure, or null when none of them changes anything. */
    @Nullable
    Chain findChain(String procedure) {
        return chains.stream()
                .filter(chain -> chain.procedure().equals(procedure))
                .findFirst()
                .orElse(null);
    }

    Numbers worlds() {
        return worlds;
    }

    /** The worlds by what some digits tell of them. */
    Kinds kinds(long digits) {
        return kinds.computeIfAbsent(digits, each -> new Kinds(worlds, each)).upToDate();
    }

    /** Grows with every world and every step that is found. */
    int size() {
        return worlds.size() + taken;
    }

    /** A digit that nothing looks at is left out: it makes worlds that differ in nothing anybody asks. */
    private void link() {
        long written = day.digits().today(today);
        long read = day.readDigits();
        for (var threshold : day.thresholds()) {
            var file = today.files().get(threshold.id());
            var effects = file == null ? threshold.effects() : Effect.of(day.law(), file.ahead(), day.on());
            var links = links(effects, file != null, written);
            if (!links.isEmpty()) {
                chains.add(new Chain(threshold.id(), file != null, links));
                read |= links.getLast().needed();
            }
        }
        long kept = read;
        chains.forEach(chain -> chain.links()
                .replaceAll(link -> new Link(
                        link.needed(),
                        link.left(),
                        link.endings().stream()
                                .map(ending -> ending.within(kept))
                                .toList(),
                        link.taken())));
    }

    /** Each step comes after the first ending of those before it; a begun file, from where it stands today. */
    private List<Link> links(List<Effect> effects, boolean isBegun, long written) {
        var links = new ArrayList<Link>();
        var left = new Ending(0, 0);
        if (isBegun) {
            for (var effect : effects) {
                for (var sets : effect.endings()) {
                    left = new Ending(
                            left.mask() | day.digits().ending(sets, written).mask(), 0);
                }
            }
        }
        for (var effect : effects) {
            var endings = effect.endings().stream()
                    .map(sets -> day.digits().ending(sets, written))
                    .toList();
            links.add(new Link(left.mask(), left.set(), endings, new BitSet()));
            var first = endings.getFirst();
            left = new Ending(left.mask() | first.mask(), first.after(left.set()));
        }
        return links;
    }

    /** Takes a step from this world, by its number, once for each way it can end. */
    void take(int from, Link link) {
        if (link.taken().get(from)) {
            return;
        }
        link.taken().set(from);
        taken++;
        for (var ending : link.endings()) {
            long to = ending.after(worlds.get(from));
            if (worlds.size() < WORLDS_MAX) {
                worlds.add(to);
            }
        }
    }
}
