package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.law.Step;
import org.ventanilla.ui.Choice;
import org.ventanilla.ui.State;
import org.ventanilla.ui.Steps;

/** The page of one trámite, put together. */
final class FileScreen {

    private final Sight sight;
    private final Files.Kept kept;
    private final File file;
    private final Track track;
    private final LawWords words;

    FileScreen(Sight sight, Files.Kept kept, Track track, LawWords words) {
        this.sight = sight;
        this.kept = kept;
        this.file = kept.file();
        this.track = track;
        this.words = words;
    }

    FileView view(MoveForm form) {
        var say = words.say();
        var procedure = track.procedure();
        return new FileView(
                file.id().toString(),
                kept.version(),
                "/households/" + sight.household().id() + "/plan",
                procedure.title().in(say.language()),
                sight.name(file.person().toString()),
                say.of("paperwork.file.opened", say.dayAndYear(file.openedOn()), say.date(file.versionFrom())),
                state(),
                steps(),
                moves(),
                next(form),
                outcomes(form),
                sight.today().toString(),
                procedure.reviewed() ? null : say.of("paperwork.plan.unreviewed"));
    }

    private State state() {
        var say = words.say();
        return switch (file.state(track)) {
            case File.State.Closed(var on, var outcome) ->
                new State(
                        State.Shape.DONE,
                        outcome == null
                                ? say.of("paperwork.file.closed", say.dayAndYear(on))
                                : say.of(
                                        "paperwork.file.closed.with",
                                        words.outcome(track.procedure(), last(), outcome)));
            case File.State.AwaitingPerson(var since) ->
                new State(State.Shape.PERSON, say.of("paperwork.file.awaits", say.dayAndYear(since)));
            case File.State.Going(var next) ->
                next == null
                        ? new State(State.Shape.GOING, say.of("paperwork.mark.going"))
                        : new State(
                                next.by().equals("person") ? State.Shape.PERSON : State.Shape.AGENCY,
                                say.of("paperwork.plan.acts", words.actor(next.by())));
        };
    }

    private String last() {
        return file.standing().isEmpty() ? "" : file.standing().getLast().step();
    }

    private Steps steps() {
        var next = file.next(track);
        var shown = new ArrayList<Steps.Step>();
        for (var step : track.steps()) {
            var moves = file.standing().stream()
                    .filter(move -> move.step().equals(step.id()))
                    .toList();
            if (moves.isEmpty() && !track.isForEverybody(step)) {
                continue;
            }
            shown.add(step(step, moves, step.equals(next)));
        }
        return new Steps(shown);
    }

    private Steps.Step step(Step step, List<Move> moves, boolean isNext) {
        var say = words.say();
        var actor = say.of("paperwork.plan.acts", words.actor(step.by()));
        if (moves.isEmpty()) {
            var state = isNext
                    ? new State(State.Shape.GOING, say.of("paperwork.step.next"))
                    : new State(State.Shape.NONE, say.of("paperwork.step.later"));
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

    private List<FileView.Done> moves() {
        var say = words.say();
        var standing = file.standing();
        var stands = new HashSet<UUID>();
        standing.forEach(move -> stands.add(move.id()));
        var latest = standing.isEmpty() ? null : standing.getLast().id();
        var done = new ArrayList<FileView.Done>();
        for (var move : file.moves()) {
            var what = words.step(track.procedure(), move.step());
            done.addFirst(new FileView.Done(
                    move.id().toString(),
                    move.step(),
                    move.isUndoing() ? say.of("paperwork.file.undid", what) : what,
                    say.dayAndYear(move.on()),
                    move.by(),
                    move.reason(),
                    !move.isUndoing() && !stands.contains(move.id()),
                    move.id().equals(latest)));
        }
        return done;
    }

    private Choice next(MoveForm form) {
        var say = words.say();
        var options = new ArrayList<Choice.Option>();
        var state = file.state(track);
        for (var step : file.possible(track)) {
            options.add(Choice.Option.of(step.id(), step.name().in(say.language()))
                    .hinted(say.of("paperwork.plan.acts", words.actor(step.by()))));
        }
        if (state instanceof File.State.Going) {
            track.events().forEach(event -> options.add(Choice.Option.of(event, words.fact(event))));
            track.choices()
                    .forEach(from -> options.add(Choice.Option.of(
                            FileInFlight.VERSION + from, words.step(track.procedure(), FileInFlight.VERSION + from))));
            track.extensions()
                    .forEach(move -> options.add(Choice.Option.of(move, words.step(track.procedure(), move))));
        }
        for (var event : Move.Event.values()) {
            if (isPossible(event, state)
                    && options.stream().noneMatch(option -> option.value().equals(event.id()))) {
                options.add(Choice.Option.of(event.id(), say.of("paperwork.event." + event.id())));
            }
        }
        return Choice.of("step", say.of("paperwork.file.what"), options)
                .holding(form.undoes().isEmpty() ? form.step() : null)
                .wrong(form.mistakes());
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

    private Choice outcomes(MoveForm form) {
        var options = new LinkedHashMap<String, Choice.Option>();
        for (var step : file.possible(track)) {
            for (var outcome : step.outcomes()) {
                options.put(outcome, Choice.Option.of(outcome, words.outcome(track.procedure(), step.id(), outcome)));
            }
        }
        for (var move : file.state(track) instanceof File.State.Going ? track.extensions() : List.<String>of()) {
            var extension = track.findExtension(move);
            for (var ground : extension == null ? List.<String>of() : extension.grounds()) {
                options.put(ground, Choice.Option.of(ground, words.outcome(track.procedure(), move, ground)));
            }
        }
        return Choice.of("outcome", words.say().of("paperwork.file.outcome"), List.copyOf(options.values()))
                .hinted(words.say().of("paperwork.file.outcome.hint"))
                .holding(form.outcome())
                .wrong(form.mistakes());
    }
}
