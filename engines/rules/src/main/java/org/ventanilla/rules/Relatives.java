package org.ventanilla.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Variable.OfRelatives;
import org.ventanilla.rules.law.Condition;

/** What can be said about a person's relatives: "there is none" only when somebody declared the list complete. */
final class Relatives {

    private Relatives() {}

    static Truth truth(Condition.My my, Decision where, Situation situation) {
        int certain = 0;
        int maybe = 0;
        for (var other : situation.family().relatives(situation.person(), my.relation())) {
            var truth = where.truth(Situation.of(other, situation.family()));
            if (truth == Truth.UNKNOWN) {
                maybe++;
            } else if ((truth == Truth.YES) != (my.quantifier() == Condition.Quantifier.EVERY)) {
                certain++;
            }
        }
        return truth(my, certain, maybe, situation.family().complete());
    }

    /**
     * @param certain how many relatives of whom the condition asks are surely meant
     * @param maybe of how many that is not known
     */
    static Truth truth(Condition.My my, int certain, int maybe, boolean everyoneIsHere) {
        int needed = my.needed();
        var enough =
                certain >= needed ? Truth.YES : everyoneIsHere && certain + maybe < needed ? Truth.NO : Truth.UNKNOWN;
        return switch (my.quantifier()) {
            case ANY, AT_LEAST -> enough;
            case NONE, EVERY -> not(enough);
        };
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    static Set<String> askedAbout(List<OfRelatives> kin, Person person, Family family) {
        var relatives = new TreeSet<String>();
        kin.forEach(each -> family.relatives(person, each.my().relation()).forEach(other -> relatives.add(other.id())));
        return relatives;
    }
}
