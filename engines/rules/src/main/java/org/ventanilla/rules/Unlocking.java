package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Prospects.Link;
import org.ventanilla.rules.Prospects.World;
import org.ventanilla.rules.Relatives.Tally;
import org.ventanilla.rules.Variable.OfRelatives;
import org.ventanilla.rules.law.Procedure;

/**
 * What would open to the members of a household if what any of them can begin went forward.
 *
 * <p>Whatever a person may begin is assumed, step by step and with each way a step can end, until nothing new comes of
 * it. A file goes on after the first ending of a step, wherever what its earlier steps left still holds, so several
 * files of one person may go forward by turns. The files of different people go forward independently: a relative may
 * be met in any state that their own files can lead to. A step opens a procedure when there is a state of everybody else
 * in which the answer is no before the step and no longer after it.
 */
final class Unlocking {

    private final DayLaw day;
    private final Dues dues;
    private final Family family;
    private final SortedMap<String, Prospects> prospects = new TreeMap<>();
    private final Map<Opened, List<Link>> links = new HashMap<>();
    private final Map<Asked, BitSet> noes = new HashMap<>();
    private final Map<Told, List<List<@Nullable Truth>>> said = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> reached = new TreeMap<>();
    private final SortedMap<Opened, SortedSet<Opened>> openers = new TreeMap<>();

    private Unlocking(DayLaw day, Dues dues, Family family) {
        this.day = day;
        this.dues = dues;
        this.family = family;
    }

    /** @param answers by person and procedure, as things stand today */
    static Unlocking of(DayLaw day, Dues dues, Family family, Map<String, Map<String, Truth>> answers) {
        var unlocking = new Unlocking(day, dues, family);
        family.people().values().forEach(person -> {
            unlocking.prospects.put(person.id(), new Prospects(person));
            day.inForce().forEach(each -> unlocking.link(person, each.id()));
        });
        unlocking.imagine();
        unlocking
                .prospects
                .values()
                .forEach(each ->
                        unlocking.look(each, answers.getOrDefault(each.today().id(), Map.of())));
        return unlocking;
    }

    /** Whether a procedure is or may become possible for this person. */
    boolean isWithinReach(String person, String procedure) {
        return reached.getOrDefault(person, new TreeSet<>()).contains(procedure);
    }

    /** The procedures, of whom, a step of which would turn a no into something better; in the order of their names. */
    SortedSet<Opened> openers(String person, String procedure) {
        return openers.getOrDefault(new Opened(person, procedure), new TreeSet<>());
    }

    private void link(Person person, String procedure) {
        var file = person.files().get(procedure);
        var effects = file == null ? day.effects(procedure) : Effect.of(day.law(), file.ahead(), day.on());
        var chain = new ArrayList<Link>();
        var left = new TreeMap<String, @Nullable Value>();
        if (file != null) {
            effects.forEach(effect -> effect.endings()
                    .forEach(ending -> ending.keySet().forEach(fact -> left.put(fact, person.find(fact)))));
        }
        for (var effect : effects) {
            chain.add(new Link(effect, new TreeMap<>(left)));
            left.putAll(effect.endings().getFirst());
        }
        if (!chain.isEmpty()) {
            links.put(new Opened(person.id(), procedure), chain);
        }
    }

    /** Ends: a round that adds neither a world nor a step is the last, and both are bounded. */
    private void imagine() {
        int before = -1;
        while (before != size()) {
            before = size();
            for (var person : prospects.values()) {
                for (var procedure : day.inForce()) {
                    var chain = links.get(new Opened(person.today().id(), procedure.id()));
                    if (chain != null) {
                        advance(person, procedure, chain);
                    }
                }
            }
        }
    }

    private int size() {
        return prospects.values().stream()
                .mapToInt(each -> each.worlds().size() + each.steps().size())
                .sum();
    }

    private void advance(Prospects person, Procedure procedure, List<Link> chain) {
        boolean isBegun = person.today().files().containsKey(procedure.id());
        var contexts = isBegun ? Set.<List<Truth>>of() : contexts(person, procedure);
        boolean differs = day.decision(procedure.eligible()).reads(day.changing());
        boolean mayBeginToday = !differs && mayBegin(procedure, person.worlds().getFirst(), contexts);
        for (var world : person.unseen(procedure.id(), contexts)) {
            boolean mayBegin = differs ? mayBegin(procedure, world, contexts) : mayBeginToday;
            for (var link : chain) {
                if (link.needed().isEmpty() ? mayBegin : link.fits(world)) {
                    person.take(world, procedure.id(), link.effect());
                }
            }
        }
    }

    private boolean mayBegin(Procedure procedure, World world, Set<List<Truth>> contexts) {
        return contexts.stream().anyMatch(kin -> truth(procedure, world, kin) != Truth.NO);
    }

    private Set<List<Truth>> contexts(Prospects person, Procedure procedure) {
        var kin = day.decision(procedure.eligible()).kin();
        if (kin.isEmpty()) {
            return Set.of(List.of());
        }
        var contexts = new LinkedHashSet<List<Truth>>();
        tallies(person, procedure, null)
                .forEach(tallies -> contexts.add(Relatives.truths(kin, tallies, family.complete())));
        return contexts;
    }

    private Set<List<Tally>> tallies(Prospects person, Procedure procedure, @Nullable String without) {
        var kin = day.decision(procedure.eligible()).kin();
        var relatives = Relatives.askedAbout(kin, person.today(), family);
        return Relatives.tallies(kin, relatives, without, relative -> answers(person, procedure, relative));
    }

    private record Told(String person, String procedure, String relative) {}

    /**
     * What a relative answers to the conditions in each of their worlds so far; null to those that do not ask about such
     * a relative. One that rests on nothing a step changes is answered once.
     */
    private List<List<@Nullable Truth>> answers(Prospects person, Procedure procedure, String relative) {
        var told =
                said.computeIfAbsent(new Told(person.today().id(), procedure.id(), relative), _ -> new ArrayList<>());
        var found = prospects.get(relative);
        var kin = day.decision(procedure.eligible()).kin();
        for (int each = told.size(); found != null && each < found.worlds().size(); each++) {
            var world = Situation.of(found.worlds().get(each).person(), family);
            var answers = new ArrayList<@Nullable Truth>();
            for (int at = 0; at < kin.size(); at++) {
                var asked = kin.get(at);
                boolean isToday = each == 0;
                if (!isToday && !asked.where().reads(day.changing())) {
                    answers.add(told.getFirst().get(at));
                } else if (isToday
                        ? family.is(person.today(), asked.my().relation(), relative)
                        : told.getFirst().get(at) != null) {
                    answers.add(asked.where().truth(world));
                } else {
                    answers.add(null);
                }
            }
            told.add(answers);
        }
        return told;
    }

    private boolean changes(List<OfRelatives> kin) {
        return kin.stream().anyMatch(each -> each.where().reads(day.changing()));
    }

    private Truth truth(Procedure procedure, World world, List<Truth> kin) {
        return day.decision(procedure.eligible()).truth(dues.situation(day, procedure, world.person(), family), kin);
    }

    private void look(Prospects person, Map<String, Truth> answers) {
        var id = person.today().id();
        var within = reached.computeIfAbsent(id, _ -> new TreeSet<>());
        for (var procedure : day.inForce()) {
            if (answers.get(procedure.id()) != Truth.NO
                    || person.today().files().containsKey(procedure.id())) {
                within.add(procedure.id());
            } else {
                var opening = opening(person, procedure);
                if (!opening.isEmpty()) {
                    within.add(procedure.id());
                }
                opening.remove(new Opened(id, procedure.id()));
                openers.put(new Opened(id, procedure.id()), opening);
            }
        }
    }

    private SortedSet<Opened> opening(Prospects person, Procedure procedure) {
        var opening = new TreeSet<Opened>();
        var decision = day.decision(procedure.eligible());
        if (decision.reads(day.changing())) {
            contexts(person, procedure).forEach(kin -> addOwn(person, procedure, kin, opening));
        }
        if (changes(decision.kin())) {
            for (var relative : Relatives.askedAbout(decision.kin(), person.today(), family)) {
                var other = prospects.get(relative);
                if (other != null) {
                    addOfRelative(person, procedure, other, opening);
                }
            }
        }
        return opening;
    }

    private void addOwn(Prospects person, Procedure procedure, List<Truth> kin, Set<Opened> opening) {
        var closed = closed(person, procedure, kin);
        for (var step : person.steps()) {
            if (closed.get(step.from()) && !closed.get(step.to())) {
                opening.add(new Opened(person.today().id(), step.procedure()));
            }
        }
    }

    private record Asked(String person, String procedure, List<Truth> kin) {}

    /** The worlds in which the answer is no if these are the answers about relatives; once nothing grows any more. */
    private BitSet closed(Prospects person, Procedure procedure, List<Truth> kin) {
        return noes.computeIfAbsent(new Asked(person.today().id(), procedure.id(), kin), _ -> {
            var closed = new BitSet();
            if (day.decision(procedure.eligible()).reads(day.changing())) {
                person.worlds().forEach(world -> closed.set(world.number(), truth(procedure, world, kin) == Truth.NO));
            } else if (truth(procedure, person.worlds().getFirst(), kin) == Truth.NO) {
                closed.set(0, person.worlds().size());
            }
            return closed;
        });
    }

    private record Turn(String procedure, List<@Nullable Truth> before, List<@Nullable Truth> after) {}

    /** The procedures of a relative a step of which can open it, others being in any state they can reach. */
    private void addOfRelative(Prospects person, Procedure procedure, Prospects relative, Set<Opened> opening) {
        var kin = day.decision(procedure.eligible()).kin();
        var id = relative.today().id();
        var answers = answers(person, procedure, id);
        var turns = new LinkedHashSet<Turn>();
        for (var step : relative.steps()) {
            var before = answers.get(step.from());
            var after = answers.get(step.to());
            if (!before.equals(after)) {
                turns.add(new Turn(step.procedure(), before, after));
            }
        }
        var others = tallies(person, procedure, id);
        for (var turn : turns) {
            var opened = new Opened(id, turn.procedure());
            if (!opening.contains(opened)
                    && others.stream()
                            .anyMatch(rest -> isTurned(
                                    person,
                                    procedure,
                                    truths(kin, rest, turn.before()),
                                    truths(kin, rest, turn.after())))) {
                opening.add(opened);
            }
        }
    }

    private List<Truth> truths(List<OfRelatives> kin, List<Tally> rest, List<@Nullable Truth> answers) {
        return Relatives.truths(kin, Relatives.with(kin, rest, answers), family.complete());
    }

    private boolean isTurned(Prospects person, Procedure procedure, List<Truth> before, List<Truth> after) {
        if (before.equals(after)) {
            return false;
        }
        var turned = (BitSet) closed(person, procedure, before).clone();
        turned.andNot(closed(person, procedure, after));
        return !turned.isEmpty();
    }
}
