package org.ventanilla.commands;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** A plan in words: what now, what is blocked by what, what later, what to ask and what to bring. */
final class PlanText {

    private static final int QUESTIONS_MAX = 5;

    private final Law law;
    private final Phrases phrases;
    private final Sheet sheet = new Sheet();

    PlanText(Law law, Phrases phrases) {
        this.law = law;
        this.phrases = phrases;
    }

    String of(Plan plan) {
        sheet.line(phrases.say("plan", phrases.day(plan.on())));
        for (var state : State.values()) {
            var lines =
                    plan.lines().stream().filter(line -> line.state() == state).toList();
            if (!lines.isEmpty()) {
                sheet.heading(phrases.say("state." + state.name().toLowerCase(Locale.ROOT)));
                lines.forEach(this::add);
            }
        }
        addQuestions(plan.questions());
        addPapers(plan.toBring());
        return sheet.toString();
    }

    private void add(Line line) {
        var procedure = law.procedures().get(line.procedure());
        var title = procedure == null ? line.procedure() : phrases.text(procedure.title());
        var may = line.force().kind() == Procedure.Force.Kind.MAY ? " (" + phrases.say("may") + ")" : "";
        sheet.item(0, line.person() + ": " + title + may);
        switch (line.state()) {
            case NOT_FOR_YOU, UNKNOWN ->
                sheet.item(
                        1,
                        phrases.say(
                                "because",
                                String.join(", ", facts(line.verdict().because()))));
            case NOW, BLOCKED, LATER, RUNNING, DONE -> {
                line.blockedBy().forEach(blocker -> sheet.item(1, blocked(blocker)));
                line.deadlines().forEach(due -> add(due, procedure));
                line.costs().forEach(cost -> sheet.item(1, cost(cost)));
            }
        }
    }

    private void add(Plan.Due due, @Nullable Procedure procedure) {
        var deadline = procedure == null ? null : procedure.deadlines().get(due.deadline());
        var name = deadline == null ? due.deadline() : phrases.text(deadline.name());
        var day = due.earliest();
        if (day != null) {
            var left = due.daysLeft();
            sheet.item(
                    1,
                    phrases.say("plan.due", name, phrases.day(day))
                            + (left == null || left < 0 ? "" : " · " + phrases.say("plan.left", left))
                            + (due.provisional() ? " · " + phrases.say("provisional") : "")
                            + " · "
                            + phrases.say("standing." + due.standing().name().toLowerCase(Locale.ROOT)));
        }
    }

    private String blocked(Plan.Blocker blocker) {
        var way = blocker.procedure();
        var procedure = way == null ? null : law.procedures().get(way);
        var name = name(blocker.requirement());
        return procedure == null
                ? phrases.say("blocked", name)
                : phrases.say("blocked.way", name, phrases.text(procedure.title()));
    }

    private String name(String id) {
        var document = law.documents().get(id);
        if (document != null) {
            return phrases.text(document.name());
        }
        var proof = law.proofs().get(id);
        if (proof != null) {
            return phrases.text(proof.name());
        }
        var procedure = law.procedures().get(id);
        if (procedure != null) {
            return phrases.text(procedure.title());
        }
        var fact = law.facts().get(id);
        return fact == null ? id : phrases.text(fact.name());
    }

    private String cost(Plan.Cost cost) {
        var mxn = cost.mxn();
        if (cost.free()) {
            return phrases.say("cost.free");
        }
        if (mxn == null) {
            return phrases.say("cost.unknown");
        }
        return phrases.say(cost.about() ? "cost.about" : "cost", mxn.toPlainString());
    }

    private void addQuestions(List<Plan.Question> questions) {
        if (!questions.isEmpty()) {
            sheet.heading(phrases.say("questions"));
        }
        questions.stream().limit(QUESTIONS_MAX).forEach(question -> {
            var fact = law.facts().get(question.fact());
            var ask = fact == null ? null : fact.ask();
            sheet.item(0, question.person() + ": " + (ask == null ? question.fact() : phrases.text(ask)));
        });
    }

    private void addPapers(List<Plan.Paper> papers) {
        if (!papers.isEmpty()) {
            sheet.heading(phrases.say("to_bring"));
        }
        for (var paper : papers) {
            sheet.item(
                    0,
                    paper.person() + ": " + name(paper.document()) + (paper.held() ? " · " + phrases.say("held") : ""));
        }
    }

    private List<String> facts(List<String> ids) {
        return ids.stream()
                .map(id -> {
                    var fact = law.facts().get(id);
                    return fact == null ? phrases.sayOr(id.replace("my.", "relation."), id) : phrases.text(fact.name());
                })
                .toList();
    }
}
