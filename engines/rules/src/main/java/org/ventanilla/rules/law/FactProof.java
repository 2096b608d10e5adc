package org.ventanilla.rules.law;

import java.util.Set;
import java.util.TreeSet;

/** Proves of the facts that none is computed from itself, and that what only steps set is set by some step. */
final class FactProof {

    private final Draft draft;

    FactProof(Draft draft) {
        this.draft = draft;
    }

    void prove() {
        var set = setBySteps();
        for (var fact : draft.facts.values()) {
            if (isComputedFromItself(fact)) {
                complain(fact, "(" + fact.id() + ") is computed from itself.", "ask: { es: …, en: … } for one of them");
            }
            if (fact.ask() == null && fact.setBy() == Fact.SetBy.STEPS && !set.contains(fact.id())) {
                complain(
                        fact,
                        "Nobody is asked (" + fact.id() + ") and no step sets it.",
                        "sets: { " + fact.id() + ": … } on a step, or ask: { es: …, en: … }");
            }
        }
    }

    private void complain(Fact fact, String text, String maybe) {
        draft.names.complainOf(Names.Kind.FACT, fact.id(), text, maybe);
    }

    private Set<String> setBySteps() {
        var set = new TreeSet<String>();
        for (var procedure : draft.procedures.values()) {
            for (var step : procedure.steps()) {
                set.addAll(step.sets().keySet());
            }
        }
        return set;
    }

    private boolean isComputedFromItself(Fact fact) {
        var passed = new TreeSet<String>();
        passed.add(fact.id());
        var from = fact.computedFrom();
        while (from != null) {
            if (!passed.add(from)) {
                return from.equals(fact.id());
            }
            var source = draft.facts.get(from);
            from = source == null ? null : source.computedFrom();
        }
        return false;
    }
}
