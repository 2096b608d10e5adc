package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.RandomConditions.DOMAINS;
import static org.ventanilla.rules.RandomConditions.TODAY;
import static org.ventanilla.rules.Words.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Place;

/** Every route to yes, against the clerk who asks everybody there could be. */
class RoutesTest {

    private static final int CONDITIONS = 250;

    private static final Law LAW = law(RandomConditions.FACTS);
    private static final Clerk CLERK = new Clerk(DOMAINS, TODAY);

    private static List<Condition.All> routes(Condition condition) {
        return Objects.requireNonNull(Routes.find(LAW, condition, TODAY));
    }

    @Test
    void the_routes_together_are_the_condition_for_everybody_there_could_be() {
        var random = new RandomConditions(20261124);
        int routes = 0;
        for (int each = 0; each < CONDITIONS; each++) {
            var condition = random.condition(3);
            var found = routes(condition);
            routes += found.size();
            for (int person = 0; person < 120; person++) {
                var world = random.world();
                assertThat(found.stream().anyMatch(route -> CLERK.holds(route, world)))
                        .as("%s %s %s", condition, found, world)
                        .isEqualTo(CLERK.holds(condition, world));
            }
        }
        assertThat(routes).isGreaterThan(CONDITIONS);
    }

    @Test
    void no_route_asks_for_more_than_it_needs_and_none_is_already_in_the_others() {
        var random = new RandomConditions(5);
        for (int each = 0; each < CONDITIONS; each++) {
            var condition = random.condition(2);
            var found = routes(condition);
            for (var route : found) {
                for (var part : route.parts()) {
                    var less = new ArrayList<>(route.parts());
                    less.remove(part);
                    assertThat(isIn(new Condition.All(less), condition))
                            .as("%s without %s for %s", route, part, condition)
                            .isFalse();
                }
                var others = new ArrayList<Condition>(found);
                others.remove(route);
                assertThat(isIn(route, new Condition.AnyOf(others)))
                        .as("%s besides %s", route, others)
                        .isFalse();
            }
        }
    }

    /** Whether everybody of whom the one holds is somebody of whom the other does. */
    private static boolean isIn(Condition one, Condition other) {
        return Objects.requireNonNull(Routes.find(LAW, new Condition.All(List.of(one, not(other))), TODAY))
                .isEmpty();
    }

    @Test
    void a_route_speaks_of_ages_and_countries_as_the_law_does() {
        assertThat(routes(all(any(under("age", 18), atLeast("age", 60)), noneOf("nationality", "MX"))))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(List.of(all(any(atLeast("age", 60), under("age", 18)), noneOf("nationality", "MX"))));
        assertThat(routes(any(under("age", 18), oneOf("stage", "none", "wished"))))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(List.of(all(under("age", 18)), all(oneOf("stage", "none", "wished"))));
    }

    @Test
    void what_everybody_may_ask_for_has_one_route_of_nothing_and_what_nobody_may_has_none() {
        assertThat(routes(any(is("victim", true), is("victim", false)))).containsExactly(new Condition.All(List.of()));
        assertThat(routes(all(is("victim", true), is("victim", false)))).isEmpty();
    }

    @Test
    void from_where_a_person_stands_the_nearest_way_changes_least() {
        var condition = any(
                all(oneOf("nationality", "MX"), is("in_mexico", true)),
                all(is("victim", true), is("in_mexico", true), atLeast("jobs", 2)));
        var known = new TreeMap<String, Value>(Map.of("nationality", codes("HN"), "in_mexico", yes()));
        var ways = Decision.of(LAW, condition, TODAY).ways(ExactnessTest.situation(known));
        assertThat(ways)
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Place.class)
                .isEqualTo(List.of(
                        new Way(List.of(), List.of(is("victim", true), atLeast("jobs", 2))),
                        new Way(List.of(oneOf("nationality", "MX")), List.of())));
    }

    @Test
    void never_more_than_three_ways_and_each_of_them_leads_to_a_yes() {
        var random = new RandomConditions(99);
        for (int each = 0; each < CONDITIONS; each++) {
            var condition = random.condition(3);
            var known = random.some(random.world(), .7);
            var decision = Decision.of(LAW, condition, TODAY);
            var ways = decision.ways(ExactnessTest.situation(known));
            assertThat(ways).hasSizeLessThanOrEqualTo(3);
            if (decision.verdict(ExactnessTest.situation(known)).truth() == Plan.Truth.YES) {
                assertThat(ways).contains(new Way(List.of(), List.of()));
            }
            assertThat(ways.isEmpty()).isEqualTo(routes(condition).isEmpty());
        }
    }

    @Test
    void the_ways_of_several_lines_are_those_of_each_alone() {
        int found = 0;
        for (var told : List.copyOf(HundredHouseholds.told().entrySet()).subList(0, 5)) {
            if (!(HouseholdFile.read(RealLaw.LAW, told.getKey(), told.getValue())
                    instanceof HouseholdFile.Sound sound)) {
                throw new AssertionError(told.getKey());
            }
            var lines =
                    RealLaw.RULES.plan(sound.household(), HundredHouseholds.ON).lines();
            var together = RealLaw.RULES.ways(sound.household(), lines, HundredHouseholds.ON);
            for (var line : lines) {
                var alone =
                        RealLaw.RULES.ways(sound.household(), line.person(), line.procedure(), HundredHouseholds.ON);
                assertThat(together.getOrDefault(line.person(), Map.of())).containsEntry(line.procedure(), alone);
                found += alone.size();
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void cases_that_exclude_each_other_have_their_routes_apart() {
        var first = is("victim", false);
        var again = all(is("victim", true), under("age", 18));
        var condition = all(is("in_mexico", true), any(first, again));
        var cases = Objects.requireNonNull(Routes.cases(LAW, condition, TODAY));
        assertThat(cases).hasSize(2);
        assertThat(cases.getFirst().routes())
                .containsExactly(Objects.requireNonNull(Routes.find(LAW, all(is("in_mexico", true), first), TODAY))
                        .getFirst());
        assertThat(Objects.requireNonNull(
                        Routes.cases(LAW, all(is("in_mexico", true), any(first, under("age", 18))), TODAY)))
                .as("alternatives that meet")
                .hasSize(1);
        var random = new RandomConditions(8);
        for (int person = 0; person < 120; person++) {
            var world = random.world();
            assertThat(cases.stream()
                            .anyMatch(each -> each.shared().stream().allMatch(part -> CLERK.holds(part, world))
                                    && each.routes().stream().anyMatch(route -> CLERK.holds(route, world))))
                    .isEqualTo(CLERK.holds(condition, world));
        }
    }
}
