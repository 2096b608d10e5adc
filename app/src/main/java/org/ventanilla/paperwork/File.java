package org.ventanilla.paperwork;

import static org.ventanilla.paperwork.FileRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Answer;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Step;

/**
 * One person's trámite: the version of the procedure it began under and its dated moves. Where it stands is a fold
 * over the moves, so correcting one recomputes everything.
 *
 * @param openedOn the day this centre wrote it down
 */
record File(UUID id, UUID person, String procedure, LocalDate versionFrom, LocalDate openedOn, List<Move> moves) {

    private static final String PERSON = "person";

    /** Where the file stands. */
    sealed interface State {
        /** @param next the step that comes now, or null when only recurring ones are left */
        record Going(@Nullable Step next) implements State {}

        /** The office asked for something and waits for the person. */
        record AwaitingPerson(LocalDate since) implements State {}

        record Closed(LocalDate on, @Nullable String outcome) implements State {}
    }

    File {
        moves = List.copyOf(moves);
    }

    /** The moves that count: neither undone nor undoing. */
    List<Move> standing() {
        var undone = new HashSet<UUID>();
        for (var move : moves) {
            if (move.undoes() != null) {
                undone.add(move.undoes());
            }
        }
        return moves.stream()
                .filter(move -> !move.isUndoing() && !undone.contains(move.id()))
                .toList();
    }

    /** The day it began: that of the first thing that happened, though this centre opened it later. */
    LocalDate beganOn() {
        return standing().stream().map(Move::on).reduce(openedOn, (one, other) -> other.isBefore(one) ? other : one);
    }

    State state(Track track) {
        State state = new State.Going(next(track));
        for (var move : standing()) {
            state = after(state, move, track);
        }
        return state;
    }

    private State after(State before, Move move, Track track) {
        var event = Move.Event.find(move.step());
        if (event != null) {
            return switch (event) {
                case COMPLETION_NOTICE -> new State.AwaitingPerson(move.on());
                case COMPLETION_ANSWER -> new State.Going(next(track));
                case SUSPENSION, RESUMPTION, DAY_ENABLED -> before;
                case CLOSURE -> new State.Closed(move.on(), null);
            };
        }
        var step = track.findStep(move.step());
        return step != null && step.closes(move.outcome()) ? new State.Closed(move.on(), move.outcome()) : before;
    }

    /** The step that comes now: the first after the last one taken that everybody in this procedure takes. */
    @Nullable
    Step next(Track track) {
        return track.steps().stream()
                .skip(reached(track) + 1L)
                .filter(step -> track.isForEverybody(step))
                .findFirst()
                .orElse(null);
    }

    /** The move that says how it ended: the last one with an outcome; null while none has any. */
    @Nullable
    Move ending() {
        return standing().stream()
                .filter(move -> move.outcome() != null)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /**
     * Steps that may be written down now: forward only, and never past one that changes where the person stands. While an
     * office waits for an answer only what it decides is held back.
     */
    List<Step> possible(Track track) {
        var state = state(track);
        if (state instanceof State.Closed) {
            return List.of();
        }
        var possible = new ArrayList<Step>();
        var reached = reached(track);
        var isOpen = true;
        var hasBegun = hasBegun(track);
        var isDecided = isDecided(track);
        for (var index = 0; index < track.steps().size(); index++) {
            var step = track.steps().get(index);
            var isAhead = index > reached;
            var isHeldBack = state instanceof State.AwaitingPerson && restsOnTheAnswer(step);
            var isInTurn = isAhead ? isOpen || hasBegun && isOwnAgain(step) : track.mayComeAgain(step);
            if (isOffered(step, track)
                    && !isHeldBack
                    && (step.isExit() ? !isDecided && mayLeave(step, hasBegun) : isInTurn)) {
                possible.add(step);
            }
            isOpen &= !isAhead || track.mayBeLeftOut(step);
        }
        return List.copyOf(possible);
    }

    /** Whether an office said what becomes of the person: that is neither withdrawn nor abandoned nor put off any more. */
    private boolean isDecided(Track track) {
        return standing().stream()
                .anyMatch(move -> move.outcome() != null
                        && track.findStep(move.step()) instanceof Step step
                        && !step.sets().isEmpty()
                        && !step.by().equals(PERSON));
    }

    // A person may withdraw even what was only begun; no office closes what nobody has filed.
    private static boolean mayLeave(Step way, boolean hasBegun) {
        return hasBegun || way.by().equals(PERSON);
    }

    // Whoever has filed signs in though nobody wrote down yet what the office gave.
    private static boolean isOwnAgain(Step step) {
        return step.every() != null && step.by().equals(PERSON);
    }

    /** Whether the first step that everybody takes has been taken, or a later one. */
    private boolean hasBegun(Track track) {
        var first = track.steps().stream().filter(track::isForEverybody).findFirst();
        return first.isPresent() && reached(track) >= track.steps().indexOf(first.get());
    }

    // What the person does, and what only happens, never waits for an answer; nor does the way out for want of one.
    private static boolean restsOnTheAnswer(Step step) {
        var isDecision = !step.outcomes().isEmpty() || step.closes();
        return isDecision && !step.isExit() && !step.by().equals(PERSON);
    }

    // What any file may meet is offered as an event, whether or not the procedure lists it among its steps.
    private boolean isOffered(Step step, Track track) {
        var after = step.course().after();
        return Move.Event.find(step.id()) == null
                && !track.known().contains(step.id())
                && (after == null
                        || standing().stream().anyMatch(move -> move.step().equals(after)));
    }

    /** The file with one more move, or why it cannot be so. */
    Answer<File> with(Move move, Track track, Bounds bounds) {
        var refusal = bounds.refusal(move.on());
        if (refusal == null) {
            refusal = move.isUndoing() ? undoRefusal(move) : stepRefusal(move, track);
        }
        if (refusal != null) {
            return Answer.refused(refusal);
        }
        var more = new ArrayList<>(moves);
        more.add(move);
        return Answer.done(new File(id, person, procedure, versionFrom, openedOn, more));
    }

    private @Nullable FileRefusal undoRefusal(Move move) {
        if (move.reason().isBlank()) {
            return NEEDS_A_REASON;
        }
        var standing = standing();
        if (standing.stream().noneMatch(earlier -> earlier.id().equals(move.undoes()))) {
            return ALREADY_UNDONE;
        }
        return standing.getLast().id().equals(move.undoes()) ? null : UNDO_THE_LATEST_FIRST;
    }

    private @Nullable FileRefusal stepRefusal(Move move, Track track) {
        var standing = standing();
        if (!standing.isEmpty() && move.on().isBefore(standing.getLast().on())) {
            return BEFORE_THE_LAST_MOVE;
        }
        var state = state(track);
        if (state instanceof State.Closed) {
            return ALREADY_CLOSED;
        }
        var event = Move.Event.find(move.step());
        if (event != null) {
            return eventRefusal(event, move, state);
        }
        if (state instanceof State.AwaitingPerson && restsOnTheAnswer(move, track)) {
            return ANSWER_COMES_FIRST;
        }
        if (move.step().startsWith(FileInFlight.VERSION)) {
            return track.isChoice(move.step()) ? null : VERSION_STAYS;
        }
        var extension = track.findExtension(move.step());
        if (extension != null) {
            return isDecided(track) ? TOO_LATE_TO_EXTEND : extensionRefusal(extension, move);
        }
        var step = track.findStep(move.step());
        if (step == null) {
            return track.events().contains(move.step()) ? null : UNKNOWN_STEP;
        }
        if (track.known().contains(step.id())) {
            return ALREADY_WRITTEN;
        }
        if (!possible(track).contains(step)) {
            return OUT_OF_ORDER;
        }
        if (step.isExit() && move.reason().isBlank()) {
            return NEEDS_A_REASON;
        }
        return outcomeRefusal(step, move.outcome());
    }

    // A term that stands still is not extended either.
    private static boolean restsOnTheAnswer(Move move, Track track) {
        var step = track.findStep(move.step());
        return step == null ? track.findExtension(move.step()) != null : restsOnTheAnswer(step);
    }

    private @Nullable FileRefusal eventRefusal(Move.Event event, Move move, State state) {
        return switch (event) {
            case COMPLETION_NOTICE -> standing().isEmpty() ? OUT_OF_ORDER : isWritten(event) ? ONLY_ONE_NOTICE : null;
            case COMPLETION_ANSWER -> state instanceof State.AwaitingPerson ? null : NOTHING_TO_ANSWER;
            case SUSPENSION -> isSuspended() ? ALREADY_SUSPENDED : null;
            case RESUMPTION -> isSuspended() ? null : NOT_SUSPENDED;
            case DAY_ENABLED -> standing().isEmpty() ? OUT_OF_ORDER : null;
            case CLOSURE -> move.reason().isBlank() ? NEEDS_A_REASON : null;
        };
    }

    private boolean isWritten(Move.Event event) {
        return standing().stream().anyMatch(move -> move.step().equals(event.id()));
    }

    /** Whether terms stand still for this file, as far as was written. */
    boolean isSuspended() {
        var suspended = false;
        for (var move : standing()) {
            var event = Move.Event.find(move.step());
            suspended = event == Move.Event.SUSPENSION || (suspended && event != Move.Event.RESUMPTION);
        }
        return suspended;
    }

    private @Nullable FileRefusal extensionRefusal(Deadline.Extension extension, Move move) {
        if (move.outcome() == null) {
            return NEEDS_A_GROUND;
        }
        if (!extension.grounds().contains(move.outcome())) {
            return GROUND_NOT_LISTED;
        }
        return extension.once()
                        && standing().stream()
                                .anyMatch(earlier -> earlier.step().equals(move.step()))
                ? ALREADY_EXTENDED
                : null;
    }

    private static @Nullable FileRefusal outcomeRefusal(Step step, @Nullable String outcome) {
        if (step.outcomes().isEmpty()) {
            return outcome == null ? null : UNKNOWN_OUTCOME;
        }
        if (outcome == null) {
            return NEEDS_AN_OUTCOME;
        }
        return step.outcomes().contains(outcome) ? null : UNKNOWN_OUTCOME;
    }

    /** The place of the last step written down that comes once, or -1. */
    int reached(Track track) {
        var reached = -1;
        for (var move : standing()) {
            var step = track.findStep(move.step());
            if (step != null && step.every() == null) {
                reached = Math.max(reached, track.steps().indexOf(step));
            }
        }
        return reached;
    }
}
