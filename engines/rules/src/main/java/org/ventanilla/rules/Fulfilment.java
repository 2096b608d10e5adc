package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/** What ends a term: the move that does what it was for, in time or not; or the file's going past it. */
final class Fulfilment {

    private Fulfilment() {}

    /** The day of the first move that did it since the term began, or null when none did. */
    static @Nullable LocalDate of(Person person, Procedure procedure, Deadline deadline, Course.All courses) {
        var file = person.files().get(procedure.id());
        if (file == null) {
            return told(null, person, deadline);
        }
        int begun = begun(file, courses);
        for (int each = begun + 1; each < file.moves().size(); each++) {
            var move = file.moves().get(each);
            if (deadline.met().by().contains(move.step())) {
                return move.on();
            }
        }
        return begun < 0 ? told(file, person, deadline) : null;
    }

    /** Shown by a paper, or told by the person. */
    private static @Nullable LocalDate told(@Nullable FileState file, Person person, Deadline deadline) {
        LocalDate first = null;
        for (var move : deadline.met().by()) {
            var isRough = file != null && file.told().containsKey(move);
            var day = isRough ? null : Events.day(file, person, move + Events.DATE);
            if (day != null && (first == null || day.earliest().isBefore(first))) {
                first = day.earliest();
            }
        }
        return first;
    }

    /** The last move from which one of the courses counts, by its place among the moves; or -1. */
    private static int begun(FileState file, Course.All courses) {
        int begun = -1;
        for (int each = 0; each < file.moves().size(); each++) {
            var move = file.moves().get(each);
            if (courses.running().stream().anyMatch(course -> isStart(file, course, move))) {
                begun = each;
            }
        }
        return begun;
    }

    private static boolean isStart(FileState file, Course course, Move move) {
        var event = Course.fact(course.from());
        return event != null
                && (event.equals(move.step())
                        || event.equals(move.step() + Events.DATE)
                        || step(file.law(), move.step()) instanceof Step step
                                && step.sets().getOrDefault(event, List.of()).contains(Step.ITS_DAY));
    }

    private static @Nullable Step step(Procedure procedure, String id) {
        int at = FileState.indexOf(procedure, id);
        return at < 0 ? null : procedure.steps().get(at);
    }

    /**
     * Whether the file has gone past what the term was for without its being written down: it is closed, a later step
     * that everybody takes has come, or a paper or answer shows it.
     */
    static boolean isOvertaken(FileState file, Deadline deadline) {
        if (deadline.met().by().isEmpty()) {
            return false;
        }
        if (file.isClosed()) {
            return true;
        }
        int last = -1;
        for (var move : deadline.met().by()) {
            int at = FileState.indexOf(file.law(), move);
            if (at < 0 || file.law().steps().get(at).every() != null) {
                return false;
            }
            last = Math.max(last, at);
        }
        return isShown(file, last)
                || file.law().steps().stream()
                        .limit(file.reached() + 1L)
                        .skip(last + 1L)
                        .anyMatch(step -> step.isAwaited() && file.events().containsKey(step.id()));
    }

    /** Whether a paper or an answer without a day shows that the file has come to this step at least. */
    private static boolean isShown(FileState file, int step) {
        if (file.reached() < step) {
            return false;
        }
        var reached = file.law().steps().get(file.reached());
        return (reached.shownByPaper() || reached.shownByAnswer())
                && !file.events().containsKey(reached.id());
    }
}
