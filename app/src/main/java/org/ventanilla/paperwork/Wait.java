package org.ventanilla.paperwork;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;

/** The time between entering the country and being heard. */
final class Wait {

    private Wait() {}

    /** The day the person entered, when it is known to the day; null otherwise. */
    static @Nullable LocalDate entered(Sight sight, String person) {
        var member = sight.asked().members().get(person);
        var answer = member == null ? null : member.answers().get("entry.date");
        return answer instanceof Answered.Known(Value.Day day) && day.isExact() ? day.earliest() : null;
    }
}
