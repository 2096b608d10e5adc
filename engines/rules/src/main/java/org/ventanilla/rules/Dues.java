package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Openness;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** The deadlines of a procedure as they stand for one person. */
final class Dues {

    /** The one bound by a deadline that the person must meet; any other is an authority. */
    static final String PERSON = "person";

    private static final Plan.Verdict ALWAYS = new Plan.Verdict(Truth.YES, List.of());
    private static final Plan.Verdict NEVER = new Plan.Verdict(Truth.NO, List.of());

    private record Kept(String calendar, String authority) {}

    private final Law law;
    private final ConcurrentMap<Kept, LegalClock> clocks = new ConcurrentHashMap<>();

    Dues(Law law) {
        this.law = law;
    }

    /** Every deadline that exists for the person, those that may exist included, in the order of their ids. */
    List<Due> of(DayLaw day, Procedure procedure, Person person, Family family) {
        if (procedure.deadlines().isEmpty()) {
            return List.of();
        }
        var dues = new ArrayList<Due>(procedure.deadlines().size());
        var bare = Situation.of(person, family);
        for (var deadline : procedure.deadlines().values()) {
            var due = find(day, procedure, deadline, bare);
            if (due != null) {
                dues.add(due);
            }
        }
        return List.copyOf(dues);
    }

    /** Whether what it is for can be done no more: a term is over that nothing mends, and no file was begun in time. */
    boolean isLost(DayLaw day, Procedure procedure, Person person, Family family) {
        for (var deadline : procedure.deadlines().values()) {
            if (isForGood(deadline) && !person.files().containsKey(procedure.id())) {
                var due = find(day, procedure, deadline, Situation.of(person, family));
                if (due != null && due.standing() == Due.Standing.MISSED) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same of somebody without a file, by the deadlines as they stand. */
    static boolean isLost(Procedure procedure, List<Due> dues) {
        for (var due : dues) {
            var deadline = procedure.deadlines().get(due.deadline());
            if (due.standing() == Due.Standing.MISSED && deadline != null && isForGood(deadline)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForGood(Deadline deadline) {
        return deadline.missed() != null && deadline.missed().lost();
    }

    /** The situation in which the conditions of this procedure may ask whether a deadline is open. */
    Situation situation(DayLaw day, Procedure procedure, Person person, Family family) {
        var bare = Situation.of(person, family);
        return new Situation(person, family, id -> {
            var deadline = procedure.deadlines().get(id);
            return deadline == null ? new Openness(Truth.UNKNOWN, List.of()) : openness(day, procedure, deadline, bare);
        });
    }

    private Openness openness(DayLaw day, Procedure procedure, Deadline deadline, Situation bare) {
        var due = find(day, procedure, deadline, bare);
        var start = Course.fact(deadline.from());
        if (due == null) {
            return new Openness(Truth.YES, start == null ? List.of() : List.of(start));
        }
        var earliest = due.earliest();
        var latest = due.latest();
        if (due.standing() == Due.Standing.PAUSED
                || (earliest != null && !day.on().isAfter(earliest))) {
            return new Openness(Truth.YES, start == null ? List.of() : List.of(start));
        }
        boolean over = latest != null && day.on().isAfter(latest);
        return over
                ? new Openness(Truth.NO, start == null ? List.of() : List.of(start))
                : new Openness(Truth.UNKNOWN, due.because());
    }

    /** The deadline as it stands, or null when it does not exist for this person. */
    @Nullable
    Due find(DayLaw day, Procedure procedure, Deadline deadline, Situation situation) {
        var person = situation.person();
        var file = person.files().get(procedure.id());
        if (file != null && file.unfiled() != null && deadline.isForFiling()) {
            var files = new TreeMap<>(person.files());
            files.put(procedure.id(), file.unfiled());
            return find(day, procedure, deadline, Situation.of(person.with(files), situation.family()));
        }
        var when = when(day, deadline, situation);
        if (when.truth() == Truth.NO) {
            return null;
        }
        var courses = Course.of(day, deadline, situation);
        if (file == null && when.truth() == Truth.YES && courses.isBase()) {
            var unstarted = day.unstarted(procedure, deadline);
            if (unstarted.isSoFor(person)) {
                return unstarted.due(
                        courses.couldApply(), () -> due(day, procedure, deadline, person, ALWAYS, courses));
            }
        }
        if (file != null
                && Fulfilment.isOvertaken(file, deadline)
                && Fulfilment.of(person, procedure, deadline, courses) == null) {
            return null;
        }
        return due(day, procedure, deadline, person, when, courses);
    }

    /** Whether the term exists; the facts behind that matter only while nobody knows. */
    private static Plan.Verdict when(DayLaw day, Deadline deadline, Situation situation) {
        var condition = deadline.when() == null ? null : day.decision(deadline.when());
        return switch (condition == null ? Truth.YES : condition.truth(situation)) {
            case YES -> ALWAYS;
            case NO -> NEVER;
            case UNKNOWN -> Objects.requireNonNull(condition).verdict(situation);
        };
    }

    private Due due(
            DayLaw day, Procedure procedure, Deadline deadline, Person person, Plan.Verdict when, Course.All courses) {
        var ends = ends(courses.running(), day, procedure, deadline, person);
        var unclaimed = ends(courses.unclaimed(), day, procedure, deadline, person);
        return new Standing(day, procedure, deadline, person, when).due(courses, ends, unclaimed);
    }

    /** The days behind a deadline, one row each; empty when it has no day yet. */
    List<Reckoning.CountedDay> explain(DayLaw day, Procedure procedure, Deadline deadline, Situation situation) {
        return ends(Course.of(day, deadline, situation).running(), day, procedure, deadline, situation.person())
                .stream()
                .filter(end -> end.due() != null)
                .min((a, b) -> Objects.requireNonNull(a.due())
                        .earliest()
                        .compareTo(Objects.requireNonNull(b.due()).earliest()))
                .map(end -> end.clock().explain(Objects.requireNonNull(end.matter())))
                .orElse(List.of());
    }

    private List<End> ends(List<Course> courses, DayLaw day, Procedure procedure, Deadline deadline, Person person) {
        var ends = new ArrayList<End>(courses.size());
        for (var course : courses) {
            var clock = clock(procedure, deadline, course.calendar());
            ends.add(End.of(course, procedure, deadline, person, clock, day.on()));
        }
        return ends;
    }

    /** An act of the person is done before the authority that decides, so that authority's closures count. */
    LegalClock clock(Procedure procedure, Deadline deadline, String calendar) {
        var authority = deadline.binds().equals(PERSON) ? procedure.decides() : deadline.binds();
        return clocks.computeIfAbsent(new Kept(calendar, authority), _ -> {
            var list = law.calendars().get(calendar);
            if (list == null) {
                throw new IllegalStateException("(" + calendar + ") is not a calendar. Maybe its file was not loaded.");
            }
            return LegalClock.of(list, authority);
        });
    }
}
