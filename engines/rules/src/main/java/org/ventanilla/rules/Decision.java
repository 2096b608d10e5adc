package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Plan.Verdict;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Place;

/** One condition, made ready to be asked about many people on one day; its answers are exact for one person. */
final class Decision {

    /** Whether a deadline of the same procedure is still open, and the facts that answer rests on. */
    record Openness(Truth open, List<String> because) {}

    /**
     * Who is asked about.
     *
     * @param deadlines how the deadlines of the procedure stand for this person
     */
    record Situation(Person person, Family family, Function<String, Openness> deadlines) {
        static Situation of(Person person, Family family) {
            return new Situation(person, family, _ -> new Openness(Truth.UNKNOWN, List.of()));
        }
    }

    /** A fact whose value would help, and by how much. */
    record Wanted(String person, String fact, double bits) {}

    private sealed interface Variable {
        /**
         * @param written the facts the condition names, all of which follow from {@code base}
         * @param told every fact of the law that does, and which somebody may have told instead
         */
        record OfFact(String base, Axis axis, List<String> written, List<String> told) implements Variable {}

        record OfRelatives(Condition.My my, Decision where) implements Variable {}

        record OfDeadline(String deadline) implements Variable {}
    }

    private static final Place NOWHERE = new Place("", 0, 0);
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final Law law;
    private final LocalDate on;
    private final List<Variable> variables;
    private final Diagram diagram;
    private final int root;

    private Decision(Law law, LocalDate on, Condition condition) {
        this.law = law;
        this.on = on;
        var keys = new Keys();
        keys.collect(condition);
        variables = keys.variables();
        diagram = new Diagram(variables.stream().mapToInt(Decision::size).toArray());
        root = keys.build(condition);
    }

    static Decision of(Law law, Condition condition, LocalDate on) {
        return new Decision(law, on, condition);
    }

    Truth truth(Situation situation) {
        return truth(masks(situation));
    }

    Verdict verdict(Situation situation) {
        var masks = masks(situation);
        var truth = truth(masks);
        var because = new LinkedHashSet<String>();
        if (truth == Truth.UNKNOWN) {
            diagram.support(root, masks).stream()
                    .forEach(each -> because.addAll(missing(variables.get(each), situation)));
        } else {
            deciding(masks).forEach(each -> because.addAll(deciding(variables.get(each), situation)));
        }
        return new Verdict(truth, List.copyOf(because));
    }

    /** What is worth asking while the answer is unknown: every fact it still depends on, and nothing else. */
    List<Wanted> wanted(Situation situation) {
        var masks = masks(situation);
        var wanted = new ArrayList<Wanted>();
        if (truth(masks) == Truth.UNKNOWN) {
            diagram.support(root, masks).stream().forEach(each -> wanted.addAll(wanted(each, masks, situation)));
        }
        return wanted;
    }

    private List<Wanted> wanted(int variable, long[] masks, Situation situation) {
        double bits = diagram.worth(root, variable, masks);
        var id = situation.person().id();
        return switch (variables.get(variable)) {
            case Variable.OfFact(var base, var _, var _, var _) -> List.of(new Wanted(id, base, bits));
            case Variable.OfDeadline(var deadline) ->
                situation.deadlines().apply(deadline).because().stream()
                        .map(fact -> new Wanted(id, fact, bits))
                        .toList();
            case Variable.OfRelatives(var my, var where) ->
                situation.family().relatives(situation.person(), my.relation()).stream()
                        .flatMap(other -> where.wanted(Situation.of(other, situation.family())).stream())
                        .map(inner -> new Wanted(inner.person(), inner.fact(), inner.bits() * bits))
                        .toList();
        };
    }

    private Truth truth(long[] masks) {
        return switch (diagram.reachable(root, masks)) {
            case FIRST -> Truth.NO;
            case SECOND -> Truth.YES;
            default -> Truth.UNKNOWN;
        };
    }

    /** A smallest-by-inclusion set of what is known that alone settles the answer, earliest in the law's order. */
    private List<Integer> deciding(long[] masks) {
        var freed = masks.clone();
        int settled = diagram.reachable(root, masks);
        for (int each = variables.size() - 1; each >= 0; each--) {
            long kept = freed[each];
            freed[each] = all(variables.get(each));
            if (diagram.reachable(root, freed) != settled) {
                freed[each] = kept;
            }
        }
        var deciding = new ArrayList<Integer>();
        for (int each = 0; each < variables.size(); each++) {
            if (freed[each] != all(variables.get(each))) {
                deciding.add(each);
            }
        }
        return deciding;
    }

    private static Collection<String> deciding(Variable variable, Situation situation) {
        return switch (variable) {
            case Variable.OfFact(var _, var _, var written, var _) -> written;
            case Variable.OfRelatives(var my, var _) -> List.of("my." + my.relation());
            case Variable.OfDeadline(var deadline) ->
                situation.deadlines().apply(deadline).because();
        };
    }

    private static Collection<String> missing(Variable variable, Situation situation) {
        return switch (variable) {
            case Variable.OfFact(var base, var _, var _, var _) -> List.of(base);
            case Variable.OfRelatives _, Variable.OfDeadline _ -> deciding(variable, situation);
        };
    }

    private static int size(Variable variable) {
        return variable instanceof Variable.OfFact(var _, var axis, var _, var _) ? axis.size() : 2;
    }

    private static long all(Variable variable) {
        return variable instanceof Variable.OfFact(var _, var axis, var _, var _) ? axis.all() : 3;
    }

    private long[] masks(Situation situation) {
        var masks = new long[variables.size()];
        for (int each = 0; each < masks.length; each++) {
            masks[each] = switch (variables.get(each)) {
                case Variable.OfFact of -> mask(situation.person(), of);
                case Variable.OfRelatives(var my, var where) -> bits(Relatives.truth(my, where, situation));
                case Variable.OfDeadline(var deadline) ->
                    bits(situation.deadlines().apply(deadline).open());
            };
        }
        return masks;
    }

    private static long bits(Truth truth) {
        return switch (truth) {
            case YES -> FIRST;
            case NO -> SECOND;
            case UNKNOWN -> FIRST | SECOND;
        };
    }

    private long mask(Person person, Variable.OfFact fact) {
        var axis = fact.axis();
        var value = person.find(fact.base());
        if (value != null) {
            return axis.classesOf(value);
        }
        long mask = axis.all();
        for (var id : fact.told()) {
            var known = person.find(id);
            if (known != null) {
                mask &= Computed.classes(Computed.fact(law, id), known, axis, on);
            }
        }
        return mask == 0 ? axis.all() : mask;
    }

    /** The variables of a condition in the order the law names them, and the diagram over them. */
    private final class Keys {

        private final SequencedMap<String, SequencedSet<Axis.Test>> tests = new LinkedHashMap<>();
        private final SequencedMap<String, SequencedSet<String>> written = new LinkedHashMap<>();
        private final SequencedMap<Object, Variable> found = new LinkedHashMap<>();
        private final List<Object> order = new ArrayList<>();

        void collect(Condition condition) {
            switch (condition) {
                case Condition.All(var parts) -> parts.forEach(this::collect);
                case Condition.AnyOf(var parts) -> parts.forEach(this::collect);
                case Condition.AtLeast(int _, var parts) -> parts.forEach(this::collect);
                case Condition.Not(var part) -> collect(part);
                case Condition.Leaf(var fact, var check, var _) -> {
                    var base = Computed.base(law, fact);
                    tests.computeIfAbsent(base, _ -> new LinkedHashSet<>()).add(Computed.test(law, fact, check, on));
                    written.computeIfAbsent(base, _ -> new LinkedHashSet<>()).add(fact);
                    remember(base);
                }
                case Condition.My my -> {
                    if (remember(anywhere(my))) {
                        found.put(anywhere(my), new Variable.OfRelatives(my, new Decision(law, on, my.where())));
                    }
                }
                case Condition.DeadlineIs(var deadline, boolean _, var _) -> {
                    var key = new Condition.DeadlineIs(deadline, true, NOWHERE);
                    remember(key);
                    found.put(key, new Variable.OfDeadline(deadline));
                }
            }
        }

        private boolean remember(Object key) {
            return !order.contains(key) && order.add(key);
        }

        private Condition.My anywhere(Condition.My my) {
            return new Condition.My(my.quantifier(), my.count(), my.relation(), my.where(), NOWHERE);
        }

        List<Variable> variables() {
            tests.forEach((base, each) -> found.put(
                    base,
                    new Variable.OfFact(
                            base,
                            Axis.of(Computed.fact(law, base), each),
                            List.copyOf(written.getOrDefault(base, new LinkedHashSet<>())),
                            Computed.following(law, base))));
            return order.stream()
                    .map(key -> Objects.requireNonNull(found.get(key)))
                    .toList();
        }

        int build(Condition condition) {
            return switch (condition) {
                case Condition.All(var parts) -> parts.stream().map(this::build).reduce(Diagram.YES, diagram::and);
                case Condition.AnyOf(var parts) ->
                    parts.stream().map(this::build).reduce(Diagram.NO, diagram::or);
                case Condition.AtLeast(int count, var parts) ->
                    diagram.atLeast(count, parts.stream().map(this::build).toList());
                case Condition.Not(var part) -> diagram.not(build(part));
                case Condition.Leaf(var fact, var check, var _) -> {
                    int at = order.indexOf(Computed.base(law, fact));
                    var axis = ((Variable.OfFact) variables.get(at)).axis();
                    yield diagram.test(at, axis.holds(Computed.test(law, fact, check, on)));
                }
                case Condition.My my -> diagram.test(order.indexOf(anywhere(my)), FIRST);
                case Condition.DeadlineIs(var deadline, boolean open, var _) -> {
                    int at = order.indexOf(new Condition.DeadlineIs(deadline, true, NOWHERE));
                    yield diagram.test(at, open ? FIRST : SECOND);
                }
            };
        }
    }
}
