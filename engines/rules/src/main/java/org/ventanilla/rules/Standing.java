package org.ventanilla.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/** Puts the ends together into what is shown. */
record Standing(DayLaw day, Procedure procedure, Deadline deadline, Person person, Plan.Verdict when) {

    /** @param unclaimed the ends should nobody accept what the person claims */
    Due due(Course.All courses, List<End> ends, List<End> unclaimed) {
        var first = first(ends);
        var reckoned = first == null ? null : first.due();
        var latest = latest(ends);
        var shown = first == null ? ends.getFirst() : first;
        var done = Fulfilment.of(person, procedure, deadline, courses);
        var standing = done == null ? standing(reckoned, latest, ends) : ended(done, latest);
        return new Due(
                deadline.id(),
                deadline.binds(),
                standing,
                first == null
                        ? null
                        : Objects.requireNonNull(first.matter()).event().from(),
                first == null ? null : first.course().startFact(person.files().get(procedure.id()), person),
                reckoned == null ? null : reckoned.earliest(),
                latest,
                unclaimed(unclaimed, reckoned),
                reckoned == null ? shown.course().term().count() : reckoned.days(),
                unit(shown),
                reckoned == null || done != null ? null : daysLeft(shown, reckoned.earliest()),
                shown.course().calendar(),
                isProvisional(ends),
                reckoned == null ? 0 : reckoned.rolled(),
                done,
                deadline.missed() == null ? null : deadline.missed().then(),
                because(courses, ends),
                courses.applied(),
                standing == Due.Standing.MET ? List.of() : courses.couldApply(),
                deadline.cites(),
                shown.notice(),
                objection(ends));
    }

    private static @Nullable LocalDate unclaimed(List<End> ends, Reckoning.@Nullable Due reckoned) {
        var first = first(ends);
        var otherwise =
                first == null ? null : Objects.requireNonNull(first.due()).earliest();
        return reckoned == null || reckoned.earliest().equals(otherwise) ? null : otherwise;
    }

    private static String unit(End shown) {
        return switch (shown.course().term().unit()) {
            case WORKING_DAYS -> "working_days";
            case NATURAL_DAYS -> "natural_days";
            case MONTHS -> "months";
            case YEARS -> "years";
        };
    }

    /** The end that comes first, the earlier course of equals. */
    private static @Nullable End first(List<End> ends) {
        End first = null;
        Reckoning.Due earliest = null;
        for (var end : ends) {
            var due = end.due();
            if (due != null && (earliest == null || due.earliest().isBefore(earliest.earliest()))) {
                first = end;
                earliest = due;
            }
        }
        return first;
    }

    /** The last day it can end, or null while that is not known of some course. */
    private static @Nullable LocalDate latest(List<End> ends) {
        LocalDate latest = null;
        for (var end : ends) {
            var due = end.due();
            if (due == null || end.mayBeLater()) {
                return null;
            }
            latest = latest == null || due.latest().isAfter(latest) ? due.latest() : latest;
        }
        return latest;
    }

    /** What an authority closes is published before it closes: only a day still to come can move. */
    private boolean isProvisional(List<End> ends) {
        for (var end : ends) {
            var due = end.due();
            if (due != null && due.provisional() && due.latest().isAfter(day.on())) {
                return true;
            }
        }
        return false;
    }

    private static Reckoning.@Nullable Refused objection(List<End> ends) {
        for (var end : ends) {
            if (end.objection() != null) {
                return end.objection();
            }
        }
        return null;
    }

    private static Due.Standing ended(LocalDate done, @Nullable LocalDate latest) {
        return latest != null && done.isAfter(latest) ? Due.Standing.LATE : Due.Standing.MET;
    }

    private Due.Standing standing(Reckoning.@Nullable Due due, @Nullable LocalDate latest, List<End> ends) {
        if (due == null) {
            return unreckoned(ends);
        }
        if (when.truth() == Truth.UNKNOWN) {
            return Due.Standing.UNKNOWN;
        }
        if (!day.on().isAfter(due.earliest())) {
            return Due.Standing.OPEN;
        }
        return latest != null && day.on().isAfter(latest) ? Due.Standing.MISSED : Due.Standing.UNKNOWN;
    }

    private Due.Standing unreckoned(List<End> ends) {
        boolean waits = true;
        for (var end : ends) {
            if (end.reckoning() instanceof Reckoning.Paused) {
                return Due.Standing.PAUSED;
            }
            waits &= end.matter() == null && isAwaited(end.course().from());
        }
        return waits ? Due.Standing.NOT_STARTED : Due.Standing.UNKNOWN;
    }

    /** Whether the term waits for a move of the file rather than for an answer of the person. */
    private boolean isAwaited(Deadline.Start start) {
        return switch (start) {
            case Deadline.Start.Open _ -> false;
            case Deadline.Start.Event(var fact) ->
                Events.asked(person.files().get(procedure.id()), fact).equals(fact)
                        && (Events.isMove(procedure, fact) || !Computed.isAsked(day.law(), fact));
        };
    }

    private List<String> because(Course.All courses, List<End> ends) {
        if (when.truth() == Truth.UNKNOWN) {
            return List.copyOf(new TreeSet<>(when.because()));
        }
        if (courses.because().isEmpty() && !isAnyVague(ends)) {
            return List.of();
        }
        var because = new TreeSet<>(courses.because());
        for (var end : ends) {
            if (isVague(end)) {
                because.addAll(end.course().vague(person.files().get(procedure.id()), person));
            }
        }
        return List.copyOf(because);
    }

    private static boolean isAnyVague(List<End> ends) {
        for (var end : ends) {
            if (isVague(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVague(End end) {
        var event = end.matter() == null ? null : end.matter().event();
        return event == null || !event.from().equals(event.to()) || end.mayBeLater();
    }

    private int daysLeft(End end, LocalDate due) {
        return switch (end.course().term().unit()) {
            case WORKING_DAYS -> end.clock().workingDays(day.on(), due);
            case NATURAL_DAYS, MONTHS, YEARS -> Math.toIntExact(ChronoUnit.DAYS.between(day.on(), due));
        };
    }
}
