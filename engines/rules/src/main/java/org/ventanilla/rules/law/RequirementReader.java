package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what must be shown, and the files that must exist first. */
final class RequirementReader {

    private static final List<String> KINDS =
            List.of("all", "one_of", "n_of", "document", "proof", "service", "procedure");

    private static final int SOME_MAX = 6;

    private final Sheet sheet;
    private final Draft draft;
    private final ConditionReader conditions;
    private final TextReader texts;
    private final CiteReader cites;

    RequirementReader(Sheet sheet, Draft draft, ConditionReader conditions) {
        this.sheet = sheet;
        this.draft = draft;
        this.conditions = conditions;
        this.texts = new TextReader(sheet);
        this.cites = new CiteReader(sheet);
    }

    Requirement read(@Nullable Node node) {
        if (node == null) {
            return new Requirement.All(List.of());
        }
        if (node instanceof SequenceNode) {
            return new Requirement.All(parts(node));
        }
        var fields = sheet.fields(node);
        var kind = KINDS.stream().filter(fields::has).findFirst().orElse("");
        var value = fields.find(kind);
        if (value == null) {
            sheet.complain(node, "This asks for nothing that can be shown.", "document: …, proof: … or one_of: [ … ]");
            return new Requirement.All(List.of());
        }
        var requirement = read(kind, value, fields);
        draft.at.put(requirement, node);
        fields.close();
        return requirement;
    }

    private Requirement read(String kind, Node value, Fields fields) {
        return switch (kind) {
            case "all" -> new Requirement.All(parts(value));
            case "one_of" -> oneOf(value, fields);
            case "n_of" -> some(value, fields);
            case "document" -> new Requirement.Paper(named(Names.Kind.DOCUMENT, value), terms(fields, value));
            case "proof" -> new Requirement.Shown(named(Names.Kind.PROOF, value), terms(fields, value));
            case "procedure" -> filed(value, fields);
            default -> new Requirement.Service(sheet.word(value), texts.require(fields, "name"), terms(fields));
        };
    }

    private Requirement oneOf(Node value, Fields fields) {
        var parts = parts(value);
        if (parts.size() == 1) {
            sheet.complain(value, "One of one is no choice.", "the requirement itself, without one_of");
        }
        return new Requirement.OneOf(parts, terms(fields));
    }

    /**
     * At least so many of several: of every group that leaves out fewer than asked for, one. Of passport, birth
     * certificate and card, two: one of each pair.
     */
    private Requirement some(Node value, Fields fields) {
        var written = sheet.fields(value);
        var count = written.whole("at_least");
        var of = written.require("of");
        written.close();
        var parts = of == null ? List.<Requirement>of() : parts(of);
        var terms = terms(fields);
        if (of != null && (count < 2 || count >= parts.size() || parts.size() > SOME_MAX)) {
            sheet.complain(
                    value,
                    count + " of " + parts.size() + " is no choice of several.",
                    "one_of for one, all for every one, and at most " + SOME_MAX + " to choose from");
            return new Requirement.All(List.of());
        }
        var groups = new ArrayList<Requirement>();
        for (var chosen = 0; chosen < 1 << parts.size(); chosen++) {
            if (Integer.bitCount(chosen) == parts.size() - count + 1) {
                var group = new ArrayList<Requirement>();
                for (var each = 0; each < parts.size(); each++) {
                    if ((chosen >> each & 1) == 1) {
                        group.add(parts.get(each));
                    }
                }
                groups.add(new Requirement.OneOf(List.copyOf(group), terms));
            }
        }
        return new Requirement.All(List.copyOf(groups));
    }

    private List<Requirement> parts(Node node) {
        var parts = new ArrayList<Requirement>();
        for (var part : sheet.list(node)) {
            parts.add(read(part));
        }
        return List.copyOf(parts);
    }

    /** The files of other procedures that must exist first; each written as its id, or as a map with conditions. */
    List<Requirement.Filed> needs(Fields fields) {
        var node = fields.find("needs");
        var needs = new ArrayList<Requirement.Filed>();
        if (node != null) {
            for (var part : sheet.listOrOne(node)) {
                needs.add(need(part));
            }
        }
        return List.copyOf(needs);
    }

    private Requirement.Filed need(Node node) {
        if (node instanceof ScalarNode) {
            var terms = new Requirement.Terms(null, null, false, List.of(), null, List.of(), null);
            return new Requirement.Filed(named(Names.Kind.PROCEDURE, node), null, terms);
        }
        var fields = sheet.fields(node);
        var procedure = fields.require("procedure");
        var filed = procedure == null ? filed(node, fields) : filed(procedure, fields);
        fields.close();
        return filed;
    }

    private Requirement.Filed filed(Node procedure, Fields fields) {
        var id = named(Names.Kind.PROCEDURE, procedure);
        var at = fields.find("step");
        var step = at == null ? null : sheet.word(at);
        if (at != null && step != null) {
            draft.stepsAwaited.add(new Draft.AwaitedStep(id, step, sheet, at));
        }
        return new Requirement.Filed(id, step, terms(fields));
    }

    private String named(Names.Kind kind, Node node) {
        var name = sheet.word(node);
        draft.names.use(kind, name, sheet, node);
        return name;
    }

    private Requirement.Terms terms(Fields fields) {
        return terms(fields, null);
    }

    /** @param wanted the paper or proof to which {@code else} is the way, or null when it is a choice of several */
    private Requirement.Terms terms(Fields fields, @Nullable Node wanted) {
        var otherwise = fields.find("else");
        var way = otherwise == null ? null : named(Names.Kind.PROCEDURE, otherwise);
        if (otherwise != null && way != null && wanted != null) {
            draft.ways.add(new Draft.Way(way, sheet.word(wanted), sheet, otherwise));
        }
        var when = conditions.find(fields, "when");
        var waived = conditions.find(fields, "waived");
        return new Requirement.Terms(
                when,
                waived,
                fields.yes("if_held"),
                relations(fields),
                way,
                cites.find(fields),
                texts.find(fields, "note"));
    }

    private List<String> relations(Fields fields) {
        var node = fields.find("of");
        var relations = new ArrayList<String>();
        if (node != null) {
            for (var part : sheet.listOrOne(node)) {
                relations.add(conditions.relation(part));
            }
        }
        return List.copyOf(relations);
    }
}
