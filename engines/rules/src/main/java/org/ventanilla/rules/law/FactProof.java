package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proves of the facts that none is computed from itself, that what only steps set is set by some step, and that what
 * steps set can be foreseen.
 */
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
        proveForeseen();
    }

    /** What may become of a person is one number, with a digit for each fact that steps set. */
    private void proveForeseen() {
        int bits = 0;
        for (var set : valuesSet().entrySet()) {
            var fact = draft.facts.get(set.getKey());
            bits += Integer.SIZE - Integer.numberOfLeadingZeros(set.getValue().size());
            if (fact != null && bits > Fact.SET_BITS_MAX) {
                complain(
                        fact,
                        "(" + fact.id()
                                + ") is one more fact that steps set than can be foreseen together: with it their"
                                + " values take " + bits + " bits of " + Fact.SET_BITS_MAX + ".",
                        "a document that a step gives says the same, or its steps have fewer outcomes");
                return;
            }
        }
    }

    /** By fact, everything that some step of some version sets it to. */
    private SortedMap<String, Set<String>> valuesSet() {
        var values = new TreeMap<String, Set<String>>();
        var versions = new ArrayList<>(draft.procedures.values());
        draft.past.values().forEach(versions::addAll);
        for (var version : versions) {
            for (var step : version.steps()) {
                step.sets().forEach((fact, set) -> values.computeIfAbsent(fact, _ -> new TreeSet<>())
                        .addAll(set));
            }
        }
        values.values().forEach(set -> set.remove(Step.UNCHANGED));
        return values;
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
