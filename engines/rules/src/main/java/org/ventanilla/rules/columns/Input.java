package org.ventanilla.rules.columns;

import org.ventanilla.rules.Circuit.OfRelatives;
import org.ventanilla.rules.Tested;

/** What a program reads of a person: a test of one fact, an answer about relatives, or whether a deadline is open. */
sealed interface Input {

    record OfFact(Tested test) implements Input {}

    record OfKin(OfRelatives asked) implements Input {}

    record OfDeadline(String procedure, String deadline) implements Input {}
}
