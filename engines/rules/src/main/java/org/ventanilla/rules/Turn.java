package org.ventanilla.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * What a trámite waits for, and whose turn it is: the one answer that plan, file page, sheet and telephone show.
 *
 * @param step id of the step, or of the answer that an office asked for
 */
record Turn(String step, String by) {

    /** Of a trámite not begun: its first step that everybody takes. */
    static @Nullable Turn first(DayLaw day, Procedure procedure, Situation situation) {
        for (var step : procedure.steps()) {
            if (step.isAwaited() && isTaken(day, step, situation)) {
                return of(step);
            }
        }
        return null;
    }

    /**
     * Of a trámite begun: what an office asked to complete, in the file itself; then what somebody may do while a term for it runs; then the
     * next step of the ordinary course. Null when nothing is left to wait for.
     *
     * @param dues the deadlines as they stand
     */
    static @Nullable Turn next(DayLaw day, FileState file, List<Due> dues, Situation situation) {
        if (file.isClosed()) {
            return null;
        }
        if (file.isAnswerOutstanding() && !file.isAlong()) {
            return new Turn(Events.ANSWER, Dues.PERSON);
        }
        var called = called(file, dues);
        return called == null ? of(ordinary(day, file, situation)) : of(called);
    }

    private static @Nullable Turn of(@Nullable Step step) {
        return step == null ? null : new Turn(step.id(), step.by());
    }

    /** A step that may happen or not, while the term for it runs; a person may still take it once the term is over. */
    private static @Nullable Step called(FileState file, List<Due> dues) {
        var procedure = file.law();
        for (var step : procedure.steps()) {
            if (step.course().optional() && step.isOrdinary()) {
                for (var due : dues) {
                    var deadline = procedure.deadlines().get(due.deadline());
                    if (isCalling(due)
                            && deadline != null
                            && !(deadline.isForFiling() && file.unfiled() != null)
                            && deadline.met().by().contains(step.id())) {
                        return step;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isCalling(Due due) {
        return switch (due.standing()) {
            case OPEN -> true;
            case MISSED -> due.binds().equals(Dues.PERSON);
            case NOT_STARTED, PAUSED, MET, LATE, UNKNOWN -> false;
        };
    }

    private static @Nullable Step ordinary(DayLaw day, FileState file, Situation situation) {
        for (var step : file.ahead()) {
            var after = step.course().after();
            if (step.isAwaited()
                    && isTaken(day, step, situation)
                    && (after == null || file.events().containsKey(after))) {
                return step;
            }
        }
        return null;
    }

    /** What an office does to some people only is announced to nobody of whom it is not known whether they are of them. */
    private static boolean isTaken(DayLaw day, Step step, Situation situation) {
        var when = step.course().when();
        var truth = when == null ? Truth.YES : day.decision(when).truth(situation);
        return truth == Truth.YES || truth == Truth.UNKNOWN && step.by().equals(Dues.PERSON);
    }
}
