package org.ventanilla.paperwork;

import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Law;

/** The way to a paper that was given once: a copy of it, once the trámite that gave it is over for that person. */
final class Copies {

    private Copies() {}

    /** Who gives a copy of what stands in the way of this line; null where a trámite is still the way to it. */
    static Document.@Nullable Copy find(Line line, Plan.Blocker blocker, Plan plan, Law law) {
        var document = law.documents().get(blocker.requirement());
        if (document == null || document.copy() == null) {
            return null;
        }
        var whose = blocker.relative() == null ? line.person() : blocker.relative();
        var isStillGiven = plan.lines().stream()
                .filter(way -> way.person().equals(whose))
                .filter(way -> mayGive(way, document.id(), law))
                .anyMatch(way -> switch (way.state()) {
                    case NOW, BLOCKED, LATER, RUNNING, UNKNOWN -> true;
                    case DONE, NOT_FOR_YOU -> false;
                });
        return isStillGiven ? null : document.copy();
    }

    private static boolean mayGive(Line way, String document, Law law) {
        var procedure = law.findVersion(way.procedure(), way.versionFrom());
        return procedure != null && procedure.gives().contains(document);
    }
}
