package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Step;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.Choice.Option;

/** What may be written down of a file now, each way that a step can end on its own, so that one tick says it all. */
final class MoveChoices {

    private static final String ACCOMPANIMENT = "child.accompaniment";

    private final File file;
    private final Track track;
    private final @Nullable Line line;
    private final Sight sight;
    private final LawWords words;
    private final Rules rules;

    /** @param line what the plan says of the file, or null when it is in no plan */
    MoveChoices(File file, Track track, @Nullable Line line, Sight sight, LawWords words, Rules rules) {
        this.file = file;
        this.track = track;
        this.line = line;
        this.sight = sight;
        this.words = words;
        this.rules = rules;
    }

    Choice of(MoveForm form) {
        var options = new ArrayList<Option>();
        var state = file.state(track);
        file.possible(track).stream().filter(this::mayBeTheirs).forEach(step -> options.addAll(steps(step)));
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

    /**
     * Whether the person may be one of those who take the step. No child is taken from a mother or father who came
     * along, and one of them in the family is enough to say nothing of it until somebody answers otherwise. LMig 99 p4,
     * LGDNNA 95.
     */
    private boolean mayBeTheirs(Step step) {
        var person = file.person().toString();
        var member = sight.asked().members().get(person);
        if (member == null || step.course().when() == null) {
            return true;
        }
        return switch (rules.takes(sight.asked(), person, file.procedure(), step, sight.today())) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN ->
                !(restsOnWhoCame(step.course().when()) && member.relations().containsKey("parent"));
        };
    }

    private static boolean restsOnWhoCame(@Nullable Condition when) {
        return switch (when) {
            case Condition.Leaf(var fact, var _, var _) -> fact.equals(ACCOMPANIMENT);
            case Condition.All(var parts) -> parts.stream().anyMatch(MoveChoices::restsOnWhoCame);
            case null, default -> false;
        };
    }

    /** What the person told of, or a paper shows: until its day is written, nothing that counts from it can be. */
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
                var day = toldDay(step);
                var told = words.say()
                        .of(
                                isTold(step) ? "paperwork.file.told" : "paperwork.file.shown",
                                step.name().in(words.say().language()),
                                words.joined(opens));
                return day == null
                        ? told
                        : told + " "
                                + words.say()
                                        .of(
                                                "paperwork.file.told.day",
                                                words.say().dayAndYear(day));
            }
        }
        return null;
    }

    /** Whether the person answered what the step leaves behind; otherwise a paper in hand shows it. */
    private boolean isTold(Step step) {
        return step.sets().entrySet().stream()
                .filter(set -> !set.getValue().equals(List.of(Step.ITS_DAY)))
                .anyMatch(set ->
                        answered(set.getKey()) instanceof Value.Codes(var codes) && codes.containsAll(set.getValue()));
    }

    /** The day that was told of the step; null when none was, or not one day. */
    private @Nullable LocalDate toldDay(Step step) {
        return step.sets().entrySet().stream()
                .filter(set -> set.getValue().equals(List.of(Step.ITS_DAY)))
                .map(set -> answered(set.getKey()) instanceof Value.Day day && day.isExact() ? day.earliest() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Value answered(String fact) {
        var member = sight.asked().members().get(file.person().toString());
        return member != null && member.answers().get(fact) instanceof Household.Answered.Known(var value)
                ? value
                : null;
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
            case DAY_ENABLED ->
                !(state instanceof File.State.Closed) && !file.standing().isEmpty();
            case RESUMPTION -> !(state instanceof File.State.Closed) && file.isSuspended();
            case CLOSURE -> !(state instanceof File.State.Closed);
        };
    }
}
