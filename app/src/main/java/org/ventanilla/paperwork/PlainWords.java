package org.ventanilla.paperwork;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Law;

/** A plan in words for paper and telephones, which others may read: where to go and never what for. */
record PlainWords(Law law, Words words) {

    String procedure(String id) {
        var said = words.find("procedure." + id + ".slip");
        var procedure = law.procedures().get(id);
        return said != null ? said : procedure == null ? "" : procedure.slip().in(words.language());
    }

    String paper(String id) {
        for (var kind : List.of("document.", "proof.", "service.")) {
            var said = words.find(kind + id);
            if (said != null) {
                return said;
            }
        }
        var document = law.documents().get(id);
        return document == null ? procedure(id) : document.name().in(words.language());
    }

    /** The counter where this line moves on. */
    String where(Line line) {
        var procedure = law.procedures().get(line.procedure());
        var decides = procedure == null ? "any_authority" : procedure.decides();
        var said = words.find("authority." + decides);
        return said == null ? words.get("authority.any_authority") : said;
    }

    /** Of what binds the person in this line, the first last day; null when nothing does. */
    static @Nullable Due soonest(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.deadlines().stream())
                .filter(PlanLines::isPersons)
                .filter(due -> due.earliest() != null)
                .filter(due -> due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.MISSED)
                .min(Comparator.comparing(due -> Objects.requireNonNull(due.earliest())))
                .orElse(null);
    }

    /** What the office must answer first; null when nothing runs for it. */
    static @Nullable Due soonestOfOffice(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.deadlines().stream())
                .filter(due -> !PlanLines.isPersons(due) && due.earliest() != null)
                .filter(due -> due.standing() == Due.Standing.OPEN)
                .min(Comparator.comparing(due -> Objects.requireNonNull(due.earliest())))
                .orElse(null);
    }

    /** What can be brought today: not what only comes out of a trámite that has not ended. */
    List<Plan.Paper> toBring(Sight sight) {
        return sight.plan().toBring().stream()
                .filter(paper -> paper.held() || !isGiven(paper.document()))
                .toList();
    }

    private boolean isGiven(String document) {
        return law.procedures().values().stream()
                .anyMatch(procedure -> procedure.gives().contains(document));
    }

    /** {@code con: su constancia de trámite}. */
    String waitsFor(Line line) {
        if (line.blockedBy().isEmpty()) {
            return "";
        }
        var blocker = line.blockedBy().getFirst();
        var what = blocker.procedure() != null && law.facts().containsKey(blocker.requirement())
                ? procedure(blocker.procedure())
                : paper(blocker.requirement());
        return words.say("slip.waits_for", "what", what);
    }

    /** What it costs, as surely as the law states it; null when it is free or nothing is known. */
    @Nullable
    String cost(Plan.Cost cost) {
        if (cost.free()) {
            return null;
        }
        var mxn = cost.mxn();
        if (mxn == null) {
            return words.get("slip.cost.unknown");
        }
        var amount = LawWords.money(mxn) + " MXN";
        return cost.about()
                ? words.say("slip.about", "amount", amount) + " (" + words.get("slip.to_be_confirmed") + ")"
                : amount;
    }
}
