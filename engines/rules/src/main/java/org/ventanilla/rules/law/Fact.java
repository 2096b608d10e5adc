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
 * @param ask the question, or null when it is computed or set by steps and never asked
 * @param why the reason to ask, in plain words, or null when the procedures that use it say enough
 * @param sources best first
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
