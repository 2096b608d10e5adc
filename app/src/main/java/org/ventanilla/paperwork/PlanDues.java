package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.ui.DeadlineCard;
import org.ventanilla.ui.DeadlineCard.Left;
import org.ventanilla.ui.DeadlineCard.Tense;
import org.ventanilla.ui.DeadlineCard.Unit;

/** The deadlines of a plan as cards: what binds the family first, then what binds an office. */
final class PlanDues {

    /** From how many days on somebody should move. */
    private static final int SOON_DAYS = 15;

    private static final int MOST = 12;

    private final Sight sight;
    private final LawWords words;
    private final PlanDesk desk;

    PlanDues(Sight sight, LawWords words, PlanDesk desk) {
        this.sight = sight;
        this.words = words;
        this.desk = desk;
    }

    private record Meant(Line line, Due due) {}

    List<DeadlineCard> cards(List<Line> lines) {
        var together = new LinkedHashMap<String, List<Meant>>();
        for (var line : lines) {
            for (var due : line.deadlines()) {
                if (isShown(line, due)) {
                    var key = line.procedure() + "/" + due.deadline() + "/" + due.earliest() + "/" + due.standing();
                    together.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Meant(line, due));
                }
            }
        }
        return together.values().stream()
                .sorted(PlanDues::sooner)
                .limit(MOST)
                .map(this::card)
                .toList();
    }

    private static int sooner(List<Meant> one, List<Meant> other) {
        return Long.compare(rank(one.getFirst()), rank(other.getFirst()));
    }

    /** What can still be lost before what is lost already, and both before what binds an office. */
    private static long rank(Meant meant) {
        var due = meant.due();
        var day = due.earliest() == null ? 1_000_000L : due.earliest().toEpochDay();
        if (Task.isPersons(due) && due.standing() == Due.Standing.UNKNOWN) {
            return meant.line().state() == Plan.State.UNKNOWN ? 4_000_000L : 0L;
        }
        if (!Task.isPersons(due)) {
            return day + 10_000_000L;
        }
        return Task.isLost(meant.line(), due) ? day + 5_000_000L : day;
    }

    private boolean isShown(Line line, Due due) {
        return switch (line.state()) {
            case NOW, BLOCKED, RUNNING ->
                switch (due.standing()) {
                    case OPEN, PAUSED, MISSED -> true;
                    case UNKNOWN -> isUnseen(line, due) || isOfOfficeUnseen(line, due);
                    case NOT_STARTED ->
                        !Task.isPersons(due)
                                && line.state() != Plan.State.BLOCKED
                                && !due.deadline().equals("opinion");
                    case MET, LATE -> false;
                };
            case DONE -> Task.isGoing(line, words.law()) && Task.isPersons(due) && isRunning(due);
            case UNKNOWN -> isUnseen(line, due);
            case NOT_FOR_YOU -> line.isLost() && due.standing() == Due.Standing.MISSED;
            case LATER -> false;
        };
    }

    /** A term of the person that runs or may run, nobody knows since when or since which day of a month. */
    private boolean isUnseen(Line line, Due due) {
        var task = Task.of(line, words.law());
        return task != null
                && task.unseen() != null
                && task.unseen().due().deadline().equals(due.deadline());
    }

    /** A term of an office that runs, of which only the day has to be asked. */
    private static boolean isOfOfficeUnseen(Line line, Due due) {
        return line.state() == Plan.State.RUNNING
                && !Task.isPersons(due)
                && !due.because().isEmpty();
    }

    private static boolean isRunning(Due due) {
        return due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.MISSED;
    }

    private DeadlineCard card(List<Meant> meant) {
        var line = meant.getFirst().line();
        var due = meant.getFirst().due();
        var names = words.joined(meant.stream()
                .map(one -> sight.name(one.line().person()))
                .distinct()
                .toList());
        return cardOf(line, due, names, href(line, due));
    }

    String href(Line line, Due due) {
        return "/households/%s/plan/%s/%s/%s"
                .formatted(sight.household().id(), line.person(), line.procedure(), due.deadline());
    }

    DeadlineCard cardOf(Line line, Due due, String names, @Nullable String href) {
        var law = deadline(line, due);
        var earliest = due.earliest();
        var name = words.procedure(line.procedure()) + ": "
                + law.name().in(words.say().language());
        var card = DeadlineCard.of(name, date(line, due), who(due, names), left(due));
        if (earliest == null) {
            return card;
        }
        var counting = counting(line, due);
        return card.counted(
                new DeadlineCard.Count(counting.ribbon(), counting.sums(words.start(line, due)), href, law(due)));
    }

    Counting counting(Line line, Due due) {
        return new Counting(
                due, desk.explain(sight, line.person(), line.procedure(), due.deadline()), sight.today(), words.say());
    }

    private Deadline deadline(Line line, Due due) {
        var procedure = Objects.requireNonNull(words.law().findVersion(line.procedure(), line.versionFrom()));
        return Objects.requireNonNull(procedure.deadlines().get(due.deadline()));
    }

    private String law(Due due) {
        var calendar = words.law().calendars().get(due.calendar());
        var cites = new ArrayList<Cite>(due.cites());
        if (calendar != null) {
            cites.addAll(calendar.cites());
        }
        return words.cites(cites);
    }

    private String date(Line line, Due due) {
        var earliest = due.earliest();
        if (earliest == null && due.standing() == Due.Standing.UNKNOWN && !Task.isPersons(due)) {
            return words.say().of("paperwork.due.ask_day", words.because(line, due));
        }
        if (Unseen.isBeforeNotice(sight.plan(), line, due, words.law())) {
            return words.say().of("paperwork.due.not_started");
        }
        if (earliest == null) {
            return words.say()
                    .of(
                            switch (due.standing()) {
                                case PAUSED -> "paperwork.due.paused";
                                case UNKNOWN -> "paperwork.due.no_day";
                                case OPEN, NOT_STARTED, MET, LATE, MISSED -> "paperwork.due.not_started";
                            });
        }
        var day = words.say().dayAndYear(earliest);
        var shown = due.latest() == null || earliest.equals(due.latest())
                ? day
                : words.say().of("paperwork.due.range", day, words.say().dayAndYear(due.latest()));
        return due.provisional() ? shown + " " + words.say().of("paperwork.due.provisional") : shown;
    }

    private String who(Due due, String names) {
        return Task.isPersons(due) ? names : words.say().of("paperwork.due.office", words.actor(due.binds()), names);
    }

    /** What is left is days, however the law measures the term; a term that does not run is shown whole. */
    static Left left(Due due) {
        var unit = Counting.isWorking(due) ? Unit.BUSINESS : Unit.NATURAL;
        var days = due.daysLeft();
        if (due.standing() == Due.Standing.PAUSED) {
            return new Left(due.days(), Counting.unit(due), Tense.PAUSED);
        }
        if (due.doneOn() != null) {
            return new Left(due.days(), Counting.unit(due), Tense.DONE);
        }
        if (days == null || due.earliest() == null) {
            return new Left(due.days(), Counting.unit(due), Tense.NOT_STARTED);
        }
        if (due.standing() == Due.Standing.UNKNOWN && days < 0) {
            return new Left(0, unit, Tense.UNSURE);
        }
        if (days < 0 || due.standing() == Due.Standing.MISSED) {
            return new Left(Math.abs(days), unit, Tense.PAST);
        }
        if (days == 0) {
            return new Left(0, unit, Tense.TODAY);
        }
        return new Left(days, unit, Task.isPersons(due) && days <= SOON_DAYS ? Tense.SOON : Tense.RUNNING);
    }
}
