package org.ventanilla.paperwork;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;

/**
 * What a line asks of the person now. Plan, file page, sheet and telephone all ask here, so that they never disagree.
 *
 * @param id of the deadline that runs for them, or of the step that is theirs
 * @param due null when no day is set
 */
record Task(Line line, String id, @Nullable Due due) {

    private static final String PERSON = "person";

    /** Null when nothing is asked of the person now. */
    static @Nullable Task of(Line line) {
        var due = due(List.of(line));
        return switch (line.state()) {
            case NOW -> isTheirs(line) ? new Task(line, Objects.requireNonNull(line.nextStep()), due) : null;
            case RUNNING, DONE -> {
                if (due != null) {
                    yield new Task(line, due.deadline(), due);
                }
                yield isTheirs(line) ? new Task(line, Objects.requireNonNull(line.nextStep()), null) : null;
            }
            case BLOCKED, LATER, UNKNOWN, NOT_FOR_YOU -> null;
        };
    }

    /** Of what binds the person, what falls due first, or fell due and was not done; null when nothing does. */
    static @Nullable Due due(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.deadlines().stream())
                .filter(Task::isPersons)
                .filter(Task::isUndone)
                .filter(due -> due.earliest() != null)
                .min(Comparator.comparing(due -> Objects.requireNonNull(due.earliest())))
                .orElse(null);
    }

    /** What an office must answer first; null when nothing runs for it. */
    static @Nullable Due dueOfOffice(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.deadlines().stream())
                .filter(due -> !isPersons(due) && isUndone(due) && due.earliest() != null)
                .min(Comparator.comparing(due -> Objects.requireNonNull(due.earliest())))
                .orElse(null);
    }

    /** The first of the plan that asks something of the person and can be done today; null when nothing does. */
    static @Nullable Task next(Plan plan) {
        return plan.lines().stream()
                .map(Task::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the trámite goes on: a file is open, or something is still asked of the person after it ended. */
    static boolean isGoing(Line line) {
        return line.state() == Plan.State.RUNNING || line.state() == Plan.State.DONE && of(line) != null;
    }

    /** Whether the person filed nothing yet, so that the trámite is called by what it begins with. */
    boolean isBeginning() {
        return line.state() == Plan.State.NOW;
    }

    boolean isOver() {
        return due != null && due.standing() == Due.Standing.MISSED;
    }

    /** Whether an office of its own begins or goes on with it, so that nothing is to be done at a window. */
    static boolean isOffices(Line line) {
        return !line.actsNext().equals(PERSON) && !line.actsNext().equals("any_authority");
    }

    private static boolean isTheirs(Line line) {
        return line.actsNext().equals(PERSON) && line.nextStep() != null;
    }

    static boolean isPersons(Due due) {
        return due.binds().equals(PERSON);
    }

    private static boolean isUndone(Due due) {
        return due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.MISSED;
    }
}
