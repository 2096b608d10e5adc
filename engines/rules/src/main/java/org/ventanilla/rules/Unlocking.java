package org.ventanilla.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * What would open to one person if what they can begin went forward: each step is assumed with each of its outcomes,
 * and whoever could not ask before is looked at again. Every procedure is assumed once, so it ends.
 *
 * @param opens by procedure, those whose answer it can turn from no
 * @param reached procedures that are or may become possible
 */
record Unlocking(SortedMap<String, SortedSet<String>> opens, SortedSet<String> reached) {

    private record Assumed(Procedure procedure, Person person) {}

    static Unlocking of(DayLaw day, Dues dues, Person person, Family family, Map<String, Truth> answers) {
        var opens = new TreeMap<String, SortedSet<String>>();
        var reached = new TreeSet<String>();
        var waiting = new ArrayDeque<Assumed>();
        for (var procedure : day.inForce()) {
            if (answers.get(procedure.id()) != Truth.NO || person.files().containsKey(procedure.id())) {
                reached.add(procedure.id());
                waiting.add(new Assumed(procedure, person));
            }
        }
        while (!waiting.isEmpty()) {
            var assumed = waiting.poll();
            for (var then : outcomes(day, assumed)) {
                for (var other : day.inForce()) {
                    if (answers.get(other.id()) == Truth.NO && isOpenTo(day, dues, other, then, family)) {
                        opens.computeIfAbsent(assumed.procedure().id(), _ -> new TreeSet<>())
                                .add(other.id());
                        if (reached.add(other.id())) {
                            waiting.add(new Assumed(other, then));
                        }
                    }
                }
            }
        }
        opens.forEach((id, others) -> others.remove(id));
        return new Unlocking(opens, reached);
    }

    /** The first procedures, in the order of the alphabet, whose outcome would open this one. */
    List<String> openers(String procedure) {
        return opens.entrySet().stream()
                .filter(entry -> entry.getValue().contains(procedure))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isOpenTo(DayLaw day, Dues dues, Procedure other, Person then, Family family) {
        if (then.files().containsKey(other.id())) {
            return false;
        }
        var situation = dues.situation(day, other, then, family.with(then));
        return day.decision(other.eligible()).truth(situation) != Truth.NO;
    }

    /** The person after each step still ahead, once for each way it can end; only where it changes a fact. */
    private static List<Person> outcomes(DayLaw day, Assumed assumed) {
        var file = assumed.person().files().get(assumed.procedure().id());
        var ahead = file == null ? FileState.awaited(assumed.procedure(), 0) : file.ahead();
        var worlds = new ArrayList<Person>();
        var here = assumed.person();
        for (var step : ahead) {
            Person next = null;
            for (var outcome : endings(step)) {
                var sets = FileState.sets(day.law(), step, outcome, day.on());
                var then = here.assuming(sets, FileState.gives(step, outcome));
                next = next == null ? then : next;
                if (!then.facts().equals(here.facts())) {
                    worlds.add(then);
                }
            }
            here = Objects.requireNonNull(next);
        }
        return worlds;
    }

    private static List<@Nullable String> endings(Step step) {
        var endings = new ArrayList<@Nullable String>(step.outcomes());
        if (endings.isEmpty()) {
            endings.add(null);
        }
        return endings;
    }
}
