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
    private final Witnesses kin;
    private final Map<Opened, List<Link>> links = new HashMap<>();
    private final Map<String, Map<String, Boolean>> matters = new HashMap<>();
    private final Map<Opened, Alike> alike = new HashMap<>();
    private final Map<Asked, BitSet> noes = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> reached = new TreeMap<>();
    private final SortedMap<Opened, SortedSet<Opened>> openers = new TreeMap<>();

    private Unlocking(DayLaw day, Dues dues, Family family) {
        this.day = day;
        this.dues = dues;
        this.family = family;
        this.kin = new Witnesses(day, family, prospects);
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
        var contexts = isBegun ? Set.<List<Truth>>of() : kin.contexts(person, procedure);
        var mayBegin = new HashMap<Map<String, Value>, Boolean>();
        for (var world : person.unseen(procedure.id(), contexts)) {
            boolean begins =
                    mayBegin.computeIfAbsent(mattering(procedure, world), _ -> mayBegin(procedure, world, contexts));
            for (var link : chain) {
                if (link.needed().isEmpty() ? begins : link.fits(world)) {
                    person.take(world, procedure.id(), link.effect());
                }
            }
        }
    }

    /** What has changed of what the procedure asks of the person: worlds alike in that get one answer. */
    private Map<String, Value> mattering(Procedure procedure, World world) {
        var reads = matters.computeIfAbsent(procedure.id(), _ -> new HashMap<>());
        var mattering = new HashMap<String, Value>();
        for (var fact : world.changed().entrySet()) {
            if (reads.computeIfAbsent(fact.getKey(), each -> reads(procedure, each))) {
                mattering.put(fact.getKey(), fact.getValue());
            }
        }
        return mattering;
    }

    /** Whether the answer may rest on the fact, by itself or through a deadline asked about. */
    private boolean reads(Procedure procedure, String fact) {
        var bases = Set.of(Computed.base(day.law(), fact));
        var decision = day.decision(procedure.eligible());
        return decision.reads(bases)
                || decision.deadlines().stream()
                        .map(procedure.deadlines()::get)
                        .anyMatch(deadline -> deadline == null || day.reads(deadline, bases));
    }

    private boolean mayBegin(Procedure procedure, World world, Set<List<Truth>> contexts) {
        return contexts.stream().anyMatch(kin -> truth(procedure, world, kin) != Truth.NO);
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
        if (day.changing().stream().anyMatch(fact -> reads(procedure, fact))) {
            kin.contexts(person, procedure).forEach(kin -> addOwn(person, procedure, kin, opening));
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
        for (var step : alike(person, procedure).steps()) {
            if (closed.get(step.from()) && !closed.get(step.to())) {
                opening.add(new Opened(person.today().id(), step.procedure()));
            }
        }
    }

    /**
     * The worlds of one person that differ in what a procedure asks, one of each kind, and the steps between kinds.
     *
     * @param steps from and to by the place in {@code kinds}
     */
    private record Alike(List<World> kinds, Set<Prospects.Step> steps) {}

    /** Once nothing grows any more. */
    private Alike alike(Prospects person, Procedure procedure) {
        return alike.computeIfAbsent(new Opened(person.today().id(), procedure.id()), _ -> {
            var kinds = new ArrayList<World>();
            var numbers = new HashMap<Map<String, Value>, Integer>();
            var kindOf = new int[person.worlds().size()];
            for (var world : person.worlds()) {
                kindOf[world.number()] = numbers.computeIfAbsent(mattering(procedure, world), _ -> {
                    kinds.add(world);
                    return kinds.size() - 1;
                });
            }
            var steps = new LinkedHashSet<Prospects.Step>();
            for (var step : person.steps()) {
                if (kindOf[step.from()] != kindOf[step.to()]) {
                    steps.add(new Prospects.Step(step.procedure(), kindOf[step.from()], kindOf[step.to()]));
                }
            }
            return new Alike(kinds, steps);
        });
    }

    private record Asked(String person, String procedure, List<Truth> kin) {}

    /** The kinds of worlds in which the answer is no if these are the answers about relatives. */
    private BitSet closed(Prospects person, Procedure procedure, List<Truth> kin) {
        return noes.computeIfAbsent(new Asked(person.today().id(), procedure.id(), kin), _ -> {
            var closed = new BitSet();
            var kinds = alike(person, procedure).kinds();
            for (int each = 0; each < kinds.size(); each++) {
                closed.set(each, truth(procedure, kinds.get(each), kin) == Truth.NO);
            }
            return closed;
        });
    }

    private record Turn(String procedure, List<@Nullable Truth> before, List<@Nullable Truth> after) {}

    /** The procedures of a relative a step of which can open it, others being in any state they can reach. */
    private void addOfRelative(Prospects person, Procedure procedure, Prospects relative, Set<Opened> opening) {
        var asked = day.decision(procedure.eligible()).kin();
        var id = relative.today().id();
        var answers = kin.answers(person, procedure, id);
        var turns = new LinkedHashSet<Turn>();
        for (var step : relative.steps()) {
            var before = answers.get(step.from());
            var after = answers.get(step.to());
            if (!before.equals(after)) {
                turns.add(new Turn(step.procedure(), before, after));
            }
        }
        var others = kin.tallies(person, procedure, id);
        for (var turn : turns) {
            var opened = new Opened(id, turn.procedure());
            if (!opening.contains(opened)
                    && others.stream()
                            .anyMatch(rest -> isTurned(
                                    person,
                                    procedure,
                                    truths(asked, rest, turn.before()),
                                    truths(asked, rest, turn.after())))) {
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
