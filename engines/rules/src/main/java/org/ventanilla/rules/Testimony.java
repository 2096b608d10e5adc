package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one relative answers to the conditions of one procedure in each of their worlds, whoever asks. */
final class Testimony {

    private final Prospects relative;
    private final Kinds kinds;
    private final List<Foreseen> conditions = new ArrayList<>();
    private long[] answers = new long[8];
    private int told;

    Testimony(Threshold threshold, Digits digits, Prospects relative, Family family) {
        this.relative = relative;
        this.kinds = relative.kinds(threshold.relativesDigits());
        threshold
                .relatives()
                .forEach(outlook -> conditions.add(Foreseen.ofRelative(outlook, digits, relative.today(), family)));
    }

    /** Two bits for each condition, by kind of world. */
    private long answer(int kind) {
        return answers[kind];
    }

    /** @return for how many kinds of worlds the answers are known: for all that were found so far */
    private int tell() {
        kinds.upToDate();
        for (; told < kinds.size(); told++) {
            long answer = 0;
            for (int each = 0; each < conditions.size(); each++) {
                answer |= conditions.get(each).answer(kinds.get(told)) << 2 * each;
            }
            answers = told == answers.length ? Arrays.copyOf(answers, 2 * told) : answers;
            answers[told] = answer;
        }
        return told;
    }

    /** The same for one who asks, about the conditions they ask of such a relative. */
    static final class Witness {

        private final Testimony testimony;
        private final long asked;
        private final Numbers ways = new Numbers();
        private int heard;

        /** @param asked two bits for each condition on such a relative */
        Witness(Testimony testimony, long asked) {
            this.testimony = testimony;
            this.asked = asked;
        }

        Prospects relative() {
            return testimony.relative;
        }

        /** The worlds of the relative, as far as they matter here. */
        Kinds kinds() {
            return testimony.kinds.upToDate();
        }

        /** What this relative answers in worlds of that kind. */
        long answers(int kind) {
            testimony.tell();
            return testimony.answer(kind) & asked;
        }

        /** Every way to answer, so far. */
        Numbers ways() {
            for (int told = testimony.tell(); heard < told; heard++) {
                ways.add(testimony.answer(heard) & asked);
            }
            return ways;
        }
    }
}
