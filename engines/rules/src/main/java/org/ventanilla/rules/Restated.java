package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Axis.Limit;
import org.ventanilla.rules.Variable.Asked;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Place;

/** Classes of people said again in the language of the law, so that whoever words a condition can word them. */
final class Restated {

    private static final long FIRST = 1;

    private final Shape shape;

    Restated(Shape shape) {
        this.shape = shape;
    }

    /** Only what the box asks for; nothing at all holds of everybody. */
    Condition.All box(long[] box) {
        var parts = new ArrayList<Condition>();
        for (int each = 0; each < box.length; each++) {
            if (box[each] != shape.variables().get(each).all()) {
                parts.add(part(each, box[each]));
            }
        }
        return new Condition.All(List.copyOf(parts));
    }

    /** That the variable is in one of these classes, which are neither none nor all. */
    Condition part(int variable, long classes) {
        return switch (shape.variables().get(variable)) {
            case Variable.OfFact of ->
                switch (of.axis()) {
                    case Axis.YesNo _ -> yesNo(of, classes);
                    case Axis.Line line -> spans(of, line, classes);
                    case Axis.Sets sets -> sets.many() ? many(of, sets, classes) : codes(of, sets, classes);
                };
            case Variable.OfRelatives(var my, var _) -> classes == FIRST ? my : without(my);
            case Variable.OfDeadline(var deadline) ->
                new Condition.DeadlineIs(deadline, classes == FIRST, Place.NOWHERE);
        };
    }

    private static Condition.Leaf leaf(String fact, Check check) {
        return new Condition.Leaf(fact, check, Place.NOWHERE);
    }

    private static Condition yesNo(Variable.OfFact of, long classes) {
        return leaf(of.base(), new Check.Is(classes == FIRST));
    }

    /** There is no such relative; or there is one of whom it does not hold; or they are fewer. */
    private static Condition without(Condition.My my) {
        return switch (my.quantifier()) {
            case ANY -> relatives(Condition.Quantifier.NONE, my, my.where());
            case NONE -> relatives(Condition.Quantifier.ANY, my, my.where());
            case EVERY -> relatives(Condition.Quantifier.ANY, my, new Condition.Not(my.where()));
            case AT_LEAST -> new Condition.Not(my);
        };
    }

    private static Condition relatives(Condition.Quantifier quantifier, Condition.My my, Condition where) {
        return new Condition.My(quantifier, 1, my.relation(), where, Place.NOWHERE);
    }

    /** Runs of neighbouring classes, each from one limit of the law to another. */
    private static Condition spans(Variable.OfFact of, Axis.Line line, long classes) {
        var spans = new ArrayList<Condition>();
        int size = line.size();
        int from = 0;
        while (from < size) {
            if ((classes >>> from & 1) == 0) {
                from++;
                continue;
            }
            int to = from;
            while (to + 1 < size && (classes >>> to + 1 & 1) == 1) {
                to++;
            }
            var ends = new ArrayList<Condition>();
            if (from > 0) {
                ends.add(side(of, line.limits().get(from - 1), false));
            }
            if (to + 1 < size) {
                ends.add(side(of, line.limits().get(to), true));
            }
            spans.add(all(ends));
            from = to + 1;
        }
        return any(spans);
    }

    /** In the words in which the law draws this limit: an age, not a day of birth. */
    private static Condition side(Variable.OfFact of, Limit limit, boolean below) {
        for (var asked : of.tests()) {
            if (asked.test() instanceof Axis.Test.Side(var at, boolean under) && at.equals(limit)) {
                return under == below ? leaf(asked.fact(), asked.check()) : opposite(asked);
            }
        }
        throw new IllegalStateException("No test draws the limit (" + limit + "). Maybe the axis has other tests.");
    }

    private static Condition opposite(Asked asked) {
        var check = asked.check().opposite();
        return check == null ? new Condition.Not(leaf(asked.fact(), asked.check())) : leaf(asked.fact(), check);
    }

    /** The law's own test, or else the codes meant, or those not meant where they are fewer or the list is open. */
    private Condition codes(Variable.OfFact of, Axis.Sets sets, long classes) {
        for (var asked : of.tests()) {
            if (sets.holds(asked.test()) == classes) {
                return leaf(asked.fact(), asked.check());
            }
        }
        var options = Computed.fact(shape.law(), of.base()).options().keySet();
        var meant = new TreeSet<String>();
        var others = new TreeSet<String>();
        var named = new TreeSet<>(options);
        of.tests().forEach(asked -> named.addAll(((Axis.Test.Codes) asked.test()).codes()));
        for (var code : named) {
            boolean in = (sets.classesOf(new Value.Codes(new TreeSet<>(Set.of(code)))) & classes) != 0;
            (in ? meant : others).add(code);
        }
        boolean isOpen =
                options.isEmpty() && (sets.classesOf(new Value.Codes(new TreeSet<>(Set.of("")))) & classes) != 0;
        return isOpen || !options.isEmpty() && others.size() < meant.size()
                ? leaf(of.base(), new Check.NoneOf(others))
                : leaf(of.base(), new Check.OneOf(meant));
    }

    /** Several values at once: the shortest lists of the law's own tests, and of their opposites, that say it. */
    private static Condition many(Variable.OfFact of, Axis.Sets sets, long classes) {
        var ways = new ArrayList<Condition>();
        long left = classes;
        while (left != 0) {
            var best = best(of, sets, classes, left);
            ways.add(all(best.parts()));
            left &= ~best.classes();
        }
        return any(ways);
    }

    private record Term(List<Condition> parts, long classes) {}

    private static Term best(Variable.OfFact of, Axis.Sets sets, long classes, long left) {
        Term best = null;
        for (var term : terms(of, sets, Long.lowestOneBit(left))) {
            if ((term.classes() & ~classes) == 0 && isBetter(term, best, left)) {
                best = term;
            }
        }
        if (best == null) {
            throw new IllegalStateException("(" + of.base() + ") has classes that no test tells apart.");
        }
        return best;
    }

    private static boolean isBetter(Term term, @Nullable Term best, long left) {
        if (best == null || term.parts().size() != best.parts().size()) {
            return best == null || term.parts().size() < best.parts().size();
        }
        return Long.bitCount(term.classes() & left) > Long.bitCount(best.classes() & left);
    }

    /** Every list of tests and opposites that holds in this class. */
    private static List<Term> terms(Variable.OfFact of, Axis.Sets sets, long one) {
        var literals = new LinkedHashSet<Term>();
        for (var asked : of.tests()) {
            long holds = sets.holds(asked.test());
            literals.add(
                    (holds & one) != 0
                            ? new Term(List.of(leaf(asked.fact(), asked.check())), holds)
                            : new Term(List.of(opposite(asked)), sets.all() & ~holds));
        }
        var terms = new ArrayList<Term>(List.of(new Term(List.of(), sets.all())));
        for (var literal : literals) {
            for (var term : List.copyOf(terms)) {
                var parts = new ArrayList<>(term.parts());
                parts.addAll(literal.parts());
                terms.add(new Term(parts, term.classes() & literal.classes()));
            }
        }
        return terms;
    }

    private static Condition all(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
    }

    private static Condition any(List<Condition> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Condition.AnyOf(List.copyOf(parts));
    }
}
