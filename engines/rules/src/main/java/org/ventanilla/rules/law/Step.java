package org.ventanilla.rules.law;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One move of a file through its procedure.
 *
 * @param id the step's own name: {@code filing}, {@code decision}
 * @param by {@code person}, {@code any_authority} or id of an {@link Authority}
 * @param outcomes the ways it can end ({@code recognised}); empty when it simply happens
 * @param sets facts it sets: by fact, the value, or for a step with outcomes the value of each outcome in order;
 *     of a date, {@link #ITS_DAY}
 * @param gives ids of {@link Document} the person receives
 * @param givesOn outcomes in which the documents are given; empty means always
 * @param givesEach the documents stand in the order of the outcomes, one for each
 * @param givesTo who receives them ({@code applicant}, {@code dependants}); empty means the person
 * @param every for a recurring step, the days between (parameter already resolved), or null
 * @param course whether a file waits for it
 * @param ends with which of its outcomes the file ends
 * @param shownByPaper whoever holds a paper it gives has come this far, whether or not anybody opened a file here
 * @param shownByAnswer whoever stands as it leaves people has come this far, whether or not anybody opened a file here
 */
public record Step(
        String id,
        Text name,
        String by,
        List<String> outcomes,
        SortedMap<String, List<String>> sets,
        List<String> gives,
        List<String> givesOn,
        boolean givesEach,
        List<String> givesTo,
        @Nullable Integer every,
        Course course,
        Ends ends,
        boolean shownByPaper,
        boolean shownByAnswer,
        List<Cite> cites,
        @Nullable Text note) {

    /** What a step sets a date to: the day on which it happens. */
    public static final String ITS_DAY = "day";

    /** What an outcome sets a fact to that it leaves as it was. */
    public static final String UNCHANGED = "unchanged";

    /** What an office may ask of any file, and the answer: LFPA 17-A. */
    public static final String COMPLETION_NOTICE = "completion_notice";

    public static final String COMPLETION_ANSWER = "completion_answer";

    /** How a step may end in words that people are told, beside the options of a fact that it sets. */
    public static final List<String> OUTCOMES = List.of(
            "assisted_return",
            "cancelled",
            "confirmed",
            "dismissed",
            "granted",
            "humanitarian",
            "not_suspended",
            "order_to_redo",
            "permanent",
            "refused",
            "stays",
            "suspended",
            "temporary");

    /** Steps that may happen to any file, whether its procedure lists them or not. */
    public static final List<String> OF_ANY_FILE = List.of(COMPLETION_NOTICE, COMPLETION_ANSWER);

    /**
     * Whether a file waits for the step.
     *
     * @param optional it may happen or not, so a file waits for it only while a deadline that it meets is running
     * @param when only those for whom it holds take it, or null for everybody
     * @param after the step that it follows: without it this one never comes; or null
     */
    public record Course(
            boolean optional,
            @Nullable Condition when,
            @Nullable String after) {

        /** Everybody takes it, in its turn. */
        public static final Course EVERYBODYS = new Course(false, null, null);

        public static final Course OPTIONAL = new Course(true, null, null);
    }

    /**
     * @param on the outcomes with which the file ends; of no matter when it ends always
     * @param again the same may then be asked for anew, as if there had been no file
     */
    public record Ends(boolean always, List<String> on, boolean again) {

        public static final Ends NEVER = new Ends(false, List.of(), false);

        public static final Ends ALWAYS = new Ends(true, List.of(), false);
    }

    /** Whether the file ends with it, at least with one of its outcomes. */
    public boolean closes() {
        return ends.always || !ends.on.isEmpty();
    }

    /** Whether the file ends with it when it ends so. */
    public boolean closes(@Nullable String outcome) {
        return ends.always || outcome != null && ends.on.contains(outcome);
    }

    /** A way out (withdrawn, abandoned), which is not the ordinary course. */
    public boolean isExit() {
        return course.optional && ends.always;
    }

    /** Whether it has its one place in the ordinary course, taken by everybody or only by some. */
    public boolean isOrdinary() {
        return every == null && !isExit();
    }

    /** Whether a file goes on to it without anything else having to happen. */
    public boolean isAwaited() {
        return every == null && !course.optional;
    }
}
