package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ventanilla.rules.law.Law;

/**
 * The ways in which the conditions of one day's law cut facts into classes, each with a number: where two conditions cut
 * a fact alike, what is known of a person is sorted into those classes once. Safe for any number of threads.
 */
final class Axes {

    private record Cut(String base, Axis axis) {}

    private final Law law;
    private final LocalDate on;
    private final Map<Cut, Integer> numbers = new HashMap<>();
    private int conditions;

    /** @param on the day on which ages are counted */
    Axes(Law law, LocalDate on) {
        this.law = law;
        this.on = on;
    }

    Law law() {
        return law;
    }

    LocalDate on() {
        return on;
    }

    /** The same for the same cuts of the same fact. */
    synchronized int number(String base, Axis axis) {
        return numbers.computeIfAbsent(new Cut(base, axis), _ -> numbers.size());
    }

    synchronized int size() {
        return numbers.size();
    }

    /** A number for one more condition of the day. */
    synchronized int numberOfCondition() {
        return conditions++;
    }

    synchronized int conditions() {
        return conditions;
    }
}
