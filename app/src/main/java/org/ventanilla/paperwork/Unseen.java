package org.ventanilla.paperwork;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/** What binds the person though no day of it is known: nobody may be told that there is nothing to do while it stands. */
final class Unseen {

    private static final String DATE = ".date";

    private Unseen() {}

    /** @param isSure false while it is not known either whether the term is theirs */
    record Term(Due due, boolean isSure) {}

    /** @param isConfirmed false while nobody has read the article that says how often */
    record Again(String step, int days, boolean isConfirmed) {}

    /** The first term of the person that runs, or may run, unseen; null when none does. */
    static @Nullable Term find(Line line, Law law) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        if (procedure == null) {
            return null;
        }
        for (var due : line.deadlines()) {
            var deadline = procedure.deadlines().get(due.deadline());
            if (deadline != null
                    && Task.isPersons(due)
                    && (due.standing() == Due.Standing.UNKNOWN || hasBegun(line, procedure, due, deadline))) {
                return new Term(due, starts(procedure, deadline).containsAll(due.because()));
            }
        }
        return null;
    }

    /** Of what nobody knows whether it is theirs: a term that would bind them and may have begun, nobody knows when. */
    static @Nullable Term findPerhaps(Line line, Law law) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        if (procedure == null || isOfAnAnswerNobodyHas(line, law)) {
            return null;
        }
        for (var due : line.deadlines()) {
            var deadline = procedure.deadlines().get(due.deadline());
            if (deadline != null
                    && Task.isPersons(due)
                    && due.standing() == Due.Standing.UNKNOWN
                    && due.because().stream().anyMatch(starts(procedure, deadline)::contains)) {
                return new Term(due, false);
            }
        }
        return null;
    }

    /**
     * Whether its term begins with the answer of another trámite, and nothing on record says that this one was ever begun.
     * Whoever asked for nothing was refused nothing, so the question is left to the window and alarms nobody at home.
     */
    static boolean isOfAnAnswerNobodyHas(Line line, Law law) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        return procedure != null
                && line.deadlines().stream()
                        .filter(due -> Task.isPersons(due) && due.earliest() == null)
                        .map(due -> procedure.deadlines().get(due.deadline()))
                        .filter(Objects::nonNull)
                        .map(deadline -> starts(procedure, deadline))
                        .anyMatch(starts -> isAnswered(line, starts, law));
    }

    private static boolean isAnswered(Line line, Set<String> starts, Law law) {
        return law.procedures().values().stream()
                .filter(other -> !other.id().equals(line.procedure()))
                .filter(other -> other.steps().stream()
                        .anyMatch(step -> step.sets().keySet().stream().anyMatch(starts::contains)))
                .anyMatch(other -> other.steps().stream().anyMatch(step -> step.sets().keySet().stream()
                        .anyMatch(line.verdict().because()::contains)));
    }

    /**
     * Whether the term runs from the day on which an answer is made known, in working days, and a trámite of the person
     * still waits for that: before the notice nothing runs (LFPA 38), though it may have been given and not written down.
     */
    static boolean isBeforeNotice(Plan plan, Line line, Due due, Law law) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        var deadline = procedure == null ? null : procedure.deadlines().get(due.deadline());
        if (due.earliest() != null
                || deadline == null
                || !Counting.isWorking(due)
                || !(deadline.from() instanceof Deadline.Start.Event(var start))) {
            return false;
        }
        return plan.lines().stream()
                .filter(other -> other.person().equals(line.person()) && other.state() == Plan.State.RUNNING)
                .anyMatch(other -> gives(law.findVersion(other.procedure(), other.versionFrom()), other, start));
    }

    private static boolean gives(@Nullable Procedure law, Line line, String day) {
        return law != null
                && law.steps().stream()
                        .filter(step -> step.id().equals(line.nextStep()))
                        .anyMatch(
                                step -> step.sets().getOrDefault(day, List.of()).contains(Step.ITS_DAY));
    }

    /** Whether what starts it lies behind an open file that nobody wrote down move by move. */
    private static boolean hasBegun(Line line, Procedure procedure, Due due, Deadline deadline) {
        if (line.state() != Plan.State.RUNNING || due.standing() != Due.Standing.NOT_STARTED) {
            return false;
        }
        for (var step : procedure.steps()) {
            if (step.id().equals(line.nextStep())) {
                return false;
            }
            if (step.isAwaited() && step.course().when() == null && starts(deadline, step)) {
                return true;
            }
        }
        return false;
    }

    /** What the person comes back for, while the first time has no day yet. */
    static @Nullable Again findAgain(Line line, Law law) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        if (procedure == null || line.state() != Plan.State.RUNNING) {
            return null;
        }
        for (var due : line.deadlines()) {
            var deadline = procedure.deadlines().get(due.deadline());
            if (deadline != null && Task.isPersons(due) && due.standing() == Due.Standing.NOT_STARTED) {
                for (var step : procedure.steps()) {
                    if (step.every() != null && starts(deadline, step)) {
                        var isConfirmed = due.cites().stream().noneMatch(cite -> cite.unverified());
                        return new Again(step.id(), step.every(), isConfirmed);
                    }
                }
            }
        }
        return null;
    }

    private static boolean starts(Deadline deadline, Step step) {
        return deadline.from() instanceof Deadline.Start.Event(var fact) && fact.equals(step.id() + DATE);
    }

    /** The facts that tell since when it runs, and none that tells whether. */
    private static HashSet<String> starts(Procedure procedure, Deadline deadline) {
        var starts = new HashSet<String>();
        add(starts, deadline.from());
        for (var step : procedure.steps()) {
            if (step.shownByAnswer() && starts(deadline, step)) {
                step.sets().forEach((fact, values) -> {
                    if (values.contains(Step.ITS_DAY)) {
                        starts.add(fact);
                    }
                });
            }
        }
        for (var exception : deadline.except()) {
            add(starts, exception.from());
            if (exception.raised() != null) {
                starts.add(exception.raised());
            }
        }
        return starts;
    }

    private static void add(HashSet<String> starts, Deadline.@Nullable Start start) {
        if (start instanceof Deadline.Start.Event(var fact)) {
            starts.add(fact);
        }
    }
}
