package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Law;

/**
 * What a line asks of the person now. Plan, file page, sheet and telephone all ask here, so that they never disagree.
 *
 * @param id of the deadline that runs for them, or of the step that is theirs
 * @param due null when no day is set
 * @param unseen a term of theirs that runs, or may run, though nobody knows since when or whether; or null
 * @param again what they must come back for every so many days, or null
 */
record Task(Line line, String id, @Nullable Due due, Unseen.@Nullable Term unseen, Unseen.@Nullable Again again) {

    private static final String PERSON = "person";
    private static final Set<String> SIGNING = Set.of("sign-in", "next_sign_in", "last_sign_in");
    private static final String ANY_AUTHORITY = "any_authority";
    private static final String AT_ONCE = "immediate-for-children";
    private static final String OWN_FIRST = "own-card-first";

    /** Null when nothing is asked of the person now. */
    static @Nullable Task of(Line line, Law law) {
        var due = due(List.of(line));
        return switch (line.state()) {
            case NOW -> isTheirs(line) || isAnybodys(line) ? step(line, due, law) : null;
            case RUNNING, DONE -> {
                if (due != null) {
                    yield new Task(line, due.deadline(), due, null, null);
                }
                yield isTheirs(line) ? step(line, null, law) : possible(line, law);
            }
            case UNKNOWN -> perhaps(line, due, law);
            case BLOCKED, LATER, NOT_FOR_YOU -> null;
        };
    }

    /** Of what nobody knows yet whether it is theirs: a term that is not over, whether or not its last day is known. */
    private static @Nullable Task perhaps(Line line, @Nullable Due due, Law law) {
        if (due != null && due.standing() == Due.Standing.MISSED) {
            return null;
        }
        var unseen = due == null ? Unseen.findPerhaps(line, law) : new Unseen.Term(due, false);
        return unseen == null ? null : new Task(line, unseen.due().deadline(), null, unseen, null);
    }

    /** Lines that one sentence serves: of several people only when the same day binds them all. */
    static String alike(Line line, Law law) {
        var due = due(List.of(line));
        var task = of(line, law);
        var unseen =
                task == null || task.unseen() == null ? "" : task.unseen().due().deadline();
        return PlanLines.anchor(line, law) + (due == null ? "" : "/" + due.earliest() + due.standing()) + "/" + unseen;
    }

    private static Task step(Line line, @Nullable Due due, Law law) {
        var unseen = due == null ? Unseen.find(line, law) : null;
        return new Task(line, Objects.requireNonNull(line.nextStep()), due, unseen, null);
    }

    /** While an office acts: what may be the person's to do all the same. */
    private static @Nullable Task possible(Line line, Law law) {
        var unseen = unseen(line, law);
        var again = Unseen.findAgain(line, law);
        if (unseen != null) {
            return new Task(line, unseen.due().deadline(), null, unseen, again);
        }
        return again == null ? null : new Task(line, again.step(), null, null, again);
    }

    /** Of what has ended only a term that is theirs: what was refused leaves none behind that may be. */
    private static Unseen.@Nullable Term unseen(Line line, Law law) {
        var unseen = Unseen.find(line, law);
        return unseen == null || line.state() == Plan.State.DONE && !unseen.isSure() ? null : unseen;
    }

    /** Of what cannot go on yet: a term of the person that runs, or may, all the same. */
    private static @Nullable Task waiting(Line line, Law law) {
        if (line.state() != Plan.State.BLOCKED && line.state() != Plan.State.UNKNOWN) {
            return null;
        }
        var due = due(List.of(line));
        if (due != null) {
            return new Task(line, due.deadline(), due, null, null);
        }
        if (line.state() == Plan.State.UNKNOWN) {
            return perhaps(line, null, law);
        }
        var unseen = Unseen.find(line, law);
        return unseen == null ? null : new Task(line, unseen.due().deadline(), null, unseen, null);
    }

    /** Of what binds the person, what falls due first, or fell due and was not done; null when nothing does. */
    static @Nullable Due due(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.deadlines().stream())
                .filter(Task::isPersons)
                .filter(Task::isUndone)
                .filter(due -> due.earliest() != null)
                .min(Comparator.comparing((Due due) -> isLost(lines.getFirst(), due))
                        .thenComparing(Due::isFilingUndone)
                        .thenComparing(due -> Objects.requireNonNull(due.earliest())))
                .orElse(null);
    }

    /** What an office must answer first; null when nothing runs for it. */
    static @Nullable Due dueOfOffice(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.deadlines().stream())
                .filter(due -> !isPersons(due) && isUndone(due) && isOneDay(due))
                .min(Comparator.comparing(due -> Objects.requireNonNull(due.earliest())))
                .orElse(null);
    }

    /**
     * Of that by which something can still be lost what is sure before what may be, and of both what ends first; else the
     * first of the plan that can be done today, else a term of theirs that runs though another trámite must come before;
     * null only when nothing is due, runs or may run.
     */
    static @Nullable Task next(Plan plan, Law law) {
        return plan.lines().stream()
                .map(line -> running(line, law))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Task::isMaybe).thenComparing(task -> task.ends(plan.on())))
                .map(task -> first(plan, line -> task.isCareOfTheSame(line) ? of(line, law) : null)
                        .orElse(task))
                .or(() -> first(plan, line -> line.state() == Plan.State.UNKNOWN ? null : of(line, law)))
                .or(() -> first(plan, line -> waiting(line, law)))
                .orElse(null);
    }

    private static Optional<Task> first(Plan plan, Function<Line, @Nullable Task> look) {
        return plan.lines().stream().map(look).filter(Objects::nonNull).findFirst();
    }

    /** Whether any office begins the line for the same person, whom nobody sends on to anything before that. */
    private boolean isCareOfTheSame(Line other) {
        return other.person().equals(line.person()) && other.state() == Plan.State.NOW && isAnybodys(other);
    }

    /** Whether it is not known that it is theirs at all. */
    private boolean isMaybe() {
        return due == null && again == null && (unseen == null || !unseen.isSure());
    }

    /** The last day as far as it is known; a term of which it is not may end today. */
    private LocalDate ends(LocalDate today) {
        if (due != null) {
            return Objects.requireNonNull(due.earliest());
        }
        if (unseen == null) {
            return LocalDate.MAX;
        }
        return unseen.due().earliest() == null ? today : unseen.due().earliest();
    }

    /** Also of what waits for papers alone: whoever comes without them is told how to get them in time. */
    private static @Nullable Task running(Line line, Law law) {
        var isUnderWay = line.blockedBy().stream().anyMatch(blocker -> blocker.procedure() != null);
        var task = line.state() == Plan.State.BLOCKED && !isUnderWay ? waiting(line, law) : of(line, law);
        return task != null && task.isRunning() ? task : null;
    }

    /** Whether waiting may cost the person something. */
    private boolean isRunning() {
        return again != null || due != null && !isLost(line, due) || unseen != null && !isGuess();
    }

    /** Whether the law gives it to a child at once, with nothing to wait for. LMig 52 V b. */
    static boolean isAtOnce(Line line) {
        return line.state() == Plan.State.NOW && owes(line, AT_ONCE);
    }

    /** Whether the law of the trámite itself says that another, which is theirs by right, is to be asked for first. */
    static boolean yieldsToTheirOwn(Line line) {
        return owes(line, OWN_FIRST);
    }

    private static boolean owes(Line line, String service) {
        return line.needs().stream()
                .anyMatch(need -> need.id().equals(service) && need.status() == Plan.Need.Status.OWED_TO_PERSON);
    }

    /** Whether it is known neither that it is theirs nor until when. */
    boolean isGuess() {
        return line.state() == Plan.State.UNKNOWN
                && unseen != null
                && unseen.due().earliest() == null;
    }

    /** Whether nothing of it runs any more and something was missed. */
    static boolean isLost(Line line) {
        var due = due(List.of(line));
        return due != null && isLost(line, due);
    }

    /** Whether the day to begin it is over; an open file whose term is over may still be closed any day. */
    static boolean isLost(Line line, Due due) {
        return due.standing() == Due.Standing.MISSED
                && line.state() != Plan.State.RUNNING
                && line.state() != Plan.State.DONE;
    }

    /** Whether it is signing in, which is done where the request was filed and maybe not here. */
    boolean isElsewhere() {
        return !isBeginning() && SIGNING.contains(id);
    }

    /** Whether any office begins it for whoever comes: the law says at once, and the person has only to come. */
    boolean isAnybodys() {
        return isBeginning() && isAnybodys(line);
    }

    private static boolean isAnybodys(Line line) {
        return line.actsNext().equals(ANY_AUTHORITY) && line.nextStep() != null;
    }

    /** Whether the trámite goes on: a file is open, or something is still asked of the person after it ended. */
    static boolean isGoing(Line line, Law law) {
        return line.state() == Plan.State.RUNNING || line.state() == Plan.State.DONE && of(line, law) != null;
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
        return !line.actsNext().equals(PERSON) && !line.actsNext().equals(ANY_AUTHORITY);
    }

    private static boolean isTheirs(Line line) {
        return line.actsNext().equals(PERSON) && line.nextStep() != null;
    }

    /** Whether its day rests on what the person says kept them, which an authority may not believe. */
    static boolean isClaimed(Line line, Due due, Law law) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        var deadline = procedure == null ? null : procedure.deadlines().get(due.deadline());
        return deadline != null
                && deadline.except().stream()
                        .anyMatch(exception -> exception.raised() != null
                                && due.exceptions().contains(exception.label())
                                && (!(exception.from() instanceof Deadline.Start.Event(var fact))
                                        || fact.equals(due.startFact())));
    }

    static boolean isPersons(Due due) {
        return due.binds().equals(PERSON);
    }

    /** Of an office nobody is told the first of several days by which it may have to answer. */
    private static boolean isOneDay(Due due) {
        return due.earliest() != null && due.earliest().equals(due.latest());
    }

    private static boolean isUndone(Due due) {
        return due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.MISSED;
    }
}
