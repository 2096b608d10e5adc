package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Prospects.Chain;
import org.ventanilla.rules.Testimony.Witness;

/**
 * What would open to the members of a household if what any of them can begin went forward.
 *
 * <p>Whatever a person may begin is assumed, step by step and with each way a step can end, until nothing new comes of
 * it. A file goes on after the first ending of a step, wherever what its earlier steps left still holds, so several
 * files of one person may go forward by turns. The files of different people go forward independently: a relative may
 * be met in any state that their own files can lead to. A step opens a procedure when there is a state of everybody else
 * in which the answer is no before the step and no longer after it.
 *
 * <p>What makes it quick: a world is one number ({@link Digits}) of what some no hangs on that may turn ({@link
 * Interest}); a procedure is asked once of each kind of world that it can tell apart ({@link Kinds}), and not at all where
 * no world can turn its no ({@link Door#isShutForEver}).
 */
final class Unlocking {

    private final DayLaw day;
    private final Dues dues;
    private final Family family;
    private final SortedMap<String, Prospects> prospects = new TreeMap<>();
    private final Map<Opened, Testimony> testimonies = new HashMap<>();
    private final List<Door> doors = new ArrayList<>();
    private final Map<String, Set<String>> reached = new HashMap<>();
    private final Map<String, Map<String, SortedSet<Opened>>> openers = new HashMap<>();

    private Unlocking(DayLaw day, Dues dues, Family family) {
        this.day = day;
        this.dues = dues;
        this.family = family;
    }

    /** @param positions by person and procedure, for every procedure in force */
    static Unlocking of(DayLaw day, Dues dues, Family family, Map<String, Map<String, Position>> positions) {
        var unlocking = new Unlocking(day, dues, family);
        unlocking.enter(unlocking.entrances(positions));
        unlocking.imagine();
        for (var door : unlocking.doors) {
            if (door.isShutToday()) {
                unlocking.look(door);
            }
        }
        return unlocking;
    }

    /** Whether a procedure is or may become possible for this person. */
    boolean isWithinReach(String person, String procedure) {
        return reached.getOrDefault(person, Set.of()).contains(procedure);
    }

    /** The procedures, of whom, a step of which would turn a no into something better; in the order of their names. */
    SortedSet<Opened> openers(String person, String procedure) {
        var found = openers.getOrDefault(person, Map.of()).get(procedure);
        return found == null ? Collections.emptySortedSet() : found;
    }

    /** By person. Only a no can be turned, and only steps that change something can turn it. */
    private Map<String, List<Entrance>> entrances(Map<String, Map<String, Position>> positions) {
        var found = new TreeMap<String, List<Entrance>>();
        family.people().keySet().forEach(id -> found.put(id, new ArrayList<>()));
        for (var threshold : day.thresholds()) {
            found.forEach((id, own) -> {
                var person = Objects.requireNonNull(family.people().get(id));
                var position = positions.getOrDefault(id, Map.of()).get(threshold.id());
                var entrance = findEntrance(person, threshold, position);
                if (entrance != null) {
                    own.add(entrance);
                }
            });
        }
        return found;
    }

    private @Nullable Entrance findEntrance(Person person, Threshold threshold, @Nullable Position position) {
        var chain = chain(person, threshold);
        boolean isShut = position != null
                && position.verdict().truth() == Truth.NO
                && !person.files().containsKey(threshold.id());
        boolean isLost = dues.isLost(day, threshold.procedure(), person, family);
        if (!isShut && !isLost) {
            reach(person, threshold);
        }
        if (!isShut && chain.links().isEmpty()) {
            return null;
        }
        var foreseen = foreseen(person, threshold, position);
        boolean isNoForEver = isLost || foreseen.isNoForEver();
        var possible = isNoForEver && !chain.isBegun() ? threshold.neverBegun() : chain;
        return isNoForEver && possible.links().isEmpty()
                ? null
                : new Entrance(person, threshold, foreseen, possible, isShut, isNoForEver);
    }

    private Chain chain(Person person, Threshold threshold) {
        var file = person.files().get(threshold.id());
        return file == null ? threshold.chain() : Chain.of(day.digits(), threshold.id(), true, file.ahead());
    }

    private void enter(Map<String, List<Entrance>> entrances) {
        var all = entrances.values().stream().flatMap(List::stream).toList();
        var kept = Interest.of(family, all);
        family.people()
                .forEach((id, person) -> prospects.put(
                        id,
                        new Prospects(
                                day.digits(),
                                person,
                                entrances.getOrDefault(id, List.of()),
                                kept.getOrDefault(id, 0L))));
        for (var entrance : all) {
            var person = Objects.requireNonNull(prospects.get(entrance.person().id()));
            if (entrance.mayOpen() || person.findChain(entrance.threshold().id()) != null) {
                doors.add(door(person, entrance));
            }
        }
    }

    /** Of a file that goes on under an older version the position tells nothing of the one in force. */
    private Foreseen foreseen(Person person, Threshold threshold, @Nullable Position position) {
        var own = threshold.own();
        var masks = position != null && position.procedure() == threshold.procedure()
                ? position.masks()
                : own.decision().ownMasks(dues.situation(day, threshold.procedure(), person, family));
        return Foreseen.own(
                own, day.digits(), person, masks, then -> dues.situation(day, threshold.procedure(), then, family));
    }

    private Door door(Prospects person, Entrance entrance) {
        var threshold = entrance.threshold();
        var witnesses = new ArrayList<Witness>();
        var kin = entrance.isNoForEver() ? List.<Variable.OfRelatives>of() : threshold.kin();
        for (var id : kin.isEmpty() ? Set.<String>of() : Relatives.askedAbout(kin, person.today(), family)) {
            var relative = prospects.get(id);
            if (relative != null) {
                var testimony = testimonies.computeIfAbsent(
                        new Opened(id, threshold.id()), _ -> new Testimony(threshold, day.digits(), relative, family));
                witnesses.add(new Witness(testimony, asked(person.today(), threshold, id)));
            }
        }
        return new Door(person, entrance, witnesses, family.complete());
    }

    private long asked(Person person, Threshold threshold, String relative) {
        long asked = 0;
        for (int each = 0; each < threshold.kin().size(); each++) {
            if (family.is(person, threshold.kin().get(each).my().relation(), relative)) {
                asked |= Tallies.ANSWER << 2 * each;
            }
        }
        return asked;
    }

    /** Ends: a round that adds neither a world nor a step is the last, and both are bounded. */
    private void imagine() {
        int before = -1;
        while (before != size()) {
            before = size();
            for (var door : doors) {
                door.advance();
            }
        }
    }

    private int size() {
        int size = 0;
        for (var person : prospects.values()) {
            size += person.size();
        }
        return size;
    }

    private void reach(Person person, Threshold threshold) {
        reached.computeIfAbsent(person.id(), _ -> new HashSet<>()).add(threshold.id());
    }

    private void look(Door door) {
        if (!door.isShutForEver()) {
            var asked = new Opened(door.person().today().id(), door.threshold().id());
            var opening = Opening.of(door);
            if (!opening.isEmpty()) {
                reach(door.person().today(), door.threshold());
            }
            opening.remove(asked);
            openers.computeIfAbsent(asked.person(), _ -> new HashMap<>()).put(asked.procedure(), opening);
        }
    }
}
