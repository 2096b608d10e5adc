package org.ventanilla.rules.columns;

import java.util.Arrays;
import java.util.List;
import org.ventanilla.rules.Circuit.OfRelatives;
import org.ventanilla.rules.Household;

/**
 * Who is what to whom: the ties of each person lie together, each with the other person and the relations the other
 * is to this one. Complete households are one bit a person: only there is "no such relative" a no.
 */
final class Kin {

    static final List<String> RELATIONS = List.copyOf(Household.relations());

    private int[] firstTie = new int[Bits.BLOCK];
    private int[] others = new int[Bits.BLOCK];
    private short[] kinds = new short[Bits.BLOCK];
    private int ties;
    private int told;
    private long[] complete = new long[Bits.WORDS];

    /** Nobody of this person's household is missing. */
    void complete(int person) {
        if (person >>> 6 >= complete.length) {
            complete = Arrays.copyOf(complete, Column.grown(complete.length, (person >>> 6) + 1));
        }
        complete[person >>> 6] |= 1L << person;
    }

    /** Ties are told person by person, in order. */
    void add(int person, int other, int kind) {
        if (person < told - 1) {
            throw new IllegalArgumentException("The ties of person (" + person + ") come after those of person ("
                    + (told - 1) + "). Maybe sort them by person.");
        }
        reach(person + 1);
        if (ties > firstTie[person] && others[ties - 1] == other) {
            kinds[ties - 1] |= (short) kind;
            return;
        }
        if (ties == others.length) {
            others = Arrays.copyOf(others, Column.grown(ties, ties + 1));
            kinds = Arrays.copyOf(kinds, others.length);
        }
        others[ties] = other;
        kinds[ties] = (short) kind;
        ties++;
    }

    /** Everybody up to here has the ties told so far and no more. */
    private void reach(int people) {
        if (people >= firstTie.length) {
            firstTie = Arrays.copyOf(firstTie, Column.grown(firstTie.length, people + 1));
        }
        for (; told < people; told++) {
            firstTie[told] = ties;
        }
    }

    void close(int people) {
        reach(people + 1);
        firstTie = Arrays.copyOf(firstTie, people + 1);
        others = Arrays.copyOf(others, ties);
        kinds = Arrays.copyOf(kinds, ties);
        complete = Arrays.copyOf(complete, people / Bits.WORD);
    }

    int firstTie(int person) {
        return firstTie[person];
    }

    int other(int tie) {
        return others[tie];
    }

    int kinds(int tie) {
        return kinds[tie];
    }

    boolean isComplete(int person) {
        return Bits.has(complete, person);
    }

    /** One relation asked of everybody from one block to before another. */
    void answer(OfRelatives asked, Bits where, Bits answer, int fromBlock, int toBlock) {
        int kind = 1 << RELATIONS.indexOf(asked.relation());
        int wanted =
                switch (asked.quantifier()) {
                    case ANY, NONE, EVERY -> 1;
                    case AT_LEAST -> asked.count();
                };
        boolean isCounted =
                switch (asked.quantifier()) {
                    case ANY, AT_LEAST, NONE -> true;
                    case EVERY -> false;
                };
        boolean isTurned =
                switch (asked.quantifier()) {
                    case ANY, AT_LEAST -> false;
                    case NONE, EVERY -> true;
                };
        // "Every" holds when nobody fails: the certain noes are counted, and the answer is turned round.
        var certain = isCounted ? where.yes() : where.no();
        var excluded = isCounted ? where.no() : where.yes();
        for (int person = fromBlock * Bits.BLOCK; person < toBlock * Bits.BLOCK; person++) {
            int sure = 0;
            int maybe = 0;
            for (int tie = firstTie[person]; tie < firstTie[person + 1]; tie++) {
                if ((kinds[tie] & kind) != 0) {
                    boolean isSure = Bits.has(certain, others[tie]);
                    sure += isSure ? 1 : 0;
                    maybe += isSure || Bits.has(excluded, others[tie]) ? 0 : 1;
                }
            }
            if (sure >= wanted) {
                answer.set(person, !isTurned);
            } else if (sure + maybe < wanted && isComplete(person)) {
                answer.set(person, isTurned);
            }
        }
    }
}
