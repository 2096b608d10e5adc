package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    private final Axes axes;
    private final Condition condition;
    private final Shape shape;
    private final List<Variable> variables;
    private final List<Variable.OfRelatives> kin;

    /** By variable, the number of its axis; of facts only. */
    private final int[] numbers;

    private final Variable.@Nullable OfFact[] facts;
    /** By variable, every class it has. */
    private final long[] all;

    /** By variable, the facts it decides by and those it waits for; of deadlines that depends on who is asked about. */
    private final List<List<String>> decidedBy;

    private final List<List<String>> waitsFor;

    private final boolean asksOfDeadlines;

    /** Whether it rests on facts of the person and on nothing else. */
    private final boolean isOfOne;

    private final int number;
    private final int root;
    private final Chart chart;
    private volatile @Nullable Ways ways;

    private Decision(Axes axes, Condition condition, Shape shape, int root, Chart chart) {
        this.axes = axes;
        this.condition = condition;
        this.shape = shape;
        this.root = root;
        this.chart = chart;
        variables = shape.variables();
        numbers = variables.stream()
                .mapToInt(each -> each instanceof Variable.OfFact of ? axes.number(of.base(), of.axis()) : -1)
                .toArray();
        facts = variables.stream()
                .map(each -> each instanceof Variable.OfFact of ? of : null)
                .toArray(Variable.OfFact[]::new);
        all = variables.stream().mapToLong(Variable::all).toArray();
        decidedBy = variables.stream().map(Variable::decidedBy).toList();
        waitsFor = variables.stream().map(Variable::waitsFor).toList();
        asksOfDeadlines = variables.stream().anyMatch(Variable.OfDeadline.class::isInstance);
        kin = variables.stream()
                .filter(Variable.OfRelatives.class::isInstance)
                .map(Variable.OfRelatives.class::cast)
                .toList();
        isOfOne = kin.isEmpty() && !asksOfDeadlines;
        number = axes.numberOfCondition();
    }

    static Decision of(Law law, Condition condition, LocalDate on) {
        return of(new Axes(law, on), condition);
    }

    /** One condition among others of the same day, so that what they cut alike is sorted once. */
    static Decision of(Axes axes, Condition condition) {
        var shape = Shape.of(axes, condition);
        int root = shape.build(condition);
        return new Decision(axes, condition, shape, root, Chart.of(shape.diagram(), root));
    }

    /** The same condition on another day, on which time has moved its limits and seldom turned their order. */
    Decision on(Axes then) {
        var moved = shape.findOn(then);
        return moved == null ? of(then, condition) : new Decision(then, condition, moved, root, chart);
    }

    /** The same condition for evaluation part by part, which is as exact as the diagram. */
    Circuit circuit() {
        return Wiring.of(condition, shape, root);
    }

    /** The ways to a yes from where this person stands, nearest first; none when they are more than anybody could read. */
    List<Way> ways(Situation situation) {
        return ways().of(masks(situation));
    }

    /** Made ready once, when first asked for; whoever does it, it is the same. */
    private Ways ways() {
        var known = ways;
        if (known == null) {
            var boxes = Boxes.find(shape.diagram(), root);
            known = new Ways(shape, boxes == null ? List.of() : boxes);
            ways = known;
        }
        return known;
    }

    Truth truth(Situation situation) {
        return isOfOne ? alone(situation).truth() : truth(masks(situation));
    }

    /** Found out once for each person: the same is asked of them by one procedure after another. */
    private Person.Alone alone(Situation situation) {
        var known = situation.person().findAlone(axes, number);
        if (known == null) {
            known = new Person.Alone(truth(ownMasks(situation)));
            situation.person().keepAlone(axes, number, known);
        }
        return known;
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

    boolean asksOfDeadlines() {
        return asksOfDeadlines;
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
        return verdict(situation, masks, findOpen(masks));
    }

    /** What is left to find out for somebody of these classes, or null when the answer is settled. */
    @Nullable
    Narrowed findOpen(long[] masks) {
        return truth(masks) == Truth.UNKNOWN ? chart.narrowed(masks) : null;
    }

    /**
     * @param masks as {@link #masks(Situation)} finds them
     * @param open what is left of it, as {@link #findOpen} finds it
     */
    Verdict verdict(Situation situation, long[] masks, @Nullable Narrowed open) {
        return open == null
                ? new Verdict(truth(masks), because(chart.deciding(masks, all), decidedBy, situation))
                : new Verdict(Truth.UNKNOWN, because(open.support(), waitsFor, situation));
    }

    /** @param facts those of each variable, none of one that depends on who is asked about */
    private List<String> because(int[] deciding, List<List<String>> facts, Situation situation) {
        if (deciding.length == 1 && !facts.get(deciding[0]).isEmpty()) {
            return facts.get(deciding[0]);
        }
        var because = new ArrayList<String>();
        for (int each : deciding) {
            var own = variables.get(each) instanceof Variable.OfDeadline(var deadline)
                    ? situation.deadlines().apply(deadline).because()
                    : facts.get(each);
            for (int at = 0; at < own.size(); at++) {
                if (!because.contains(own.get(at))) {
                    because.add(own.get(at));
                }
            }
        }
        return List.copyOf(because);
    }

    /** What is worth asking while the answer is unknown: every fact it still depends on, and nothing else. */
    List<Wanted> wanted(Situation situation) {
        return isOfOne ? alone(situation).wanted(() -> findWanted(situation)) : findWanted(situation);
    }

    private List<Wanted> findWanted(Situation situation) {
        var masks = masks(situation);
        var open = findOpen(masks);
        return open == null ? List.of() : wanted(situation, open);
    }

    /** @param open what is left of it */
    List<Wanted> wanted(Situation situation, Narrowed open) {
        var wanted = new ArrayList<Wanted>(open.support().length);
        var worths = open.worths();
        for (int each = 0; each < worths.length; each++) {
            addWanted(open.support()[each], worths[each], situation, wanted);
        }
        return wanted;
    }

    private void addWanted(int variable, double bits, Situation situation, List<Wanted> wanted) {
        var id = situation.person().id();
        switch (variables.get(variable)) {
            case Variable.OfFact of -> wanted.add(new Wanted(id, of.base(), bits));
            case Variable.OfDeadline(var deadline) -> {
                for (var fact : situation.deadlines().apply(deadline).because()) {
                    wanted.add(new Wanted(id, fact, bits));
                }
            }
            case Variable.OfRelatives(var my, var where) -> {
                for (var other : situation.family().relatives(situation.person(), my.relation())) {
                    for (var inner : where.wanted(Situation.of(other, situation.family()))) {
                        wanted.add(new Wanted(inner.person(), inner.fact(), inner.bits() * bits));
                    }
                }
            }
        }
    }

    /** @param masks the classes each variable may be in */
    Truth truth(long[] masks) {
        return switch (chart.leaves(masks)) {
            case Chart.ONLY_NO -> Truth.NO;
            case Chart.ONLY_YES -> Truth.YES;
            default -> Truth.UNKNOWN;
        };
    }

    /** The classes each variable may be in. */
    long[] masks(Situation situation) {
        var masks = ownMasks(situation);
        for (int each = 0; !kin.isEmpty() && each < masks.length; each++) {
            if (variables.get(each) instanceof Variable.OfRelatives(var my, var where)) {
                masks[each] = bits(Relatives.truth(my, where, situation));
            }
        }
        return masks;
    }

    /** The classes each variable may be in; whatever is asked about relatives is left open. */
    long[] ownMasks(Situation situation) {
        var masks = new long[numbers.length];
        for (int each = 0; each < masks.length; each++) {
            var fact = facts[each];
            masks[each] = fact == null
                    ? ofNoFact(variables.get(each), situation)
                    : situation.person().classes(axes, numbers[each], fact, all[each]);
        }
        return masks;
    }

    private static long ofNoFact(Variable variable, Situation situation) {
        return variable instanceof Variable.OfDeadline(var deadline)
                ? bits(situation.deadlines().apply(deadline).open())
                : Shape.FIRST | Shape.SECOND;
    }

    static long bits(Truth truth) {
        return switch (truth) {
            case YES -> Shape.FIRST;
            case NO -> Shape.SECOND;
            case UNKNOWN -> Shape.FIRST | Shape.SECOND;
        };
    }
}
