package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Deadline.FirstDay;
import org.ventanilla.rules.law.Deadline.Term;

/**
 * One term that runs for one file: its length, the event that starts it, and what happened to it on the way.
 *
 * <p>Begin with {@link #of} or {@link #between}; each further word returns a new value.
 *
 * @param term its length in the statute's own unit
 * @param firstDay where counting begins; ignored by months and years, which end on the event's day number (LFPA 29)
 * @param event the day of the event, or first and last day it may have been when it is known only by month or year
 */
public record Matter(Term term, FirstDay firstDay, Stretch event, SpecialDays days, Moves moves) {

    /** Days in a row, first and last included. */
    public record Stretch(LocalDate from, LocalDate to) {}

    /**
     * Days that are not what the list says, for this file.
     *
     * @param suspended terms did not run: these days count for nobody, in any unit (LFPA 28 p3)
     * @param closed published in the Diario Oficial as not worked: not working days (LFPA 28 p2)
     * @param officeClosed the office stayed shut without a publication: only a last day on it moves (LFPA 29 p2)
     * @param enabled declared working by the authority (LFPA 28 p4)
     */
    public record SpecialDays(
            List<Stretch> suspended,
            SortedSet<LocalDate> closed,
            SortedSet<LocalDate> officeClosed,
            SortedSet<LocalDate> enabled) {

        static final SpecialDays NONE = new SpecialDays(
                List.of(), Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    /** @param rule what the procedure says of extending, or null when it may not be extended */
    public record Moves(Deadline.@Nullable Extension rule, List<Extended> extensions, List<CompletionNotice> notices) {
        static final Moves NONE = new Moves(null, List.of(), List.of());
    }

    /**
     * The authority extended the term.
     *
     * @param ground one of the grounds the statute lists
     * @param by how much, or null for the whole half where half is the most: half of the days of a term in days, in
     *     months half of the natural days from the event to the last, and what is left over never counts (LFPA 31)
     */
    public record Extended(
            LocalDate on, String ground, @Nullable Term by) {}

    /**
     * The authority asked the person to complete the file (LFPA 17-A).
     *
     * @param effectiveOn the day its notification took effect
     * @param answerDays working days given to answer, at least five
     * @param answeredOn the day the person answered, or null while they have not
     */
    public record CompletionNotice(
            LocalDate effectiveOn, int answerDays, @Nullable LocalDate answeredOn) {}

    /** A term from an event whose day is known. */
    public static Matter of(Term term, LocalDate event) {
        return between(term, event, event);
    }

    /** A term from an event known only to have happened from {@code earliest} to {@code latest}. */
    public static Matter between(Term term, LocalDate earliest, LocalDate latest) {
        return new Matter(term, term.first(), new Stretch(earliest, latest), SpecialDays.NONE, Moves.NONE);
    }

    public Matter startingOn(FirstDay first) {
        return new Matter(term, first, event, days, moves);
    }

    public Matter suspended(LocalDate from, LocalDate to) {
        var more = with(days.suspended, new Stretch(from, to));
        return with(new SpecialDays(more, days.closed, days.officeClosed, days.enabled));
    }

    public Matter closed(LocalDate day) {
        return with(new SpecialDays(days.suspended, with(days.closed, day), days.officeClosed, days.enabled));
    }

    public Matter officeClosed(LocalDate day) {
        return with(new SpecialDays(days.suspended, days.closed, with(days.officeClosed, day), days.enabled));
    }

    public Matter enabled(LocalDate day) {
        return with(new SpecialDays(days.suspended, days.closed, days.officeClosed, with(days.enabled, day)));
    }

    /** What the procedure's file says of extending this term. */
    public Matter extendable(Deadline.Extension rule) {
        return with(new Moves(rule, moves.extensions, moves.notices));
    }

    public Matter extended(LocalDate on, String ground, @Nullable Term by) {
        return with(new Moves(moves.rule, with(moves.extensions, new Extended(on, ground, by)), moves.notices));
    }

    public Matter notified(LocalDate effectiveOn, int answerDays, @Nullable LocalDate answeredOn) {
        var notice = new CompletionNotice(effectiveOn, answerDays, answeredOn);
        return with(new Moves(moves.rule, moves.extensions, with(moves.notices, notice)));
    }

    private Matter with(SpecialDays other) {
        return new Matter(term, firstDay, event, other, moves);
    }

    Matter with(Moves other) {
        return new Matter(term, firstDay, event, days, other);
    }

    private static <T> List<T> with(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }

    private static SortedSet<LocalDate> with(SortedSet<LocalDate> some, LocalDate one) {
        var more = new TreeSet<>(some);
        more.add(one);
        return more;
    }
}
