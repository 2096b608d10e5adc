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
 * @param usedBy declared purposes beside the procedures that use it ({@code registration}); most facts have none
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
        List<String> usedBy) {

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
