package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.clock.Reckoning.Due;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;

/** How an act was made known to a person, which fixes the day it takes effect (LFPA 37, 38). */
public sealed interface Notification {

    /** Handed over: takes effect that day. */
    record Personal(LocalDate on) implements Notification {}

    /** By certified mail: takes effect on the date of the receipt. */
    record CertifiedMail(LocalDate receipt) implements Notification {}

    /**
     * Published on three days in a row in the Diario Oficial and in a daily newspaper: takes effect with the last of
     * either.
     *
     * @param gazette days of publication in the Diario Oficial, in order
     * @param newspaper days of publication in the newspaper, in order
     */
    record Edict(List<LocalDate> gazette, List<LocalDate> newspaper) implements Notification {}

    /** Days to notify after the act was issued, at most (LFPA 39). */
    Term TIME_TO_NOTIFY = new Term(10, Unit.WORKING_DAYS);

    /**
     * The day it takes effect, or null when an edict did not appear on three days in a row. Terms start the day after,
     * so this is the event of their {@link Matter}.
     */
    default @Nullable LocalDate findEffectiveDay(LegalClock clock) {
        return switch (this) {
            case Personal(var on) -> on;
            case CertifiedMail(var receipt) -> receipt;
            case Edict(var gazette, var newspaper) -> {
                var complete = isThreeInARow(gazette, clock) && isThreeInARow(newspaper, clock);
                yield complete ? later(gazette.getLast(), newspaper.getLast()) : null;
            }
        };
    }

    /** The last day to notify an act issued that day (LFPA 39), or null when the clock does not know such days. */
    static @Nullable LocalDate findLastDay(LocalDate issued, LegalClock clock) {
        return clock.reckon(Matter.of(TIME_TO_NOTIFY, issued)) instanceof Due due ? due.earliest() : null;
    }

    /** Neither paper need appear on days without work: a weekend between two issues does not break the row. */
    private static boolean isThreeInARow(List<LocalDate> issues, LegalClock clock) {
        var row = issues.isEmpty() ? 0 : 1;
        for (var i = 1; i < issues.size(); i++) {
            var before = issues.get(i - 1);
            var next = issues.get(i);
            var follows = next.isAfter(before) && clock.workingDays(before, next.minusDays(1)) == 0;
            row = follows ? row + 1 : 1;
        }
        return row >= 3;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
