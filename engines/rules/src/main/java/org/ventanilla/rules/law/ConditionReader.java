package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads conditions of one file: nested lists whose leaves are {@code fact: test}. */
final class ConditionReader {

    /** Relations a household can hold. A closed list, because the household page offers exactly these. */
    static final List<String> RELATIONS = List.of("child", "parent", "spouse", "partner", "ward", "carer");

    private static final String EVERYONE = "everyone";
    private static final Condition ALWAYS = new Condition.All(List.of());
    private static final List<String> QUANTIFIERS = List.of("any", "every", "none", "at_least");

    private final Sheet sheet;
    private final Draft draft;
    private final CheckReader checks;
    private final CiteReader citeReader;
    private final TreeMap<String, Node> deadlinesAsked = new TreeMap<>();
    private final TreeMap<String, Node> factsAsked = new TreeMap<>();
    private final List<Condition> roots = new ArrayList<>();
    private final TreeMap<String, Condition> named = new TreeMap<>();
    private final TreeMap<String, Node> idle = new TreeMap<>();

    ConditionReader(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        this.checks = new CheckReader(sheet);
        this.citeReader = new CiteReader(sheet);
    }

    /** Deadlines that conditions of this file ask about, each where it is first asked. */
    TreeMap<String, Node> deadlinesAsked() {
        return deadlinesAsked;
    }

    /** Facts that conditions of this file ask about, each where it is first asked. */
    TreeMap<String, Node> factsAsked() {
        return factsAsked;
    }

    /** The conditions of this file, each whole, and those on relatives on their own. */
    List<Condition> roots() {
        return roots;
    }

    /** Conditions that a file needs more than once, each under a word of its own: {@code where: here}. */
    void define(Fields procedure) {
        var node = procedure.find("conditions");
        if (node == null) {
            return;
        }
        var written = sheet.fields(node);
        for (var name : written.keys()) {
            var value = written.find(name);
            if (value != null) {
                if (name.equals(EVERYONE)) {
                    sheet.complain(value, "(" + name + ") already means no condition at all.", "another word");
                }
                named.put(name, root(value, new ArrayList<>()));
                idle.put(name, value);
            }
        }
    }

    @Nullable
    Condition find(Fields fields, String key) {
        var node = fields.find(key);
        return node == null ? null : root(node, new ArrayList<>());
    }

    /** @param cites receives the cites written inside the condition */
    Condition root(Node node, List<Cite> cites) {
        var root = read(node, cites);
        if (root != ALWAYS && !roots.contains(root)) {
            roots.add(root);
        }
        return root;
    }

    private Condition read(Node node, List<Cite> cites) {
        if (node instanceof ScalarNode scalar && scalar.getValue().equals(EVERYONE)) {
            return ALWAYS;
        }
        if (node instanceof ScalarNode scalar && !named.isEmpty()) {
            return named(scalar);
        }
        if (!(node instanceof MappingNode)) {
            sheet.complain(node, "This is not a condition.", "fact: test, or all: [ … ]");
            return ALWAYS;
        }
        var condition = read(sheet.fields(node), node, cites);
        draft.at.put(condition, node);
        return condition;
    }

    void complainOfIdle() {
        idle.forEach((name, at) -> sheet.complain(at, "(" + name + ") is used nowhere in this file.", "leave it out"));
    }

    private Condition named(ScalarNode node) {
        var word = sheet.word(node);
        idle.remove(word);
        var found = named.get(word);
        if (found == null) {
            sheet.complain(
                    node,
                    "(" + word + ") is no condition of this file.",
                    Sheet.maybe(word, named.keySet(), "conditions:"));
        }
        return found == null ? ALWAYS : found;
    }

    private Condition read(Fields fields, Node node, List<Cite> cites) {
        cites.addAll(citeReader.find(fields));
        var keys = fields.keys();
        if (keys.contains("deadline")) {
            return deadline(fields, node);
        }
        if (keys.size() != 1) {
            sheet.complain(node, "A condition says one thing.", "all: [ … ] around the parts");
            return ALWAYS;
        }
        var key = keys.getFirst();
        var at = fields.keyNode(key);
        var value = fields.find(key);
        if (value == null) {
            return ALWAYS;
        }
        return switch (key) {
            case "all" -> new Condition.All(parts(value, cites));
            case "any" -> new Condition.AnyOf(parts(value, cites));
            case "not" -> not(value, at, cites);
            case "n_of" -> atLeast(value, cites);
            case "my" -> my(value, at, cites);
            default -> leaf(key, at, value);
        };
    }

    private List<Condition> parts(Node node, List<Cite> cites) {
        var parts = new ArrayList<Condition>();
        for (var part : sheet.list(node)) {
            parts.add(read(part, cites));
        }
        if (parts.isEmpty()) {
            sheet.complain(node, "There is nothing in this list.", "eligible: everyone, when everyone may");
        }
        return List.copyOf(parts);
    }

    private Condition not(Node value, Node at, List<Cite> cites) {
        var part = read(value, cites);
        if (asksHousehold(part)) {
            sheet.complain(
                    at,
                    "Nobody can deny what is not known of a household.",
                    "my: { none: …, where: … }, which waits until the household is complete");
        }
        return new Condition.Not(part);
    }

    private static boolean asksHousehold(Condition condition) {
        return switch (condition) {
            case Condition.All all -> anyAsksHousehold(all.parts());
            case Condition.AnyOf any -> anyAsksHousehold(any.parts());
            case Condition.AtLeast some -> anyAsksHousehold(some.parts());
            case Condition.Not not -> asksHousehold(not.part());
            case Condition.My my -> true;
            case Condition.Leaf leaf -> false;
            case Condition.DeadlineIs deadline -> false;
        };
    }

    private static boolean anyAsksHousehold(List<Condition> parts) {
        for (var part : parts) {
            if (asksHousehold(part)) {
                return true;
            }
        }
        return false;
    }

    private Condition atLeast(Node value, List<Cite> cites) {
        var fields = sheet.fields(value);
        var count = fields.whole("at_least");
        var of = fields.require("of");
        fields.close();
        var parts = of == null ? List.<Condition>of() : parts(of, cites);
        if (of != null && (count < 1 || count > parts.size())) {
            sheet.complain(value, count + " of " + parts.size() + " cannot be met.", "at_least: 2");
        }
        return new Condition.AtLeast(count, parts);
    }

    private Condition my(Node value, Node at, List<Cite> cites) {
        var fields = sheet.fields(value);
        var word = QUANTIFIERS.stream().filter(fields::has).findFirst().orElse("any");
        var quantifier = Condition.Quantifier.valueOf(word.toUpperCase(Locale.ROOT));
        var related = fields.require(word);
        var relation = related == null ? RELATIONS.getFirst() : relation(related);
        var count = quantifier == Condition.Quantifier.AT_LEAST ? fields.whole("n") : 1;
        var whereNode = fields.find("where");
        var where = whereNode == null ? ALWAYS : root(whereNode, cites);
        fields.close();
        if (whereNode != null && asksHousehold(where)) {
            sheet.complain(whereNode, "A relative's own relatives are out of reach here.", "a fact of the relative");
        }
        return new Condition.My(quantifier, count, relation, where, sheet.place(at));
    }

    String relation(Node node) {
        var word = sheet.word(node);
        if (!word.isEmpty() && !RELATIONS.contains(word)) {
            var nearest = Nearest.to(word, RELATIONS);
            var maybe = nearest == null ? "one of " + String.join(", ", RELATIONS) : nearest;
            sheet.complain(node, "(" + word + ") is not a relation.", maybe);
        }
        return word;
    }

    private Condition deadline(Fields fields, Node node) {
        var at = fields.find("deadline");
        var deadline = at == null ? "" : sheet.word(at);
        var open = fields.oneOf("is", List.of("open", "closed")).equals("open");
        fields.close();
        if (at != null) {
            deadlinesAsked.putIfAbsent(deadline, at);
        }
        return new Condition.DeadlineIs(deadline, open, sheet.place(node));
    }

    private Condition leaf(String fact, Node at, Node value) {
        draft.names.use(Names.Kind.FACT, fact, sheet, at);
        factsAsked.putIfAbsent(fact, at);
        return new Condition.Leaf(fact, checks.read(draft.facts.get(fact), value), sheet.place(at));
    }
}
