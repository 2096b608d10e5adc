package org.ventanilla.rules;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Requirement.Terms;

/**
 * Where the papers that meet one requirement come from, and what is said of whoever has none and is given none.
 *
 * @param documents any of which meets it
 * @param ways the procedure the law names, then those that give such a paper, unless it names none and a paper may come
 *     from elsewhere
 * @param isFromElsewhere whether one of these papers comes from outside every procedure we know
 * @param sharers the procedures that give such a paper to the dependants of the person as well
 * @param sure what is said where the requirement surely holds
 * @param perhaps what is said where that is not known
 */
record Sources(
        Set<String> documents,
        List<Giver> ways,
        boolean isFromElsewhere,
        List<String> sharers,
        Need sure,
        Need perhaps) {

    /**
     * A procedure that may be a way to such a paper.
     *
     * @param isSomebodyElses whether somebody else asks for it, who may have it whatever is known of the person
     * @param inForce the version in force on the day, or null
     */
    record Giver(
            String procedure,
            boolean isSomebodyElses,
            @Nullable Procedure inForce) {}

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
            case Requirement.Paper(var id, var terms) ->
                found.put(requirement, of(day, Need.Kind.DOCUMENT, id, Set.of(id), terms));
            case Requirement.Shown(var id, var terms) ->
                found.put(requirement, of(day, Need.Kind.PROOF, id, day.proving(id), terms));
            case Requirement.Service(var id, var _, var terms) -> found.put(requirement, ofService(id, terms));
            case Requirement.Filed _ -> {}
        }
    }

    private static Sources ofService(String id, Terms terms) {
        return new Sources(
                Set.of(),
                List.of(),
                false,
                List.of(),
                owed(id, Need.Status.OWED_TO_PERSON, terms),
                owed(id, Need.Status.MAYBE, terms));
    }

    private static Need owed(String id, Need.Status status, Terms terms) {
        return new Need(Need.Kind.SERVICE, id, status, null, false, terms.otherwise(), null, List.of(), terms.cites());
    }

    private static Need missing(Need.Kind kind, String id, Need.Status status, boolean blocks, Terms terms) {
        return new Need(kind, id, status, null, blocks, null, null, List.of(), terms.cites());
    }

    private static Sources of(DayLaw day, Need.Kind kind, String id, Set<String> documents, Terms terms) {
        var ways = new LinkedHashSet<String>();
        if (terms.otherwise() != null) {
            ways.add(terms.otherwise());
        }
        boolean isFromElsewhere = documents.stream().anyMatch(document -> !day.isGiven(document));
        if (!isFromElsewhere || terms.otherwise() != null) {
            ways.addAll(day.leadingTo(documents));
        }
        return new Sources(
                documents,
                ways.stream()
                        .map(way -> new Giver(way, day.isSomebodyElses(way), day.findInForce(way)))
                        .toList(),
                isFromElsewhere,
                List.copyOf(day.givingDependants(documents)),
                missing(kind, id, Need.Status.MISSING, !terms.ifHeld(), terms),
                missing(kind, id, Need.Status.MAYBE, false, terms));
    }
}
