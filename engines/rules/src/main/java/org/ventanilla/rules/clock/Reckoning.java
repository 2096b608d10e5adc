package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.HolidayList;

/** What the clock answers about a {@link Matter}. */
public sealed interface Reckoning {

    /**
     * The term ends.
     *
     * @param earliest the first day it can fall due, the one shown for an act of the person
     * @param latest equal to {@code earliest} unless the event is imprecise or readings of the list disagree
     * @param days length of the term in its own unit, extensions included
     * @param rolled natural days the last day moved because it fell on a day without work (LFPA 29); of the earliest
     * @param provisional some day lies past what the authority has published: the due day can only move later
     * @param disputed the readings of the holiday list give different days
     * @param notice what a completion notice did to it, or null without one; of the earliest
     * @param unsettled suspensions whose lifting nobody has found, and which are therefore not counted
     */
    record Due(
            LocalDate earliest,
            LocalDate latest,
            int days,
            int rolled,
            boolean provisional,
            boolean disputed,
            @Nullable NoticeEffect notice,
            List<HolidayList.Closure> unsettled)
            implements Reckoning {}

    /** The term stands still since a completion notice that is not answered yet: there is no due day (LFPA 17-A). */
    record Paused(NoticeEffect notice) implements Reckoning {}

    /** The clock will not say, for a reason it can name. @param detail one English sentence and its "Maybe ..." */
    record Refused(Refusal why, String detail) implements Reckoning {}

    /**
     * What LFPA 17-A makes of a completion notice.
     *
     * @param lastTimelyDay end of the first third of the term
     * @param inTime when false the file may not be rejected as incomplete, and the term ran on
     * @param answerBy last day for the person to answer
     */
    record NoticeEffect(LocalDate lastTimelyDay, boolean inTime, LocalDate answerBy) {}

    /**
     * One day of the explanation.
     *
     * @param why null when it counts; else {@code saturday}, {@code sunday}, the id of the holiday list,
     *     {@code closure}, {@code suspension}, {@code completion-notice}, {@code office-closed}, or {@code roll-over}
     *     for the working day a last day without work moved to
     */
    record CountedDay(
            LocalDate date, boolean counts, @Nullable String why) {}

    /** Why the clock will not say. */
    enum Refusal {
        /** The term has no length, or more than ten thousand of its unit. */
        TERM_OUT_OF_BOUNDS,
        /** A day lies outside the years the clock knows. */
        DAY_OUT_OF_BOUNDS,
        /** A stretch of days ends before it begins. */
        DAYS_REVERSED,
        /** The procedure gives nobody the power to extend this term. */
        NOT_EXTENDABLE,
        /** The ground is not one of those the statute lists. */
        GROUND_NOT_LISTED,
        /** Longer than the statute allows, or in another unit. */
        EXTENSION_TOO_LONG,
        /** It was extended before, and may be only once. */
        ALREADY_EXTENDED,
        /** The term was over, or had not begun, when it was extended. */
        EXTENDED_OUT_OF_TIME,
        /** A completion notice may be made once (LFPA 17-A). */
        SECOND_NOTICE,
        /** Fewer than five working days to answer a completion notice (LFPA 17-A). */
        ANSWER_TIME_TOO_SHORT,
        /** A notice before the term began, or an answer before its notice. */
        NOTICE_OUT_OF_ORDER
    }
}
