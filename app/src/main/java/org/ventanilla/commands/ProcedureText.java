package org.ventanilla.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Fee;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Step;

/** One procedure in words: who may ask whom for what, by when, with what, and what the sources leave open. */
final class ProcedureText {

    private final Law law;
    private final Phrases phrases;
    private final Conditions conditions;
    private final Sheet sheet = new Sheet();

    ProcedureText(Law law, Phrases phrases) {
        this.law = law;
        this.phrases = phrases;
        this.conditions = new Conditions(law, phrases);
    }

    String of(Procedure procedure) {
        var force = procedure.force();
        sheet.line(phrases.text(procedure.title()) + " · " + procedure.id());
        sheet.line(phrases.text(procedure.benefit()));
        sheet.line("");
        sheet.pair(phrases.say("decides"), authority(procedure.decides()));
        sheet.pair(
                phrases.say("force." + force.kind().name().toLowerCase(Locale.ROOT)),
                "«" + force.verb() + "» " + cited(force.cites()));
        sheet.pair(
                phrases.say("version"),
                phrases.say("version.since", phrases.day(procedure.version().from())) + " · "
                        + procedure.version().by());
        sheet.pair(phrases.say("reviewed"), phrases.yes(procedure.reviewed()));
        var notAssessed = procedure.notAssessed();
        sheet.pair(phrases.say("not_assessed"), notAssessed == null ? "" : phrases.text(notAssessed.note()));
        sheet.heading(phrases.say("eligible") + " " + cited(procedure.eligibleCites()));
        conditions.add(sheet, 0, procedure.eligible());
        addRequirements(procedure);
        section("deadlines", procedure.deadlines().values(), this::add);
        section("steps", procedure.steps(), this::add);
        section("fees", procedure.fees(), this::add);
        section(
                "open",
                procedure.parameters().values(),
                parameter -> sheet.item(
                        0,
                        parameter.id() + " = " + parameter.value() + " (" + parameter.status() + "). "
                                + phrases.text(parameter.note())));
        section("conflicts", procedure.conflicts(), this::add);
        section("examples", procedure.examples(), example -> sheet.item(0, example.name()));
        return sheet.toString();
    }

    private <T> void section(String heading, Iterable<T> parts, java.util.function.Consumer<T> add) {
        var each = parts.iterator();
        if (each.hasNext()) {
            sheet.heading(phrases.say(heading));
            each.forEachRemaining(add);
        }
    }

    private void addRequirements(Procedure procedure) {
        var needs = procedure.needs();
        var nothing = procedure.requires() instanceof Requirement.All(var parts) && parts.isEmpty() && needs.isEmpty();
        sheet.heading(phrases.say("requires"));
        if (nothing) {
            sheet.item(0, phrases.say("requires.nothing"));
            return;
        }
        needs.forEach(need -> add(0, need));
        add(0, procedure.requires());
    }

    private void add(int depth, Requirement requirement) {
        switch (requirement) {
            case Requirement.All(var parts) -> parts.forEach(part -> add(depth, part));
            case Requirement.OneOf(var parts, var terms) -> {
                sheet.item(depth, phrases.say("any") + with(terms));
                parts.forEach(part -> add(depth + 1, part));
            }
            case Requirement.Paper(var id, var terms) -> {
                var document = law.documents().get(id);
                sheet.item(depth, (document == null ? id : phrases.text(document.name())) + with(terms));
            }
            case Requirement.Shown(var id, var terms) -> {
                var proof = law.proofs().get(id);
                sheet.item(depth, phrases.say("proof", proof == null ? id : phrases.text(proof.name())) + with(terms));
            }
            case Requirement.Filed(var id, var step, var terms) -> sheet.item(depth, filed(id, step) + with(terms));
            case Requirement.Service(var _, var name, var terms) ->
                sheet.item(depth, phrases.say("service", phrases.text(name)) + with(terms));
        }
    }

    private String filed(String procedure, @Nullable String step) {
        var other = law.procedures().get(procedure);
        var title = other == null ? procedure : phrases.text(other.title());
        return step == null ? phrases.say("filed", title) : phrases.say("filed.step", title, step);
    }

    private String with(Requirement.Terms terms) {
        var parts = new ArrayList<String>();
        if (terms.ifHeld()) {
            parts.add(phrases.say("if_held"));
        }
        addIf(parts, "when", terms.when() == null ? null : conditions.inLine(terms.when()));
        addIf(parts, "waived", terms.waived() == null ? null : conditions.inLine(terms.waived()));
        addIf(parts, "otherwise", terms.otherwise());
        addIf(parts, "note", terms.note());
        var said = parts.isEmpty() ? "" : "; " + String.join("; ", parts);
        return said + " " + cited(terms.cites());
    }

    private void addIf(List<String> parts, String key, @Nullable String value) {
        if (value != null) {
            parts.add(phrases.say(key, value));
        }
    }

    private void add(Deadline deadline) {
        var start = start(deadline.from());
        sheet.item(
                0,
                deadline.id() + ": " + phrases.text(deadline.name()) + ". "
                        + phrases.say("deadline.term", bound(deadline), phrases.term(deadline.term()), start)
                        + " (" + deadline.calendar() + ") " + cited(deadline.cites()));
        var when = deadline.when();
        if (when != null) {
            sheet.item(1, phrases.say("when", conditions.inLine(when)));
        }
        for (var exception : deadline.except()) {
            var term = exception.term();
            var parts = new ArrayList<String>();
            parts.add(phrases.say("except", phrases.text(exception.name())));
            if (term != null) {
                parts.add(phrases.term(term));
            }
            if (exception.from() != null) {
                parts.add(start(exception.from()));
            }
            sheet.item(1, String.join("; ", parts) + " " + cited(exception.cites()));
        }
        if (deadline.togetherPeopleDecide()) {
            sheet.item(1, phrases.say("people_decide"));
        }
        var extend = deadline.extend();
        if (extend != null) {
            sheet.item(
                    1,
                    phrases.say(
                                    extend.once() ? "extend.once" : "extend",
                                    phrases.term(extend.upTo()),
                                    String.join(", ", extend.grounds()))
                            + " " + cited(extend.cites()));
        }
        var missed = deadline.missed();
        if (missed != null) {
            sheet.item(1, phrases.say("missed") + ": " + phrases.text(missed.name()) + " " + cited(missed.cites()));
        }
    }

    private String bound(Deadline deadline) {
        return deadline.binds().equals(DeadlineAnswer.PERSON) ? phrases.say("person") : authority(deadline.binds());
    }

    private String start(Deadline.@Nullable Start start) {
        return switch (start) {
            case Deadline.Start.Event(var fact) -> {
                var known = law.facts().get(fact);
                yield phrases.say("start", known == null ? fact : phrases.text(known.name()));
            }
            case Deadline.Start.Open(var why) -> phrases.say("start.open", why);
            case null -> "";
        };
    }

    private void add(Step step) {
        var outcomes = step.outcomes().isEmpty() ? "" : " → " + String.join(" | ", step.outcomes());
        var every = step.every() == null ? "" : " · " + phrases.say("every", step.every());
        var gives = new ArrayList<String>();
        for (var id : step.gives()) {
            var document = law.documents().get(id);
            gives.add(document == null ? id : phrases.text(document.name()));
        }
        sheet.item(
                0,
                step.id() + ": " + phrases.text(step.name()) + " (" + actor(step.by()) + ")" + outcomes + every
                        + (gives.isEmpty() ? "" : " · " + phrases.say("gives", String.join(", ", gives)))
                        + (step.closes() ? " · " + phrases.say("closes") : "")
                        + " " + cited(step.cites()));
    }

    private String actor(String by) {
        return by.equals(DeadlineAnswer.PERSON) ? phrases.say("person") : authority(by);
    }

    private void add(Fee fee) {
        var tariff = fee.tariff() == null ? null : law.tariffs().get(fee.tariff());
        var name = fee.free() != null
                ? phrases.say("free", fee.free())
                : tariff == null ? String.valueOf(fee.tariff()) : tariff.id() + ": " + phrases.text(tariff.name());
        var when = fee.when() == null ? "" : "; " + phrases.say("when", conditions.inLine(fee.when()));
        sheet.item(0, name + when + " " + cited(fee.cites()));
        for (var waiver : fee.waived()) {
            sheet.item(1, phrases.say("waived", phrases.text(waiver.name())) + " " + cited(waiver.cites()));
        }
    }

    private void add(Procedure.Conflict conflict) {
        sheet.item(0, conflict.id());
        for (var reading : conflict.readings()) {
            sheet.item(1, phrases.text(reading.says()) + " " + cited(reading.cites()));
        }
    }

    private String authority(String id) {
        var authority = law.authorities().get(id);
        return authority == null ? id : phrases.text(authority.name());
    }

    private String cited(List<Cite> cites) {
        return cites.isEmpty() ? "" : "[" + phrases.cites(cites) + "]";
    }
}
