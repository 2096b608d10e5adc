package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;

/** What one relative answers to the conditions of one procedure in each of their worlds, whoever asks. */
final class Testimony {

    private final Prospects relative;
    private final Kinds kinds;
    private final List<Foreseen> conditions = new ArrayList<>();
    private final List<Long> answers = new ArrayList<>();

    Testimony(Threshold threshold, Digits digits, Prospects relative, Family family) {
        this.relative = relative;
        this.kinds = relative.kinds(threshold.relativesDigits());
        threshold
                .relatives()
                .forEach(outlook -> conditions.add(Foreseen.ofRelative(outlook, digits, relative.today(), family)));
    }

    /** Two bits for each condition, by kind of world. */
    private List<Long> answers() {
        kinds.upToDate();
        for (int kind = answers.size(); kind < kinds.size(); kind++) {
            long told = 0;
            for (int each = 0; each < conditions.size(); each++) {
                told |= conditions.get(each).answer(kinds.get(kind)) << 2 * each;
            }
            answers.add(told);
        }
        return answers;
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
            return testimony.answers().get(kind) & asked;
        }

        /** Every way to answer, so far. */
        Numbers ways() {
            var answers = testimony.answers();
            for (; heard < answers.size(); heard++) {
                ways.add(answers.get(heard) & asked);
            }
            return ways;
        }
    }
}
