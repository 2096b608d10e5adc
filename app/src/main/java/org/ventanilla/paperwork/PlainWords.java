package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Bill;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Law;
import org.ventanilla.ui.Joined;

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

    /** Whether it has no file of its own, and is no news beside the trámite it goes along in. */
    boolean goesAlong(Line line) {
        var procedure = law.procedures().get(line.procedure());
        return procedure != null && procedure.within() != null;
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

    /** What is not sure of a last day: that it rests on what the person says, or that a calendar is still to come. */
    String doubt(Line line, Due due, LocalDate today) {
        if (Task.isClaimed(line, due, law)) {
            return " (" + words.get("days.claimed") + unclaimed(due.unclaimed(), today) + ")";
        }
        return due.provisional() ? " (" + words.get("slip.to_be_confirmed") + ")" : "";
    }

    private String unclaimed(@Nullable LocalDate otherwise, LocalDate today) {
        if (otherwise == null) {
            return "";
        }
        var key = otherwise.isBefore(today) ? "days.unclaimed.past" : "days.unclaimed";
        return "; " + words.say(key, "date", words.dayAsOf(otherwise, today));
    }

    /** By when, though no day is set: that a term runs unseen, that it may, or how often to come; null for none. */
    @Nullable
    String undated(Task task, Sight sight) {
        if (task.isAnybodys()) {
            return words.get("slip.until.soon");
        }
        if (Task.isAtOnce(task.line())) {
            return words.get("slip.until.at_once");
        }
        var again = task.again();
        var often = again == null ? null : again(again);
        if (task.unseen() == null) {
            return often;
        }
        var due = task.unseen().due();
        var unseen = Unseen.isBeforeNotice(sight.plan(), task.line(), due, law)
                ? words.say("days.at_notice", "n", due.days())
                : unseen(task.unseen(), sight.today());
        return again == null ? unseen : unseen + ". " + of(words.get("step." + again.step()), again(again));
    }

    /** {@code Venir a firmar: cada 7 días}, with the space that some languages put before a colon. */
    String of(String what, String said) {
        return words.say("slip.of", "what", what, "said", said);
    }

    /** The first of them that has something to say without a day. */
    @Nullable
    String undated(List<Line> lines, Sight sight) {
        return lines.stream()
                .map(line -> Task.of(line, law))
                .filter(Objects::nonNull)
                .map(task -> undated(task, sight))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String unseen(Unseen.Term term, LocalDate today) {
        var day = term.due().earliest();
        var latest = term.due().latest();
        if (term.isSure() && day != null && latest != null) {
            return words.say("days.between", "from", words.dayAsOf(day, today), "to", words.dayAsOf(latest, today));
        }
        if (term.isSure()) {
            return words.get("days.unseen");
        }
        if (day == null) {
            return words.get("days.perhaps_unseen");
        }
        return day.isBefore(today)
                ? words.get("days.perhaps")
                : words.say("days.perhaps_until", "date", words.dayAsOf(day, today));
    }

    private String again(Unseen.Again again) {
        var often = words.say("days.every", "n", again.days());
        return again.isConfirmed() ? often : often + " (" + words.get("slip.to_be_confirmed") + ")";
    }

    /** What can still be done about a term that is over. */
    String over(Due due) {
        var said = due.missedThen() == null ? null : words.find("missed." + due.missedThen());
        return said == null ? words.get("days.overdue.do") : said;
    }

    String paper(String id) {
        var said = thing(id);
        return said == null ? procedure(id) : said;
    }

    /** A document, a proof or a service; null when it is none of them. */
    @Nullable
    String thing(String id) {
        for (var kind : List.of("document.", "proof.", "service.")) {
            var said = words.find(kind + id);
            if (said != null) {
                return said;
            }
        }
        var document = law.documents().get(id);
        return document == null ? null : document.name().in(words.language());
    }

    /** The counter where this line moves on. */
    String where(Line line) {
        var task = Task.of(line, law);
        if (task != null && task.isElsewhere()) {
            return words.get("slip.where_filed");
        }
        var procedure = law.procedures().get(line.procedure());
        var decides = procedure == null ? "any_authority" : procedure.decides();
        var said = words.find("authority." + decides);
        return said == null ? words.get("authority.any_authority") : said;
    }

    /** Whether somebody is owed an interpreter, or may be and reads another language than Spanish. */
    boolean owesInterpreter(Plan plan) {
        return plan.lines().stream()
                .filter(line -> line.state() == Plan.State.NOW
                        || line.state() == Plan.State.RUNNING
                        || line.state() == Plan.State.BLOCKED)
                .flatMap(line -> line.needs().stream())
                .filter(need -> need.id().equals("interpreter"))
                .anyMatch(need -> need.status() == Plan.Need.Status.OWED_TO_PERSON
                        || need.status() == Plan.Need.Status.MAYBE
                                && !words.language().equals("es"));
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

    /** What a trámite costs, one sentence each; amounts only one of which is paid are one sentence with "or". */
    List<String> costs(Line line) {
        return Bill.of(line.costs()).items().stream().map(this::cost).distinct().toList();
    }

    private String cost(Bill.Item item) {
        var each = item.oneOf().stream().map(this::cost).distinct().toList();
        var said = Joined.or(words.language(), words.get("slip.or"), each);
        if (item.isChoice()) {
            return each.size() < 2 ? said : words.say("slip.cost.one_of", "costs", said);
        }
        return item.oneOf().getFirst().perhaps() ? words.say("slip.cost.perhaps", "cost", said) : said;
    }

    /** As surely as the law states it. */
    private String cost(Plan.Cost cost) {
        var amount = Bill.amount(cost);
        if (amount == null) {
            return words.get("slip.cost.unknown");
        }
        var most = words.amount(amount.most()) + " MXN";
        var said = amount.isRange()
                ? words.say("slip.cost.range", "from", words.amount(amount.least()), "to", most)
                : most;
        return amount.about()
                ? words.say("slip.about", "amount", said) + " (" + words.get("slip.to_be_confirmed") + ")"
                : said;
    }
}
