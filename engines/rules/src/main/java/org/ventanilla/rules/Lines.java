package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Decision.Wanted;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Plan.Verdict;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/** The lines of one person: every procedure in force that day, and where the person stands in it. */
final class Lines {

    /** A term that may be running unseen matters more than any single answer. */
    private static final double DEADLINE_BITS = 4;

    /** Who is owed an interpreter and what it costs can still be said later in the same visit. */
    private static final double DETAIL = .5;

    private static final double DEADLINE_WEIGHT = 2;
    private static final double CHILD_WEIGHT = 2;

    private final DayLaw day;
    private final Dues dues;
    private final Person person;
    private final Family family;
    private final Asking asking;
    private final Map<String, Verdict> verdicts = new TreeMap<>();

    private Lines(DayLaw day, Dues dues, Person person, Family family, Asking asking) {
        this.day = day;
        this.dues = dues;
        this.person = person;
        this.family = family;
        this.asking = asking;
    }

    static List<Line> of(DayLaw day, Dues dues, Person person, Family family, Asking asking) {
        var lines = new Lines(day, dues, person, family, asking);
        var procedures = day.inForce();
        for (var procedure : procedures) {
            lines.verdicts.put(
                    procedure.id(), day.decision(procedure.eligible()).verdict(lines.situation(procedure)));
        }
        var answers = new TreeMap<String, Truth>();
        lines.verdicts.forEach((id, verdict) -> answers.put(id, verdict.truth()));
        var unlocking = Unlocking.of(day, dues, person, family, answers);
        var found = procedures.stream()
                .map(procedure -> lines.line(procedure, unlocking))
                .toList();
        return found.stream().map(line -> withOpened(line, found, unlocking)).toList();
    }

    private Situation situation(Procedure procedure) {
        return dues.situation(day, procedure, person, family);
    }

    private Line line(Procedure procedure, Unlocking unlocking) {
        var verdict = verdicts.getOrDefault(procedure.id(), new Verdict(Truth.UNKNOWN, List.of()));
        var situation = situation(procedure);
        var file = person.files().get(procedure.id());
        boolean isOut = file == null && verdict.truth() == Truth.NO;
        var needs = isOut
                ? new Needs.Result(List.of(), List.of(), List.of())
                : Needs.of(day, procedure, situation, unlocking.reached()::contains);
        var costs = isOut ? new Costs.Result(List.of(), List.of()) : Costs.of(day, procedure, situation);
        var deadlines = isOut ? List.<Due>of() : dues.of(day, procedure, person, family);
        var next = file == null ? first(procedure) : next(procedure, file);
        var openers = isOut ? unlocking.openers(procedure.id()) : List.<String>of();
        var state = state(file, next, verdict, needs, openers);
        var blockers =
                switch (state) {
                    case BLOCKED, RUNNING, UNKNOWN -> needs.blockers();
                    case LATER -> later(procedure, verdict, openers);
                    case NOW, DONE, NOT_FOR_YOU -> List.<Blocker>of();
                };
        ask(procedure, state, needs.wanted(), costs.wanted(), deadlines);
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
                next == null ? null : next.id(),
                procedure.force());
    }

    private static State state(
            @Nullable FileState file, @Nullable Step next, Verdict verdict, Needs.Result needs, List<String> openers) {
        if (file != null) {
            return next == null ? State.DONE : State.RUNNING;
        }
        return switch (verdict.truth()) {
            case UNKNOWN -> State.UNKNOWN;
            case NO -> openers.isEmpty() ? State.NOT_FOR_YOU : State.LATER;
            case YES -> needs.blockers().isEmpty() ? State.NOW : State.BLOCKED;
        };
    }

    private static @Nullable Step first(Procedure procedure) {
        return FileState.awaited(procedure, 0).stream().findFirst().orElse(null);
    }

    /** The step awaited; one whose own deadline cannot exist for the person is not (a review of a yes). */
    private @Nullable Step next(Procedure procedure, FileState file) {
        for (var step : file.ahead()) {
            var deadline = procedure.deadlines().get(step.id());
            var when = deadline == null ? null : deadline.when();
            if (when == null || day.decision(when).truth(situation(procedure)) != Truth.NO) {
                return step;
            }
        }
        return null;
    }

    /** After which outcome it opens: the facts that say no today, as far as that outcome sets them. */
    private List<Blocker> later(Procedure procedure, Verdict verdict, Collection<String> openers) {
        var blockers = new ArrayList<Blocker>();
        for (var opener : openers) {
            var opening = day.law().procedures().get(opener);
            var awaited = verdict.because().stream()
                    .filter(fact -> opening != null
                            && opening.steps().stream()
                                    .anyMatch(step -> step.sets().containsKey(fact)))
                    .findFirst()
                    .orElse(procedure.id());
            blockers.add(new Blocker(awaited, opener));
        }
        return blockers;
    }

    private void ask(Procedure procedure, State state, List<Wanted> needs, List<Wanted> costs, List<Due> deadlines) {
        double weight = weight(deadlines);
        switch (state) {
            case UNKNOWN ->
                asking.want(procedure.id(), day.decision(procedure.eligible()).wanted(situation(procedure)), weight);
            case NOW, BLOCKED, RUNNING -> {
                asking.want(procedure.id(), needs, weight * DETAIL);
                asking.want(procedure.id(), costs, weight * DETAIL);
                for (var due : deadlines) {
                    asking.want(procedure.id(), wanted(procedure, due), weight);
                }
            }
            case LATER, DONE, NOT_FOR_YOU -> {}
        }
    }

    /** What a deadline still waits for; once it is missed, also what the person may claim about the delay. */
    private List<Wanted> wanted(Procedure procedure, Due due) {
        var facts = new ArrayList<String>();
        switch (due.standing()) {
            case UNKNOWN -> facts.addAll(due.because());
            case MISSED -> {
                var deadline = procedure.deadlines().get(due.deadline());
                if (deadline != null && deadline.binds().equals(Dues.PERSON)) {
                    if (deadline.missed() != null && deadline.missed().ask() != null) {
                        facts.add(deadline.missed().ask());
                    }
                    for (var exception : deadline.except()) {
                        if (exception.raised() != null) {
                            facts.add(exception.raised());
                        }
                    }
                }
            }
            case NOT_STARTED, OPEN, MET -> {}
        }
        double bits = due.binds().equals(Dues.PERSON) ? DEADLINE_BITS : 1;
        return facts.stream().map(fact -> new Wanted(person.id(), fact, bits)).toList();
    }

    private double weight(List<Due> deadlines) {
        boolean runs = deadlines.stream()
                .anyMatch(due -> due.binds().equals(Dues.PERSON)
                        && (due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.UNKNOWN));
        return (runs ? DEADLINE_WEIGHT : 1) * (isChild() ? CHILD_WEIGHT : 1);
    }

    private boolean isChild() {
        var years = Computed.age(person.find("born_on"), day.on());
        return years != null && years < Computed.MAJORITY;
    }

    /** A procedure opens those that wait for its outcome and those that wait for what it gives. */
    private static Line withOpened(Line line, List<Line> all, Unlocking unlocking) {
        var opens = new TreeSet<String>();
        opens.addAll(unlocking.opens().getOrDefault(line.procedure(), new TreeSet<>()));
        opens.removeIf(
                other -> all.stream().noneMatch(each -> each.procedure().equals(other) && each.state() == State.LATER));
        for (var other : all) {
            if (other.blockedBy().stream().anyMatch(blocker -> line.procedure().equals(blocker.procedure()))) {
                opens.add(other.procedure());
            }
        }
        return new Line(
                line.person(),
                line.procedure(),
                line.state(),
                line.verdict(),
                line.actsNext(),
                line.needs(),
                line.deadlines(),
                line.costs(),
                line.blockedBy(),
                List.copyOf(opens),
                line.nextStep(),
                line.force());
    }

    /** Deadlines that bind the person by day, then what unlocks most, then least effort, then by id. */
    static List<Line> ordered(List<Line> lines) {
        var ofEach = lines.stream().collect(Collectors.groupingBy(Line::person));
        return ofEach.values().stream()
                .flatMap(own -> own.stream()
                        .map(line -> new Ranked(
                                line, urgency(line, own), unlocked(line, own).size())))
                .sorted(Comparator.comparing(Ranked::urgency)
                        .thenComparing(ranked -> -ranked.unlocks())
                        .thenComparing(ranked -> effort(ranked.line()))
                        .thenComparing(ranked -> ranked.line().person())
                        .thenComparing(ranked -> ranked.line().procedure()))
                .map(Ranked::line)
                .toList();
    }

    /** What a line is ordered by, found once: a family of thirty has hundreds of lines. */
    private record Ranked(Line line, LocalDate urgency, int unlocks) {}

    /** The first day that binds the person, here or in another line of theirs that waits for this one. */
    private static LocalDate urgency(Line line, List<Line> own) {
        return own.stream()
                .filter(other -> other == line || isWaitingFor(other, line.procedure()))
                .flatMap(other -> other.deadlines().stream())
                .filter(due -> due.binds().equals(Dues.PERSON))
                .filter(due -> due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.MISSED)
                .map(Due::earliest)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** All that follows from it, at whatever remove: so whatever waits for it comes after it. */
    private static Set<String> unlocked(Line line, List<Line> own) {
        var all = new TreeSet<>(line.opens());
        int before = -1;
        while (before != all.size()) {
            before = all.size();
            own.stream()
                    .filter(other -> all.contains(other.procedure()))
                    .toList()
                    .forEach(other -> all.addAll(other.opens()));
        }
        return all;
    }

    private static boolean isWaitingFor(Line line, String procedure) {
        return line.blockedBy().stream().anyMatch(blocker -> procedure.equals(blocker.procedure()));
    }

    private static long effort(Line line) {
        return line.needs().stream().filter(Plan.Need::blocks).count();
    }
}
