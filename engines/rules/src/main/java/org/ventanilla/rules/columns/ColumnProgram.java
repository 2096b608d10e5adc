package org.ventanilla.rules.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Circuit;
import org.ventanilla.rules.Circuit.OfRelatives;
import org.ventanilla.rules.Tested;
import org.ventanilla.rules.columns.Assembly.Signal;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/**
 * The second machine: the eligibility of every procedure in force on a day, for millions of people at once.
 *
 * <p>Compiled from the same condition trees as the decision diagrams, and in agreement with them for everybody. What
 * conditions ask of relatives is answered first, for everybody, in one pass over the ties; then the procedures run over
 * blocks of 1,024 people. Immutable, and safe for any number of threads.
 *
 * <p>Source: rules.md section 5; the two bit columns are Kleene's three values as "certainly yes, certainly no".
 */
public final class ColumnProgram {

    /** What can be computed at once: what is asked of relatives at one depth, and at last the procedures. */
    private record Stage(Assembly assembly, List<Signal> outputs, List<OfRelatives> relatives) {}

    private final List<String> names;
    private final LocalDate on;
    private final List<Stage> stages = new ArrayList<>();

    private ColumnProgram(SortedMap<String, Circuit> circuits, LocalDate on) {
        this.names = List.copyOf(circuits.keySet());
        this.on = on;
        var depths = new TreeMap<Integer, List<OfRelatives>>();
        circuits.values().forEach(circuit -> collect(circuit, depths));
        for (var relatives : depths.values()) {
            var assembly = new Assembly();
            var outputs = relatives.stream()
                    .map(each -> assembly.wire(each.where(), leaf -> input(assembly, leaf, null)))
                    .toList();
            stages.add(new Stage(assembly, outputs, relatives));
        }
        var assembly = new Assembly();
        var outputs = new ArrayList<Signal>();
        circuits.forEach((name, circuit) -> outputs.add(assembly.wire(circuit, leaf -> input(assembly, leaf, name))));
        stages.add(new Stage(assembly, outputs, List.of()));
    }

    /** Every procedure in force that day, by id. */
    public static ColumnProgram of(Law law, LocalDate on) {
        var asked = new TreeMap<String, Condition>();
        law.procedures().values().stream()
                .filter(procedure -> !procedure.version().from().isAfter(on))
                .forEach(procedure -> asked.put(procedure.id(), procedure.eligible()));
        return of(law, asked, on);
    }

    /** @param asked by name; where a condition asks for a deadline, the name is that of its procedure */
    public static ColumnProgram of(Law law, SortedMap<String, Condition> asked, LocalDate on) {
        var circuits = new TreeMap<String, Circuit>();
        asked.forEach((name, condition) -> circuits.put(name, Circuit.of(law, condition, on)));
        return new ColumnProgram(circuits, on);
    }

    /** The ids of the procedures it answers, in the order of its answers. */
    public List<String> procedures() {
        return names;
    }

    /** How many tests and instructions it has, for those who measure. */
    public int size() {
        return stages.stream()
                .mapToInt(stage -> stage.assembly.inputs().size() + stage.assembly.instructionCount())
                .sum();
    }

    /**
     * @param threads how many work at it; the answers are the same for any number
     * @throws IllegalStateException when a condition asks for a deadline and the columns describe another day
     */
    public Answers run(Columns people, int threads) {
        var relatives = new HashMap<OfRelatives, Bits>();
        var answers = new Bits[0];
        try (var work = new Work(people.blocks(), threads)) {
            for (var stage : stages) {
                var found = run(stage, people, relatives, work);
                for (int each = 0; each < stage.relatives.size(); each++) {
                    var asked = stage.relatives.get(each);
                    var where = found[each];
                    var answer = Bits.unknown(people.blocks());
                    work.share((from, to) -> people.kin().answer(asked, where, answer, from, to));
                    relatives.put(asked, answer);
                }
                answers = found;
            }
        }
        return new Answers(names, people.people(), answers);
    }

    private Bits[] run(Stage stage, Columns people, Map<OfRelatives, Bits> relatives, Work work) {
        var make = new Supply.Of(people, relatives);
        var supplies = new ArrayList<Supply>();
        var signals = new ArrayList<Signal>();
        stage.assembly.inputs().forEach((input, signal) -> {
            if (input instanceof Input.OfDeadline && !people.on().equals(on)) {
                throw new IllegalStateException("The columns say which deadlines are open on (" + people.on()
                        + "), not on (" + on + "). Maybe build them for that day.");
            }
            supplies.add(make.supply(input));
            signals.add(signal);
        });
        var found = new Bits[stage.outputs.size()];
        for (int each = 0; each < found.length; each++) {
            found[each] = Bits.unknown(people.blocks());
        }
        work.share((from, to) -> {
            var registers = stage.assembly.registers();
            for (int block = from; block < to; block++) {
                for (int each = 0; each < supplies.size(); each++) {
                    var signal = signals.get(each);
                    supplies.get(each).fill(block, registers, signal.yes() * Bits.WORDS, signal.no() * Bits.WORDS);
                }
                stage.assembly.run(registers);
                for (int each = 0; each < found.length; each++) {
                    copy(registers, stage.outputs.get(each), found[each], block);
                }
            }
        });
        return found;
    }

    private static void copy(long[] registers, Signal from, Bits to, int block) {
        System.arraycopy(registers, from.yes() * Bits.WORDS, to.yes(), block * Bits.WORDS, Bits.WORDS);
        System.arraycopy(registers, from.no() * Bits.WORDS, to.no(), block * Bits.WORDS, Bits.WORDS);
    }

    /** @param procedure whose deadlines are meant, or null for a relative, of whose deadlines nothing is known here */
    private static Signal input(Assembly assembly, Circuit leaf, @Nullable String procedure) {
        return switch (leaf) {
            case Tested test -> assembly.input(new Input.OfFact(test));
            case OfRelatives asked -> assembly.input(new Input.OfKin(asked));
            case Circuit.OfDeadline(var deadline) ->
                procedure == null ? Signal.UNKNOWN : assembly.input(new Input.OfDeadline(procedure, deadline));
            case Circuit.Joined joined -> throw new IllegalStateException("(" + joined + ") is no leaf.");
        };
    }

    /** The depth of a circuit: how many questions about relatives lie inside one another. */
    private static int collect(Circuit circuit, SortedMap<Integer, List<OfRelatives>> depths) {
        return switch (circuit) {
            case Circuit.Certain _, Circuit.OfDeadline _, Tested _ -> 0;
            case Circuit.Not(var part) -> collect(part, depths);
            case Circuit.All(var parts) -> collect(parts, depths);
            case Circuit.AnyOf(var parts) -> collect(parts, depths);
            case Circuit.AtLeast(int _, var parts) -> collect(parts, depths);
            case Circuit.Choice(var arms) ->
                Math.max(
                        collect(arms.stream().map(Circuit.Arm::test).toList(), depths),
                        collect(arms.stream().map(Circuit.Arm::then).toList(), depths));
            case OfRelatives asked -> {
                int depth = 1 + collect(asked.where(), depths);
                var same = depths.computeIfAbsent(depth, _ -> new ArrayList<>());
                if (!same.contains(asked)) {
                    same.add(asked);
                }
                yield depth;
            }
        };
    }

    private static int collect(List<Circuit> parts, SortedMap<Integer, List<OfRelatives>> depths) {
        return parts.stream().mapToInt(part -> collect(part, depths)).max().orElse(0);
    }
}
