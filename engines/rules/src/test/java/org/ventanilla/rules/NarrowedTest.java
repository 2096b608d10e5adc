package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ventanilla.rules.HouseholdWords.household;
import static org.ventanilla.rules.HouseholdWords.someone;
import static org.ventanilla.rules.Words.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Plan.Question;
import org.ventanilla.rules.law.Fact.Type;

/** What a question is worth: against the sum over all worlds, and where looking one question ahead is what matters. */
class NarrowedTest {

    /** Classes of each of three variables, and the answer in each of the worlds they make. */
    private record Table(int[] classes, boolean[] answers) {

        int worlds() {
            return answers.length;
        }

        int classOf(int world, int variable) {
            return world
                    / (variable == 0 ? 1 : variable == 1 ? classes[0] : classes[0] * classes[1])
                    % classes[variable];
        }
    }

    private static Table random(Random random) {
        var classes = new int[] {2 + random.nextInt(3), 2 + random.nextInt(3), 2 + random.nextInt(3)};
        var answers = new boolean[classes[0] * classes[1] * classes[2]];
        int odds = 1 + random.nextInt(7);
        for (int world = 0; world < answers.length; world++) {
            answers[world] = random.nextInt(8) < odds;
        }
        return new Table(classes, answers);
    }

    /** A reduced diagram of the table: nodes after those they lead to, equal ones once, the root last. */
    private static final class Drawn {
        private final Table table;
        private final List<Integer> tested = new ArrayList<>(List.of(-1, -1));
        private final List<int[]> leads = new ArrayList<>(List.of(new int[0], new int[0]));
        private final Map<List<Integer>, Integer> nodes = new HashMap<>();

        Drawn(Table table) {
            this.table = table;
            draw(0, 0, 1);
        }

        private int draw(int variable, int world, int step) {
            if (variable == 3) {
                return table.answers[world] ? Diagram.YES : Diagram.NO;
            }
            var to = new int[table.classes[variable]];
            for (int each = 0; each < to.length; each++) {
                to[each] = draw(variable + 1, world + each * step, step * to.length);
            }
            if (Arrays.stream(to).distinct().count() == 1) {
                return to[0];
            }
            var key = new ArrayList<>(Arrays.stream(to).boxed().toList());
            key.add(variable);
            return nodes.computeIfAbsent(key, _ -> {
                tested.add(variable);
                leads.add(to);
                return tested.size() - 1;
            });
        }

        int[] support() {
            return tested.stream()
                    .skip(2)
                    .distinct()
                    .sorted()
                    .mapToInt(each -> each)
                    .toArray();
        }

        Narrowed narrowed() {
            var support = support();
            return new Narrowed(
                    support,
                    tested.stream()
                            .mapToInt(each -> Arrays.binarySearch(support, each))
                            .toArray(),
                    leads.toArray(int[][]::new));
        }
    }

    private static double entropy(Table table, List<Integer> worlds) {
        double yes =
                (double) worlds.stream().filter(world -> table.answers[world]).count() / worlds.size();
        return yes == 0 || yes == 1 ? 0 : -(yes * Math.log(yes) + (1 - yes) * Math.log(1 - yes)) / Math.log(2);
    }

    /** The mean over what may be answered, each class being equally likely. */
    private static double mean(Table table, List<Integer> worlds, int variable, ToDoubleFunction<List<Integer>> of) {
        return IntStream.range(0, table.classes[variable])
                .mapToDouble(each -> of.applyAsDouble(worlds.stream()
                        .filter(world -> table.classOf(world, variable) == each)
                        .toList()))
                .average()
                .orElseThrow();
    }

    private static double gain(Table table, List<Integer> worlds, int variable) {
        return entropy(table, worlds) - mean(table, worlds, variable, left -> entropy(table, left));
    }

    private static double slow(Table table, int variable) {
        var worlds = IntStream.range(0, table.worlds()).boxed().toList();
        return gain(table, worlds, variable)
                + .9
                        * mean(table, worlds, variable, left -> IntStream.range(0, 3)
                                .filter(other -> other != variable)
                                .mapToDouble(other -> gain(table, left, other))
                                .max()
                                .orElseThrow());
    }

    @Test
    void a_question_is_worth_what_it_tells_and_nine_tenths_of_what_the_best_one_after_it_would() {
        var random = new Random(20261122);
        int seen = 0;
        for (int each = 0; each < 300; each++) {
            var table = random(random);
            var drawn = new Drawn(table);
            var support = drawn.support();
            if (support.length == 0) {
                continue;
            }
            var narrowed = drawn.narrowed();
            assertThat(narrowed.support()).isEqualTo(support);
            var worths = narrowed.worths();
            for (int place = 0; place < support.length; place++) {
                assertThat(worths[place]).isCloseTo(slow(table, support[place]), within(1e-9));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(700);
    }

    /** By itself it tells nothing: with both ways open the answer is as likely as before. */
    @Test
    void the_fact_that_says_which_other_one_matters_is_asked_first() {
        var law = law(
                List.of(fact("a", Type.BOOLEAN), fact("b", Type.BOOLEAN), fact("which", Type.BOOLEAN)),
                procedure("p", any(all(is("which", true), is("a", true)), all(is("which", false), is("b", true)))));
        var plan = Rules.over(law).plan(household(false, someone("maria")), RandomConditions.TODAY);
        assertThat(plan.questions()).extracting(Question::fact).startsWith("which");
    }
}
