package org.ventanilla.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Need;

/** What stands in the way of one procedure for one person, each once, in the order in which the law asks for it. */
final class Blockers {

    private final Set<Blocker> found = new LinkedHashSet<>();

    /** Whose paper would do as well as that of the relative whom the need names. */
    private final Map<Need, List<String>> besides = new IdentityHashMap<>();

    List<Blocker> all() {
        return List.copyOf(found);
    }

    /** Another procedure has to come first. */
    void await(String procedure) {
        found.add(new Blocker(procedure, procedure));
    }

    /** @param relatives who can get the same paper in the same way */
    void wouldDoToo(Need need, List<String> relatives) {
        besides.put(need, relatives);
    }

    /** Of several parts any of which would do, each, unless the law names one way to all of them. */
    void block(Need need) {
        if (!need.blocks()) {
            return;
        }
        boolean isOne = need.kind() != Need.Kind.ONE_OF || need.wayToGet() != null;
        (isOne ? List.of(need) : need.alternatives()).forEach(this::add);
    }

    private void add(Need need) {
        found.add(new Blocker(need.id(), need.wayToGet(), need.wayOf()));
        for (var other : besides.getOrDefault(need, List.of())) {
            found.add(new Blocker(need.id(), need.wayToGet(), other));
        }
    }
}
