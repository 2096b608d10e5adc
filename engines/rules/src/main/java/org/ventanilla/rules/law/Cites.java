package org.ventanilla.rules.law;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every article a procedure rests on, each once, in the order of the file. */
public final class Cites {

    private final Set<Cite> found = new LinkedHashSet<>();

    private Cites() {}

    public static List<Cite> of(Procedure procedure) {
        var cites = new Cites();
        cites.add(procedure);
        return List.copyOf(cites.found);
    }

    private void add(Procedure procedure) {
        found.addAll(procedure.force().cites());
        if (procedure.notAssessed() != null) {
            found.addAll(procedure.notAssessed().cites());
        }
        procedure.needs().forEach(this::add);
        found.addAll(procedure.eligibleCites());
        if (procedure.within() != null) {
            found.addAll(procedure.within().cites());
        }
        procedure.deadlines().values().forEach(this::add);
        add(procedure.requires());
        procedure.steps().forEach(step -> found.addAll(step.cites()));
        for (var fee : procedure.fees()) {
            found.addAll(fee.cites());
            fee.waived().forEach(waiver -> found.addAll(waiver.cites()));
        }
        procedure.parameters().values().forEach(parameter -> found.addAll(parameter.cites()));
        for (var conflict : procedure.conflicts()) {
            conflict.readings().forEach(reading -> found.addAll(reading.cites()));
        }
    }

    private void add(Deadline deadline) {
        found.addAll(deadline.cites());
        deadline.except().forEach(exception -> found.addAll(exception.cites()));
        if (deadline.extend() != null) {
            found.addAll(deadline.extend().cites());
        }
        if (deadline.missed() != null) {
            found.addAll(deadline.missed().cites());
        }
    }

    private void add(Requirement requirement) {
        switch (requirement) {
            case Requirement.All(var parts) -> parts.forEach(this::add);
            case Requirement.OneOf(var parts, var terms) -> {
                found.addAll(terms.cites());
                parts.forEach(this::add);
            }
            case Requirement.Paper(var _, var terms) -> found.addAll(terms.cites());
            case Requirement.Shown(var _, var terms) -> found.addAll(terms.cites());
            case Requirement.Filed(var _, var _, var terms) -> found.addAll(terms.cites());
            case Requirement.Service(var _, var _, var terms) -> found.addAll(terms.cites());
        }
    }
}
