package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.clock.Matter;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * The days that deadlines count from, and what happened to a term on the way.
 *
 * <p>The naming rule: a move named {@code filing} is the event {@code filing} and the event {@code filing.date}, for the
 * deadlines of its own file only. An event no file knows is looked for among the person's facts. Five moves change a
 * term: {@code <deadline>.extended} with the ground as its outcome; {@code completion_notice} with the working days to
 * answer as its outcome, and {@code completion_answer}; {@code suspension.from} and {@code suspension.to}, both days
 * included; {@code day.enabled}, a day worked for this file alone.
 */
final class Events {

    private static final String EXTENDED = ".extended";
    static final String DATE = ".date";

    static final String NOTICE = Step.COMPLETION_NOTICE;
    static final String ANSWER = Step.COMPLETION_ANSWER;
    static final String SUSPENDED_FROM = "suspension.from";
    static final String SUSPENDED_TO = "suspension.to";

    /** A day the authority works for this file alone, though its list says otherwise: the day itself. LFPA 28 p4. */
    static final String ENABLED = "day.enabled";

    /** The file ended without its last step: withdrawn, or begun by mistake. */
    static final String CLOSURE = "closure";

    /** LFPA 17-A: the time to answer a completion notice is never less. */
    private static final int ANSWER_DAYS_LEAST = 5;

    private Events() {}

    static Value.@Nullable Day day(@Nullable FileState file, Person person, String event) {
        var moved = file == null ? null : file.events().get(event);
        if (moved != null) {
            return new Value.Day(moved, moved);
        }
        var told = file == null ? null : file.told().get(event);
        if (told != null) {
            return told;
        }
        return person.find(event) instanceof Value.Day day ? day : null;
    }

    /** What to ask in order to know the day of the event: what tells the day of a step that was not written down. */
    static String asked(@Nullable FileState file, String event) {
        if (file == null) {
            return event;
        }
        for (var step : file.law().steps()) {
            if (step.shownByAnswer()
                    && event.equals(step.id() + DATE)
                    && !file.events().containsKey(event)
                    && FileState.indexOf(file.law(), step.id()) <= file.reached()) {
                return step.sets().entrySet().stream()
                        .filter(set -> set.getValue().equals(List.of(Step.ITS_DAY)))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(event);
            }
        }
        return event;
    }

    /** Whether the event is a move of the procedure's file, and not something to ask the person. */
    static boolean isMove(Procedure procedure, String event) {
        var name = event.endsWith(DATE) ? event.substring(0, event.length() - DATE.length()) : event;
        for (var step : procedure.steps()) {
            if (step.id().equals(name) || step.id().equals(event)) {
                return true;
            }
        }
        return false;
    }

    /** Every move a file of this procedure may record: its steps, the events its deadlines count from, and those any file may. */
    static SortedSet<String> moves(Procedure procedure) {
        var moves = new TreeSet<>(Set.of(NOTICE, ANSWER, SUSPENDED_FROM, SUSPENDED_TO, ENABLED, CLOSURE));
        procedure.steps().forEach(step -> moves.add(step.id()));
        procedure.deadlines().values().forEach(deadline -> {
            if (deadline.extend() != null) {
                moves.add(deadline.id() + EXTENDED);
            }
            var event = Course.fact(deadline.from());
            if (event != null) {
                moves.add(event.endsWith(DATE) ? event.substring(0, event.length() - DATE.length()) : event);
            }
        });
        return moves;
    }

    /** The grounds on which the move may extend a term; none when it extends none. */
    static List<String> grounds(Procedure procedure, String move) {
        for (var deadline : procedure.deadlines().values()) {
            if (deadline.extend() != null && move.equals(deadline.id() + EXTENDED)) {
                return deadline.extend().grounds();
            }
        }
        return List.of();
    }

    /**
     * The term as the moves of its file left it. A notice from before the event that starts the term was about an
     * earlier one.
     */
    static Matter apply(Matter matter, @Nullable FileState file, Procedure procedure, Deadline deadline, LocalDate on) {
        var extend = deadline.extend();
        var result = suspended(extend == null ? matter : matter.extendable(extend), file, on);
        for (var move : file == null ? List.<Move>of() : file.moves()) {
            var outcome = move.outcome() == null ? "" : move.outcome();
            if (move.step().equals(deadline.id() + EXTENDED) && extend != null) {
                result = result.extended(move.on(), outcome, extend.upTo());
            } else if (move.step().equals(NOTICE)
                    && !deadline.binds().equals(Dues.PERSON)
                    && !move.on().isBefore(matter.event().from())) {
                result = result.notified(move.on(), answerDays(procedure, outcome), answer(file));
            }
        }
        return result;
    }

    private static @Nullable LocalDate answer(@Nullable FileState file) {
        return file == null ? null : file.events().get(ANSWER);
    }

    /** What the notice says, else what the procedure gives, else the least. */
    private static int answerDays(Procedure procedure, String said) {
        if (said.matches("[0-9]{1,3}")) {
            return Integer.parseInt(said);
        }
        var own = procedure.deadlines().get(ANSWER);
        return own != null && own.term().unit() == Deadline.Unit.WORKING_DAYS
                ? Math.max(own.term().count(), ANSWER_DAYS_LEAST)
                : ANSWER_DAYS_LEAST;
    }

    /** @param on a suspension whose end nobody has entered lasts until this day at least */
    static Matter suspended(Matter matter, @Nullable FileState file, LocalDate on) {
        var result = matter;
        LocalDate from = null;
        for (var move : file == null ? List.<Move>of() : file.moves()) {
            if (move.step().equals(SUSPENDED_FROM)) {
                from = move.on();
            } else if (move.step().equals(ENABLED)) {
                result = result.enabled(move.on());
            } else if (move.step().equals(SUSPENDED_TO) && from != null) {
                result = result.suspended(from, move.on());
                from = null;
            }
        }
        return from == null ? result : result.suspended(from, on);
    }
}
