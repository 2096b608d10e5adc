package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Step;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.Choice.Option;

/** What may be written down of a file now, each way that a step can end on its own, so that one tick says it all. */
final class MoveChoices {

    private final File file;
    private final Track track;
    private final @Nullable Line line;
    private final LawWords words;

    /** @param line what the plan says of the file, or null when it is in no plan */
    MoveChoices(File file, Track track, @Nullable Line line, LawWords words) {
        this.file = file;
        this.track = track;
        this.line = line;
        this.words = words;
    }

    Choice of(MoveForm form) {
        var options = new ArrayList<Option>();
        var state = file.state(track);
        file.possible(track).forEach(step -> options.addAll(steps(step)));
        if (!(state instanceof File.State.Closed)) {
            track.events().forEach(event -> options.add(Option.of(event, words.fact(event))));
            track.choices().stream()
                    .map(from -> FileInFlight.VERSION + from)
                    .forEach(move -> options.add(Option.of(move, words.step(track.procedure(), move))));
        }
        if (state instanceof File.State.Going) {
            track.extensions().stream().filter(this::mayBeExtended).forEach(move -> options.addAll(extensions(move)));
        }
        for (var event : Move.Event.values()) {
            if (isPossible(event, state)) {
                options.add(Option.of(event.id(), words.say().of("paperwork.event." + event.id())));
            }
        }
        return Choice.of("step", words.say().of("paperwork.file.what"), options)
                .hinted(told())
                .holding(form.isUndoing() ? null : form.chosen())
                .wrong(form.mistakes());
    }

    /** What the person told of without a day: until that is written, nothing that counts from it can be. */
    private @Nullable String told() {
        var next = line == null || line.nextStep() == null ? null : track.findStep(line.nextStep());
        var coming = next == null ? -1 : track.steps().indexOf(next);
        for (var step : file.possible(track)) {
            var at = track.steps().indexOf(step);
            if (step.shownByAnswer() && at < coming && at > file.reached(track)) {
                var opens = track.steps().stream()
                        .skip(at + 1L)
                        .filter(each -> each.every() != null || track.isForEverybody(each))
                        .limit(2)
                        .map(each -> "«" + each.name().in(words.say().language()) + "»")
                        .toList();
                return words.say()
                        .of("paperwork.file.told", step.name().in(words.say().language()), words.joined(opens));
            }
        }
        return null;
    }

    private List<Option> steps(Step step) {
        var name = step.name().in(words.say().language());
        var acts = words.say().of("paperwork.plan.acts", words.actor(step.by()));
        return step.outcomes().isEmpty()
                ? List.of(Option.of(step.id(), name).hinted(acts))
                : step.outcomes().stream()
                        .map(outcome -> Option.of(
                                        MoveForm.chosen(step.id(), outcome),
                                        name + ": " + words.outcome(track.procedure(), step.id(), outcome))
                                .hinted(acts))
                        .toList();
    }

    private List<Option> extensions(String move) {
        var extension = track.findExtension(move);
        var name = words.step(track.procedure(), move);
        return extension == null
                ? List.of()
                : extension.grounds().stream()
                        .map(ground -> Option.of(
                                        MoveForm.chosen(move, ground), words.outcome(track.procedure(), move, ground))
                                .hinted(name))
                        .toList();
    }

    /** A term is extended while it runs, and once where the law says once. */
    private boolean mayBeExtended(String move) {
        var deadline = track.findExtended(move);
        var extension = track.findExtension(move);
        var isExtended = file.standing().stream().anyMatch(each -> each.step().equals(move));
        return deadline != null
                && extension != null
                && !(extension.once() && isExtended)
                && (line == null
                        || line.deadlines().stream()
                                .anyMatch(due -> due.deadline().equals(deadline.id()) && isRunning(due)));
    }

    private static boolean isRunning(Due due) {
        return switch (due.standing()) {
            case OPEN, PAUSED, MISSED, UNKNOWN -> true;
            case NOT_STARTED, MET, LATE -> false;
        };
    }

    private boolean isPossible(Move.Event event, File.State state) {
        return switch (event) {
            case COMPLETION_NOTICE ->
                state instanceof File.State.Going
                        && !file.standing().isEmpty()
                        && file.standing().stream()
                                .noneMatch(move -> move.step().equals(event.id()));
            case COMPLETION_ANSWER -> state instanceof File.State.AwaitingPerson;
            case SUSPENSION ->
                state instanceof File.State.Going && !file.standing().isEmpty() && !file.isSuspended();
            case RESUMPTION -> !(state instanceof File.State.Closed) && file.isSuspended();
            case CLOSURE -> !(state instanceof File.State.Closed);
        };
    }
}
