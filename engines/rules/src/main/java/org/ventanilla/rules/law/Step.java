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
 * @param starts what the act sets going: a deadline or step of the procedure, or a document it produces; or null
 * @param every for a recurring step, the days between (parameter already resolved), or null
 * @param closes the file ends with it
 * @param shownByPaper whoever holds a paper it gives has come this far, whether or not anybody opened a file here
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
        @Nullable String starts,
        @Nullable Integer every,
        boolean closes,
        boolean shownByPaper,
        List<Cite> cites,
        @Nullable String note) {

    /** What a step sets a date to: the day on which it happens. */
    public static final String ITS_DAY = "day";
}
