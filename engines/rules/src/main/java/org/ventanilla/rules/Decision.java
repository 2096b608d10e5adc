package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Plan.Verdict;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

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

    private final Law law;
    private final LocalDate on;
    private final Condition condition;
    private final Shape shape;
    private final List<Variable> variables;
    private final List<Variable.OfRelatives> kin;
    private final int root;
    private final Chart chart;

    private Decision(Law law, LocalDate on, Condition condition) {
        this.law = law;
        this.on = on;
        this.condition = condition;
        shape = Shape.of(law, on, condition);
        variables = shape.variables();
        kin = variables.stream()
                .filter(Variable.OfRelatives.class::isInstance)
                .map(Variable.OfRelatives.class::cast)
                .toList();
        root = shape.build(condition);
        chart = Chart.of(shape.diagram(), root);
    }

    static Decision of(Law law, Condition condition, LocalDate on) {
        return new Decision(law, on, condition);
    }

    /** The same condition for evaluation part by part, which is as exact as the diagram. */
    Circuit circuit() {
        return Wiring.of(condition, shape, root);
    }

    /** The ways to a yes from where this person stands, nearest first. */
    List<Way> ways(Situation situation) {
        return Ways.of(shape, root, masks(situation));
    }

    Truth truth(Situation situation) {
        return truth(masks(situation));
    }

    Chart chart() {
        return chart;
    }

    List<Variable> variables() {
        return variables;
    }

    /** Its conditions on relatives, each once. */
    List<Variable.OfRelatives> kin() {
        return kin;
    }

    /** The deadlines it asks about. */
    List<String> deadlines() {
        return variables.stream()
                .filter(Variable.OfDeadline.class::isInstance)
                .map(variable -> ((Variable.OfDeadline) variable).deadline())
                .toList();
    }

    /** Whether the answer may differ with one of these facts of the person, deadlines aside. */
    boolean reads(Set<String> bases) {
        return variables.stream().anyMatch(variable -> switch (variable) {
            case Variable.OfFact of -> bases.contains(of.base());
            case Variable.OfRelatives _, Variable.OfDeadline _ -> false;
        });
    }

    Verdict verdict(Situation situation) {
        var masks = masks(situation);
        var truth = truth(masks);
        var because = new LinkedHashSet<String>();
        if (truth == Truth.UNKNOWN) {
            chart.support(masks).stream().forEach(each -> because.addAll(missing(variables.get(each), situation)));
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
            var worths = chart.worths(masks);
            chart.support(masks).stream().forEach(each -> wanted.addAll(wanted(each, worths[each], situation)));
        }
        return wanted;
    }

    private List<Wanted> wanted(int variable, double bits, Situation situation) {
        var id = situation.person().id();
        return switch (variables.get(variable)) {
            case Variable.OfFact(var base, var _, var _, var _, var _) -> List.of(new Wanted(id, base, bits));
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

    /** @param masks the classes each variable may be in */
    Truth truth(long[] masks) {
        return switch (chart.leaves(masks)) {
            case Chart.ONLY_NO -> Truth.NO;
            case Chart.ONLY_YES -> Truth.YES;
            default -> Truth.UNKNOWN;
        };
    }

    /** A smallest-by-inclusion set of what is known that alone settles the answer, earliest in the law's order. */
    private List<Integer> deciding(long[] masks) {
        var freed = masks.clone();
        int settled = chart.leaves(masks);
        for (int each = variables.size() - 1; each >= 0; each--) {
            long kept = freed[each];
            freed[each] = variables.get(each).all();
            if (freed[each] != kept && chart.leaves(freed) != settled) {
                freed[each] = kept;
            }
        }
        var deciding = new ArrayList<Integer>();
        for (int each = 0; each < variables.size(); each++) {
            if (freed[each] != variables.get(each).all()) {
                deciding.add(each);
            }
        }
        return deciding;
    }

    private static Collection<String> deciding(Variable variable, Situation situation) {
        return switch (variable) {
            case Variable.OfFact(var _, var _, var written, var _, var _) -> written;
            case Variable.OfRelatives(var my, var _) -> List.of("my." + my.relation());
            case Variable.OfDeadline(var deadline) ->
                situation.deadlines().apply(deadline).because();
        };
    }

    private static Collection<String> missing(Variable variable, Situation situation) {
        return switch (variable) {
            case Variable.OfFact(var base, var _, var _, var _, var _) -> List.of(base);
            case Variable.OfRelatives _, Variable.OfDeadline _ -> deciding(variable, situation);
        };
    }

    long[] masks(Situation situation) {
        var masks = ownMasks(situation);
        for (int each = 0; each < masks.length; each++) {
            if (variables.get(each) instanceof Variable.OfRelatives(var my, var where)) {
                masks[each] = bits(Relatives.truth(my, where, situation));
            }
        }
        return masks;
    }

    /** The classes each variable may be in; whatever is asked about relatives is left open. */
    long[] ownMasks(Situation situation) {
        var masks = new long[variables.size()];
        for (int each = 0; each < masks.length; each++) {
            masks[each] = switch (variables.get(each)) {
                case Variable.OfFact of -> mask(situation.person(), of);
                case Variable.OfRelatives _ -> Shape.FIRST | Shape.SECOND;
                case Variable.OfDeadline(var deadline) ->
                    bits(situation.deadlines().apply(deadline).open());
            };
        }
        return masks;
    }

    static long bits(Truth truth) {
        return switch (truth) {
            case YES -> Shape.FIRST;
            case NO -> Shape.SECOND;
            case UNKNOWN -> Shape.FIRST | Shape.SECOND;
        };
    }

    private long mask(Person person, Variable.OfFact fact) {
        var axis = fact.axis();
        var value = person.find(fact.base());
        if (value != null) {
            return axis.classesOf(value);
        }
        var born = Computed.birth(law, fact.told(), person::find, on);
        return born == null ? axis.all() : axis.classesOf(born);
    }
}
