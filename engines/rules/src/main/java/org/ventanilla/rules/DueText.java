package org.ventanilla.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/** The terms of a line in words, those that the person can still lose first and by day. */
record DueText(LawNames names, String language) {

    private static final List<String> MESES = List.of(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "));
    private static final List<String> MONTHS =
            List.of("January February March April May June July August September October November December".split(" "));

    /** Whether a file that is open asks something of the person by a day, so that it may end while others are begun. */
    static boolean isPressing(Line line) {
        return line.state() == State.RUNNING && line.deadlines().stream().anyMatch(DueText::isPressing);
    }

    private static boolean isPressing(Due due) {
        return due.binds().equals(Dues.PERSON)
                && due.earliest() != null
                && (due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.MISSED);
    }

    /** Days told by their month or year from which a term of the person counts that may not be over: the day itself matters. */
    static List<String> roughDays(Line line, LocalDate today) {
        return line.state() == State.NOT_FOR_YOU || line.state() == State.DONE
                ? List.of()
                : line.deadlines().stream()
                        .filter(due -> isPersons(due) && due.earliest() != null && !isOneDay(due))
                        .filter(due -> !requireNonNull(due.latest()).isBefore(today))
                        .filter(due -> due.standing() == Due.Standing.UNKNOWN || due.standing() == Due.Standing.OPEN)
                        .filter(due -> due.startFact() != null && due.because().equals(List.of(due.startFact())))
                        .map(due -> requireNonNull(due.startFact()))
                        .toList();
    }

    List<String> of(@Nullable Procedure procedure, Line line) {
        var said = new ArrayList<String>();
        line.deadlines().stream()
                .sorted(Comparator.comparing(
                        (Due due) -> isPressing(due) ? requireNonNull(due.earliest()) : LocalDate.MAX))
                .forEach(due -> {
                    deadline(said, procedure, due);
                    notice(said, due);
                });
        return said;
    }

    private void deadline(List<String> said, @Nullable Procedure procedure, Due due) {
        var deadline = procedure == null ? null : procedure.deadlines().get(due.deadline());
        var name = (deadline == null ? due.deadline() : deadline.name().in(language)) + ": ";
        switch (due.standing()) {
            case NOT_STARTED -> {}
            case MET -> said.add(name + say("hecho", "done"));
            case LATE -> said.add(name + say("hecho después del último día", "done after the last day"));
            case UNKNOWN -> {
                said.add(name + unknown(due, names.all(procedure, due.because())));
                ifMissed(said, deadline, due);
            }
            case OPEN -> {
                if (due.earliest() != null) {
                    said.add(name + span(due) + ", " + left(due) + provisional(due));
                    ifMissed(said, deadline, due);
                }
            }
            case PAUSED ->
                said.add(name + say("detenido hasta que la persona conteste", "stands still until the person answers"));
            case MISSED -> {
                if (due.earliest() != null) {
                    var missed = deadline == null ? null : deadline.missed();
                    said.add(name
                            + ended(due)
                            + (missed == null ? "" : ". " + missed.name().in(language)));
                }
            }
        }
    }

    private String unknown(Due due, String facts) {
        if (due.earliest() == null) {
            return say("falta saber ", "not known: ") + facts;
        }
        if (isOneDay(due)) {
            return day(due.earliest()) + say(", si le toca; falta saber: ", ", if it is theirs; not known: ") + facts;
        }
        return span(due) + say("; nadie sabe el día; falta saber: ", "; nobody knows the day; not known: ") + facts;
    }

    /** What the law attaches to a miss is told while it can still be prevented. */
    private void ifMissed(List<String> said, @Nullable Deadline deadline, Due due) {
        if (deadline != null && deadline.missed() != null && due.earliest() != null && isPersons(due)) {
            said.add(say("si pasa sin hacerse: ", "if it passes undone: ")
                    + deadline.missed().name().in(language));
        }
    }

    private static boolean isPersons(Due due) {
        return due.binds().equals(Dues.PERSON);
    }

    private static boolean isOneDay(Due due) {
        return due.latest() == null || due.latest().equals(due.earliest());
    }

    /** One day, or both days between which it ends: the first alone would tell of a term that may still run that it is over. */
    private String span(Due due) {
        var earliest = requireNonNull(due.earliest());
        return due.latest() == null || isOneDay(due)
                ? day(earliest)
                : say("entre el ", "between ")
                        + dayBefore(earliest, due.latest())
                        + say(" y el ", " and ")
                        + day(due.latest());
    }

    private String ended(Due due) {
        return isOneDay(due) ? say("venció el ", "ended on ") + span(due) : say("venció ", "ended ") + span(due);
    }

    /** LFPA 17-A: whoever asks too late may not reject the file as incomplete. */
    private void notice(List<String> said, Due due) {
        var notice = due.notice();
        if (notice != null && !notice.inTime()) {
            said.add(say(
                    "prevención tardía: el trámite no puede desecharse por incompleto (LFPA 17-A)",
                    "late completion notice: the file may not be rejected as incomplete (LFPA 17-A)"));
        } else if (notice != null && due.standing() == Due.Standing.PAUSED) {
            said.add(say("contestar a más tardar: ", "to be answered by: ") + day(notice.answerBy()));
        }
    }

    private String left(Due due) {
        var isWorking = due.unit().equals("working_days");
        var days = due.daysLeft();
        if (!isOneDay(due)) {
            return say("hasta el primero ", "until the first ") + left(days, isWorking);
        }
        return days != null && days == 0 ? say("hoy es el último día", "today is the last day") : left(days, isWorking);
    }

    private String left(@Nullable Integer days, boolean isWorking) {
        if (days != null && days == 1) {
            return isWorking
                    ? say("queda 1 día hábil", "1 working day left")
                    : say("queda 1 día natural", "1 natural day left");
        }
        var unit = isWorking ? say("hábiles", "working") : say("naturales", "natural");
        return language.equals("es") ? "quedan " + days + " días " + unit : days + " " + unit + " days left";
    }

    private String provisional(Due due) {
        return due.provisional()
                ? say(" (por confirmar; solo puede ser después)", " (to be confirmed; it can only be later)")
                : "";
    }

    private String say(String es, String en) {
        return language.equals("es") ? es : en;
    }

    /** The year is said once where both days are of the same. */
    private String dayBefore(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() ? dayOfYear(one) : day(one);
    }

    private String dayOfYear(LocalDate day) {
        return day.getDayOfMonth()
                + say(" de ", " ")
                + (language.equals("es") ? MESES : MONTHS).get(day.getMonthValue() - 1);
    }

    /** Written by hand: the tables of locales cost a tenth of a second at start. */
    String day(LocalDate day) {
        return dayOfYear(day) + say(" de ", " ") + day.getYear();
    }
}
