package org.ventanilla.commands;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.law.Law;

/** A plan as JSON: ids for programs, titles in one language for those who read it. */
record PlanJson(Law law, Phrases phrases) {

    Map<String, @Nullable Object> of(Plan plan) {
        return Json.object(
                "on", plan.on(),
                "lines", plan.lines().stream().map(this::line).toList(),
                "questions", plan.questions().stream().map(this::question).toList(),
                "to_bring", plan.toBring().stream().map(PlanJson::paper).toList(),
                "hash", plan.hash());
    }

    private Map<String, @Nullable Object> line(Plan.Line line) {
        var procedure = law.procedures().get(line.procedure());
        return Json.object(
                "person", line.person(),
                "procedure", line.procedure(),
                "title", procedure == null ? line.procedure() : phrases.text(procedure.title()),
                "state", word(line.state()),
                "eligible", word(line.verdict().truth()),
                "because", line.verdict().because(),
                "force", word(line.force().kind()),
                "acts_next", line.actsNext(),
                "next_step", line.nextStep(),
                "needs", line.needs().stream().map(PlanJson::need).toList(),
                "deadlines", line.deadlines().stream().map(PlanJson::due).toList(),
                "costs", line.costs().stream().map(PlanJson::cost).toList(),
                "blocked_by", line.blockedBy().stream().map(PlanJson::blocker).toList(),
                "opens", line.opens());
    }

    private static Map<String, @Nullable Object> need(Plan.Need need) {
        return Json.object(
                "kind", word(need.kind()),
                "id", need.id(),
                "status", word(need.status()),
                "held_as", need.heldAs(),
                "blocks", need.blocks(),
                "way_to_get", need.wayToGet(),
                "alternatives", need.alternatives().stream().map(PlanJson::need).toList(),
                "cites", Phrases.plain(need.cites()));
    }

    private static Map<String, @Nullable Object> due(Plan.Due due) {
        return Json.object(
                "deadline", due.deadline(),
                "binds", due.binds(),
                "standing", word(due.standing()),
                "from", due.start(),
                "due", due.earliest(),
                "due_latest", due.latest(),
                "days", due.days(),
                "unit", due.unit(),
                "days_left", due.daysLeft(),
                "calendar", due.calendar(),
                "provisional", due.provisional(),
                "rolled", due.rolled(),
                "missed_then", due.missedThen(),
                "because", due.because(),
                "exceptions", due.exceptions(),
                "could_change", due.couldChange(),
                "cites", Phrases.plain(due.cites()));
    }

    private static Map<String, @Nullable Object> cost(Plan.Cost cost) {
        return Json.object(
                "tariff", cost.tariff(),
                "mxn", cost.mxn(),
                "about", cost.about(),
                "free", cost.free(),
                "basis", cost.basis(),
                "cites", Phrases.plain(cost.cites()),
                "note", cost.note());
    }

    private static Map<String, @Nullable Object> blocker(Plan.Blocker blocker) {
        return Json.object("requirement", blocker.requirement(), "procedure", blocker.procedure());
    }

    private Map<String, @Nullable Object> question(Plan.Question question) {
        var fact = law.facts().get(question.fact());
        var ask = fact == null ? null : fact.ask();
        return Json.object(
                "person", question.person(),
                "fact", question.fact(),
                "ask", ask == null ? null : phrases.text(ask),
                "decides", question.decides());
    }

    private static Map<String, @Nullable Object> paper(Plan.Paper paper) {
        return Json.object(
                "person", paper.person(),
                "document", paper.document(),
                "held", paper.held(),
                "procedures", paper.procedures());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
