package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/** How those stand to whom a step gives a paper, days aside; made once for the law of a day. */
final class Recipients {

    private final Map<String, List<Map<String, Value>>> standing = new HashMap<>();

    Recipients(Law law, LocalDate on, List<Procedure> inForce) {
        for (var procedure : inForce) {
            for (var step : procedure.steps()) {
                for (var outcome : outcomes(step)) {
                    var sets = FileState.sets(law, step, outcome, on);
                    sets.values().removeIf(Value.Day.class::isInstance);
                    FileState.gives(step, outcome).forEach(document -> add(document, sets));
                }
            }
        }
    }

    private static List<@Nullable String> outcomes(Step step) {
        return step.outcomes().isEmpty() ? Collections.singletonList(null) : List.copyOf(step.outcomes());
    }

    private void add(String document, SortedMap<String, Value> sets) {
        if (!sets.isEmpty()) {
            standing.computeIfAbsent(document, _ -> new ArrayList<>()).add(sets);
        }
    }

    /** Whether a step gives this paper to people who then stand exactly as this person does already. */
    boolean isOne(Person person, String document) {
        for (var sets : standing.getOrDefault(document, List.of())) {
            if (isSo(person, sets)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSo(Person person, Map<String, Value> sets) {
        for (var set : sets.entrySet()) {
            if (!set.getValue().equals(person.find(set.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
