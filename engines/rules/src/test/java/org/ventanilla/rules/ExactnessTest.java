package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.RandomConditions.DOMAINS;
import static org.ventanilla.rules.RandomConditions.TODAY;
import static org.ventanilla.rules.Words.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Plan.Verdict;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/** Random conditions and people against the clerk who imagines every world: the answers may not differ once. */
class ExactnessTest {

    private static final int CONDITIONS = 600;
    private static final int PEOPLE_EACH = 5;

    private static final Law LAW = law(RandomConditions.FACTS);
    private static final Clerk CLERK = new Clerk(DOMAINS, TODAY);

    private static Verdict verdict(Condition condition, Map<String, Value> known) {
        return Decision.of(LAW, condition, TODAY).verdict(situation(known));
    }

    static Situation situation(Map<String, Value> known) {
        var person = new Person("maria", known, Set.of(), List.of(), Map.of());
        return Situation.of(person, new Family(false, new TreeMap<>(Map.of("maria", person)), Map.of()));
    }

    private static Set<String> bases(Verdict verdict) {
        var bases = new TreeSet<String>();
        verdict.because().forEach(fact -> bases.add(Computed.base(LAW, fact)));
        return bases;
    }

    @Test
    void the_answer_and_the_missing_facts_are_those_of_every_imaginable_world() {
        var random = new RandomConditions(20261123);
        int unknown = 0;
        for (int each = 0; each < CONDITIONS; each++) {
            var condition = random.condition(3);
            for (int person = 0; person < PEOPLE_EACH; person++) {
                var known = random.some(random.world(), .6);
                var verdict = verdict(condition, known);
                assertThat(verdict.truth()).as("%s %s", condition, known).isEqualTo(CLERK.truth(condition, known));
                if (verdict.truth() == Truth.UNKNOWN) {
                    unknown++;
                    assertThat(bases(verdict)).as("%s %s", condition, known).isEqualTo(CLERK.missing(condition, known));
                }
            }
        }
        assertThat(unknown).isBetween(500, CONDITIONS * PEOPLE_EACH - 500);
    }

    @Test
    void what_decides_is_enough_alone_and_no_part_of_it_is() {
        var random = new RandomConditions(7);
        for (int each = 0; each < CONDITIONS; each++) {
            var condition = random.condition(3);
            var known = random.some(random.world(), .8);
            var verdict = verdict(condition, known);
            if (verdict.truth() != Truth.UNKNOWN) {
                var deciding = new TreeMap<>(known);
                deciding.keySet().retainAll(bases(verdict));
                assertThat(CLERK.truth(condition, deciding))
                        .as("%s %s", condition, known)
                        .isEqualTo(verdict.truth());
                for (var fact : deciding.keySet()) {
                    var less = new TreeMap<>(deciding);
                    less.remove(fact);
                    assertThat(CLERK.truth(condition, less))
                            .as("%s without %s", condition, fact)
                            .isEqualTo(Truth.UNKNOWN);
                }
            }
        }
    }

    @Test
    void learning_more_never_turns_a_yes_or_a_no_around() {
        var random = new RandomConditions(11);
        int settled = 0;
        for (int each = 0; each < CONDITIONS * 4; each++) {
            var condition = random.condition(3);
            var world = random.world();
            var known = random.some(world, .5);
            var before = verdict(condition, known).truth();
            for (var fact : world.keySet()) {
                known.put(fact, world.get(fact));
                var after = verdict(condition, known).truth();
                if (before != Truth.UNKNOWN) {
                    assertThat(after).as("%s %s", condition, known).isEqualTo(before);
                    settled++;
                }
                before = after;
            }
            assertThat(before).isEqualTo(CLERK.holds(condition, world) ? Truth.YES : Truth.NO);
        }
        assertThat(settled).isGreaterThan(5_000);
    }

    @Test
    void a_vaguer_date_never_says_more_than_the_day_itself() {
        var random = new RandomConditions(13);
        int vague = 0;
        for (int each = 0; each < CONDITIONS * 4; each++) {
            var condition = random.condition(2);
            var known = random.some(random.world(), .8);
            if (known.get("born_on") instanceof Value.Day(var day, var _)) {
                var exact = verdict(condition, known).truth();
                known.put("born_on", new Value.Day(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear())));
                var year = verdict(condition, known).truth();
                vague += year == Truth.UNKNOWN && exact != Truth.UNKNOWN ? 1 : 0;
                assertThat(year).isIn(Truth.UNKNOWN, exact);
            }
        }
        assertThat(vague).isGreaterThan(100);
    }

    @Test
    void part_by_part_evaluation_would_miss_what_every_world_shows() {
        var condition = any(is("is_child", true), all(atLeast("age", 18), is("victim", true)));
        assertThat(verdict(condition, Map.of("victim", yes())).truth()).isEqualTo(Truth.YES);
        assertThat(CLERK.truth(condition, Map.of("victim", yes()))).isEqualTo(Truth.YES);
    }
}
