package org.ventanilla.rules.law;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be known about a person, and how it is asked.
 *
 * @param type what kind of value it holds
 * @param options for {@code ONE_OF}: code to words, in the order shown; empty otherwise
 * @param many true when several values hold at once (nationalities)
 * @param precision how a date may be told: to the day, also to the month, also to the year; empty for all three
 * @param ask the question, or null when it is computed or set by steps and never asked
 * @param why the reason to ask, in plain words, or null when the procedures that use it say enough
 * @param sources best first: papers, and what of {@link #NO_PAPER} comes after them
 * @param compartment a closed compartment ({@code protection}), or null
 * @param effort 1 tap, 2 recall, 3 find a paper here, 5 obtain one elsewhere
 * @param computedFrom the fact it is computed from, or null
 * @param unit what a number counts ({@code years}), or null
 * @param range the least and the most that a number comes to; null of what is no number
 * @param purpose why the Ficha holds it although no procedure decides by it; null for a fact that procedures use
 * @param setBy who gives it besides the person asked, or null
 */
public record Fact(
        String id,
        Type type,
        SortedMap<String, Text> options,
        boolean many,
        List<String> precision,
        @Nullable Text ask,
        @Nullable Text why,
        Text name,
        List<String> sources,
        Level level,
        @Nullable String compartment,
        int effort,
        @Nullable String computedFrom,
        @Nullable String unit,
        @Nullable Range range,
        @Nullable Text purpose,
        @Nullable SetBy setBy) {

    /**
     * What steps may set of all facts together fits so many bits, a digit for each fact that says which of its values, if
     * any: what may become of a person is then one number.
     */
    public static final int SET_BITS_MAX = Long.SIZE - 1;

    /** How the names begin of what is so of an employer, and is asked in no person's procedure. */
    static final String OF_EMPLOYERS = "employer.";

    /**
     * How something may be known that the Ficha writes down as no paper: said, seen, told by somebody else, or read on a
     * paper whose very name would tell what is kept apart, or that no office asks for.
     */
    public static final List<String> NO_PAPER = List.of(
            "declared",
            "seen",
            "witness",
            "referral",
            "complaint",
            "medical-note",
            "appointment-slip",
            "authority-letter");

    /** Whether it is enough to tell the date to the {@code day}, {@code month} or {@code year}. */
    public boolean isEnough(String told) {
        return precision.isEmpty() || precision.contains(told);
    }

    /** Both of them are still in it. */
    public record Range(int least, int most) {}

    public enum SetBy {
        /** A step of a procedure sets it. */
        STEPS,
        /** A date of one file; {@code filing.date} is the day of the step {@code filing}. */
        FILE,
        /** An authority tells it; it is never asked. */
        AUTHORITY
    }

    public enum Type {
        BOOLEAN,
        NUMBER,
        DATE,
        COUNTRY,
        ONE_OF,
        PLACE,
        TEXT
    }

    /** How much harm the value could do in the wrong hands. */
    public enum Level {
        LOW,
        MODERATE,
        HIGH,
        SEVERE
    }
}
