package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Deadline;

/**
 * One way the term may run: the base rule, or the base rule as an exception changes it.
 *
 * @param notBefore what a claim of the person never starts their term before, or null; a day written down wrong must
 *     not take away time that the base rule gives
 */
record Course(
        @Nullable String label,
        Deadline.Term term,
        String calendar,
        Deadline.Start from,
        Deadline.@Nullable Start notBefore,
        boolean isSure) {

    /** @param mayBeLater whether the start is later still, should a day nobody has told be later */
    record Started(Value.Day day, boolean mayBeLater) {}

    /**
     * @param couldApply labels of exceptions that nobody has claimed or that depend on facts not known
     * @param unclaimed what runs should nobody accept what the person claims; empty where nothing claimed applies
     */
    record All(
            List<Course> running,
            List<String> applied,
            List<String> couldApply,
            List<String> because,
            List<Course> unclaimed) {

        /** Whether the base rule runs and surely nothing else. */
        boolean isBase() {
            return running.size() == 1 && applied.isEmpty() && because.isEmpty() && unclaimed.isEmpty();
        }
    }

    static All of(DayLaw day, Deadline deadline, Situation situation) {
        if (deadline.except().isEmpty()) {
            return new All(List.of(base(deadline)), List.of(), List.of(), List.of(), List.of());
        }
        var sure = new ArrayList<Deadline.Exception>();
        var open = new ArrayList<Deadline.Exception>();
        var couldApply = new ArrayList<String>();
        var because = new TreeSet<String>();
        for (var exception : deadline.except()) {
            switch (applies(day, exception, situation)) {
                case YES -> sure.add(exception);
                case NO -> {}
                case UNKNOWN -> {
                    couldApply.add(exception.label());
                    if (exception.raised() == null && exception.when() != null) {
                        open.add(exception);
                        because.addAll(day.decision(exception.when())
                                .verdict(situation)
                                .because());
                    }
                }
            }
        }
        if (sure.isEmpty() && open.isEmpty()) {
            return new All(List.of(base(deadline)), List.of(), List.copyOf(couldApply), List.of(), List.of());
        }
        var unclaimed = unclaimed(deadline, sure);
        sure.removeIf(each -> sure.stream().anyMatch(other -> other.over().contains(each.label())));
        var running = new ArrayList<Course>();
        if (sure.isEmpty()) {
            running.add(base(deadline));
        }
        sure.forEach(each -> running.add(with(deadline, each, true)));
        open.forEach(each -> running.add(with(deadline, each, false)));
        return new All(
                running,
                sure.stream().map(Deadline.Exception::label).toList(),
                couldApply,
                List.copyOf(because),
                unclaimed);
    }

    private static List<Course> unclaimed(Deadline deadline, List<Deadline.Exception> sure) {
        if (sure.stream().allMatch(each -> each.raised() == null)) {
            return List.of();
        }
        var known = new ArrayList<>(sure);
        known.removeIf(each -> each.raised() != null);
        known.removeIf(each -> known.stream().anyMatch(other -> other.over().contains(each.label())));
        return known.isEmpty()
                ? List.of(base(deadline))
                : known.stream().map(each -> with(deadline, each, true)).toList();
    }

    /** A claim nobody has made is unknown and leaves the base rule alone; one the person denied is no. */
    private static Truth applies(DayLaw day, Deadline.Exception exception, Situation situation) {
        var raised = exception.raised() == null
                ? Truth.YES
                : situation.person().find(exception.raised()) instanceof Value.Bool(boolean yes)
                        ? yes ? Truth.YES : Truth.NO
                        : Truth.UNKNOWN;
        if (raised != Truth.YES || exception.when() == null) {
            return raised;
        }
        return day.decision(exception.when()).truth(situation);
    }

    private static Course base(Deadline deadline) {
        return new Course(null, deadline.term(), deadline.calendar(), deadline.from(), null, true);
    }

    private static Course with(Deadline base, Deadline.Exception exception, boolean isSure) {
        return new Course(
                exception.label(),
                exception.term() == null ? base.term() : exception.term(),
                exception.calendar() == null ? base.calendar() : exception.calendar(),
                exception.from() == null ? base.from() : exception.from(),
                exception.raised() != null && base.binds().equals(Dues.PERSON) ? base.from() : null,
                isSure);
    }

    /** When the term starts, or null while that has no day. */
    @Nullable
    Started started(@Nullable FileState file, Person person) {
        var day = day(from, file, person);
        if (day == null || notBefore == null || notBefore.equals(from)) {
            return day == null ? null : new Started(day, false);
        }
        var least = day(notBefore, file, person);
        return least == null
                ? new Started(day, fact(notBefore) != null)
                : new Started(
                        new Value.Day(later(day.earliest(), least.earliest()), later(day.latest(), least.latest())),
                        false);
    }

    /** The fact whose day it starts from. */
    @Nullable
    String startFact(@Nullable FileState file, Person person) {
        var day = day(from, file, person);
        var least = notBefore == null ? null : day(notBefore, file, person);
        return notBefore != null
                        && day != null
                        && least != null
                        && least.earliest().isAfter(day.earliest())
                ? fact(notBefore)
                : fact(from);
    }

    /** The facts that keep the start from being one day. */
    List<String> vague(@Nullable FileState file, Person person) {
        var vague = new ArrayList<String>();
        addVague(from, file, person, vague);
        if (notBefore != null) {
            addVague(notBefore, file, person, vague);
        }
        return vague;
    }

    private static void addVague(Deadline.Start start, @Nullable FileState file, Person person, List<String> vague) {
        var fact = fact(start);
        var day = day(start, file, person);
        if (fact != null && (day == null || !day.isExact())) {
            vague.add(Events.asked(file, fact));
        }
    }

    private static Value.@Nullable Day day(Deadline.Start start, @Nullable FileState file, Person person) {
        var fact = fact(start);
        return fact == null ? null : Events.day(file, person, fact);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static @Nullable String fact(Deadline.Start start) {
        return switch (start) {
            case Deadline.Start.Event(var fact) -> fact;
            case Deadline.Start.Open _ -> null;
        };
    }
}
