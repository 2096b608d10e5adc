package org.ventanilla.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.clock.Matter;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/**
 * Where one course ends; {@code matter} is null while its event has no day.
 *
 * @param objection why what was written of the term does not hold; it is then counted without, or null
 * @param mayBeLater whether a day nobody has told could put the end later, and none could put it earlier
 */
record End(
        Course course,
        LegalClock clock,
        @Nullable Matter matter,
        @Nullable Reckoning reckoning,
        Reckoning.@Nullable Refused objection,
        boolean mayBeLater) {

    static End of(
            Course course, Procedure procedure, Deadline deadline, Person person, LegalClock clock, LocalDate on) {
        var file = person.files().get(procedure.id());
        var started = course.started(file, person);
        if (started == null) {
            return new End(course, clock, null, null, null, false);
        }
        var bare = Matter.between(
                course.term(), started.day().earliest(), started.day().latest());
        var matter = Events.apply(bare, file, procedure, deadline, on);
        var reckoning = clock.reckon(matter);
        if (reckoning instanceof Reckoning.Refused refused) {
            var suspended = Events.suspended(bare, file, on);
            return new End(course, clock, suspended, clock.reckon(suspended), refused, started.mayBeLater());
        }
        return new End(course, clock, matter, reckoning, null, started.mayBeLater());
    }

    /** What a completion notice did to it, or null without one. */
    Reckoning.@Nullable NoticeEffect notice() {
        return switch (reckoning) {
            case Reckoning.Due due -> due.notice();
            case Reckoning.Paused(var notice) -> notice;
            case Reckoning.Refused _ -> null;
            case null -> null;
        };
    }

    Reckoning.@Nullable Due due() {
        return reckoning instanceof Reckoning.Due due ? due : null;
    }
}
