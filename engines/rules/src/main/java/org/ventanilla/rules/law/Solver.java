package org.ventanilla.rules.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person who satisfies a formula, or proves there is none: the first undecided test is split in two, and
 * what follows from each half is looked at in turn.
 */
final class Solver {

    /** Beyond this many looks a condition is refused as too tangled to prove anything of. */
    static final int STEPS_MAX = 20_000;

    enum Truth {
        YES,
        NO,
        OPEN
    }

    private int steps;

    /** True once a search was given up; its null then proves nothing. */
    boolean gaveUp() {
        return steps > STEPS_MAX;
    }

    /** The classes that remain possible for such a person, or null when there is none. */
    long @Nullable [] person(Formula formula, long[] possible) {
        steps = 0;
        return search(formula, possible.clone());
    }

    private long @Nullable [] search(Formula formula, long[] possible) {
        steps++;
        if (gaveUp()) {
            return null;
        }
        switch (truth(formula, possible)) {
            case YES -> {
                return possible;
            }
            case NO -> {
                return null;
            }
            case OPEN -> {}
        }
        var test = undecided(formula, possible);
        if (test == null) {
            return null;
        }
        var inside = possible.clone();
        inside[test.variable()] &= test.classes();
        var found = search(formula, inside);
        if (found != null) {
            return found;
        }
        var outside = possible.clone();
        outside[test.variable()] &= ~test.classes();
        return search(formula, outside);
    }

    static Truth truth(Formula formula, long[] possible) {
        return switch (formula) {
            case Formula.In in -> in(in, possible[in.variable()]);
            case Formula.Not not ->
                switch (truth(not.part(), possible)) {
                    case YES -> Truth.NO;
                    case NO -> Truth.YES;
                    case OPEN -> Truth.OPEN;
                };
            case Formula.And and -> counted(and.parts(), and.parts().size(), possible);
            case Formula.Or or -> counted(or.parts(), 1, possible);
            case Formula.Some some -> counted(some.parts(), some.count(), possible);
        };
    }

    private static Truth in(Formula.In in, long possible) {
        if ((possible & ~in.classes()) == 0) {
            return Truth.YES;
        }
        return (possible & in.classes()) == 0 ? Truth.NO : Truth.OPEN;
    }

    private static Truth counted(List<Formula> parts, int needed, long[] possible) {
        var yes = 0;
        var open = 0;
        for (var part : parts) {
            switch (truth(part, possible)) {
                case YES -> yes++;
                case NO -> {}
                case OPEN -> open++;
            }
        }
        if (yes >= needed) {
            return Truth.YES;
        }
        return yes + open >= needed ? Truth.OPEN : Truth.NO;
    }

    private static Formula.@Nullable In undecided(Formula formula, long[] possible) {
        return switch (formula) {
            case Formula.In in -> in(in, possible[in.variable()]) == Truth.OPEN ? in : null;
            case Formula.Not not -> undecided(not.part(), possible);
            case Formula.And and -> undecided(and.parts(), possible);
            case Formula.Or or -> undecided(or.parts(), possible);
            case Formula.Some some -> undecided(some.parts(), possible);
        };
    }

    private static Formula.@Nullable In undecided(List<Formula> parts, long[] possible) {
        for (var part : parts) {
            var found = truth(part, possible) == Truth.OPEN ? undecided(part, possible) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
