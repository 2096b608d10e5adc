package org.ventanilla.rules.law;

import java.util.List;

/** A condition over variables of finitely many classes: a person is one class of each variable. */
sealed interface Formula {

    record And(List<Formula> parts) implements Formula {}

    record Or(List<Formula> parts) implements Formula {}

    record Some(int count, List<Formula> parts) implements Formula {}

    record Not(Formula part) implements Formula {}

    /** The variable is in one of these classes, one bit each. */
    record In(int variable, long classes) implements Formula {}

    /** Exactly one of two holds: nobody satisfies it when the two are the same condition. */
    static Formula differ(Formula one, Formula other) {
        return new Or(List.of(new And(List.of(one, new Not(other))), new And(List.of(new Not(one), other))));
    }
}
