package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Truth;

/** What may become of one person: every state the steps of their files can lead to, and the steps between them. */
final class Prospects {

    /** Nobody's files lead to so many states; past this nothing more is imagined, and less is promised. */
    static final int WORLDS_MAX = 1_000;

    /**
     * The person at one point of what may come.
     *
     * @param changed what is so then and not today
     */
    record World(int number, Person person, Map<String, Value> changed) {}

    /** A step of that procedure leads from one world to the other, both by their number. */
    record Step(String procedure, int from, int to) {}

    /**
     * One step of a file that changes something, and what the file's earlier steps must have left for it to come.
     *
     * @param needed by fact; null for a fact that must be as unknown as today. Empty for the first of a file not begun.
     */
    record Link(Effect effect, Map<String, @Nullable Value> needed) {

        boolean fits(World world) {
            var facts = world.person().facts();
            for (var fact : needed.entrySet()) {
                if (!Objects.equals(facts.get(fact.getKey()), fact.getValue())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Person today;
    private final List<World> worlds = new ArrayList<>();
    private final Map<Map<String, Value>, World> known = new HashMap<>();
    private final Set<Step> steps = new LinkedHashSet<>();
    private final Map<Effect, BitSet> taken = new IdentityHashMap<>();
    private final Map<String, Integer> looked = new HashMap<>();
    private final Map<String, Set<List<Truth>>> met = new HashMap<>();

    Prospects(Person today) {
        this.today = today;
        world(new TreeMap<>());
    }

    Person today() {
        return today;
    }

    List<World> worlds() {
        return worlds;
    }

    Set<Step> steps() {
        return steps;
    }

    /** The worlds that were not yet looked at for this procedure, or not with relatives in these states. */
    List<World> unseen(String procedure, Set<List<Truth>> kin) {
        int from = kin.equals(met.put(procedure, kin)) ? looked.getOrDefault(procedure, 0) : 0;
        looked.put(procedure, worlds.size());
        return List.copyOf(worlds.subList(from, worlds.size()));
    }

    /** Takes a step of the procedure from this world, once for each way it can end. */
    void take(World from, String procedure, Effect effect) {
        var done = taken.computeIfAbsent(effect, _ -> new BitSet());
        if (done.get(from.number())) {
            return;
        }
        done.set(from.number());
        for (var ending : effect.endings()) {
            if (!changes(from, ending)) {
                continue;
            }
            var changed = new TreeMap<>(from.changed());
            for (var fact : ending.entrySet()) {
                if (fact.getValue().equals(today.facts().get(fact.getKey()))) {
                    changed.remove(fact.getKey());
                } else {
                    changed.put(fact.getKey(), fact.getValue());
                }
            }
            var to = world(changed);
            if (to != null) {
                steps.add(new Step(procedure, from.number(), to.number()));
            }
        }
    }

    private static boolean changes(World from, Map<String, Value> ending) {
        var facts = from.person().facts();
        for (var fact : ending.entrySet()) {
            if (!fact.getValue().equals(facts.get(fact.getKey()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable World world(Map<String, Value> changed) {
        var found = known.get(changed);
        if (found == null && worlds.size() < WORLDS_MAX) {
            found = new World(worlds.size(), today.assuming(changed, List.of()), changed);
            worlds.add(found);
            known.put(changed, found);
        }
        return found;
    }
}
