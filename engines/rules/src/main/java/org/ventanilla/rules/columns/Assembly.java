package org.ventanilla.rules.columns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.ventanilla.rules.Circuit;
import org.ventanilla.rules.Tested;

/**
 * Circuits as one straight list of "and" and "or" over registers of bits; equal parts are computed once.
 *
 * <p>A register is as many words as a block has. Register 0 is all noughts and register 1 all ones; every input has
 * two, its certain yeses and its certain noes, and every instruction writes one of its own.
 */
final class Assembly {

    private static final int NOUGHTS = 0;
    private static final int ONES = 1;

    /** A value of three: the registers of its certain yeses and its certain noes. */
    record Signal(int yes, int no) {
        static final Signal YES = new Signal(ONES, NOUGHTS);
        static final Signal NO = new Signal(NOUGHTS, ONES);
        static final Signal UNKNOWN = new Signal(NOUGHTS, NOUGHTS);
    }

    private record Part(boolean and, int left, int right) {}

    private record Instruction(Part part, int to) {}

    private final SequencedMap<Input, Signal> inputs = new LinkedHashMap<>();
    private final Map<Part, Integer> computed = new HashMap<>();
    private final List<Instruction> instructions = new ArrayList<>();
    private int registers = 2;

    /** The signal that stands for this input. */
    Signal input(Input input) {
        return inputs.computeIfAbsent(input, _ -> new Signal(registers++, registers++));
    }

    SequencedMap<Input, Signal> inputs() {
        return Collections.unmodifiableSequencedMap(inputs);
    }

    /** Words for all registers, the ones already in their place. */
    long[] registers() {
        var words = new long[registers * Bits.WORDS];
        for (int word = 0; word < Bits.WORDS; word++) {
            words[ONES * Bits.WORDS + word] = -1;
        }
        return words;
    }

    int instructionCount() {
        return instructions.size();
    }

    /** @param leaf the signal of a test, of relatives or of a deadline */
    Signal wire(Circuit circuit, Function<Circuit, Signal> leaf) {
        return wire(circuit, leaf, new IdentityHashMap<>());
    }

    private Signal wire(Circuit circuit, Function<Circuit, Signal> leaf, Map<Circuit, Signal> done) {
        var before = done.get(circuit);
        if (before != null) {
            return before;
        }
        Function<List<Circuit>, List<Signal>> each =
                parts -> parts.stream().map(part -> wire(part, leaf, done)).toList();
        var signal =
                switch (circuit) {
                    case Circuit.Certain(boolean yes) -> yes ? Signal.YES : Signal.NO;
                    case Circuit.Not(var part) -> {
                        var inner = wire(part, leaf, done);
                        yield new Signal(inner.no(), inner.yes());
                    }
                    case Circuit.All(var parts) -> each.apply(parts).stream().reduce(Signal.YES, this::both);
                    case Circuit.AnyOf(var parts) -> each.apply(parts).stream().reduce(Signal.NO, this::either);
                    case Circuit.AtLeast(int count, var parts) -> atLeast(count, each.apply(parts));
                    case Circuit.Choice(var arms) ->
                        choice(
                                each.apply(arms.stream().map(Circuit.Arm::test).toList()),
                                each.apply(arms.stream().map(Circuit.Arm::then).toList()));
                    case Circuit.OfRelatives _, Circuit.OfDeadline _, Tested _ -> leaf.apply(circuit);
                };
        done.put(circuit, signal);
        return signal;
    }

    private Signal both(Signal left, Signal right) {
        return new Signal(and(left.yes(), right.yes()), or(left.no(), right.no()));
    }

    private Signal either(Signal left, Signal right) {
        return new Signal(or(left.yes(), right.yes()), and(left.no(), right.no()));
    }

    private Signal atLeast(int count, List<Signal> parts) {
        var reached = new ArrayList<>(Collections.nCopies(count + 1, Signal.NO));
        reached.set(0, Signal.YES);
        for (var part : parts) {
            for (int want = count; want >= 1; want--) {
                reached.set(want, either(reached.get(want), both(part, reached.get(want - 1))));
            }
        }
        return reached.get(count);
    }

    /** Certain is what every arm gives that is not certainly closed. */
    private Signal choice(List<Signal> tests, List<Signal> thens) {
        int yes = ONES;
        int no = ONES;
        for (int arm = 0; arm < tests.size(); arm++) {
            int closed = tests.get(arm).no();
            yes = and(yes, or(closed, thens.get(arm).yes()));
            no = and(no, or(closed, thens.get(arm).no()));
        }
        return new Signal(yes, no);
    }

    private int and(int left, int right) {
        if (left == NOUGHTS || right == NOUGHTS) {
            return NOUGHTS;
        }
        if (left == ONES || left == right) {
            return right;
        }
        return right == ONES ? left : compute(new Part(true, Math.min(left, right), Math.max(left, right)));
    }

    private int or(int left, int right) {
        if (left == ONES || right == ONES) {
            return ONES;
        }
        if (left == NOUGHTS || left == right) {
            return right;
        }
        return right == NOUGHTS ? left : compute(new Part(false, Math.min(left, right), Math.max(left, right)));
    }

    private int compute(Part part) {
        return computed.computeIfAbsent(part, _ -> {
            instructions.add(new Instruction(part, registers));
            return registers++;
        });
    }

    /** Carries out every instruction, in order, over the inputs that stand in these registers. */
    void run(long[] words) {
        for (var each : instructions) {
            int left = each.part.left * Bits.WORDS;
            int right = each.part.right * Bits.WORDS;
            int to = each.to * Bits.WORDS;
            if (each.part.and) {
                for (int word = 0; word < Bits.WORDS; word++) {
                    words[to + word] = words[left + word] & words[right + word];
                }
            } else {
                for (int word = 0; word < Bits.WORDS; word++) {
                    words[to + word] = words[left + word] | words[right + word];
                }
            }
        }
    }
}
