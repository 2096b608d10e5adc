package org.ventanilla.paperwork;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Law;

/** A plan in words for paper and telephones, which others may read: where to go and never what for. */
record PlainWords(Law law, Words words) {

    private static final String FILING = "filing";

    String procedure(String id) {
        var said = words.find("procedure." + id + ".slip");
        var procedure = law.procedures().get(id);
        return said != null ? said : procedure == null ? "" : procedure.slip().in(words.language());
    }

    /** What a trámite is called: before anything is filed by what it begins with, and then by what goes on. */
    String name(Line line) {
        var going = line.state() == Plan.State.RUNNING || line.state() == Plan.State.DONE
                ? words.find("procedure." + line.procedure() + ".running")
                : null;
        return going == null ? procedure(line.procedure()) : going;
    }

    /** What is asked of the person: the thing itself, and of which trámite. */
    String task(Task task) {
        var name = name(task.line());
        var thing = words.find("deadline." + task.id());
        if (thing == null) {
            thing = words.find("step." + task.id());
        }
        return task.isBeginning() || thing == null || task.id().equals(FILING) ? beginning(task) : thing + " · " + name;
    }

    private String beginning(Task task) {
        return task.id().equals(FILING) ? procedure(task.line().procedure()) : name(task.line());
    }

    /** What can still be done about a term that is over. */
    String over(Due due) {
        var said = due.missedThen() == null ? null : words.find("missed." + due.missedThen());
        return said == null ? words.get("days.overdue.do") : said;
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
