package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ventanilla.rules.law.Condition;

/** Turns a condition into a circuit: from its own shape where no variable is asked twice, else from its diagram. */
final class Wiring {

    private final Shape shape;
    private final int[] uses;
    private final Map<Integer, Circuit> wired = new HashMap<>();

    private Wiring(Shape shape) {
        this.shape = shape;
        this.uses = new int[shape.variables().size()];
    }

    /** @param root the condition in the diagram of the shape */
    static Circuit of(Condition condition, Shape shape, int root) {
        var wiring = new Wiring(shape);
        var circuit = wiring.shaped(condition);
        for (int uses : wiring.uses) {
            if (uses > 1) {
                return wiring.chosen(shape.diagram(), root);
            }
        }
        return circuit;
    }

    private Circuit shaped(Condition condition) {
        var asked = shape.findPart(condition);
        if (asked != null) {
            return once(asked.variable(), asked.classes());
        }
        return switch (condition) {
            case Condition.All(var parts) -> joined(true, parts);
            case Condition.AnyOf(var parts) -> joined(false, parts);
            case Condition.AtLeast(int count, var parts) ->
                new Circuit.AtLeast(count, parts.stream().map(this::shaped).toList());
            case Condition.Not(var part) -> new Circuit.Not(shaped(part));
            case Condition.Leaf _, Condition.My _, Condition.DeadlineIs _ ->
                throw new IllegalStateException("(" + condition + ") asks one thing and was not found.");
        };
    }

    /** Parts side by side that ask the same variable are one test of it. */
    private Circuit joined(boolean and, List<Condition> parts) {
        var together = new LinkedHashMap<Integer, Long>();
        var circuits = new ArrayList<Circuit>();
        for (var part : flat(and, parts)) {
            var asked = shape.findPart(part);
            if (asked == null) {
                circuits.add(shaped(part));
            } else {
                together.merge(asked.variable(), asked.classes(), (a, b) -> and ? a & b : a | b);
            }
        }
        var all = new ArrayList<Circuit>();
        together.forEach((variable, classes) -> all.add(once(variable, classes)));
        all.addAll(circuits);
        return and ? new Circuit.All(all) : new Circuit.AnyOf(all);
    }

    private static List<Condition> flat(boolean and, List<Condition> parts) {
        var flat = new ArrayList<Condition>();
        for (var part : parts) {
            switch (part) {
                case Condition.All(var inner) when and -> flat.addAll(flat(true, inner));
                case Condition.AnyOf(var inner) when !and -> flat.addAll(flat(false, inner));
                case Condition.All _,
                        Condition.AnyOf _,
                        Condition.AtLeast _,
                        Condition.Not _,
                        Condition.Leaf _,
                        Condition.My _,
                        Condition.DeadlineIs _ -> flat.add(part);
            }
        }
        return flat;
    }

    private Circuit once(int variable, long classes) {
        uses[variable]++;
        return tested(variable, classes);
    }

    private Circuit tested(int variable, long classes) {
        var of = shape.variables().get(variable);
        if (classes == 0 || classes == of.all()) {
            return new Circuit.Certain(classes != 0);
        }
        return switch (of) {
            case Variable.OfFact(var base, var axis, var _, var told, var _) ->
                new Tested(base, axis, classes, shape.told(told));
            case Variable.OfRelatives(var my, var where) ->
                yesOrNo(new Circuit.OfRelatives(my.quantifier(), my.count(), my.relation(), where.circuit()), classes);
            case Variable.OfDeadline(var deadline) -> yesOrNo(new Circuit.OfDeadline(deadline), classes);
        };
    }

    private static Circuit yesOrNo(Circuit circuit, long classes) {
        return classes == Shape.FIRST ? circuit : new Circuit.Not(circuit);
    }

    private Circuit chosen(Diagram diagram, int node) {
        if (node <= Diagram.YES) {
            return new Circuit.Certain(node == Diagram.YES);
        }
        var before = wired.get(node);
        if (before != null) {
            return before;
        }
        int variable = diagram.variable(node);
        var leading = new TreeMap<Integer, Long>();
        for (int each = 0; each < shape.variables().get(variable).size(); each++) {
            leading.merge(diagram.next(node, each), 1L << each, (a, b) -> a | b);
        }
        var arms = new ArrayList<Circuit.Arm>();
        leading.forEach((to, classes) -> arms.add(new Circuit.Arm(tested(variable, classes), chosen(diagram, to))));
        var choice = new Circuit.Choice(arms);
        wired.put(node, choice);
        return choice;
    }
}
