package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Deadline.Start;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * What may happen to a file of one procedure.
 *
 * @param choices days from which later versions run that somebody may choose for the file
 * @param known steps that are known to have happened without being written in the file
 * @param again the step that is to be taken anew, since what was filed counts as not filed; or null
 * @param events dates of the file that are no step of it, from which some term counts
 */
record Track(
        Procedure procedure,
        SortedSet<String> events,
        SortedSet<LocalDate> choices,
        Set<String> known,
        @Nullable String again) {

    private static final String EXTENDED = ".extended";
    private static final String DATE = ".date";

    /** The day a decision was made known, from which the person has so many days against it. LRPCAP 25 p2. */
    private static final String NOTIFIED_ON = "decision.notified_on";

    /** The track of a file begun on this day, or null when the law has no such procedure then. */
    static @Nullable Track find(Law law, String id, LocalDate on) {
        var procedure = law.findInForce(id, on);
        return procedure == null ? null : of(law, procedure, new TreeSet<>());
    }

    /** The track of an open file: that of the version which governs it, until somebody who may chooses a later one. */
    static @Nullable Track find(Law law, File file, LocalDate on) {
        var procedure = Families.told(file).findLaw(law, on);
        if (procedure == null) {
            return null;
        }
        var choices = new TreeSet<LocalDate>();
        for (var version : law.versions(procedure.id())) {
            var from = version.version().from();
            if (from.isAfter(procedure.version().from())
                    && !from.isAfter(on)
                    && version.version().inFlight().mayBeChosen()) {
                choices.add(from);
            }
        }
        return of(law, procedure, choices);
    }

    private static Track of(Law law, Procedure procedure, SortedSet<LocalDate> choices) {
        var ofFiles = new TreeSet<String>();
        law.facts().values().stream()
                .filter(fact -> fact.setBy() == Fact.SetBy.FILE)
                .forEach(fact -> ofFiles.add(fact.id()));
        return of(procedure, ofFiles, choices);
    }

    static Track of(Procedure procedure, Set<String> datesOfFiles, SortedSet<LocalDate> choices) {
        var events = new TreeSet<String>();
        startingFacts(procedure)
                .filter(datesOfFiles::contains)
                .filter(fact -> procedure.steps().stream().noneMatch(step -> fact.equals(step.id() + DATE)))
                .filter(fact -> !isDateOfAnyFile(fact))
                .forEach(events::add);
        return new Track(procedure, events, choices, Set.of(), null);
    }

    Track knowing(Set<String> steps) {
        return new Track(procedure, events, choices, steps, again);
    }

    /** The same where a step that is written down is awaited once more. LRPCAP 11. */
    Track awaiting(@Nullable String next, File file) {
        var step = next == null ? null : findStep(next);
        var isAgain = step != null
                && step.every() == null
                && file.standing().stream().anyMatch(move -> move.step().equals(next));
        return isAgain ? new Track(procedure, events, choices, known, next) : this;
    }

    // The day of a completion notice is written down with the notice itself, which is a move of any file.
    private static boolean isDateOfAnyFile(String fact) {
        return fact.endsWith(DATE) && Move.Event.find(fact.substring(0, fact.length() - DATE.length())) != null;
    }

    List<Step> steps() {
        return procedure.steps();
    }

    @Nullable
    Step findStep(String id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst().orElse(null);
    }

    /** Whether the step makes a decision known to the person, so that it matters how. */
    boolean isNotification(String id) {
        var step = findStep(id);
        return step != null && step.sets().containsKey(NOTIFIED_ON);
    }

    /** Whether the move passes the file to a later version that may be chosen. */
    boolean isChoice(String move) {
        return choices.stream().anyMatch(from -> move.equals(FileInFlight.VERSION + from));
    }

    /** How the move extends a term, or null when it extends none. */
    Deadline.@Nullable Extension findExtension(String move) {
        var deadline = findExtended(move);
        return deadline == null ? null : deadline.extend();
    }

    /** The deadline that a move of this name extends, or null. */
    @Nullable
    Deadline findExtended(String move) {
        return procedure.deadlines().values().stream()
                .filter(deadline -> deadline.extend() != null && move.equals(deadline.id() + EXTENDED))
                .findFirst()
                .orElse(null);
    }

    /** The moves that extend a term of this procedure. */
    List<String> extensions() {
        return procedure.deadlines().values().stream()
                .filter(deadline -> deadline.extend() != null)
                .map(deadline -> deadline.id() + EXTENDED)
                .toList();
    }

    /** Steps that everybody takes once, and that a file therefore waits for. */
    boolean isForEverybody(Step step) {
        return step.isAwaited() && step.course().when() == null;
    }

    /** Steps that change nothing a person holds, and from which nothing counts, need not be written down. */
    boolean mayBeLeftOut(Step step) {
        var changesNothing = step.sets().isEmpty()
                && step.gives().isEmpty()
                && step.outcomes().isEmpty()
                && startingFacts(procedure).noneMatch(fact -> fact.equals(step.id() + DATE));
        return changesNothing || !isForEverybody(step);
    }

    /** What may come again: what recurs by itself, and what ends a term that a date of the file begins anew. */
    boolean mayComeAgain(Step step) {
        return step.every() != null
                || step.id().equals(again)
                || procedure.deadlines().values().stream()
                        .anyMatch(deadline -> deadline.met().by().contains(step.id())
                                && deadline.from() instanceof Start.Event(var fact)
                                && events.contains(fact));
    }

    private static Stream<String> startingFacts(Procedure procedure) {
        return procedure.deadlines().values().stream()
                .map(Deadline::from)
                .filter(Start.Event.class::isInstance)
                .map(start -> ((Start.Event) start).fact());
    }
}
