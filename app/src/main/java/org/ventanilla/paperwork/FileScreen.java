package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Step;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.State;
import org.ventanilla.ui.Steps;

/** The page of one trámite, put together. */
final class FileScreen {

    private static final String UNWRITTEN = "paperwork.step.unwritten";

    private final Sight sight;
    private final Files.Kept kept;
    private final File file;
    private final Track track;
    private final LawWords words;
    private final Rules rules;
    private final @Nullable Line line;

    FileScreen(Sight sight, Files.Kept kept, Track track, LawWords words, Rules rules) {
        this.sight = sight;
        this.kept = kept;
        this.file = kept.file();
        this.words = words;
        this.rules = rules;
        this.line = sight.findLine(file);
        this.track = track.awaiting(line == null ? null : line.nextStep(), file);
    }

    FileView view(MoveForm form) {
        var say = words.say();
        var procedure = track.procedure();
        return new FileView(
                file.id().toString(),
                file.procedure(),
                kept.version(),
                "/households/" + sight.household().id() + "/plan",
                procedure.title().in(say.language()),
                sight.name(file.person().toString()),
                say.of(
                        "paperwork.file.opened",
                        say.dayAndYear(file.openedOn()),
                        say.date(procedure.version().from())),
                state(),
                steps(),
                moves(),
                new MoveChoices(file, track, line, sight, words, rules).of(form),
                way(form),
                sight.today().toString(),
                procedure.reviewed() ? null : say.of("paperwork.plan.unreviewed"),
                runs(),
                mayBeginAnew() ? file.person().toString() : null);
    }

    private @Nullable Choice way(MoveForm form) {
        return file.possible(track).stream().anyMatch(step -> track.isNotification(step.id()))
                ? new NotifiedWords(words.say()).choice(form)
                : null;
    }

    private State state() {
        var say = words.say();
        if (file.state(track) instanceof File.State.Closed(var on, var _)) {
            var ending = file.ending();
            return new State(
                    State.Shape.DONE,
                    ending == null
                            ? say.of("paperwork.file.closed", say.dayAndYear(on))
                            : say.of(
                                    "paperwork.file.closed.with",
                                    words.outcome(
                                            track.procedure(),
                                            ending.step(),
                                            Objects.requireNonNull(ending.outcome()))));
        }
        if (line == null) {
            return new State(State.Shape.GOING, say.of("paperwork.mark.going"));
        }
        var turn = new TurnWords(words).of(line);
        return switch (line.state()) {
            case DONE ->
                Task.of(line, words.law()) == null
                        ? new State(State.Shape.DONE, say.of("paperwork.mark.done"))
                        : new State(State.Shape.PERSON, turn);
            case NOW, BLOCKED, LATER, RUNNING, UNKNOWN, NOT_FOR_YOU ->
                new State(line.actsNext().equals("person") ? State.Shape.PERSON : State.Shape.AGENCY, turn);
        };
    }

    /** What can still be lost after it ended: nobody asks for the same again before that. */
    private FileView.@Nullable Runs runs() {
        if (!(file.state(track) instanceof File.State.Closed)) {
            return null;
        }
        var person = file.person().toString();
        for (var other : sight.plan().lines()) {
            var due = Task.due(List.of(other));
            if (other.person().equals(person)
                    && other.state() == Plan.State.NOW
                    && due != null
                    && !Task.isLost(other, due)) {
                var day = words.say().dayAndYear(Objects.requireNonNull(due.earliest()));
                return new FileView.Runs(
                        words.say().of("paperwork.file.runs", words.procedure(other.procedure()), day),
                        "/households/" + sight.household().id() + "/plan/" + person + "#"
                                + PlanLines.anchor(other, words.law()));
            }
        }
        return null;
    }

    /** An ended trámite may be asked for again where the law, as things stand, gives it. */
    private boolean mayBeginAnew() {
        return file.state(track) instanceof File.State.Closed
                && line != null
                && line.verdict().truth() == Plan.Truth.YES;
    }

    private Steps steps() {
        var isClosed = file.state(track) instanceof File.State.Closed;
        var shown = new ArrayList<Steps.Step>();
        for (var step : track.steps()) {
            var moves = file.standing().stream()
                    .filter(move -> move.step().equals(step.id()))
                    .toList();
            var isNext = line != null && step.id().equals(line.nextStep());
            if (track.known().contains(step.id()) && moves.isEmpty()) {
                shown.add(known(step));
            } else if (!moves.isEmpty() || !isClosed && (isNext || track.isForEverybody(step))) {
                shown.add(step(step, step.id().equals(track.again()) ? List.of() : moves, isNext && !isClosed));
            }
        }
        return new Steps(shown);
    }

    /** Heard and told at a window before any file was opened. */
    private Steps.Step known(Step step) {
        var say = words.say();
        var wish = sight.findWish(file.person().toString());
        if (wish != null && !step.gives().contains(Families.PROOF_OF_WISH)) {
            return notice(step, wish);
        }
        return new Steps.Step(
                step.name().in(say.language()),
                wish == null ? "" : say.of("paperwork.step.done", say.dayAndYear(wish.saidOn()), wish.heardBy()),
                new State(State.Shape.DONE, say.of("paperwork.mark.done")),
                false);
    }

    /** Prepared with the wish; done when somebody wrote down that it was handed over. */
    private Steps.Step notice(Step step, Wish wish) {
        var say = words.say();
        var name = step.name().in(say.language());
        var given = wish.delivery();
        return given == null
                ? new Steps.Step(
                        name,
                        say.of("paperwork.delivery.where"),
                        new State(State.Shape.AGENCY, say.of("paperwork.delivery.prepared")),
                        false)
                : new Steps.Step(
                        name,
                        say.of("paperwork.step.done", say.dayAndYear(given.on()), given.recordedBy()),
                        new State(State.Shape.DONE, say.of("paperwork.mark.done")),
                        false);
    }

    private Steps.Step step(Step step, List<Move> moves, boolean isNext) {
        var say = words.say();
        var actor = say.of("paperwork.plan.acts", words.actor(step.by()));
        if (moves.isEmpty()) {
            var state = isNext
                    ? new State(State.Shape.GOING, say.of("paperwork.step.next"))
                    : new State(State.Shape.NONE, say.of(isPassed(step) ? UNWRITTEN : "paperwork.step.later"));
            return new Steps.Step(step.name().in(say.language()), actor, state, isNext);
        }
        var move = moves.getLast();
        var note = say.of("paperwork.step.done", say.dayAndYear(move.on()), move.by());
        var outcome = move.outcome() == null ? "" : ": " + words.outcome(track.procedure(), step.id(), move.outcome());
        return new Steps.Step(
                step.name().in(say.language()) + outcome,
                note,
                new State(State.Shape.DONE, say.of("paperwork.mark.done")),
                false);
    }

    /** Something after it has come, or comes next, though nobody wrote down that this did. */
    private boolean isPassed(Step step) {
        var next = line == null || line.nextStep() == null ? null : track.findStep(line.nextStep());
        var coming = next == null ? -1 : track.steps().indexOf(next);
        return track.steps().indexOf(step) < Math.max(coming, file.reached(track));
    }

    /** What happened, and how it ended or on what ground. */
    private String what(Move move) {
        var what = words.step(track.procedure(), move.step());
        var isKnown = track.findExtension(move.step()) != null || track.findStep(move.step()) != null;
        return isKnown && move.outcome() != null
                ? what + ": " + words.outcome(track.procedure(), move.step(), move.outcome())
                : what;
    }

    private List<FileView.Done> moves() {
        var say = words.say();
        var standing = file.standing();
        var stands = new HashSet<UUID>();
        standing.forEach(move -> stands.add(move.id()));
        var latest = standing.isEmpty() ? null : standing.getLast().id();
        var done = new ArrayList<FileView.Done>();
        for (var move : file.moves()) {
            var what = what(move);
            done.addFirst(new FileView.Done(
                    move.id().toString(),
                    move.step(),
                    move.isUndoing() ? say.of("paperwork.file.undid", what) : what,
                    move.notified() == null ? "" : new NotifiedWords(say).of(move.notified()),
                    say.dayAndYear(move.on()),
                    move.by(),
                    move.reason(),
                    !move.isUndoing() && !stands.contains(move.id()),
                    move.id().equals(latest)));
        }
        return done;
    }
}
