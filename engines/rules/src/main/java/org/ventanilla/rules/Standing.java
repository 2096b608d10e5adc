package org.ventanilla.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
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

    Due due(Course.All courses, List<End> ends) {
        var known = ends.stream().filter(end -> end.due() != null).toList();
        var because = because(courses, ends);
        var first = known.stream()
                .min((a, b) -> Objects.requireNonNull(a.due())
                        .earliest()
                        .compareTo(Objects.requireNonNull(b.due()).earliest()))
                .orElse(null);
        var reckoned = first == null ? null : first.due();
        var latest = known.size() < ends.size() || ends.stream().anyMatch(End::mayBeLater)
                ? null
                : known.stream()
                        .map(end -> Objects.requireNonNull(end.due()).latest())
                        .max(LocalDate::compareTo)
                        .orElse(null);
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
                reckoned == null ? null : reckoned.earliest(),
                latest,
                reckoned == null ? shown.course().term().count() : reckoned.days(),
                shown.course().term().unit().name().toLowerCase(Locale.ROOT),
                reckoned == null || done != null ? null : daysLeft(shown, reckoned.earliest()),
                shown.course().calendar(),
                known.stream().anyMatch(end -> Objects.requireNonNull(end.due()).provisional()),
                reckoned == null ? 0 : reckoned.rolled(),
                done,
                deadline.missed() == null ? null : deadline.missed().then(),
                because,
                courses.applied(),
                standing == Due.Standing.MET ? List.of() : courses.couldApply(),
                deadline.cites(),
                shown.notice(),
                objection(ends));
    }

    private static Reckoning.@Nullable Refused objection(List<End> ends) {
        return ends.stream()
                .map(End::objection)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Due.Standing ended(LocalDate done, @Nullable LocalDate latest) {
        return latest != null && done.isAfter(latest) ? Due.Standing.LATE : Due.Standing.MET;
    }

    private Due.Standing standing(Reckoning.@Nullable Due due, @Nullable LocalDate latest, List<End> ends) {
        if (due == null) {
            if (ends.stream().anyMatch(end -> end.reckoning() instanceof Reckoning.Paused)) {
                return Due.Standing.PAUSED;
            }
            boolean waits = ends.stream()
                    .allMatch(end ->
                            end.matter() == null && isAwaited(end.course().from()));
            return waits ? Due.Standing.NOT_STARTED : Due.Standing.UNKNOWN;
        }
        if (when.truth() == Truth.UNKNOWN) {
            return Due.Standing.UNKNOWN;
        }
        if (!day.on().isAfter(due.earliest())) {
            return Due.Standing.OPEN;
        }
        return latest != null && day.on().isAfter(latest) ? Due.Standing.MISSED : Due.Standing.UNKNOWN;
    }

    /** Whether the term waits for a move of the file rather than for an answer of the person. */
    private boolean isAwaited(Deadline.Start start) {
        return switch (start) {
            case Deadline.Start.Open _ -> false;
            case Deadline.Start.Event(var fact) -> Events.isMove(procedure, fact) || !Computed.isAsked(day.law(), fact);
        };
    }

    private List<String> because(Course.All courses, List<End> ends) {
        var because = new TreeSet<>(courses.because());
        if (when.truth() == Truth.UNKNOWN) {
            because.addAll(when.because());
        }
        for (var end : ends) {
            boolean vague = end.matter() != null
                    && !end.matter().event().from().equals(end.matter().event().to());
            if (end.matter() == null || vague || end.mayBeLater()) {
                because.addAll(end.course().vague(person.files().get(procedure.id()), person));
            }
        }
        return List.copyOf(because);
    }

    private int daysLeft(End end, LocalDate due) {
        return switch (end.course().term().unit()) {
            case WORKING_DAYS -> end.clock().workingDays(day.on(), due);
            case NATURAL_DAYS, MONTHS, YEARS -> Math.toIntExact(ChronoUnit.DAYS.between(day.on(), due));
        };
    }
}
