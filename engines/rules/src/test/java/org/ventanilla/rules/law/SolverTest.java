package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SolverTest {

    private static final int CLASSES = 3;
    private static final int FACTS = 4;

    private final Random random = new Random(7);

    @Test
    void a_person_is_found_exactly_when_trying_everybody_finds_one() {
        var found = 0;
        for (var i = 0; i < 3_000; i++) {
            var formula = formula(4);
            var solver = new Solver();
            var person = solver.person(formula, everybody());
            assertThat(solver.gaveUp()).isFalse();
            assertThat(person != null).as(formula.toString()).isEqualTo(exists(formula));
            if (person != null) {
                found++;
                assertThat(Solver.truth(formula, person)).isEqualTo(Solver.Truth.YES);
            }
        }
        assertThat(found).isBetween(300, 2_900);
    }

    @Test
    void a_condition_differs_from_itself_for_nobody() {
        for (var i = 0; i < 200; i++) {
            var formula = formula(3);
            assertThat(new Solver().person(Formula.differ(formula, formula), everybody()))
                    .isNull();
        }
    }

    @Test
    void a_tangle_is_given_up_and_says_so() {
        var solver = new Solver();
        var pigeons = pigeons(9);
        var everybody = new long[9];
        Arrays.fill(everybody, 0xFF);
        assertThat(solver.person(pigeons, everybody)).isNull();
        assertThat(solver.gaveUp()).isTrue();
    }

    /** Nine in eight holes, no two together: impossible, and hard to see by trying. */
    private static Formula pigeons(int count) {
        var apart = new ArrayList<Formula>();
        for (var one = 0; one < count; one++) {
            for (var other = one + 1; other < count; other++) {
                for (var hole = 0; hole < count - 1; hole++) {
                    var both = List.<Formula>of(new Formula.In(one, 1L << hole), new Formula.In(other, 1L << hole));
                    apart.add(new Formula.Not(new Formula.And(both)));
                }
            }
        }
        return new Formula.And(apart);
    }

    private static long[] everybody() {
        var everybody = new long[FACTS];
        Arrays.fill(everybody, (1 << CLASSES) - 1);
        return everybody;
    }

    private static boolean exists(Formula formula) {
        var people = (int) Math.pow(CLASSES, FACTS);
        for (var i = 0; i < people; i++) {
            var person = new long[FACTS];
            var rest = i;
            for (var fact = 0; fact < FACTS; fact++) {
                person[fact] = 1L << rest % CLASSES;
                rest /= CLASSES;
            }
            if (holds(formula, person)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Formula formula, long[] person) {
        return switch (formula) {
            case Formula.In in -> (person[in.variable()] & in.classes()) != 0;
            case Formula.Not not -> !holds(not.part(), person);
            case Formula.And and -> and.parts().stream().allMatch(part -> holds(part, person));
            case Formula.Or or -> or.parts().stream().anyMatch(part -> holds(part, person));
            case Formula.Some some ->
                some.parts().stream().filter(part -> holds(part, person)).count() >= some.count();
        };
    }

    private Formula formula(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return new Formula.In(random.nextInt(FACTS), 1L + random.nextInt((1 << CLASSES) - 2));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Formula.Not(formula(depth - 1));
            case 1 -> new Formula.And(formulas(depth));
            case 2 -> new Formula.Or(formulas(depth));
            default -> new Formula.Some(2, formulas(depth));
        };
    }

    private List<Formula> formulas(int depth) {
        return List.of(formula(depth - 1), formula(depth - 1), formula(depth - 1));
    }
}
