package org.ventanilla.rules.law;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A term of the law: base rule and exceptions.
 *
 * @param binds {@code person} or id of an {@link Authority}
 * @param when the deadline exists only then, or null for always
 * @param except each replaces term, calendar or starting event while it applies
 * @param met what ends it
 * @param togetherPeopleDecide the law does not rank the exceptions: show each, people decide
 */
public record Deadline(
        String id,
        Text name,
        String binds,
        @Nullable Condition when,
        Term term,
        String calendar,
        Start from,
        List<Exception> except,
        boolean togetherPeopleDecide,
        Met met,
        @Nullable Extension extend,
        @Nullable Missed missed,
        List<Cite> cites,
        @Nullable Text note) {

    /** Whether what was filed counts as not filed once this is missed. LRPCAP 11. */
    public boolean isForFiling() {
        return missed != null && missed.then.equals(Missed.DEEMED_NOT_FILED);
    }

    /** A length: {@code 30 working days}, and which day is the first of them. */
    public record Term(int count, Unit unit, FirstDay first) {

        /** From the day that is the first where the statute does not say otherwise. */
        public Term(int count, Unit unit) {
            this(count, unit, unit.first());
        }

        /** Whether the statute says otherwise. */
        public boolean isFirstSaid() {
            return first != unit.first();
        }
    }

    /** Which day is the first that may count. */
    public enum FirstDay {
        /** The first working day after the event: the rule for terms in working days (LRPCAP 18). */
        NEXT_WORKING,
        /** The day after the event, whatever day it is: the rule for natural days (LFPA 38). */
        NEXT_NATURAL,
        /** The day of the event itself, when the statute says so. */
        SAME_DAY
    }

    public enum Unit {
        WORKING_DAYS,
        NATURAL_DAYS,
        MONTHS,
        YEARS;

        /** Which day is the first; of months and years none is, since they end on the event's day number (LFPA 29). */
        FirstDay first() {
            return this == WORKING_DAYS ? FirstDay.NEXT_WORKING : FirstDay.NEXT_NATURAL;
        }

        /** Whether the term is so many days, and not a stretch of the calendar. */
        public boolean isDays() {
            return this == WORKING_DAYS || this == NATURAL_DAYS;
        }
    }

    /** The fact or event whose date starts the term, or what the law leaves open about it. */
    public sealed interface Start {
        record Event(String fact) implements Start {}

        record Open(Text why) implements Start {}
    }

    /**
     * @param raised a fact only the person can claim; silence means the base rule; or null
     * @param when a condition, or null
     * @param term replaces the base term, or null to keep it
     * @param calendar replaces the base calendar, or null to keep it
     * @param from replaces the base start, or null to keep it
     * @param over labels of exceptions this one outranks
     */
    public record Exception(
            String label,
            Text name,
            @Nullable String raised,
            @Nullable Condition when,
            @Nullable Term term,
            @Nullable String calendar,
            @Nullable Start from,
            List<String> over,
            List<Cite> cites) {}

    /**
     * What ends a term, whenever it happens.
     *
     * @param by the moves of a file any of which ends it
     * @param outside why nothing that is written down of a file ends it, or null
     */
    public record Met(List<String> by, @Nullable Text outside) {

        public static Met by(String move) {
            return new Met(List.of(move), null);
        }
    }

    /** @param upTo the longest it may be, or null for half of the term, whatever its unit (LFPA 31) */
    public record Extension(boolean once, @Nullable Term upTo, List<String> grounds, List<Cite> cites) {

        static final String BY_HALF = "lfpa 31";

        /** The grounds of each article that lets a term be extended. */
        static final Map<String, List<String>> GROUNDS = Map.of(
                BY_HALF,
                List.of("matter_requires"),
                "lrpcap 24",
                List.of("no_information", "no_interpreter", "health", "evidence_asked", "force_majeure"));

        /** Every ground there is. */
        public static List<String> everyGround() {
            return GROUNDS.values().stream().flatMap(List::stream).sorted().toList();
        }
    }

    /**
     * What the law attaches to missing it: {@code completion_notice}, {@code deemed_not_filed}; and what to ask.
     *
     * @param lost whether what the term was for can be done no more
     */
    public record Missed(String then, Text name, @Nullable String ask, boolean lost, List<Cite> cites) {

        /** What was filed is then as if nobody had filed it. */
        public static final String DEEMED_NOT_FILED = "deemed_not_filed";
    }
}
