package org.ventanilla.rules.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named paper and what it proves.
 *
 * @param countsAs ids of {@link Proof}
 * @param maxAgeMonths how old it may be when shown, or null for no limit
 * @param issuedBy id of an {@link Authority}, or null when many may issue it
 * @param number the kind of number it carries that can be checked, or null
 * @param copy who gives a copy to whoever lost it, or null when the paper is got only once or in another way
 * @param purpose why the Ficha writes it down although no procedure asks for it; null for a paper that procedures use
 * @param shows what is so of whoever has it in hand
 */
public record Document(
        String id,
        Text name,
        Set<String> countsAs,
        @Nullable Integer maxAgeMonths,
        @Nullable String issuedBy,
        @Nullable Number number,
        @Nullable Copy copy,
        @Nullable Text purpose,
        List<Shows> shows) {

    /** A sentence that says who gives a copy of what was given once, with the articles it rests on. */
    public record Copy(Text from, List<Cite> cites) {}

    /**
     * What is so of whoever has the paper in hand, because nobody is given it otherwise.
     *
     * @param value an option of the fact, {@code yes} or {@code no}
     * @param after answers that were so before the paper came: it takes their place
     * @param before what may have become of it since: that stands. Any other answer contradicts the paper
     * @param when of whom it shows it, or null for everybody
     */
    public record Shows(
            String fact,
            String value,
            Set<String> after,
            Set<String> before,
            @Nullable Condition when,
            List<Cite> cites) {}

    /** Numbers with a check of their own, by the name their paper gives them. */
    public enum Number {
        CURP,
        RFC,
        NSS,
        CLABE
    }
}
