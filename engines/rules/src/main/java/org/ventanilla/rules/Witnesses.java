package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Relatives.Tally;
import org.ventanilla.rules.law.Procedure;

/** What the relatives of a person answer in each of their worlds; each world is asked once. */
final class Witnesses {

    private record Known(int told, Set<List<Truth>> contexts) {}

    private final DayLaw day;
    private final Family family;
    private final SortedMap<String, Prospects> prospects;
    private final Map<Told, List<List<@Nullable Truth>>> said = new HashMap<>();
    private final Map<Told, Set<List<@Nullable Truth>>> distinct = new HashMap<>();
    private final Map<Told, Known> known = new HashMap<>();

    Witnesses(DayLaw day, Family family, SortedMap<String, Prospects> prospects) {
        this.day = day;
        this.family = family;
        this.prospects = prospects;
    }

    /** Every way the answers about relatives can stand together, given the worlds so far. */
    Set<List<Truth>> contexts(Prospects person, Procedure procedure) {
        var kin = day.decision(procedure.eligible()).kin();
        if (kin.isEmpty()) {
            return Set.of(List.of());
        }
        var relatives = Relatives.askedAbout(kin, person.today(), family);
        int told = relatives.stream()
                .mapToInt(relative -> told(person, procedure, relative).size())
                .sum();
        var key = new Told(person.today().id(), procedure.id(), "");
        var before = known.get(key);
        if (before != null && before.told() == told) {
            return before.contexts();
        }
        var contexts = new LinkedHashSet<List<Truth>>();
        tallies(person, procedure, null)
                .forEach(tallies -> contexts.add(Relatives.truths(kin, tallies, family.complete())));
        known.put(key, new Known(told, contexts));
        return contexts;
    }

    /** @param without a relative left out of the count, or null */
    Set<List<Tally>> tallies(Prospects person, Procedure procedure, @Nullable String without) {
        var kin = day.decision(procedure.eligible()).kin();
        var relatives = Relatives.askedAbout(kin, person.today(), family);
        return Relatives.tallies(kin, relatives, without, relative -> told(person, procedure, relative));
    }

    private record Told(String person, String procedure, String relative) {}

    /**
     * What a relative answers to the conditions in each of their worlds so far, or today alone where no step changes it;
     * null to those that do not ask about such a relative.
     */
    List<List<@Nullable Truth>> answers(Prospects person, Procedure procedure, String relative) {
        var key = new Told(person.today().id(), procedure.id(), relative);
        var told = said.computeIfAbsent(key, _ -> new ArrayList<>());
        var found = prospects.get(relative);
        var kin = day.decision(procedure.eligible()).kin();
        var changes = new boolean[kin.size()];
        boolean differs = false;
        for (int at = 0; at < changes.length; at++) {
            changes[at] = kin.get(at).where().reads(day.changing());
            differs |= changes[at];
        }
        int last = found == null ? 0 : differs ? found.worlds().size() : 1;
        var ways = distinct.computeIfAbsent(key, _ -> new LinkedHashSet<>());
        for (int each = told.size(); found != null && each < last; each++) {
            var world = Situation.of(found.worlds().get(each).person(), family);
            var answers = new ArrayList<@Nullable Truth>();
            for (int at = 0; at < changes.length; at++) {
                var before = each == 0 ? null : told.getFirst().get(at);
                boolean isAsked = each == 0
                        ? family.is(person.today(), kin.get(at).my().relation(), relative)
                        : before != null && changes[at];
                answers.add(isAsked ? kin.get(at).where().truth(world) : before);
            }
            told.add(answers);
            ways.add(answers);
        }
        return told;
    }

    /** The same, each way to answer once. */
    private Set<List<@Nullable Truth>> told(Prospects person, Procedure procedure, String relative) {
        answers(person, procedure, relative);
        return distinct.getOrDefault(new Told(person.today().id(), procedure.id(), relative), new LinkedHashSet<>());
    }
}
