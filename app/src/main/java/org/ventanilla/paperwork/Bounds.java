package org.ventanilla.paperwork;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.people.PersonView;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Deadline.Start;

/**
 * Between which days something can have happened to a file. What was done before anybody here heard of it counts on its
 * true day, so the day a centre opened the file is no bound.
 *
 * @param born the first day the person can have been born, or null when nothing is known
 * @param entered the first day the person can have come, where a term of the file counts from it; or null
 */
record Bounds(@Nullable LocalDate born, @Nullable LocalDate entered, LocalDate today) {

    private static final String ENTRY = "entry.date";

    static Bounds of(PersonView person, Track track, LocalDate today) {
        var isCounted = track.procedure().deadlines().values().stream()
                .anyMatch(deadline -> deadline.from() instanceof Start.Event(var fact) && fact.equals(ENTRY));
        return new Bounds(person.born().earliest(), isCounted ? entered(person) : null, today);
    }

    /** The first day the person can have come, as far as they told; null when they did not. */
    static @Nullable LocalDate entered(PersonView person) {
        var told = person.findAnswer(ENTRY);
        return told != null && told.answer() instanceof Answered.Known(Value.Day day) ? day.earliest() : null;
    }

    @Nullable
    FileRefusal refusal(LocalDate on) {
        if (on.isAfter(today)) {
            return FileRefusal.IN_THE_FUTURE;
        }
        if (born != null && on.isBefore(born)) {
            return FileRefusal.BEFORE_THE_BIRTH;
        }
        return entered != null && on.isBefore(entered) ? FileRefusal.BEFORE_THE_ENTRY : null;
    }
}
