package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Variable.OfRelatives;
import org.ventanilla.rules.law.Condition;

/** What can be said about a person's relatives: "there is none" only when somebody declared the list complete. */
final class Relatives {

    /**
     * How many of the relatives asked about are certain, and of how many it is not known; neither is counted past what
     * the condition needs.
     */
    record Tally(int certain, int maybe) {
        static final Tally NONE = new Tally(0, 0);
    }

    private Relatives() {}

    static Truth truth(Condition.My my, Decision where, Situation situation) {
        var tally = Tally.NONE;
        for (var other : situation.family().relatives(situation.person(), my.relation())) {
            tally = with(my, tally, where.truth(Situation.of(other, situation.family())));
        }
        return truth(my, tally, situation.family().complete());
    }

    static Truth truth(Condition.My my, Tally tally, boolean everyoneIsHere) {
        int needed = needed(my);
        var enough = tally.certain() >= needed
                ? Truth.YES
                : everyoneIsHere && tally.certain() + tally.maybe() < needed ? Truth.NO : Truth.UNKNOWN;
        return switch (my.quantifier()) {
            case ANY, AT_LEAST -> enough;
            case NONE, EVERY -> not(enough);
        };
    }

    private static Tally with(Condition.My my, Tally tally, Truth truth) {
        if (truth == Truth.UNKNOWN) {
            return new Tally(tally.certain(), Math.min(tally.maybe() + 1, needed(my)));
        }
        boolean counts = (truth == Truth.YES) != (my.quantifier() == Condition.Quantifier.EVERY);
        return counts ? new Tally(Math.min(tally.certain() + 1, needed(my)), tally.maybe()) : tally;
    }

    private static int needed(Condition.My my) {
        return my.quantifier() == Condition.Quantifier.AT_LEAST ? my.count() : 1;
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /**
     * What can be counted of the relatives when each may be in any of their worlds, one list for each way, in the order
     * of the conditions on relatives.
     *
     * @param without a relative left out of the count, or null
     * @param answers of a relative in each of their worlds, in the order of the conditions
     */
    static Set<List<Tally>> tallies(
            List<OfRelatives> kin,
            Set<String> relatives,
            @Nullable String without,
            Function<String, Collection<List<@Nullable Truth>>> answers) {
        Set<List<Tally>> tallies = Set.of(Collections.nCopies(kin.size(), Tally.NONE));
        for (var relative : relatives) {
            if (!relative.equals(without)) {
                var ways = new LinkedHashSet<>(answers.apply(relative));
                var more = new LinkedHashSet<List<Tally>>();
                tallies.forEach(before -> ways.forEach(way -> more.add(with(kin, before, way))));
                tallies = more;
            }
        }
        return tallies;
    }

    static Set<String> askedAbout(List<OfRelatives> kin, Person person, Family family) {
        var relatives = new TreeSet<String>();
        kin.forEach(each -> family.relatives(person, each.my().relation()).forEach(other -> relatives.add(other.id())));
        return relatives;
    }

    static List<Tally> with(List<OfRelatives> kin, List<Tally> tallies, List<@Nullable Truth> answers) {
        var more = new ArrayList<Tally>();
        for (int each = 0; each < kin.size(); each++) {
            var answer = answers.get(each);
            more.add(answer == null ? tallies.get(each) : with(kin.get(each).my(), tallies.get(each), answer));
        }
        return more;
    }

    static List<Truth> truths(List<OfRelatives> kin, List<Tally> tallies, boolean everyoneIsHere) {
        var truths = new ArrayList<Truth>();
        for (int each = 0; each < kin.size(); each++) {
            truths.add(truth(kin.get(each).my(), tallies.get(each), everyoneIsHere));
        }
        return truths;
    }
}
