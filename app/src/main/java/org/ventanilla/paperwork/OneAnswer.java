package org.ventanilla.paperwork;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/** What one answer would tell to be somebody's or not: told to them, so that they give it. */
final class OneAnswer {

    private OneAnswer() {}

    /** Whether one answer alone tells if the law gives it to them, and a window may ask for that answer. */
    static boolean isAway(Line line, Law law) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        var because = line.verdict().because().stream()
                .filter(fact -> procedure == null || !isOfItsOwn(procedure, fact))
                .toList();
        var asked = because.size() == 1 ? law.facts().get(because.getFirst()) : null;
        return line.state() == Plan.State.UNKNOWN
                && line.force().kind() != Procedure.Force.Kind.MAY
                && asked != null
                && asked.compartment() == null
                && !Unseen.isOfAnAnswerNobodyHas(line, law)
                && !comesAfter(line, asked.id(), law);
    }

    /** Whether the fact is the day of a step of its own, which nobody has who never began it. */
    private static boolean isOfItsOwn(Procedure procedure, String fact) {
        return procedure.steps().stream()
                .anyMatch(step -> step.sets().getOrDefault(fact, List.of()).contains(Step.ITS_DAY));
    }

    /** Whether it comes of another trámite that settles the very answer: that one's row asks for it already. */
    private static boolean comesAfter(Line line, String fact, Law law) {
        var procedure = law.findVersion(line.procedure(), line.versionFrom());
        var within = procedure == null || procedure.within() == null
                ? Stream.<String>empty()
                : Stream.of(procedure.within().procedure());
        var ways = line.blockedBy().stream().map(Plan.Blocker::procedure).filter(Objects::nonNull);
        return Stream.concat(within, ways)
                .filter(way -> !way.equals(line.procedure()))
                .map(way -> law.procedures().get(way))
                .filter(Objects::nonNull)
                .flatMap(way -> way.steps().stream())
                .anyMatch(step -> step.sets().containsKey(fact));
    }
}
