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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Condition.Quantifier;
import org.ventanilla.rules.law.Law;

/** The classes a reform names, against asking everybody there could be before and after it. */
class ComparisonTest {

    private static final Law LAW = law(RandomConditions.FACTS);
    private static final Clerk CLERK = new Clerk(DOMAINS, TODAY);

    private static Comparison compare(Condition old, Condition now) {
        return Objects.requireNonNull(Comparison.find(LAW, old, LAW, now, TODAY));
    }

    private static List<Map<String, Value>> everybody() {
        List<Map<String, Value>> all = new ArrayList<>(List.of(new TreeMap<>()));
        for (var domain : DOMAINS.entrySet()) {
            var more = new ArrayList<Map<String, Value>>();
            for (var person : all) {
                for (var value : domain.getValue()) {
                    var with = new TreeMap<>(person);
                    with.put(domain.getKey(), value);
                    more.add(with);
                }
            }
            all = more;
        }
        return all;
    }

    @Test
    void the_classes_are_exactly_those_whose_answer_changes() {
        var random = new RandomConditions(20261126);
        var everybody = everybody();
        assertThat(everybody).hasSizeGreaterThan(8_000);
        int turned = 0;
        for (int each = 0; each < 40; each++) {
            var old = random.condition(2);
            var now = random.condition(2);
            var found = compare(old, now);
            var met = new TreeSet<Integer>();
            for (var person : everybody) {
                boolean was = CLERK.holds(old, person);
                boolean is = CLERK.holds(now, person);
                assertThat(isIn(found.gains(), person, met)).isEqualTo(is && !was);
                assertThat(isIn(found.loses(), person, met)).isEqualTo(was && !is);
                turned += was == is ? 0 : 1;
            }
            var named = new ArrayList<>(found.gains());
            named.addAll(found.loses());
            assertThat(met).as("classes that somebody is in").hasSize(new TreeSet<>(keys(named)).size());
        }
        assertThat(turned).isGreaterThan(20_000);
    }

    private static List<Integer> keys(List<Condition.All> classes) {
        return classes.stream().map(Object::hashCode).toList();
    }

    private static boolean isIn(List<Condition.All> classes, Map<String, Value> person, Set<Integer> met) {
        boolean any = false;
        for (var who : classes) {
            if (CLERK.holds(who, person)) {
                met.add(who.hashCode());
                any = true;
            }
        }
        return any;
    }

    @Test
    void the_same_law_changes_nobody() {
        var random = new RandomConditions(3);
        for (int each = 0; each < 100; each++) {
            var condition = random.condition(3);
            assertThat(compare(condition, not(not(condition))).changesNobody()).isTrue();
        }
    }

    private static Condition my(Quantifier quantifier, int count, Condition where) {
        return new Condition.My(quantifier, count, "child", where, HERE);
    }

    @Test
    void classes_about_relatives_are_exact_too_and_nobody_impossible_is_named() {
        var ages = List.of("2008-11-24", "2012-01-01", "1990-01-01");
        var conditions = List.of(
                my(Quantifier.ANY, 1, under("age", 18)),
                my(Quantifier.ANY, 1, under("age", 16)),
                my(Quantifier.NONE, 1, under("age", 16)),
                my(Quantifier.EVERY, 1, under("age", 18)),
                my(Quantifier.AT_LEAST, 2, under("age", 16)),
                all(my(Quantifier.ANY, 1, under("age", 18)), is("victim", true)));
        for (var old : conditions) {
            for (var now : conditions) {
                var found = compare(old, now);
                var met = new TreeSet<Integer>();
                for (var victim : List.of(yes(), no())) {
                    for (var children : families(ages)) {
                        var situation = parent(victim, children);
                        boolean was = holds(old, situation);
                        boolean is = holds(now, situation);
                        assertThat(isIn(found.gains(), situation, met)).isEqualTo(is && !was);
                        assertThat(isIn(found.loses(), situation, met)).isEqualTo(was && !is);
                    }
                }
                assertThat(met).hasSize(found.gains().size() + found.loses().size());
            }
        }
    }

    private static boolean isIn(List<Condition.All> classes, Situation situation, Set<Integer> met) {
        boolean any = false;
        for (var who : classes) {
            if (holds(who, situation)) {
                met.add(who.hashCode());
                any = true;
            }
        }
        return any;
    }

    private static boolean holds(Condition condition, Situation situation) {
        return Decision.of(LAW, condition, TODAY).truth(situation) == Plan.Truth.YES;
    }

    /** No child, one, two or three, of every combination of these days of birth. */
    private static List<List<String>> families(List<String> ages) {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        for (int size = 0; size < 3; size++) {
            for (var family : List.copyOf(all)) {
                for (var age : ages) {
                    var more = new ArrayList<>(family);
                    more.add(age);
                    if (!all.contains(more)) {
                        all.add(more);
                    }
                }
            }
        }
        return all;
    }

    private static Situation parent(Value victim, List<String> children) {
        var people = new TreeMap<String, Person>();
        var kin = new TreeSet<String>();
        people.put("maria", new Person("maria", Map.of("victim", victim), Set.of(), List.of(), Map.of()));
        for (var born : children) {
            var id = "child" + people.size();
            kin.add(id);
            people.put(id, new Person(id, Map.of("born_on", on(born)), Set.of(), List.of(), Map.of()));
        }
        return Situation.of(
                Objects.requireNonNull(people.get("maria")),
                new Family(true, people, Map.of("maria", Map.of("child", kin))));
    }
}
