package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Wanted;
import org.ventanilla.rules.Plan.Question;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;

/**
 * What to ask next: the fact that is expected to settle most for the least trouble.
 *
 * <p>Before all others come those without which a term may run out unseen, or nobody knows who cares for a child; the
 * shorter the term the sooner; then the day of a step that stands on a paper in hand. A fact is asked only while an open
 * answer depends on it; never twice, never when it was declined, never when it belongs to a closed compartment or follows
 * from another fact.
 */
final class Asking {

    /** Nobody is asked more than a sheet holds. */
    static final int QUESTIONS_MAX = 40;

    /** A paper in hand that contradicts what was answered is asked about before it leaves again. */
    private static final double DOUBTED = 1;

    /** The day of a step that stands on a paper in hand is read off it, after whatever may run out within so many days. */
    private static final double AT_HAND = 1.0 / 1000;

    private record Asked(String person, String fact) {}

    private final Law law;
    private final Map<String, Person> people;
    private final Map<Asked, Merit> merits = new HashMap<>();
    private final Map<Asked, @Nullable Merit> byWanted = new HashMap<>();

    /** What speaks for one question; the more, the earlier it is asked. */
    private static final class Merit implements Comparable<Merit> {
        private final Asked asked;
        private final double effort;
        private final List<String> decides = new ArrayList<>();
        private double worth;
        private double haste;

        Merit(Asked asked, double effort, double haste) {
            this.asked = asked;
            this.effort = effort;
            this.haste = haste;
        }

        /** Most often the same procedure wants it several times in a row. */
        void decides(String procedure) {
            if (decides.isEmpty() || !decides.getLast().equals(procedure)) {
                decides.add(procedure);
            }
        }

        @Override
        public int compareTo(Merit other) {
            int order = Double.compare(other.haste, haste);
            order = order == 0 ? Long.compare(rounded(other.worth), rounded(worth)) : order;
            order = order == 0 ? asked.person().compareTo(other.asked.person()) : order;
            return order == 0 ? asked.fact().compareTo(other.asked.fact()) : order;
        }
    }

    Asking(Law law, Map<String, Person> people) {
        this.law = law;
        this.people = people;
    }

    /** @param weight more when a deadline runs or a child is concerned */
    void want(String procedure, List<Wanted> wanted, double weight) {
        for (var each : wanted) {
            var named = new Asked(each.person(), each.fact());
            var merit = byWanted.get(named);
            if (merit == null && !byWanted.containsKey(named)) {
                merit = findMerit(named);
                byWanted.put(named, merit);
            }
            if (merit != null) {
                merit.worth += each.bits() * weight / merit.effort;
                merit.decides(procedure);
            }
        }
    }

    /**
     * What must be known today, before whatever else is worth knowing.
     *
     * @param days how long it may wait at most
     */
    void press(String procedure, List<Wanted> wanted, int days) {
        for (var each : wanted) {
            var merit = findMerit(new Asked(each.person(), each.fact()));
            if (merit != null) {
                merit.haste = Math.max(merit.haste, 1.0 / Math.max(days, 1));
                merit.decides(procedure);
            }
        }
    }

    /** Of the fact to ask for in order to know the one named; null when it is not to be asked. */
    private @Nullable Merit findMerit(Asked named) {
        var base = law.facts().containsKey(named.fact()) ? Computed.base(law, named.fact()) : named.fact();
        var asked = new Asked(named.person(), base);
        return mayAsk(asked)
                ? merits.computeIfAbsent(
                        asked,
                        _ -> new Merit(
                                asked, Math.max(1, Computed.fact(law, base).effort()), haste(asked)))
                : null;
    }

    private double haste(Asked asked) {
        var person = Objects.requireNonNull(people.get(asked.person()));
        var fact = Computed.fact(law, asked.fact());
        if (person.contradictions().stream().anyMatch(each -> each.fact().equals(fact.id()))) {
            return DOUBTED;
        }
        return fact.type() == Fact.Type.DATE
                        && fact.setBy() == Fact.SetBy.STEPS
                        && person.papers().stream()
                                .anyMatch(held -> fact.sources().contains(held.document()))
                ? AT_HAND
                : 0;
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
        return merits.values().stream()
                .sorted()
                .limit(QUESTIONS_MAX)
                .map(merit -> new Question(
                        merit.asked.person(),
                        merit.asked.fact(),
                        List.copyOf(new TreeSet<>(merit.decides)),
                        merit.haste > 0))
                .toList();
    }

    /** Sums of the same parts in another order differ in their last bits; the order of questions must not. */
    private static long rounded(double worth) {
        return Math.round(worth * 1e9);
    }
}
