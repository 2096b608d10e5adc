package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Step;

/**
 * A step that changes what is known of a person.
 *
 * @param endings what it sets, for each way it can end; the file goes on after the first and stops after any other
 */
record Effect(Step step, List<SortedMap<String, Value>> endings) {

    /** Those of these steps that change anything if they happened on this day, in their order. */
    static List<Effect> of(Law law, List<Step> steps, LocalDate on) {
        var effects = new ArrayList<Effect>();
        for (var step : steps) {
            if (!step.sets().isEmpty()) {
                effects.add(new Effect(step, endings(law, step, on)));
            }
        }
        return List.copyOf(effects);
    }

    private static List<SortedMap<String, Value>> endings(Law law, Step step, LocalDate on) {
        return step.outcomes().isEmpty()
                ? List.of(FileState.sets(law, step, null, on))
                : step.outcomes().stream()
                        .map(outcome -> FileState.sets(law, step, outcome, on))
                        .toList();
    }
}
