package org.ventanilla.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Decision.Wanted;
import org.ventanilla.rules.Plan.Question;
import org.ventanilla.rules.law.Law;

/**
 * What to ask next: the fact that is expected to settle most for the least trouble.
 *
 * <p>A fact is asked only while an open answer depends on it; never twice, never when it was declined, never when it
 * belongs to a closed compartment or follows from another fact.
 */
final class Asking {

    /** Nobody is asked more than a sheet holds. */
    static final int QUESTIONS_MAX = 40;

    private record Asked(String person, String fact) {}

    private final Law law;
    private final Map<String, Person> people;
    private final SortedMap<Asked, Double> worth =
            new TreeMap<>(Comparator.comparing(Asked::person).thenComparing(Asked::fact));
    private final Map<Asked, SortedSet<String>> decides = new HashMap<>();

    Asking(Law law, Map<String, Person> people) {
        this.law = law;
        this.people = people;
    }

    /** @param weight more when a deadline runs or a child is concerned */
    void want(String procedure, List<Wanted> wanted, double weight) {
        for (var each : wanted) {
            var base = law.facts().containsKey(each.fact()) ? Computed.base(law, each.fact()) : each.fact();
            var asked = new Asked(each.person(), base);
            if (mayAsk(asked)) {
                double effort = Math.max(1, Computed.fact(law, base).effort());
                worth.merge(asked, each.bits() * weight / effort, Double::sum);
                decides.computeIfAbsent(asked, _ -> new TreeSet<>()).add(procedure);
            }
        }
    }

    private boolean mayAsk(Asked asked) {
        var person = people.get(asked.person());
        var fact = law.facts().get(asked.fact());
        return person != null
                && fact != null
                && fact.ask() != null
                && fact.compartment() == null
                && !person.wasAsked(asked.fact());
    }

    List<Question> questions() {
        return worth.entrySet().stream()
                .sorted(Map.Entry.<Asked, Double>comparingByValue(Comparator.comparing(Asking::rounded))
                        .reversed()
                        .thenComparing(entry -> entry.getKey().person())
                        .thenComparing(entry -> entry.getKey().fact()))
                .limit(QUESTIONS_MAX)
                .map(entry -> new Question(
                        entry.getKey().person(),
                        entry.getKey().fact(),
                        List.copyOf(decides.getOrDefault(entry.getKey(), new TreeSet<>()))))
                .toList();
    }

    /** Sums of the same parts in another order differ in their last bits; the order of questions must not. */
    private static long rounded(double worth) {
        return Math.round(worth * 1e9);
    }
}
