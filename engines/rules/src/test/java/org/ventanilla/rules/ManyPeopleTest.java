package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.RandomConditions.TODAY;
import static org.ventanilla.rules.Words.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.columns.ColumnProgram;
import org.ventanilla.rules.columns.Columns;
import org.ventanilla.rules.columns.ColumnsBuilder;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Condition.Quantifier;
import org.ventanilla.rules.law.Deadline;

/** Eleven hundred households of a mother and a child: more than a block, and every block another than the first. */
class ManyPeopleTest {

    private static final int HOUSEHOLDS = 1_100;
    private static final Condition OPEN = new Condition.DeadlineIs("filing", true, HERE);

    private static final Rules RULES = Rules.over(law(
            RandomConditions.FACTS,
            procedure("a-short", new Condition.AtLeast(1, List.of(OPEN, is("in_mexico", true))))
                    .by(deadline("filing", "person", 3, Deadline.Unit.WORKING_DAYS, "entry.date")),
            procedure("b-long", any(OPEN, is("in_mexico", true)))
                    .by(deadline("filing", "person", 30, Deadline.Unit.WORKING_DAYS, "entry.date")),
            procedure("child-victim", my(Quantifier.ANY, "child", is("victim", true))),
            procedure("minor", is("is_child", true)),
            procedure("victim", is("victim", true))));

    private static final Columns PEOPLE = people();

    /** Every third is a victim, every third is not; every mother but each fifth told when she came. */
    private static Columns people() {
        var builder = new ColumnsBuilder(RULES, TODAY);
        for (int each = 0; each < HOUSEHOLDS; each++) {
            builder.household(each % 2 == 0);
            int mother = builder.person();
            int child = builder.person();
            builder.tie(mother, "child", child);
            builder.tie(child, "parent", mother);
            for (int person = mother; person <= child; person++) {
                if (person % 3 < 2) {
                    builder.know(person, "victim", person % 3 == 0 ? yes() : no());
                }
            }
            if (each % 5 > 0) {
                builder.know(mother, "entry.date", on(each % 5 == 1 ? "2026-11-20" : "2026-11-10"));
            }
        }
        builder.know(0, "stage", codes("wished"));
        builder.know(1, "born_on", on("2010-11-24"));
        builder.know(2 * HOUSEHOLDS - 1, "age", new Value.Num(BigDecimal.TEN));
        return builder.build();
    }

    private static Truth victim(int person) {
        return person % 3 == 0 ? Truth.YES : person % 3 == 1 ? Truth.NO : Truth.UNKNOWN;
    }

    @Test
    void everybody_in_every_block_gets_their_own_answer() {
        var program = ColumnProgram.of(RULES.law(), TODAY);
        var answers = program.run(PEOPLE, 2);
        assertThat(answers.procedures()).containsExactly("a-short", "b-long", "child-victim", "minor", "victim");
        for (int person = 0; person < 2 * HOUSEHOLDS; person++) {
            int household = person / 2;
            boolean isMother = person % 2 == 0;
            assertThat(answers.of(person, "victim")).isEqualTo(victim(person));
            var ofChild = isMother ? victim(person + 1) : Truth.NO;
            assertThat(answers.of(person, "child-victim"))
                    .isEqualTo(ofChild == Truth.NO && household % 2 == 1 ? Truth.UNKNOWN : ofChild);
            boolean isTold = person == 1 || person == 2 * HOUSEHOLDS - 1;
            assertThat(answers.of(person, "minor")).isEqualTo(isTold ? Truth.YES : Truth.UNKNOWN);
            boolean isLong = isMother && household % 5 > 0;
            assertThat(answers.of(person, "b-long")).isEqualTo(isLong ? Truth.YES : Truth.UNKNOWN);
            assertThat(answers.of(person, "a-short"))
                    .isEqualTo(isLong && household % 5 == 1 ? Truth.YES : Truth.UNKNOWN);
        }
    }

    @Test
    void a_household_is_found_by_its_number_and_by_each_of_its_people() {
        assertThat(PEOPLE.people()).isEqualTo(2 * HOUSEHOLDS);
        assertThat(PEOPLE.householdCount()).isEqualTo(HOUSEHOLDS);
        for (int each = 0; each < HOUSEHOLDS; each++) {
            int mother = 2 * each;
            assertThat(List.of(PEOPLE.householdOf(mother), PEOPLE.householdOf(mother + 1)))
                    .containsExactly(each, each);
            var household = PEOPLE.household(each);
            assertThat(household.complete()).isEqualTo(each % 2 == 0);
            assertThat(household.members()).containsOnlyKeys("p" + mother, "p" + (mother + 1));
            assertThat(Objects.requireNonNull(household.kin().get("p" + mother)).get("child"))
                    .containsExactly("p" + (mother + 1));
        }
        assertThat(PEOPLE.find(0, "stage")).isEqualTo(codes("wished"));
        assertThat(PEOPLE.find(2 * HOUSEHOLDS - 1, "stage")).isNull();
        assertThat(PEOPLE.find(0, "jobs")).isNull();
    }

    @Test
    void a_procedure_that_is_not_yet_in_force_is_not_asked() {
        assertThat(ColumnProgram.of(RULES.law(), day("1999-12-31"))
                        .run(PEOPLE, 1)
                        .procedures())
                .isEmpty();
        assertThat(ColumnProgram.of(RULES.law(), day("2000-01-01")).size()).isPositive();
    }

    /** Two tests, and an "and" of the certain yeses and of the certain noes. */
    @Test
    void the_size_of_a_program_is_its_tests_and_its_instructions() {
        var asked = new TreeMap<String, Condition>();
        asked.put("both", all(is("victim", true), is("in_mexico", true)));
        assertThat(ColumnProgram.of(RULES.law(), asked, TODAY).size()).isEqualTo(4);
    }
}
