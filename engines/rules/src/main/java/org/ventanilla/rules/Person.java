package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Household.Held;

/**
 * What is known of one person on the day of the plan, the moves of their files included.
 *
 * @param silent facts they do not know or prefer not to say: unknown, and not asked again
 * @param papers documents in hand, and those that a file already gave
 */
record Person(
        String id, Map<String, Value> facts, Set<String> silent, List<Held> papers, Map<String, FileState> files) {

    @Nullable
    Value find(String fact) {
        return facts.get(fact);
    }

    boolean wasAsked(String fact) {
        return silent.contains(fact) || facts.containsKey(fact);
    }

    /** The same person once these facts are so. */
    Person assuming(Map<String, Value> more) {
        var then = new TreeMap<>(facts);
        then.putAll(more);
        return new Person(id, then, silent, papers, files);
    }

    Person receiving(List<Held> more) {
        var held = new ArrayList<>(papers);
        held.addAll(more);
        return new Person(id, facts, silent, List.copyOf(held), files);
    }
}
