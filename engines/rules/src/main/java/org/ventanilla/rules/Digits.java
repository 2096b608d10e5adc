package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/**
 * What the steps of files may change of a person, as one number: a digit for each fact, 0 for "as today" and then one
 * for each value that some step leaves. What may become of a person is then counted in numbers instead of written out.
 */
final class Digits {

    /**
     * @param base the fact to ask for in order to know this one
     * @param shift where the digit begins
     * @param mask where it stands
     */
    record Digit(String fact, String base, List<Value> values, int shift, long mask) {

        /** Which of the values the number says, from 0; -1 for as today. */
        int value(long world) {
            return (int) ((world & mask) >>> shift) - 1;
        }

        private long of(@Nullable Value value) {
            return value == null ? 0 : (long) (values.indexOf(value) + 1) << shift;
        }
    }

    /**
     * What a step leaves, whatever was before.
     *
     * @param mask the digits it sets
     */
    record Ending(long mask, long set) {

        static final Ending NOTHING = new Ending(0, 0);

        /** This one and another after it. */
        Ending then(Ending next) {
            return new Ending(mask | next.mask, next.after(set));
        }

        long after(long world) {
            return world & ~mask | set;
        }

        /** The same where these digits alone count. */
        Ending within(long digits) {
            return new Ending(mask & digits, set & digits);
        }
    }

    private final Map<String, Digit> byFact = new TreeMap<>();
    private final List<Digit> all;

    /** What each step may leave, the way it ends first after which a file goes on; of steps that change something. */
    private final Map<Step, List<Ending>> endings = new IdentityHashMap<>();

    private Digits(List<Effect> effects, Law law) {
        var values = new TreeMap<String, SequencedSet<Value>>();
        effects.stream()
                .flatMap(effect -> effect.endings().stream())
                .forEach(ending -> ending.forEach((fact, value) ->
                        values.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(value)));
        int shift = 0;
        for (var fact : values.entrySet()) {
            var each = List.copyOf(fact.getValue());
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(each.size());
            if (shift + bits > Fact.SET_BITS_MAX) {
                throw new IllegalStateException("(" + fact.getKey() + ") is one more fact that steps set than can be"
                        + " foreseen together. Maybe a document says the same as the fact.");
            }
            var base = Computed.base(law, fact.getKey());
            byFact.put(fact.getKey(), new Digit(fact.getKey(), base, each, shift, ((1L << bits) - 1) << shift));
            shift += bits;
        }
        all = List.copyOf(byFact.values());
        effects.forEach(effect -> endings.put(
                effect.step(), effect.endings().stream().map(this::ending).toList()));
    }

    /** For every step of every version: a file goes on under the version it began under. */
    static Digits of(Law law, LocalDate on) {
        var effects = law.procedures().keySet().stream()
                .flatMap(id -> law.versions(id).stream())
                .map(Procedure::steps)
                .flatMap(steps -> Effect.of(law, steps, on).stream())
                .toList();
        return new Digits(effects, law);
    }

    List<Digit> all() {
        return all;
    }

    /** How this person's facts of today would be written if a step had left them. */
    long today(Person person) {
        long today = 0;
        for (var digit : all) {
            today |= digit.of(person.find(digit.fact()));
        }
        return today;
    }

    /** What a step of this law may leave, for each way it can end; none where it changes nothing. */
    List<Ending> endings(Step step) {
        return endings.getOrDefault(step, List.of());
    }

    private Ending ending(Map<String, Value> sets) {
        var ending = Ending.NOTHING;
        for (var fact : sets.entrySet()) {
            var digit = Objects.requireNonNull(byFact.get(fact.getKey()));
            ending = ending.then(new Ending(digit.mask(), digit.of(fact.getValue())));
        }
        return ending;
    }

    /**
     * The same for one person: what a step would leave as it is today is no change.
     *
     * @param today as {@link #today} writes it
     */
    Ending of(Ending ending, long today) {
        long unchanged = 0;
        for (var digit : all) {
            unchanged |= ((ending.set() ^ today) & digit.mask()) == 0 ? digit.mask() : 0;
        }
        return new Ending(ending.mask(), ending.set() & ~unchanged);
    }

    /** What is so in that world and not today. */
    Map<String, Value> changed(long world) {
        var changed = new TreeMap<String, Value>();
        for (var digit : all) {
            int value = digit.value(world);
            if (value >= 0) {
                changed.put(digit.fact(), digit.values().get(value));
            }
        }
        return changed;
    }

    /** The digits on which something resting on this fact rests. */
    long on(String base) {
        long digits = 0;
        for (var digit : all) {
            digits |= digit.base().equals(base) ? digit.mask() : 0;
        }
        return digits;
    }
}
