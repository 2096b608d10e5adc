package org.ventanilla.rules.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Circuit;
import org.ventanilla.rules.Circuit.All;
import org.ventanilla.rules.Circuit.AnyOf;
import org.ventanilla.rules.Circuit.Arm;
import org.ventanilla.rules.Circuit.AtLeast;
import org.ventanilla.rules.Circuit.Certain;
import org.ventanilla.rules.Circuit.Choice;
import org.ventanilla.rules.Circuit.Not;
import org.ventanilla.rules.Circuit.OfDeadline;
import org.ventanilla.rules.Plan.Truth;

/** Circuits over three questions, for everybody who can answer them yes, no or not at all: twenty-seven people. */
class AssemblyTest {

    private static final int PEOPLE = 27;
    private static final List<Circuit> LEAVES = List.of(
            new OfDeadline("a"), new OfDeadline("b"), new OfDeadline("c"), new Certain(true), new Certain(false));
    private static final Circuit A = LEAVES.get(0);
    private static final Circuit B = LEAVES.get(1);

    private static Truth told(int person, Circuit leaf) {
        int divisor = List.of(1, 3, 9).get(LEAVES.indexOf(leaf));
        return Truth.values()[person / divisor % 3];
    }

    private static Input input(Circuit leaf) {
        return new Input.OfDeadline("p", leaf.toString());
    }

    private static List<Truth> answers(Circuit circuit) {
        var assembly = new Assembly();
        var signal = assembly.wire(circuit, leaf -> assembly.input(input(leaf)));
        var words = assembly.registers();
        for (var leaf : LEAVES) {
            var at = assembly.inputs().get(input(leaf));
            for (int person = 0; at != null && person < Bits.BLOCK; person++) {
                switch (told(person % PEOPLE, leaf)) {
                    case YES -> words[at.yes() * Bits.WORDS + (person >>> 6)] |= 1L << person;
                    case NO -> words[at.no() * Bits.WORDS + (person >>> 6)] |= 1L << person;
                    case UNKNOWN -> {}
                }
            }
        }
        assembly.run(words);
        var answers = new ArrayList<Truth>();
        for (int person = 0; person < Bits.BLOCK; person++) {
            boolean isYes = Bits.has(words, signal.yes() * Bits.BLOCK + person);
            boolean isNo = Bits.has(words, signal.no() * Bits.BLOCK + person);
            assertThat(isYes && isNo).isFalse();
            answers.add(isYes ? Truth.YES : isNo ? Truth.NO : Truth.UNKNOWN);
        }
        return answers;
    }

    private static Truth truth(boolean isYes, boolean isNo) {
        return isYes ? Truth.YES : isNo ? Truth.NO : Truth.UNKNOWN;
    }

    private static long count(int person, List<Circuit> parts, Truth truth) {
        return parts.stream().filter(part -> slow(person, part) == truth).count();
    }

    private static Truth slow(int person, Circuit circuit) {
        return switch (circuit) {
            case Certain(boolean yes) -> truth(yes, !yes);
            case Not(var part) -> truth(slow(person, part) == Truth.NO, slow(person, part) == Truth.YES);
            case All(var parts) ->
                truth(count(person, parts, Truth.YES) == parts.size(), count(person, parts, Truth.NO) > 0);
            case AnyOf(var parts) ->
                truth(count(person, parts, Truth.YES) > 0, count(person, parts, Truth.NO) == parts.size());
            case AtLeast(int count, var parts) ->
                truth(count(person, parts, Truth.YES) >= count, parts.size() - count(person, parts, Truth.NO) < count);
            case Choice(var arms) -> {
                Predicate<Arm> isOpen = arm -> slow(person, arm.test()) != Truth.NO;
                yield truth(
                        arms.stream().filter(isOpen).allMatch(arm -> slow(person, arm.then()) == Truth.YES),
                        arms.stream().filter(isOpen).allMatch(arm -> slow(person, arm.then()) == Truth.NO));
            }
            default -> told(person, circuit);
        };
    }

    private static Circuit random(Random random, int depth) {
        if (depth == 0) {
            return LEAVES.get(random.nextInt(12) < 10 ? random.nextInt(3) : 3 + random.nextInt(2));
        }
        var parts = new ArrayList<Circuit>();
        for (int each = 0; each <= random.nextInt(4); each++) {
            parts.add(random(random, random.nextInt(depth)));
        }
        var test = random(random, 0);
        return switch (random.nextInt(5)) {
            case 0 -> new All(parts);
            case 1 -> new AnyOf(parts);
            case 2 -> new AtLeast(1 + random.nextInt(3), parts);
            case 3 -> new Not(parts.getFirst());
            default -> new Choice(List.of(new Arm(test, parts.getFirst()), new Arm(new Not(test), parts.getLast())));
        };
    }

    @Test
    void every_circuit_answers_everybody_as_the_three_values_do() {
        var random = new Random(20261122);
        for (int each = 0; each < 500; each++) {
            var circuit = random(random, 3);
            var answers = answers(circuit);
            for (int person = 0; person < Bits.BLOCK; person++) {
                assertThat(answers.get(person)).as("%s %d", circuit, person).isEqualTo(slow(person % PEOPLE, circuit));
            }
        }
    }

    private static int instructions(Circuit... circuits) {
        var assembly = new Assembly();
        for (var circuit : circuits) {
            assembly.wire(circuit, leaf -> assembly.input(input(leaf)));
        }
        return assembly.instructionCount();
    }

    /** An "and" of two is two instructions: of the certain yeses, and of the certain noes. */
    @Test
    void what_is_certain_or_the_same_costs_nothing_and_equal_parts_are_computed_once() {
        var yes = new Certain(true);
        var no = new Certain(false);
        assertThat(instructions(new All(List.of(A, B)))).isEqualTo(2);
        assertThat(instructions(new All(List.of(A, B)), new All(List.of(B, A)))).isEqualTo(2);
        assertThat(instructions(new AnyOf(List.of(A, B)), new AnyOf(List.of(B, A))))
                .isEqualTo(2);
        for (var free : List.of(
                new All(List.of(A, yes)),
                new All(List.of(yes, A)),
                new All(List.of(A, no)),
                new All(List.of(no, A)),
                new All(List.of(A, A)),
                new AnyOf(List.of(A, no)),
                new AnyOf(List.of(no, A)),
                new AnyOf(List.of(A, yes)),
                new AnyOf(List.of(yes, A)),
                new AnyOf(List.of(A, A)))) {
            assertThat(instructions(free)).as("%s", free).isZero();
        }
    }

    @Test
    void a_part_that_stands_in_two_places_is_wired_once() {
        var wired = new ArrayList<Circuit>();
        var assembly = new Assembly();
        var both = new All(List.of(A, B));
        assembly.wire(new AnyOf(List.of(both, new Not(both))), leaf -> {
            wired.add(leaf);
            return assembly.input(input(leaf));
        });
        assertThat(wired).containsExactly(A, B);
        assertThat(assembly.inputs().keySet()).containsExactly(input(A), input(B));
    }
}
