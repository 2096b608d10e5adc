package org.ventanilla.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Step;
import org.ventanilla.rules.law.Text;

/** One procedure as JSON, in the keys of its own file. */
final class ProcedureJson {

    private final Phrases phrases;

    ProcedureJson(Phrases phrases) {
        this.phrases = phrases;
    }

    Map<String, @Nullable Object> of(Procedure procedure) {
        var force = procedure.force();
        var version = procedure.version();
        var all = Json.object(
                "procedure",
                procedure.id(),
                "title",
                phrases.text(procedure.title()),
                "benefit",
                phrases.text(procedure.benefit()),
                "for",
                word(procedure.whom()),
                "decides",
                procedure.decides());
        all.put(
                "version",
                Json.object("from", version.from(), "by", version.by(), "in_flight", word(version.inFlight())));
        all.put("reviewed", procedure.reviewed());
        all.put(
                "force",
                Json.object("kind", word(force.kind()), "verb", force.verb(), "cites", Phrases.plain(force.cites())));
        var notAssessed = procedure.notAssessed();
        all.put("not_assessed", notAssessed == null ? null : phrases.text(notAssessed.note()));
        all.put("eligible", ConditionJson.json(procedure.eligible()));
        all.put("eligible_cites", Phrases.plain(procedure.eligibleCites()));
        all.put("within", within(procedure.within()));
        all.put("needs", procedure.needs().stream().map(this::requirement).toList());
        all.put("requires", requirement(procedure.requires()));
        var deadlines = Json.object();
        procedure.deadlines().forEach((id, deadline) -> deadlines.put(id, deadline(deadline)));
        all.put("deadlines", deadlines);
        all.put("steps", procedure.steps().stream().map(this::step).toList());
        all.put("fees", procedure.fees().stream().map(this::fee).toList());
        all.put("parameters", parameters(procedure));
        all.put("conflicts", conflicts(procedure));
        all.put(
                "examples",
                procedure.examples().stream()
                        .map(example -> Json.object("name", phrases.text(example.name()), "on", example.on()))
                        .toList());
        return all;
    }

    private static @Nullable Map<String, @Nullable Object> within(Procedure.@Nullable Within within) {
        return within == null
                ? null
                : Json.object(
                        "procedure", within.procedure(),
                        "step", within.step(),
                        "cites", Phrases.plain(within.cites()));
    }

    private Map<String, @Nullable Object> deadline(Deadline deadline) {
        var missed = deadline.missed();
        var extend = deadline.extend();
        return Json.object(
                "name", phrases.text(deadline.name()),
                "binds", deadline.binds(),
                "when", ConditionJson.json(deadline.when()),
                "days", deadline.term().count(),
                "kind", DeadlineAnswer.kind(deadline.term().unit()),
                "first_day",
                        deadline.term().unit().isDays() ? word(deadline.term().first()) : null,
                "calendar", deadline.calendar(),
                "from", start(deadline.from()),
                "met_by", met(deadline.met()),
                "extend", extend == null ? null : extension(extend),
                "except", deadline.except().stream().map(this::exception).toList(),
                "people_decide", deadline.togetherPeopleDecide(),
                "missed", missed == null ? null : missed.then(),
                "cites", Phrases.plain(deadline.cites()),
                "note", text(deadline.note()));
    }

    private Object met(Deadline.Met met) {
        return met.outside() == null ? met.by() : Json.object("outside", text(met.outside()));
    }

    private static Map<String, @Nullable Object> extension(Deadline.Extension extend) {
        return Json.object(
                "once", extend.once(),
                "up_to", extend.upTo() == null ? "half" : extend.upTo().count(),
                "kind",
                        extend.upTo() == null
                                ? null
                                : DeadlineAnswer.kind(extend.upTo().unit()),
                "grounds", extend.grounds(),
                "cites", Phrases.plain(extend.cites()));
    }

    private Map<String, @Nullable Object> exception(Deadline.Exception exception) {
        var term = exception.term();
        return Json.object(
                "label", exception.label(),
                "name", phrases.text(exception.name()),
                "raised", exception.raised(),
                "when", ConditionJson.json(exception.when()),
                "days", term == null ? null : term.count(),
                "kind", term == null ? null : DeadlineAnswer.kind(term.unit()),
                "from", start(exception.from()),
                "cites", Phrases.plain(exception.cites()));
    }

    private @Nullable String text(@Nullable Text text) {
        return text == null ? null : phrases.text(text);
    }

    private @Nullable Object start(Deadline.@Nullable Start start) {
        return switch (start) {
            case Deadline.Start.Event(var fact) -> fact;
            case Deadline.Start.Open(var why) -> Json.object("open", phrases.text(why));
            case null -> null;
        };
    }

    private Map<String, @Nullable Object> requirement(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All(var parts) -> Json.object("all", all(parts));
            case Requirement.OneOf(var parts, var terms) -> with(Json.object("one_of", all(parts)), terms);
            case Requirement.Paper(var id, var terms) -> with(Json.object("document", id), terms);
            case Requirement.Shown(var id, var terms) -> with(Json.object("proof", id), terms);
            case Requirement.Filed(var id, var step, var terms) ->
                with(Json.object("procedure", id, "step", step), terms);
            case Requirement.Service(var id, var name, var terms) ->
                with(Json.object("service", id, "name", phrases.text(name)), terms);
        };
    }

    private List<Object> all(List<Requirement> parts) {
        var list = new ArrayList<Object>();
        parts.forEach(part -> list.add(requirement(part)));
        return list;
    }

    private Map<String, @Nullable Object> with(Map<String, @Nullable Object> object, Requirement.Terms terms) {
        put(object, "when", ConditionJson.json(terms.when()));
        put(object, "waived", ConditionJson.json(terms.waived()));
        if (terms.ifHeld()) {
            object.put("if_held", true);
        }
        put(object, "else", terms.otherwise());
        put(object, "of", terms.of().isEmpty() ? null : terms.of());
        object.put("cites", Phrases.plain(terms.cites()));
        put(object, "note", text(terms.note()));
        return object;
    }

    private static void put(Map<String, @Nullable Object> object, String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
    }

    private Map<String, @Nullable Object> step(Step step) {
        return Json.object(
                "step", step.id(),
                "name", phrases.text(step.name()),
                "by", step.by(),
                "outcomes", step.outcomes(),
                "sets", step.sets(),
                "gives", step.gives(),
                "every", step.every(),
                "optional", step.course().optional(),
                "when", ConditionJson.json(step.course().when()),
                "after", step.course().after(),
                "closes", step.ends().always() ? true : step.ends().on(),
                "cites", Phrases.plain(step.cites()),
                "note", text(step.note()));
    }

    private Map<String, @Nullable Object> fee(Fee fee) {
        return Json.object(
                "tariff", fee.tariff(),
                "free", fee.free(),
                "when", ConditionJson.json(fee.when()),
                "only_one", fee.onlyOne(),
                "waived",
                        fee.waived().stream()
                                .map(waiver -> Json.object(
                                        "label", waiver.label(),
                                        "name", phrases.text(waiver.name()),
                                        "when", ConditionJson.json(waiver.when()),
                                        "cites", Phrases.plain(waiver.cites())))
                                .toList(),
                "cites", Phrases.plain(fee.cites()),
                "note", text(fee.note()));
    }

    private Map<String, @Nullable Object> parameters(Procedure procedure) {
        var all = Json.object();
        procedure
                .parameters()
                .forEach((id, parameter) -> all.put(
                        id,
                        Json.object(
                                "value", phrases.text(parameter.value()),
                                "status", parameter.status(),
                                "note", phrases.text(parameter.note()),
                                "cites", Phrases.plain(parameter.cites()))));
        return all;
    }

    private List<Object> conflicts(Procedure procedure) {
        var all = new ArrayList<Object>();
        for (var conflict : procedure.conflicts()) {
            var readings = new ArrayList<Object>();
            for (var reading : conflict.readings()) {
                readings.add(Json.object(
                        "says", phrases.text(reading.says()),
                        "for_acts", reading.forActs(),
                        "for_rights", reading.forRights(),
                        "cites", Phrases.plain(reading.cites())));
            }
            all.add(Json.object("id", conflict.id(), "readings", readings));
        }
        return all;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
