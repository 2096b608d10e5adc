package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.RandomConditions.DOMAINS;
import static org.ventanilla.rules.RandomConditions.TODAY;
import static org.ventanilla.rules.Words.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.columns.Answers;
import org.ventanilla.rules.columns.ColumnProgram;
import org.ventanilla.rules.columns.Columns;
import org.ventanilla.rules.columns.ColumnsBuilder;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Condition.Quantifier;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Law;

/**
 * The diagram for one person, the columns for millions and the clerk who imagines every world: random laws, people and
 * households, and the answers may not differ once.
 */
class TwoMachinesTest {

    /** Of how many random cases one is tried: 1 but where each is tried a hundred times, by the mutator. */
    private static final int OF = Integer.getInteger("machines.of", 1);

    private static final int CONDITIONS = 400 / OF;
    private static final int HOUSEHOLDS = 500 / OF;

    private static final Law LAW = law(RandomConditions.FACTS);
    private static final Rules RULES = Rules.over(LAW);
    private static final Clerk CLERK = new Clerk(DOMAINS, TODAY);
    private static final List<String> RELATIONS = List.of("child", "parent", "spouse", "sibling", "relative", "ward");

    private static Columns columns(Rules rules, List<Household> households) {
        var builder = new ColumnsBuilder(rules, TODAY);
        households.forEach(builder::add);
        return builder.build();
    }

    private static Answers answers(Law law, Map<String, Condition> asked, Columns people) {
        return ColumnProgram.of(law, new TreeMap<>(asked), TODAY).run(people, 2);
    }

    private static TreeMap<String, Condition> conditions(RandomConditions random, int count, int depth) {
        var conditions = new TreeMap<String, Condition>();
        for (int each = 0; each < count; each++) {
            conditions.put("c%03d".formatted(each), random.condition(depth));
        }
        return conditions;
    }

    private static Household alone(Map<String, Value> known) {
        var person = someone("maria");
        for (var each : known.entrySet()) {
            person = person.with(each.getKey(), each.getValue());
        }
        return household(false, person);
    }

    @Test
    void three_ways_to_answer_random_conditions_agree_on_everybody() {
        var random = new RandomConditions(20261123);
        var conditions = conditions(random, CONDITIONS, 3);
        var knowns = new ArrayList<Map<String, Value>>();
        for (int each = 0; each < 40; each++) {
            knowns.add(random.some(random.world(), .6));
        }
        var people = columns(RULES, knowns.stream().map(TwoMachinesTest::alone).toList());
        var answers = answers(LAW, conditions, people);
        int unknown = 0;
        for (var condition : conditions.entrySet()) {
            var decision = Decision.of(LAW, condition.getValue(), TODAY);
            for (int person = 0; person < knowns.size(); person++) {
                var family = Family.of(LAW, alone(knowns.get(person)), TODAY);
                var expected = decision.truth(
                        Situation.of(Objects.requireNonNull(family.people().get("maria")), family));
                assertThat(answers.of(person, condition.getKey()))
                        .as("%s %s", condition, knowns.get(person))
                        .isEqualTo(expected);
                if (person % 8 == 0) {
                    assertThat(CLERK.truth(condition.getValue(), knowns.get(person)))
                            .isEqualTo(expected);
                }
                unknown += expected == Truth.UNKNOWN ? 1 : 0;
            }
        }
        assertThat(unknown).isBetween(CONDITIONS * 4, CONDITIONS * 36);
    }

    /** Dates by month and by year, and ages told instead of birthdays, contradictions included. */
    private static Someone vague(Random random, Someone person) {
        var vague = person;
        switch (random.nextInt(5)) {
            case 0 -> vague = vague.with("born_on", between("2008-01-01", "2008-12-31"));
            case 1 -> vague = vague.with("age", new Value.Num(BigDecimal.valueOf(random.nextInt(80))));
            case 2 -> vague = vague.with("is_child", random.nextBoolean() ? yes() : no());
            case 3 ->
                vague = vague.with("age", new Value.Num(BigDecimal.valueOf(14 + random.nextInt(8))))
                        .with("is_child", random.nextBoolean() ? yes() : no());
            default -> {}
        }
        return random.nextInt(3) == 0 ? vague.with("entry.date", between("2026-07-01", "2026-10-31")) : vague;
    }

    private static Household random(Random random, RandomConditions conditions) {
        int size = 1 + random.nextInt(6);
        var people = new Someone[size];
        for (int each = 0; each < size; each++) {
            var person = someone("p" + each);
            for (var known : conditions.some(conditions.world(), .5).entrySet()) {
                person = known.getKey().equals("born_on") && random.nextBoolean()
                        ? person
                        : person.with(known.getKey(), known.getValue());
            }
            person = person.answers().containsKey("born_on") ? person : vague(random, person);
            if (each > 0) {
                var relation =
                        List.of("parent", "spouse", "carer", "grandparent").get(random.nextInt(4));
                person = person.related(relation, "p" + random.nextInt(each));
            }
            people[each] = person;
        }
        return household(random.nextBoolean(), people);
    }

    private static Condition my(Random random, RandomConditions conditions, int depth) {
        var where = depth > 1 && random.nextInt(3) == 0
                ? any(my(random, conditions, 1), conditions.condition(1))
                : conditions.condition(2);
        return new Condition.My(
                Quantifier.values()[random.nextInt(4)],
                1 + random.nextInt(2),
                RELATIONS.get(random.nextInt(RELATIONS.size())),
                where,
                HERE);
    }

    @Test
    void both_machines_agree_on_random_households_open_and_complete() {
        var random = new Random(20261124);
        var words = new RandomConditions(5);
        var conditions = new TreeMap<String, Condition>();
        for (int each = 0; each < 60; each++) {
            var mine = my(random, words, 2);
            conditions.put(
                    "c%03d".formatted(each),
                    random.nextBoolean() ? all(mine, words.condition(2)) : any(words.condition(1), mine, all(mine)));
        }
        var households = new ArrayList<Household>();
        for (int each = 0; each < HOUSEHOLDS; each++) {
            households.add(random(random, words));
        }
        var answers = answers(LAW, conditions, columns(RULES, households));
        var seen = new TreeMap<Truth, Integer>();
        var decisions = new TreeMap<String, Decision>();
        conditions.forEach((name, condition) -> decisions.put(name, Decision.of(LAW, condition, TODAY)));
        int person = 0;
        for (var household : households) {
            var family = Family.of(LAW, household, TODAY);
            for (var member : family.people().values()) {
                for (var each : decisions.entrySet()) {
                    var expected = each.getValue().truth(Situation.of(member, family));
                    assertThat(answers.of(person, each.getKey()))
                            .as("%s of %s in %s", conditions.get(each.getKey()), member.id(), household)
                            .isEqualTo(expected);
                    seen.merge(expected, 1, Integer::sum);
                }
                person++;
            }
        }
        assertThat(person).isGreaterThan(HOUSEHOLDS);
        assertThat(seen.values()).allMatch(count -> count > 10_000 / OF);
    }

    @Test
    void the_answers_do_not_depend_on_how_many_threads_work() {
        var random = new Random(3);
        var words = new RandomConditions(3);
        var households = new ArrayList<Household>();
        for (int each = 0; each < 3_000 / OF; each++) {
            households.add(random(random, words));
        }
        var people = columns(RULES, households);
        assertThat(people.people()).isGreaterThan(8 * 1_024 / OF);
        var program = ColumnProgram.of(LAW, conditions(words, 30, 3), TODAY);
        var alone = program.run(people, 1);
        for (int threads : new int[] {2, 3, 7}) {
            assertThat(program.run(people, threads)).isEqualTo(alone);
        }
        assertThat(columnsOf(households.subList(1, 3_000 / OF))).isNotEqualTo(alone);
    }

    private static Answers columnsOf(List<Household> households) {
        return ColumnProgram.of(LAW, conditions(new RandomConditions(3), 30, 3), TODAY)
                .run(columns(RULES, households), 1);
    }

    @Test
    void a_child_is_a_child_until_the_day_before_the_birthday_and_the_columns_need_not_be_built_again() {
        var people = columns(RULES, List.of(alone(Map.of("born_on", on("2008-11-24")))));
        var child = new TreeMap<>(Map.of("child", is("is_child", true)));
        assertThat(ColumnProgram.of(LAW, child, TODAY).run(people, 1).of(0, "child"))
                .isEqualTo(Truth.YES);
        assertThat(ColumnProgram.of(LAW, child, TODAY.plusDays(1))
                        .run(people, 1)
                        .of(0, "child"))
                .isEqualTo(Truth.NO);
    }

    private static Law withDeadline() {
        var open = new Condition.DeadlineIs("filing", true, HERE);
        return law(
                RandomConditions.FACTS,
                procedure("late", all(is("in_mexico", true), not(open)))
                        .by(deadline("filing", "person", 30, Deadline.Unit.WORKING_DAYS, "entry.date")),
                procedure("on-time", any(open, is("victim", true)))
                        .by(deadline("filing", "person", 30, Deadline.Unit.WORKING_DAYS, "entry.date")));
    }

    @Test
    void whether_a_deadline_is_open_is_asked_of_the_clock_once_and_then_a_column() {
        var rules = Rules.over(withDeadline());
        var households = new ArrayList<Household>();
        for (var entry : List.of("2026-10-08", "2026-10-09", "2026-10-12", "2026-09-01", "2026-11-20")) {
            households.add(
                    household(true, someone("maria").with("in_mexico", yes()).with("entry.date", on(entry))));
        }
        households.add(household(true, someone("maria").with("in_mexico", yes())));
        households.add(household(true, someone("maria").with("entry.date", between("2026-09-01", "2026-11-01"))));
        var people = columns(rules, households);
        var answers = ColumnProgram.of(rules.law(), TODAY).run(people, 2);
        for (int person = 0; person < people.people(); person++) {
            for (var procedure : answers.procedures()) {
                assertThat(answers.of(person, procedure))
                        .isEqualTo(rules.verdict(households.get(person), "maria", procedure, TODAY)
                                .truth());
            }
        }
        assertThat(answers.count("on-time", Truth.YES)).isEqualTo(3);
        assertThat(answers.count("late", Truth.YES)).isEqualTo(2);
        var tomorrow = ColumnProgram.of(rules.law(), TODAY.plusDays(1));
        assertThatThrownBy(() -> tomorrow.run(people, 1)).hasMessageContaining("not on (2026-11-24)");
    }

    @Test
    void people_told_number_by_number_are_the_same_people() {
        var rules = Rules.over(withDeadline());
        var builder = new ColumnsBuilder(rules, TODAY);
        builder.household(true);
        int mother = builder.person();
        int son = builder.person();
        builder.know(mother, "entry.date", on("2026-10-08"));
        builder.know(mother, "in_mexico", yes());
        builder.know(son, "entry.date", on("2026-11-20"));
        builder.tie(mother, "child", son);
        builder.tie(mother, "relative", son);
        builder.tie(son, "parent", mother);
        builder.tie(son, "relative", mother);
        var told = builder.build();
        var family = household(
                true,
                someone("p0").with("entry.date", on("2026-10-08")).with("in_mexico", yes()),
                someone("p1").with("entry.date", on("2026-11-20")).related("parent", "p0"));
        var program = ColumnProgram.of(rules.law(), TODAY);
        assertThat(program.run(told, 1)).isEqualTo(program.run(columns(rules, List.of(family)), 1));
        assertThat(told.household(0).kin()).isEqualTo(family.kin());
        assertThat(told.householdOf(son)).isZero();
    }

    @Test
    void a_value_of_the_wrong_kind_a_stranger_and_an_unknown_fact_are_refused_by_name() {
        var builder = new ColumnsBuilder(RULES, TODAY);
        assertThatThrownBy(builder::person).hasMessageContaining("Maybe begin a household");
        builder.household(false);
        int person = builder.person();
        assertThatThrownBy(() -> builder.know(person, "shoe.size", yes())).hasMessageContaining("shoe.size");
        assertThatThrownBy(() -> builder.know(person, "entry.date", yes())).hasMessageContaining("not a date");
        assertThatThrownBy(() -> builder.tie(person, "cousin", person)).hasMessageContaining("(cousin)");
        builder.know(person, "victim", codes("HN"));
        var asked = new TreeMap<>(Map.of("victim", is("victim", true)));
        assertThatThrownBy(() -> ColumnProgram.of(LAW, asked, TODAY).run(builder.build(), 1))
                .hasMessageContaining("does not fit its fact");
        var unthinkable = ColumnProgram.of(LAW, asked, LocalDate.EPOCH);
        assertThatThrownBy(() -> unthinkable.run(columns(RULES, List.of()), 0)).hasMessageContaining("(0) threads");
    }

    @Test
    void the_real_law_and_the_family_of_the_examples_get_the_same_answers() {
        var family = MejiaJosephTest.family();
        var answers = ColumnProgram.of(RealLaw.LAW, TODAY).run(columns(RealLaw.RULES, List.of(family)), 2);
        int person = 0;
        for (var id : family.members().keySet()) {
            for (var procedure : answers.procedures()) {
                assertThat(answers.of(person, procedure))
                        .as("%s %s", id, procedure)
                        .isEqualTo(RealLaw.RULES
                                .verdict(family, id, procedure, TODAY)
                                .truth());
            }
            person++;
        }
        assertThat(answers.procedures()).isNotEmpty();
    }
}
