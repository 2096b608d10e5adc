package org.ventanilla.paperwork;

import java.util.Objects;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;

/** Whose turn it is in a line and what is asked of the person, in the words of a window. */
record TurnWords(LawWords words) {

    /** {@code actúa COMAR · por hacer: Volver a firmar, hasta el martes 1 de diciembre}. */
    String of(Line line) {
        var acts = words.say().of("paperwork.plan.acts", words.actor(line.actsNext()));
        var task = Task.of(line, words.law());
        var isOver = line.state() == Plan.State.DONE;
        if (task == null || task.isBeginning() || line.state() == Plan.State.UNKNOWN) {
            return isOver ? words.say().of("paperwork.turn.nobody") : acts;
        }
        var what = task(task);
        var due = task.due();
        var asked = due == null
                ? words.say().of(isPerhaps(task) ? "paperwork.turn.perhaps" : "paperwork.turn.task", what)
                : words.say()
                        .of(
                                task.isOver() ? "paperwork.turn.task.over" : "paperwork.turn.task.until",
                                what,
                                words.say().day(Objects.requireNonNull(due.earliest())));
        return isOver ? asked : acts + " · " + asked;
    }

    /** Whether it is not known if it is theirs to do at all. */
    private static boolean isPerhaps(Task task) {
        return task.unseen() != null && !task.unseen().isSure();
    }

    String task(Task task) {
        var law = Objects.requireNonNull(
                words.law().findVersion(task.line().procedure(), task.line().versionFrom()));
        var deadline = law.deadlines().get(task.id());
        return deadline == null
                ? words.step(law, task.id())
                : deadline.name().in(words.say().language());
    }
}
