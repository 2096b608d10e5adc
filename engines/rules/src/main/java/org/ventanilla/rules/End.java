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
 */
record End(
        Course course,
        LegalClock clock,
        @Nullable Matter matter,
        @Nullable Reckoning reckoning,
        Reckoning.@Nullable Refused objection) {

    static End of(
            Course course, Procedure procedure, Deadline deadline, Person person, LegalClock clock, LocalDate on) {
        var file = person.files().get(procedure.id());
        var fact = Course.fact(course.from());
        var started = fact == null ? null : Events.day(file, person, fact);
        if (started == null) {
            return new End(course, clock, null, null, null);
        }
        var bare = Matter.between(course.term(), started.earliest(), started.latest());
        var matter = Events.apply(bare, file, procedure, deadline, on);
        if (clock.reckon(matter) instanceof Reckoning.Refused refused) {
            var suspended = Events.suspended(bare, file, on);
            return new End(course, clock, suspended, clock.reckon(suspended), refused);
        }
        return new End(course, clock, matter, clock.reckon(matter), null);
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
