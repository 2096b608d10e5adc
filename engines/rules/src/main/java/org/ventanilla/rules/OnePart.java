package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/** The one part of two conditions that is another in each, wherever it stands: a number that was changed. */
final class OnePart {

    private static final Condition.All EVERYBODY = new Condition.All(List.of());
    private static final Condition.AnyOf NOBODY = new Condition.AnyOf(List.of());

    /** @param denied whether it stands under a "not": who meets it then is shut out */
    private record Pair(Condition old, Condition now, boolean denied) {

        boolean isAs(Pair other) {
            return old.anywhere().equals(other.old.anywhere())
                    && now.anywhere().equals(other.now.anywhere())
                    && denied == other.denied;
        }

        Condition was() {
            return denied ? new Condition.Not(old) : old;
        }

        Condition is() {
            return denied ? new Condition.Not(now) : now;
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private boolean isOther;

    private OnePart() {}

    /** Null where more than one part is another, or what it changes cannot be said by that part alone. */
    static Comparison.@Nullable OneChange find(Law law, Condition old, Condition now, LocalDate on) {
        var part = new OnePart();
        part.compare(old, now, false);
        if (part.isOther
                || part.pairs.isEmpty()
                || !part.pairs.stream().allMatch(each -> each.isAs(part.pairs.getFirst()))) {
            return null;
        }
        var pair = part.pairs.getFirst();
        var held = put(old, now, pair.denied() ? NOBODY : EVERYBODY);
        var missing = put(old, now, pair.denied() ? EVERYBODY : NOBODY);
        var shape = Shape.of(law, on, old, now, pair.old(), pair.now());
        var diagram = shape.diagram();
        int was = shape.build(pair.was());
        int is = shape.build(pair.is());
        int decides = diagram.and(shape.build(held), diagram.not(shape.build(missing)));
        int comes = diagram.and(is, diagram.not(was));
        int goes = diagram.and(was, diagram.not(is));
        boolean isWhole = diagram.and(shape.build(now), diagram.not(shape.build(old))) == diagram.and(comes, decides)
                && diagram.and(shape.build(old), diagram.not(shape.build(now))) == diagram.and(goes, decides);
        return isWhole
                ? new Comparison.OneChange(
                        diagram.and(comes, decides) == Diagram.NO ? null : only(pair.is(), pair.was()),
                        diagram.and(goes, decides) == Diagram.NO ? null : only(pair.was(), pair.is()),
                        shape.build(held) != Diagram.YES,
                        shape.build(missing) != Diagram.NO)
                : null;
    }

    private static Condition.All only(Condition those, Condition not) {
        return new Condition.All(List.of(those, new Condition.Not(not)));
    }

    private void compare(Condition old, Condition now, boolean denied) {
        if (old.anywhere().equals(now.anywhere())) {
            return;
        }
        switch (old) {
            case Condition.All(var parts)
            when now instanceof Condition.All(var others) -> compare(parts, others, denied);
            case Condition.AnyOf(var parts)
            when now instanceof Condition.AnyOf(var others) -> compare(parts, others, denied);
            case Condition.AtLeast(int count, var parts)
            when now instanceof Condition.AtLeast(int other, var others) && count == other ->
                compare(parts, others, denied);
            case Condition.Not(var part) when now instanceof Condition.Not(var other) -> compare(part, other, !denied);
            case Condition.Leaf leaf
            when now instanceof Condition.Leaf other && leaf.fact().equals(other.fact()) ->
                pairs.add(new Pair(old, now, denied));
            case Condition.My my
            when now instanceof Condition.My other && isSaidAlike(my, other) -> pairs.add(new Pair(old, now, denied));
            default -> isOther = true;
        }
    }

    /** Of several relatives at once nobody could say in a few words who is meant. */
    private static boolean isSaidAlike(Condition.My one, Condition.My other) {
        return one.quantifier() == Condition.Quantifier.ANY
                && other.quantifier() == Condition.Quantifier.ANY
                && one.relation().equals(other.relation());
    }

    private void compare(List<Condition> old, List<Condition> now, boolean denied) {
        if (old.size() != now.size()) {
            isOther = true;
            return;
        }
        for (int each = 0; each < old.size(); each++) {
            compare(old.get(each), now.get(each), denied);
        }
    }

    /** The condition with something else where the two differ. */
    private static Condition put(Condition old, Condition now, Condition instead) {
        if (old.anywhere().equals(now.anywhere())) {
            return now;
        }
        return switch (now) {
            case Condition.All(var parts) -> new Condition.All(put(((Condition.All) old).parts(), parts, instead));
            case Condition.AnyOf(var parts) ->
                new Condition.AnyOf(put(((Condition.AnyOf) old).parts(), parts, instead));
            case Condition.AtLeast(int count, var parts) ->
                new Condition.AtLeast(count, put(((Condition.AtLeast) old).parts(), parts, instead));
            case Condition.Not(var part) -> new Condition.Not(put(((Condition.Not) old).part(), part, instead));
            case Condition.Leaf _, Condition.My _, Condition.DeadlineIs _ -> instead;
        };
    }

    private static List<Condition> put(List<Condition> old, List<Condition> now, Condition instead) {
        var all = new ArrayList<Condition>();
        for (int each = 0; each < now.size(); each++) {
            all.add(put(old.get(each), now.get(each), instead));
        }
        return List.copyOf(all);
    }
}
