package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what a paper shows of whoever has it in hand: {@code shows: { asylum.stage: filed, cite: lrpcap 22 }}. */
final class ShowsReader {

    private static final List<String> ANSWERS = List.of("yes", "no");

    private final Sheet sheet;
    private final Draft draft;
    private final CheckReader checks;
    private final CiteReader cites;
    private final ConditionReader conditions;

    ShowsReader(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        this.checks = new CheckReader(sheet);
        this.cites = new CiteReader(sheet);
        this.conditions = new ConditionReader(sheet, draft);
    }

    /** One thing, or a list of them. */
    List<Document.Shows> read(Fields paper) {
        var node = paper.find("shows");
        var shows = new ArrayList<Document.Shows>();
        for (var part :
                node instanceof SequenceNode ? sheet.list(node) : node == null ? List.<Node>of() : List.of(node)) {
            var read = one(part);
            if (read != null && shows.stream().anyMatch(each -> each.fact().equals(read.fact()))) {
                sheet.complain(part, "This paper shows (" + read.fact() + ") already.", "one of the two was meant");
            } else if (read != null) {
                shows.add(read);
            }
        }
        return List.copyOf(shows);
    }

    /** A condition under which a paper shows something holds of somebody, and not of everybody. */
    void prove() {
        new LogicProof(sheet, draft).prove(conditions.roots());
    }

    private Document.@Nullable Shows one(Node node) {
        var fields = sheet.fields(node);
        var after = fields.find("after");
        var before = fields.find("before");
        var when = fields.find("when");
        var source = cites.require(fields);
        var keys = fields.keys();
        if (keys.size() != 1) {
            if (node instanceof MappingNode) {
                sheet.complain(node, "A paper shows one thing at a time.", "shows: { fact: value, cite: … }");
            }
            return null;
        }
        var id = keys.getFirst();
        var at = fields.keyNode(id);
        draft.names.mention(Names.Kind.FACT, id, sheet, at);
        var value = fields.find(id);
        var fact = draft.facts.get(id);
        if (value == null || fact == null || !isShowable(fact, at)) {
            return null;
        }
        var shown = sheet.word(value);
        check(fact, value);
        var earlier = answers(fact, after);
        var later = answers(fact, before);
        complainOfBoth(Set.of(shown), earlier, after);
        complainOfBoth(Set.of(shown), later, before);
        complainOfBoth(earlier, later, before);
        return new Document.Shows(id, shown, earlier, later, when == null ? null : condition(when), source);
    }

    /** What a person is one of and no more, and what no closed compartment keeps: whoever sees the paper knows it. */
    private boolean isShowable(Fact fact, Node at) {
        boolean isOne = fact.type() == Fact.Type.BOOLEAN || fact.type() == Fact.Type.ONE_OF && !fact.many();
        if (!isOne || fact.computedFrom() != null) {
            sheet.complain(at, "No paper shows (" + fact.id() + ").", "a fact of type boolean or one_of");
            return false;
        }
        if (fact.compartment() != null) {
            sheet.complain(
                    at,
                    "(" + fact.id() + ") is kept from whoever sees the paper.",
                    "leave it out: what a window sees is not closed");
            return false;
        }
        return true;
    }

    private Set<String> answers(Fact fact, @Nullable Node node) {
        var answers = new TreeSet<String>();
        if (node != null) {
            check(fact, node);
            sheet.listOrOne(node).forEach(part -> answers.add(sheet.word(part)));
        }
        return answers;
    }

    private void check(Fact fact, Node node) {
        if (fact.type() == Fact.Type.ONE_OF) {
            checks.codes(fact, node);
            return;
        }
        for (var part : sheet.listOrOne(node)) {
            var word = sheet.word(part);
            if (!ANSWERS.contains(word)) {
                sheet.complain(part, "(" + word + ") is not a value of " + fact.id() + ".", "yes or no");
            }
        }
    }

    private void complainOfBoth(Set<String> some, Set<String> others, @Nullable Node at) {
        for (var answer : others) {
            if (some.contains(answer) && at != null) {
                sheet.complain(at, "(" + answer + ") stands on two sides of what is shown.", "leave it in one place");
            }
        }
    }

    private Condition condition(Node node) {
        var condition = conditions.root(node, new ArrayList<>());
        if (asksOthers(condition)) {
            sheet.complain(node, "A paper speaks of whoever has it.", "a fact of that person");
        }
        return condition;
    }

    private static boolean asksOthers(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().anyMatch(ShowsReader::asksOthers);
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(ShowsReader::asksOthers);
            case Condition.AtLeast(int _, var parts) -> parts.stream().anyMatch(ShowsReader::asksOthers);
            case Condition.Not(var part) -> asksOthers(part);
            case Condition.My _, Condition.DeadlineIs _ -> true;
            case Condition.Leaf _ -> false;
        };
    }
}
