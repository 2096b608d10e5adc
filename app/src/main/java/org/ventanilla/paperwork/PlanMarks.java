package org.ventanilla.paperwork;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.ui.Chip;
import org.ventanilla.ui.Mark;
import org.ventanilla.ui.State;

/** What stands at the right of a line of the plan: how many days are left, whose turn it is, or what it waits for. */
final class PlanMarks {

    private final Sight sight;
    private final LawWords words;

    PlanMarks(Sight sight, LawWords words) {
        this.sight = sight;
        this.words = words;
    }

    /**
     * @param due the term that binds the person there, or null
     * @param last the day after which time alone ends it, or null
     */
    Mark of(Line line, @Nullable Due due, @Nullable LocalDate last) {
        if (last != null) {
            return until(last);
        }
        return switch (line.state()) {
            case NOW -> due == null ? nowMark(line) : chip(due);
            case RUNNING -> due == null ? running(line) : chip(due);
            case BLOCKED, LATER -> waits(line);
            case DONE -> due == null ? done() : chip(due);
            case UNKNOWN -> new State(State.Shape.NONE, words.say().of("paperwork.mark.unknown"));
            case NOT_FOR_YOU -> new State(State.Shape.IDLE, words.say().of("paperwork.mark.not"));
        };
    }

    private State done() {
        return new State(State.Shape.DONE, words.say().of("paperwork.mark.done"));
    }

    private Mark nowMark(Line line) {
        if (Task.isAtOnce(line)) {
            return new Chip(words.say().of("paperwork.mark.at_once"), Chip.Tone.SOON);
        }
        var misses = line.needs().stream().anyMatch(need -> need.blocks() && need.status() == Plan.Need.Status.MISSING);
        if (!misses && Task.isOffices(line)) {
            return new State(State.Shape.AGENCY, words.say().of("paperwork.mark.agency"));
        }
        return misses
                ? new State(State.Shape.PERSON, words.say().of("paperwork.mark.person"))
                : new State(State.Shape.NONE, words.say().of("paperwork.mark.ready"));
    }

    private State running(Line line) {
        return line.actsNext().equals("person")
                ? new State(State.Shape.GOING, words.say().of("paperwork.mark.going"))
                : new State(State.Shape.AGENCY, words.say().of("paperwork.mark.agency"));
    }

    private State waits(Line line) {
        if (line.blockedBy().isEmpty()) {
            return new State(State.Shape.NONE, words.say().of("paperwork.mark.waits"));
        }
        var blocker = line.blockedBy().getFirst();
        var shape = blocker.procedure() == null ? State.Shape.PERSON : State.Shape.AGENCY;
        return new State(shape, new PlanNotes(words, sight).wait(line));
    }

    private Chip chip(Due due) {
        var left = due.daysLeft() == null ? 0 : due.daysLeft();
        if (due.standing() == Due.Standing.MISSED || left < 0) {
            return new Chip(words.say().of("paperwork.mark.overdue"), Chip.Tone.WRONG);
        }
        var unit = Counting.isWorking(due) ? "paperwork.days.working" : "paperwork.days.natural";
        return new Chip(
                left == 0 ? words.say().of("paperwork.days.today") : words.say().of(unit, left), Chip.Tone.SOON);
    }

    private Chip until(LocalDate last) {
        return new Chip(
                last.equals(sight.today())
                        ? words.say().of("paperwork.days.today")
                        : words.say().of("paperwork.mark.until", words.say().shortDay(last)),
                Chip.Tone.SOON);
    }
}
