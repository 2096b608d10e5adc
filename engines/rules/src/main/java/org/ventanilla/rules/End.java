package org.ventanilla.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.clock.Matter;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/** Where one course ends; {@code matter} is null while its event has no day. */
record End(
        Course course,
        LegalClock clock,
        @Nullable Matter matter,
        @Nullable Reckoning reckoning) {

    static End of(
            Course course, Procedure procedure, Deadline deadline, Person person, LegalClock clock, LocalDate on) {
        var file = person.files().get(procedure.id());
        var fact = Course.fact(course.from());
        var started = fact == null ? null : Events.day(file, person, fact);
        if (started == null) {
            return new End(course, clock, null, null);
        }
        var matter =
                Events.apply(Matter.between(course.term(), started.earliest(), started.latest()), file, deadline, on);
        return new End(course, clock, matter, clock.reckon(matter));
    }

    Reckoning.@Nullable Due due() {
        return reckoning instanceof Reckoning.Due due ? due : null;
    }
}
