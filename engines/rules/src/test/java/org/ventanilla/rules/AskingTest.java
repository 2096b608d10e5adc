package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Decision.Wanted;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Law;

/** The next best question, against the best order of questions there is, found by trying them all. */
class AskingTest {

    private static final int FACTS = 6;
    private static final int CONDITIONS = 150;

    private static final List<Fact> CATALOGUE = IntStream.range(0, FACTS)
            .mapToObj(each -> fact("f" + each, Type.BOOLEAN))
            .toList();
    private static final Law LAW = law(CATALOGUE);

    private static Condition random(Random random, int depth) {
        if (depth == 0) {
            return is("f" + random.nextInt(FACTS), random.nextBoolean());
        }
        var parts = new ArrayList<Condition>();
        for (int each = 0; each < 2 + random.nextInt(2); each++) {
            parts.add(random(random, depth - 1));
        }
        return random.nextBoolean() ? new Condition.All(parts) : new Condition.AnyOf(parts);
    }

    private static Situation situation(Map<String, Value> known) {
        var person = new Person("maria", known, Set.of(), List.of(), Map.of());
        return Situation.of(person, new Family(true, new TreeMap<>(Map.of("maria", person)), Map.of()));
    }

    /** Expected questions until it is settled, asking as the machine asks. */
    private static double asked(Decision decision, Map<String, Value> known) {
        if (decision.truth(situation(known)) != Truth.UNKNOWN) {
            return 0;
        }
        var asking = new Asking(LAW, Map.of("maria", situation(known).person()));
        asking.want("p", decision.wanted(situation(known)), 1);
        var fact = asking.questions().getFirst().fact();
        return 1 + (asked(decision, with(known, fact, true)) + asked(decision, with(known, fact, false))) / 2;
    }

    /** The same for the best possible order. */
    private static double best(Decision decision, Map<String, Value> known, Map<Map<String, Value>, Double> seen) {
        if (decision.truth(situation(known)) != Truth.UNKNOWN) {
            return 0;
        }
        var before = seen.get(known);
        if (before != null) {
            return before;
        }
        double best = Double.MAX_VALUE;
        for (var wanted : decision.wanted(situation(known))) {
            double each = (best(decision, with(known, wanted.fact(), true), seen)
                            + best(decision, with(known, wanted.fact(), false), seen))
                    / 2;
            best = Math.min(best, 1 + each);
        }
        seen.put(known, best);
        return best;
    }

    private static Map<String, Value> with(Map<String, Value> known, String fact, boolean yes) {
        var more = new TreeMap<>(known);
        more.put(fact, new Value.Bool(yes));
        return more;
    }

    @Test
    void over_many_conditions_it_takes_hardly_more_questions_than_the_best_order_there_is() {
        var random = new Random(20261123);
        double asked = 0;
        double best = 0;
        double worst = 1;
        for (int each = 0; each < CONDITIONS; each++) {
            var decision = Decision.of(LAW, random(random, 2), RandomConditions.TODAY);
            double ours = asked(decision, Map.of());
            double optimal = best(decision, Map.of(), new HashMap<>());
            asked += ours;
            best += optimal;
            worst = optimal == 0 ? worst : Math.max(worst, ours / optimal);
        }
        assertThat(best).isGreaterThan(CONDITIONS);
        assertThat(asked / best).isLessThanOrEqualTo(1.02);
        assertThat(worst).isLessThanOrEqualTo(1.2);
    }

    @Test
    void nothing_is_asked_that_no_open_answer_depends_on() {
        var random = new Random(5);
        for (int each = 0; each < CONDITIONS; each++) {
            var condition = random(random, 2);
            var known = with(Map.of(), "f" + random.nextInt(FACTS), random.nextBoolean());
            var decision = Decision.of(LAW, condition, RandomConditions.TODAY);
            assertThat(decision.wanted(situation(known)).stream()
                            .map(Wanted::fact)
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            decision.truth(situation(known)) == Truth.UNKNOWN
                                    ? decision.verdict(situation(known)).because()
                                    : List.of());
        }
    }

    @Test
    void a_fact_that_settles_everything_is_asked_before_one_that_settles_a_part() {
        var condition = all(is("f0", true), any(is("f1", true), is("f2", true)));
        var asking = new Asking(LAW, Map.of("maria", situation(Map.of()).person()));
        asking.want("p", Decision.of(LAW, condition, RandomConditions.TODAY).wanted(situation(Map.of())), 1);
        assertThat(asking.questions()).extracting(Plan.Question::fact).containsExactly("f0", "f1", "f2");
    }

    @Test
    void a_question_that_takes_no_effort_comes_before_an_equal_one_that_does() {
        var costly = fact("a", Type.BOOLEAN, false, null, 5);
        var law = law(List.of(costly, fact("b", Type.BOOLEAN)));
        var asking = new Asking(law, Map.of("maria", situation(Map.of()).person()));
        var decision = Decision.of(law, all(is("a", true), is("b", true)), RandomConditions.TODAY);
        asking.want("p", decision.wanted(situation(Map.of())), 1);
        assertThat(asking.questions()).extracting(Plan.Question::fact).containsExactly("b", "a");
    }

    @Test
    void the_facts_of_relatives_are_asked_of_the_relatives() {
        var rules = Rules.over(law(CATALOGUE, procedure("p", my(Condition.Quantifier.ANY, "child", is("f0", true)))));
        var plan = rules.plan(
                household(false, someone("maria"), someone("djenny").related("parent", "maria")),
                RandomConditions.TODAY);
        assertThat(plan.questions()).containsExactly(new Plan.Question("djenny", "f0", List.of("p"), false));
    }
}
