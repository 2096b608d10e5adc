package org.ventanilla.rules;

import org.ventanilla.rules.Prospects.Chain;

/**
 * One procedure as one person finds it today.
 *
 * @param chain its steps that change something, for one who has a file those still to come
 * @param isShut whether the answer is no, and no file was begun
 * @param isNoForEver whether nothing anybody can begin makes the answer other than no
 */
record Entrance(
        Person person, Threshold threshold, Foreseen foreseen, Chain chain, boolean isShut, boolean isNoForEver) {

    /** Whether it is worth knowing what turns the answer. */
    boolean mayOpen() {
        return isShut && !isNoForEver;
    }
}
