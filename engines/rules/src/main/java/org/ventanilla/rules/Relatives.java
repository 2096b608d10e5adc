package org.ventanilla.rules;

import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Condition;

/** What can be said about a person's relatives: "there is none" only when somebody declared the list complete. */
final class Relatives {

    private Relatives() {}

    static Truth truth(Condition.My my, Decision where, Situation situation) {
        int yes = 0;
        int no = 0;
        int maybe = 0;
        for (var other : situation.family().relatives(situation.person(), my.relation())) {
            switch (where.truth(Situation.of(other, situation.family()))) {
                case YES -> yes++;
                case NO -> no++;
                case UNKNOWN -> maybe++;
            }
        }
        boolean everyoneIsHere = situation.family().complete();
        return switch (my.quantifier()) {
            case ANY -> atLeast(1, yes, maybe, everyoneIsHere);
            case AT_LEAST -> atLeast(my.count(), yes, maybe, everyoneIsHere);
            case NONE -> not(atLeast(1, yes, maybe, everyoneIsHere));
            case EVERY -> not(atLeast(1, no, maybe, everyoneIsHere));
        };
    }

    private static Truth atLeast(int count, int certain, int maybe, boolean everyoneIsHere) {
        if (certain >= count) {
            return Truth.YES;
        }
        return everyoneIsHere && certain + maybe < count ? Truth.NO : Truth.UNKNOWN;
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
