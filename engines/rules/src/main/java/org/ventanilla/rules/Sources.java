package org.ventanilla.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Requirement.Terms;

/**
 * Where the papers that meet one requirement come from.
 *
 * @param documents any of which meets it
 * @param ways the procedure the law names, then those that give such a paper, unless it names none and a paper may come
 *     from elsewhere
 * @param isFromElsewhere whether one of these papers comes from outside every procedure we know
 * @param sharers the procedures that give such a paper to the dependants of the person as well
 */
record Sources(Set<String> documents, List<String> ways, boolean isFromElsewhere, List<String> sharers) {

    /** Of every requirement of these procedures, by the requirement itself. */
    static Map<Requirement, Sources> of(DayLaw day, Iterable<Procedure> procedures) {
        var found = new IdentityHashMap<Requirement, Sources>();
        procedures.forEach(procedure -> collect(day, procedure.requires(), found));
        return found;
    }

    private static void collect(DayLaw day, Requirement requirement, Map<Requirement, Sources> found) {
        switch (requirement) {
            case Requirement.All(var parts) -> parts.forEach(part -> collect(day, part, found));
            case Requirement.OneOf(var parts, var _) -> parts.forEach(part -> collect(day, part, found));
            case Requirement.Paper(var id, var terms) -> found.put(requirement, of(day, Set.of(id), terms));
            case Requirement.Shown(var id, var terms) -> found.put(requirement, of(day, day.proving(id), terms));
            case Requirement.Filed _, Requirement.Service _ -> {}
        }
    }

    private static Sources of(DayLaw day, Set<String> documents, Terms terms) {
        var ways = new LinkedHashSet<String>();
        if (terms.otherwise() != null) {
            ways.add(terms.otherwise());
        }
        boolean isFromElsewhere = documents.stream().anyMatch(document -> !day.isGiven(document));
        if (!isFromElsewhere || terms.otherwise() != null) {
            ways.addAll(day.leadingTo(documents));
        }
        return new Sources(documents, List.copyOf(ways), isFromElsewhere, List.copyOf(day.givingDependants(documents)));
    }
}
