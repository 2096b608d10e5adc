package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Digits.Ending;
import org.ventanilla.rules.law.Step;

/** What may become of one person: every world the steps of their files can lead to, and the steps between them. */
final class Prospects {

    /** Nobody's files lead to so many worlds; past this nothing more is imagined, and less is promised. */
    static final int WORLDS_MAX = 1_000;

    /**
     * One step of a file that changes something, and what the file's earlier steps must have left for it to come.
     *
     * @param left of the digits that matter for that, what they must be; none for the first step of a file not begun
     * @param endings what it leaves, for each way it can end
     * @param taken the worlds, by number, from which the step may be taken
     */
    record Link(Ending left, List<Ending> endings, BitSet taken) {

        boolean isFirst() {
            return left.mask() == 0;
        }

        boolean fits(long world) {
            return (world & left.mask()) == left.set();
        }
    }

    /**
     * The steps of one procedure that change something.
     *
     * @param sets the digits that any of them may set
     */
    record Chain(String procedure, boolean isBegun, List<Link> links, long sets) {

        private static Chain of(String procedure, boolean isBegun, List<Link> links) {
            long sets = 0;
            for (var link : links) {
                for (var ending : link.endings()) {
                    sets |= ending.mask();
                }
            }
            return new Chain(procedure, isBegun, links, sets);
        }

        /** Each step comes after the first ending of those before it; a begun file, from where it stands today. */
        static Chain of(Digits digits, String procedure, boolean isBegun, List<Step> steps) {
            var left = Ending.NOTHING;
            for (var step : isBegun ? steps : List.<Step>of()) {
                for (var ending : digits.endings(step)) {
                    left = new Ending(left.mask() | ending.mask(), 0);
                }
            }
            var links = new ArrayList<Link>(steps.size());
            for (var step : steps) {
                var endings = digits.endings(step);
                if (!endings.isEmpty()) {
                    links.add(new Link(left, endings, new BitSet()));
                    left = left.then(endings.getFirst());
                }
            }
            return of(procedure, isBegun, links);
        }

        /** The digits that any of its steps waits for. */
        long waitsFor() {
            return links.isEmpty() ? 0 : links.getLast().left().mask();
        }

        /** For one who can never begin it: the steps that other procedures may lead to as well. */
        Chain neverBegun() {
            return of(
                    procedure,
                    isBegun,
                    links.stream().filter(link -> !link.isFirst()).toList());
        }

        /** @param kept the digits that somebody looks at; a step that changes no other leads nowhere */
        private Chain of(Digits digits, long today, long kept) {
            var own = new ArrayList<Link>(links.size());
            for (var link : links) {
                var endings = new ArrayList<Ending>(link.endings().size());
                for (var ending : link.endings()) {
                    if ((ending.mask() & kept) != 0) {
                        endings.add(digits.of(ending, today).within(kept));
                    }
                }
                if (!endings.isEmpty()) {
                    own.add(new Link(digits.of(link.left(), today), endings, new BitSet()));
                }
            }
            return of(procedure, isBegun, own);
        }
    }

    private final Person today;
    private final SequencedMap<String, Chain> chains = new LinkedHashMap<>();
    private final Numbers worlds = new Numbers();
    private final List<Kinds> kinds = new ArrayList<>();
    private final long kept;
    private int taken;

    /**
     * @param own this person's entrances
     * @param kept the digits that somebody looks at; any other makes worlds that differ in nothing anybody asks
     */
    Prospects(Digits digits, Person today, List<Entrance> own, long kept) {
        this.today = today;
        this.kept = kept;
        worlds.add(0);
        long written = kept == 0 ? 0 : digits.today(today);
        for (var entrance : own) {
            if ((entrance.chain().sets() & kept) != 0) {
                var chain = entrance.chain().of(digits, written, kept);
                chains.put(chain.procedure(), chain);
            }
        }
    }

    Person today() {
        return today;
    }

    Collection<Chain> chains() {
        return chains.values();
    }

    /** The steps of this procedure, or null when none of them changes anything that matters. */
    @Nullable
    Chain findChain(String procedure) {
        return chains.get(procedure);
    }

    Numbers worlds() {
        return worlds;
    }

    /** The worlds by what some digits tell of them; whoever asks for the same digits of those kept shares them. */
    Kinds kinds(long digits) {
        long telling = digits & kept;
        for (var known : kinds) {
            if (known.digits() == telling) {
                return known;
            }
        }
        var more = new Kinds(worlds, telling);
        kinds.add(more);
        return more;
    }

    /** Grows with every world and every step that is found. */
    int size() {
        return worlds.size() + taken;
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
