package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.Plan.State;

/** What a line waits for, with whatever else would do in its place. */
final class Waits {

    private Waits() {}

    /** Of every list one is enough. */
    static List<List<Blocker>> of(Line line) {
        if (line.state() == State.LATER) {
            return line.blockedBy().isEmpty() ? List.of() : List.of(line.blockedBy());
        }
        var waits = new LinkedHashMap<Object, List<Blocker>>();
        for (var blocker : line.blockedBy()) {
            waits.computeIfAbsent(met(line, blocker), _ -> new ArrayList<>()).add(blocker);
        }
        return List.copyOf(waits.values());
    }

    /** What the blocker would meet: a need that it or another meets, else nothing but itself. */
    private static Object met(Line line, Blocker blocker) {
        for (var need : line.needs()) {
            var parts = need.kind() == Need.Kind.ONE_OF ? need.alternatives() : List.of(need);
            if (need.blocks() && parts.stream().anyMatch(part -> isMetBy(part, blocker))) {
                return need;
            }
        }
        return blocker;
    }

    /** Whoever's paper it is: that of another relative does as well. */
    private static boolean isMetBy(Need need, Blocker blocker) {
        return need.id().equals(blocker.requirement()) && Objects.equals(need.wayToGet(), blocker.procedure());
    }
}
