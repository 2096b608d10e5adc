package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one file of {@code procedures/}: one trámite, which a lawyer can read alone. */
final class ProcedureReader {

    private final Sheet sheet;
    private final Draft draft;
    private final TextReader texts;
    private final HeadReader head;
    private final ConditionReader conditions;

    ProcedureReader(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        this.texts = new TextReader(sheet);
        this.head = new HeadReader(sheet, draft);
        this.conditions = new ConditionReader(sheet, draft);
    }

    /** The procedure as far as it could be read. */
    Procedure read(Fields fields) {
        var id = id(fields);
        var parameters = head.parameters(fields);
        sheet.define(parameters);
        conditions.define(fields);
        var steps = new StepReader(sheet, draft, conditions).read(fields.find("steps"));
        var stepIds = new TreeSet<String>();
        for (var step : steps) {
            stepIds.add(step.id());
        }
        var requirements = new RequirementReader(sheet, draft, conditions);
        var eligibleCites = new ArrayList<Cite>();
        var procedure = new Procedure(
                id,
                texts.require(fields, "title"),
                texts.require(fields, "slip"),
                texts.require(fields, "benefit"),
                head.version(fields),
                head.review(fields),
                head.whom(fields),
                decides(fields),
                head.force(fields),
                head.notAssessed(fields),
                eligible(fields, eligibleCites),
                List.copyOf(eligibleCites),
                within(fields, id),
                requirements.needs(fields),
                requirements.read(fields.find("requires")),
                new DeadlineReader(sheet, draft, conditions, stepIds).read(fields),
                steps,
                new FeeReader(sheet, draft, conditions).read(fields),
                parameters,
                new ConflictReader(sheet).read(fields),
                new ExampleReader(sheet).read(fields),
                sheet.place(fields.node()));
        fields.close();
        conditions.complainOfIdle();
        look(procedure, fields.node());
        return procedure;
    }

    /** Without facts no rule could be read, so nothing counts with anything. */
    private void look(Procedure procedure, Node at) {
        if (!draft.facts.isEmpty()) {
            head.complainOfIdle();
        }
        complainOfFileDates(procedure.eligible(), at);
        complainOfEarlierDays(procedure);
        complainOfEmployers(procedure);
        complainOfStrangers(procedure);
        keep(procedure, at);
    }

    /** What can only be proved of conditions that were read without a complaint. */
    void prove(Procedure procedure) {
        var proof = new LogicProof(sheet, draft);
        proof.prove(conditions.roots());
        proof.proveExceptions(procedure);
        new KinProof(sheet, draft).prove(procedure.eligible());
    }

    private String id(Fields fields) {
        var node = fields.require("procedure");
        if (node == null) {
            return "";
        }
        var id = sheet.word(node);
        if (isPast()) {
            draft.names.mention(Names.Kind.PROCEDURE, id, sheet, node);
            return id;
        }
        draft.names.declare(Names.Kind.PROCEDURE, id, sheet, node, true);
        if (!sheet.file().equals(Loader.PROCEDURES + id + ".yaml")) {
            var file = sheet.file();
            var name = file.substring(Loader.PROCEDURES.length(), file.length() - ".yaml".length());
            sheet.complain(node, "(" + id + ") is not the name of this file.", "procedure: " + name);
        }
        return id;
    }

    private void keep(Procedure procedure, Node at) {
        if (isPast()) {
            draft.past.computeIfAbsent(procedure.id(), _ -> new ArrayList<>()).add(procedure);
            draft.at.put(procedure, at);
            complainOfName(procedure, at);
        } else {
            draft.procedures.put(procedure.id(), procedure);
        }
    }

    private boolean isPast() {
        return sheet.file().startsWith(Loader.PAST);
    }

    private void complainOfName(Procedure procedure, Node at) {
        var name = Loader.PAST + procedure.id() + "." + procedure.version().from() + ".yaml";
        if (!sheet.file().equals(name)) {
            sheet.complain(at, "This is not the name of a superseded version.", name);
        }
    }

    private String decides(Fields fields) {
        var node = fields.require("decides");
        if (node == null) {
            return "";
        }
        var authority = sheet.word(node);
        draft.names.use(Names.Kind.AUTHORITY, authority, sheet, node);
        return authority;
    }

    private Condition eligible(Fields fields, List<Cite> cites) {
        var node = fields.require("eligible");
        if (node == null) {
            return new Condition.All(List.of());
        }
        var condition = conditions.root(node, cites);
        if (cites.isEmpty()) {
            sheet.complain(node, "No source is cited here.", "cite: lrpcap 11");
        }
        return condition;
    }

    /** Before the file is open nobody has a date of it, so who may ask cannot rest on one. */
    private void complainOfFileDates(Condition condition, Node at) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(part -> complainOfFileDates(part, at));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> complainOfFileDates(part, at));
            case Condition.AtLeast(int _, var parts) -> parts.forEach(part -> complainOfFileDates(part, at));
            case Condition.Not(var part) -> complainOfFileDates(part, at);
            case Condition.My my -> complainOfFileDates(my.where(), at);
            case Condition.Leaf leaf -> {
                var fact = draft.facts.get(leaf.fact());
                if (fact != null && fact.setBy() == Fact.SetBy.FILE) {
                    sheet.complain(
                            draft.at.getOrDefault(leaf, at),
                            "(" + leaf.fact() + ") is a date of the file itself, which nobody has before asking.",
                            "a deadline that is counted from it");
                }
            }
            case Condition.DeadlineIs _ -> {}
        }
    }

    /** Nobody is asked of themselves what is so of a company, so nothing of a person may rest on it. */
    private void complainOfEmployers(Procedure procedure) {
        if (procedure.whom() == Procedure.Whom.PERSON) {
            conditions.factsAsked().tailMap(Fact.OF_EMPLOYERS).forEach((fact, at) -> {
                if (fact.startsWith(Fact.OF_EMPLOYERS)) {
                    sheet.complain(
                            at,
                            "(" + fact + ") is of an employer, and this procedure is for a person.",
                            "for: employer");
                }
            });
        }
    }

    /** What was so before the version shows nothing of it; of days after it, it may say what comes of a file. */
    private void complainOfEarlierDays(Procedure procedure) {
        var from = procedure.version().from();
        for (var example : procedure.examples()) {
            if (example.on().isBefore(from)) {
                sheet.complain(
                        example.body(),
                        "This version was not in force on " + example.on() + ", the day of this example.",
                        "a day from " + from + " on");
            }
        }
    }

    private Procedure.@Nullable Within within(Fields procedure, String id) {
        var node = procedure.find("within");
        if (node == null) {
            return null;
        }
        var fields = sheet.fields(node);
        var other = fields.word("procedure");
        var at = fields.require("step");
        var step = at == null ? "" : sheet.word(at);
        var cites = new CiteReader(sheet).require(fields);
        fields.close();
        draft.names.use(Names.Kind.PROCEDURE, other, sheet, node);
        if (at != null) {
            draft.stepsAwaited.add(new Draft.AwaitedStep(other, step, sheet, at));
        }
        if (other.equals(id)) {
            sheet.complain(node, "(" + id + ") cannot go along in its own file.", "leave within: out");
        }
        return new Procedure.Within(other, step, cites);
    }

    /** Names that only this file can declare. */
    private void complainOfStrangers(Procedure procedure) {
        var deadlines = procedure.deadlines().keySet();
        conditions.deadlinesAsked().forEach((name, asked) -> {
            if (!deadlines.contains(name)) {
                sheet.complain(
                        asked,
                        "(" + name + ") is not a deadline of this procedure.",
                        Sheet.maybe(name, deadlines, "deadlines:"));
            }
        });
    }
}
