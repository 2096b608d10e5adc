package org.ventanilla.rules.columns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Truth;

/**
 * What the law answers each of many people to each procedure: yes, no or unknown, by the number a person has in the
 * columns. Equal for equal columns, however many threads answered.
 */
public final class Answers {

    private final List<String> procedures;
    private final int people;
    private final Bits[] answers;

    Answers(List<String> procedures, int people, Bits[] answers) {
        this.procedures = procedures;
        this.people = people;
        this.answers = answers;
    }

    /** Ids, in the order in which {@link #of(int, int)} counts them. */
    public List<String> procedures() {
        return procedures;
    }

    public int people() {
        return people;
    }

    public Truth of(int person, String procedure) {
        return of(person, procedures.indexOf(procedure));
    }

    /** @param procedure its place in {@link #procedures} */
    public Truth of(int person, int procedure) {
        var bits = answers[procedure];
        return Bits.has(bits.yes(), person) ? Truth.YES : Bits.has(bits.no(), person) ? Truth.NO : Truth.UNKNOWN;
    }

    /** How many people get this answer. */
    public int count(String procedure, Truth truth) {
        var bits = answers[procedures.indexOf(procedure)];
        return switch (truth) {
            case YES -> count(bits.yes());
            case NO -> count(bits.no());
            case UNKNOWN -> people - count(bits.yes()) - count(bits.no());
        };
    }

    /** The last word may speak of people who are not there. */
    private int count(long[] column) {
        int count = 0;
        for (int word = 0; word < people >>> 6; word++) {
            count += Long.bitCount(column[word]);
        }
        long rest = (1L << people) - 1;
        return (people & 63) == 0 ? count : count + Long.bitCount(column[people >>> 6] & rest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Answers that) || people != that.people || !procedures.equals(that.procedures)) {
            return false;
        }
        for (int each = 0; each < answers.length; each++) {
            if (!Arrays.equals(answers[each].yes(), that.answers[each].yes())
                    || !Arrays.equals(answers[each].no(), that.answers[each].no())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = people;
        for (var each : answers) {
            hash = 31 * (31 * hash + Arrays.hashCode(each.yes())) + Arrays.hashCode(each.no());
        }
        return hash;
    }
}
