package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Place;

/** The variables of one or more conditions in the order the law names them, and the diagram over them. */
final class Shape {

    /** The class of a yes where a variable has no classes but yes and no. */
    static final int FIRST = 1;

    static final int SECOND = 2;

    /** A part of a condition that holds when one variable is in one of these classes. */
    record Part(int variable, long classes) {}

    private final Axes axes;
    private final Law law;
    private final LocalDate on;
    private final SequencedMap<String, SequencedSet<Variable.Asked>> tests = new LinkedHashMap<>();
    private final SequencedMap<Object, Variable> found = new LinkedHashMap<>();
    private final List<Object> order;
    private final List<Variable> variables;
    private final Diagram diagram;

    private Shape(Axes axes, List<Condition> conditions) {
        this.axes = axes;
        this.law = axes.law();
        this.on = axes.on();
        this.order = new ArrayList<>();
        conditions.forEach(this::collect);
        tests.forEach((base, each) -> found.put(base, ofFact(base, List.copyOf(each))));
        variables = order.stream()
                .map(key -> Objects.requireNonNull(found.get(key)))
                .toList();
        diagram = new Diagram(variables.stream().mapToInt(Variable::size).toArray());
    }

    private Shape(Axes axes, List<Object> order, List<Variable> variables, Diagram diagram) {
        this.axes = axes;
        this.law = axes.law();
        this.on = axes.on();
        this.order = order;
        this.variables = variables;
        this.diagram = diagram;
    }

    /** Conditions of one shape can be built into the same diagram and compared there. */
    static Shape of(Law law, LocalDate on, Condition... conditions) {
        return new Shape(new Axes(law, on), List.of(conditions));
    }

    /** The shape of one condition among others of the same day. */
    static Shape of(Axes axes, Condition condition) {
        return new Shape(axes, List.of(condition));
    }

    /** The same on another day, or null where time brings the limits of a fact into another order. */
    @Nullable
    Shape findOn(Axes then) {
        var moved = new ArrayList<Variable>(variables.size());
        for (var variable : variables) {
            var there = variable.findOn(then);
            if (there == null) {
                return null;
            }
            moved.add(there);
        }
        return new Shape(then, order, List.copyOf(moved), diagram);
    }

    Law law() {
        return law;
    }

    List<Variable> variables() {
        return variables;
    }

    Diagram diagram() {
        return diagram;
    }

    private void collect(Condition condition) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(this::collect);
            case Condition.AnyOf(var parts) -> parts.forEach(this::collect);
            case Condition.AtLeast(int _, var parts) -> parts.forEach(this::collect);
            case Condition.Not(var part) -> collect(part);
            case Condition.Leaf(var fact, var check, var _) -> {
                var base = Computed.base(law, fact);
                tests.computeIfAbsent(base, _ -> new LinkedHashSet<>())
                        .add(new Variable.Asked(fact, check, Computed.test(law, fact, check, on)));
                remember(base);
            }
            case Condition.My my -> {
                // the same words about relatives are the same variable wherever they stand
                if (remember(my.anywhere())) {
                    found.put(my.anywhere(), new Variable.OfRelatives(my, Decision.of(axes, my.where())));
                }
            }
            case Condition.DeadlineIs(var deadline, boolean _, var _) -> {
                var key = new Condition.DeadlineIs(deadline, true, Place.NOWHERE);
                remember(key);
                found.put(key, new Variable.OfDeadline(deadline));
            }
        }
    }

    private Variable ofFact(String base, List<Variable.Asked> asked) {
        return new Variable.OfFact(
                base,
                Axis.of(
                        Computed.fact(law, base),
                        asked.stream().map(Variable.Asked::test).toList()),
                asked.stream().map(Variable.Asked::fact).distinct().toList(),
                Computed.following(law, base),
                asked);
    }

    private boolean remember(Object key) {
        return !order.contains(key) && order.add(key);
    }

    int build(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().map(this::build).reduce(Diagram.YES, diagram::and);
            case Condition.AnyOf(var parts) -> parts.stream().map(this::build).reduce(Diagram.NO, diagram::or);
            case Condition.AtLeast(int count, var parts) ->
                diagram.atLeast(count, parts.stream().map(this::build).toList());
            case Condition.Not(var part) -> diagram.not(build(part));
            case Condition.Leaf _, Condition.My _, Condition.DeadlineIs _ -> {
                var part = Objects.requireNonNull(findPart(condition));
                yield diagram.test(part.variable(), part.classes());
            }
        };
    }

    /** What a condition asks of one variable, or null when it joins several parts. */
    @Nullable
    Part findPart(Condition condition) {
        return switch (condition) {
            case Condition.All _, Condition.AnyOf _, Condition.AtLeast _ -> null;
            case Condition.Not(var inner) -> {
                var part = findPart(inner);
                yield part == null
                        ? null
                        : new Part(
                                part.variable(), variables.get(part.variable()).all() & ~part.classes());
            }
            case Condition.Leaf(var fact, var check, var _) -> {
                int at = order.indexOf(Computed.base(law, fact));
                var axis = ((Variable.OfFact) variables.get(at)).axis();
                yield new Part(at, axis.holds(Computed.test(law, fact, check, on)));
            }
            case Condition.My my -> new Part(order.indexOf(my.anywhere()), FIRST);
            case Condition.DeadlineIs(var deadline, boolean open, var _) ->
                new Part(order.indexOf(new Condition.DeadlineIs(deadline, true, Place.NOWHERE)), open ? FIRST : SECOND);
        };
    }

    /** Facts that may have been told instead of one they follow from. */
    Tested.Told told(List<String> facts) {
        return new Tested.Told(law, on, facts);
    }
}
