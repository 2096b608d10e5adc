package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Plan.Verdict;
import org.ventanilla.rules.law.Procedure;

/** The lines of one person: every procedure in force that day, and where the person stands in it. */
final class Lines {

    /** Who is owed an interpreter and what it costs can still be said later in the same visit. */
    private static final double DETAIL = .5;

    private static final String MY = "my.";
    private static final String ANYBODY = "any_authority";
    private static final double DEADLINE_WEIGHT = 2;
    private static final double CHILD_WEIGHT = 2;

    private final DayLaw day;
    private final Dues dues;
    private final Person person;
    private final Family family;
    private final Asking asking;
    private final Map<String, Position> positions = new HashMap<>();
    private @Nullable Boolean isChild;

    private Lines(DayLaw day, Dues dues, Person person, Family family, Asking asking) {
        this.day = day;
        this.dues = dues;
        this.person = person;
        this.family = family;
        this.asking = asking;
    }

    /**
     * The lines of every member; what one of them can reach may open something to another. Procedure by procedure and not
     * person by person: what was made ready of a procedure is large, and then still at hand for the next person.
     */
    static List<Line> of(DayLaw day, Dues dues, Family family, Asking asking) {
        var each = all(day, dues, family, asking);
        var people = List.copyOf(each.values());
        for (var procedure : day.inForce()) {
            people.forEach(lines -> lines.position(procedure));
        }
        var others = new Everybody(day, dues, family, each);
        int procedures = day.inForce().size();
        var found = new Line[people.size() * procedures];
        for (int procedure = 0; procedure < procedures; procedure++) {
            for (int person = 0; person < people.size(); person++) {
                found[person * procedures + procedure] =
                        people.get(person).line(day.inForce().get(procedure), others);
            }
        }
        return withOpened(List.of(found));
    }

    /** One line alone; what else may open is looked at only if the line rests on it. */
    static Line one(DayLaw day, Dues dues, Family family, String person, Procedure procedure) {
        var each = all(day, dues, family, new Asking(day.law(), family.people()));
        var own = each.get(person);
        if (own == null) {
            throw new IllegalArgumentException(
                    "(" + person + ") is not a member of the household. Maybe it was renamed.");
        }
        return own.line(procedure, new Everybody(day, dues, family, each));
    }

    private static Map<String, Lines> all(DayLaw day, Dues dues, Family family, Asking asking) {
        var all = new LinkedHashMap<String, Lines>();
        family.people().forEach((id, person) -> all.put(id, new Lines(day, dues, person, family, asking)));
        return all;
    }

    Map<String, Position> answer() {
        day.inForce().forEach(this::position);
        return positions;
    }

    /** Once: it may be asked for by its own line, by another that needs it, or by what looks at everybody. */
    Position position(Procedure inForce) {
        var known = positions.get(inForce.id());
        if (known == null) {
            var governing = day.governing(person, inForce);
            known = Position.of(day, governing, dues.situation(day, governing, person, family));
            positions.put(inForce.id(), known);
        }
        return known;
    }

    private Line line(Procedure inForce, Everybody others) {
        var position = position(inForce);
        var procedure = position.procedure();
        boolean isOfThisDay = day.findInForce(procedure.id()) != null;
        var verdict = isOfThisDay ? position.verdict() : new Verdict(Truth.UNKNOWN, List.of());
        var situation = position.situation();
        var file = person.files().get(procedure.id());
        boolean isShut = file == null && verdict.truth() == Truth.NO;
        var deadlines = isShut ? List.<Due>of() : dues.of(day, procedure, person, family);
        boolean isOut = isShut || file == null && Dues.isLost(procedure, deadlines);
        var needs = isOut ? Needs.NOTHING : Needs.of(day, procedure, situation, others);
        var costs = isOut ? Costs.NOTHING : Costs.of(day, procedure, situation);
        var next = file == null ? Turn.first(day, procedure, situation) : Turn.next(day, file, deadlines, situation);
        var openers = isShut ? others.openers(person, procedure) : Set.<Opened>of();
        var state = isOut && !isShut ? State.NOT_FOR_YOU : state(file, next, verdict, needs, openers);
        var blockers =
                switch (state) {
                    case BLOCKED, RUNNING, UNKNOWN -> needs.blockers();
                    case LATER -> later(procedure, verdict, openers);
                    case NOW, DONE, NOT_FOR_YOU -> List.<Blocker>of();
                };
        ask(position, state, needs.open(), costs.open(), deadlines);
        if (state == State.NOW && next != null && next.by().equals(ANYBODY) && family.isAlone(person)) {
            press(procedure, situation);
        }
        return new Line(
                person.id(),
                procedure.id(),
                state,
                verdict,
                next == null ? procedure.decides() : next.by(),
                needs.needs(),
                deadlines,
                costs.costs(),
                blockers,
                List.of(),
                List.of(),
                next == null ? null : next.step(),
                procedure.force(),
                procedure.version().from(),
                state == State.RUNNING ? newer(procedure) : null);
    }

    /** The latest version in force that does not govern the file, and who may choose it. */
    private Plan.@Nullable Newer newer(Procedure governing) {
        var now = day.law().findInForce(governing.id(), day.on());
        return now == null || !now.version().from().isAfter(governing.version().from())
                ? null
                : new Plan.Newer(now.version().from(), now.version().inFlight());
    }

    private static State state(
            @Nullable FileState file, @Nullable Turn next, Verdict verdict, Needs.Result needs, Set<Opened> openers) {
        if (file != null) {
            return next == null ? State.DONE : State.RUNNING;
        }
        return switch (verdict.truth()) {
            case UNKNOWN -> State.UNKNOWN;
            case NO -> openers.isEmpty() ? State.NOT_FOR_YOU : State.LATER;
            case YES -> needs.blockers().isEmpty() ? State.NOW : State.BLOCKED;
        };
    }

    /** After which outcome it opens: the facts that say no today, as far as that outcome sets them. */
    private List<Blocker> later(Procedure procedure, Verdict verdict, Collection<Opened> openers) {
        var blockers = new ArrayList<Blocker>();
        for (var opener : openers) {
            boolean isOwn = opener.person().equals(person.id());
            var opening = day.findInForce(opener.procedure());
            String awaited = null;
            for (var fact : verdict.because()) {
                if (awaited == null && (isOwn ? sets(opening, fact) : isTheirs(fact, opener.person()))) {
                    awaited = fact;
                }
            }
            blockers.add(new Blocker(
                    awaited == null ? procedure.id() : awaited, opener.procedure(), isOwn ? null : opener.person()));
        }
        return blockers;
    }

    /** Whether the fact is about such a relative: of a partner {@code my.partner}, though it names a spouse first. */
    private boolean isTheirs(String fact, String other) {
        return fact.startsWith(MY) && family.is(person, fact.substring(MY.length()), other);
    }

    private static boolean sets(@Nullable Procedure opening, String fact) {
        if (opening != null) {
            for (var step : opening.steps()) {
                if (step.sets().containsKey(fact)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void ask(Position position, State state, List<Decision> needs, List<Decision> costs, List<Due> deadlines) {
        var procedure = position.procedure();
        switch (state) {
            case UNKNOWN -> asking.want(procedure.id(), position.wanted(), weight(deadlines));
            case NOW, BLOCKED, RUNNING -> {
                double weight = weight(deadlines);
                needs.forEach(each -> asking.want(procedure.id(), each.wanted(position.situation()), weight * DETAIL));
                costs.forEach(each -> asking.want(procedure.id(), each.wanted(position.situation()), weight * DETAIL));
                for (var due : deadlines) {
                    asking.want(procedure.id(), TermQuestions.of(procedure, due, person.id()), weight);
                    asking.press(procedure.id(), TermQuestions.unseen(procedure, due, person.id()), Order.days(due));
                }
            }
            case LATER, DONE, NOT_FOR_YOU -> {}
        }
    }

    /** What any office begins at once: who is to go on with it cannot wait for another question. */
    private void press(Procedure procedure, Situation situation) {
        for (var step : procedure.steps()) {
            if (step.course().when() != null) {
                asking.press(procedure.id(), day.decision(step.course().when()).wanted(situation), 1);
            }
        }
    }

    private double weight(List<Due> deadlines) {
        boolean runs = false;
        for (var due : deadlines) {
            runs |= due.binds().equals(Dues.PERSON)
                    && (due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.UNKNOWN);
        }
        return (runs ? DEADLINE_WEIGHT : 1) * (isChild() ? CHILD_WEIGHT : 1);
    }

    private boolean isChild() {
        var known = isChild;
        if (known == null) {
            var years = Computed.age(person.find(Computed.BORN), day.on());
            known = years != null && years < Computed.MAJORITY;
            isChild = known;
        }
        return known;
    }

    /** A procedure opens those that wait for its outcome and those that wait for what it gives. */
    private static List<Line> withOpened(List<Line> lines) {
        var waiting = new HashMap<String, Map<String, SortedSet<Opened>>>();
        for (var line : lines) {
            for (var blocker : line.blockedBy()) {
                if (blocker.procedure() != null) {
                    var whose = blocker.relative() == null ? line.person() : blocker.relative();
                    waiting.computeIfAbsent(whose, _ -> new HashMap<>())
                            .computeIfAbsent(blocker.procedure(), _ -> new TreeSet<>())
                            .add(new Opened(line.person(), line.procedure()));
                }
            }
        }
        var all = new ArrayList<Line>(lines.size());
        for (var line : lines) {
            var opened = waiting.getOrDefault(line.person(), Map.of()).get(line.procedure());
            all.add(opened == null ? line : withOpened(line, opened));
        }
        return all;
    }

    private static Line withOpened(Line line, SortedSet<Opened> opened) {
        var own = new ArrayList<String>();
        var others = new ArrayList<Opened>();
        for (var each : opened) {
            if (each.person().equals(line.person())) {
                own.add(each.procedure());
            } else {
                others.add(each);
            }
        }
        return line.opening(own, others);
    }
}
