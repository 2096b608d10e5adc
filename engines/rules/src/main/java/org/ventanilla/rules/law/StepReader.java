package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the moves of a file: {@code - filing: person} with what it sets, gives and ends. */
final class StepReader {

    private static final int EVERY_MAX = 366;

    private record Given(List<String> documents, List<String> on, List<String> to, boolean each) {}

    private final Sheet sheet;
    private final Draft draft;
    private final TextReader texts;
    private final CiteReader cites;
    private final CheckReader checks;
    private final ConditionReader conditions;

    StepReader(Sheet sheet, Draft draft, ConditionReader conditions) {
        this.sheet = sheet;
        this.draft = draft;
        this.conditions = conditions;
        this.texts = new TextReader(sheet);
        this.cites = new CiteReader(sheet);
        this.checks = new CheckReader(sheet);
    }

    List<Step> read(@Nullable Node node) {
        var steps = new ArrayList<Step>();
        var ids = new TreeSet<String>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                var step = step(sheet.fields(part));
                complainOfCourse(step, ids, part);
                if (!ids.add(step.id())) {
                    sheet.complain(
                            part, "(" + step.id() + ") is the name of two steps.", "another name for one of them");
                }
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    private Step step(Fields fields) {
        var keys = fields.keys();
        var id = keys.isEmpty() ? "" : keys.getFirst();
        if (!Names.isPlain(id)) {
            sheet.complain(fields.node(), "(" + id + ") is not the name of a step.", "- filing: person");
        }
        var by = by(fields, id);
        var sets = new TreeMap<String, List<String>>();
        var outcomes = outcomes(fields, sets);
        var gives = gives(fields);
        complainOfWordless(outcomes, sets.keySet(), fields.node());
        if (!outcomes.containsAll(gives.on())) {
            sheet.complain(fields.node(), "A paper is given on an outcome this step does not have.", "outcomes: [ … ]");
        }
        if (gives.each() && gives.documents().size() != outcomes.size()) {
            sheet.complain(fields.node(), "Each way this step ends gives one paper.", "as many papers as outcomes");
        }
        var step = new Step(
                id,
                texts.require(fields, "name"),
                by,
                outcomes,
                sets,
                gives.documents(),
                gives.on(),
                gives.each(),
                gives.to(),
                every(fields),
                course(fields),
                ends(fields, outcomes),
                shownByPaper(fields, gives.documents()),
                shownByAnswer(fields, outcomes, sets),
                cites.find(fields),
                texts.find(fields, "note"));
        fields.close();
        return step;
    }

    /** Whoever is told how a step ended is not told a code. */
    private void complainOfWordless(List<String> outcomes, Set<String> sets, Node at) {
        var known = new TreeSet<>(Step.OUTCOMES);
        for (var set : sets) {
            var fact = draft.facts.get(set);
            if (fact == null) {
                return;
            }
            known.addAll(fact.options().keySet());
        }
        for (var outcome : outcomes) {
            if (!known.contains(outcome)) {
                sheet.complain(
                        at,
                        "(" + outcome + ") has no words in which people are told it.",
                        Sheet.nearest(outcome, known));
            }
        }
    }

    private Step.Course course(Fields fields) {
        var optional = fields.yes("optional");
        return new Step.Course(optional, conditions.find(fields, "when"), fields.findWord("after"));
    }

    /** {@code closes: yes}, or the outcomes with which the file ends: {@code closes: [refused]}. */
    private Step.Ends ends(Fields fields, List<String> outcomes) {
        var node = fields.find("closes");
        var again = fields.yes("again");
        if (again && node == null) {
            sheet.complain(fields.keyNode("again"), "Nothing is asked for anew while the file is open.", "closes: yes");
        }
        if (!(node instanceof SequenceNode)) {
            return node != null && sheet.yes(node) ? new Step.Ends(true, List.of(), again) : Step.Ends.NEVER;
        }
        var on = sheet.words(node);
        for (var outcome : on) {
            if (!outcomes.contains(outcome)) {
                sheet.complain(
                        node,
                        "(" + outcome + ") is not an outcome of this step.",
                        Sheet.maybe(outcome, new TreeSet<>(outcomes), "closes: yes"));
            }
        }
        return new Step.Ends(false, on, again);
    }

    /** What any file may meet is waited for by none, and what follows a step stands after it. */
    private void complainOfCourse(Step step, TreeSet<String> before, Node at) {
        if (Step.OF_ANY_FILE.contains(step.id()) && !step.course().optional()) {
            sheet.complain(at, "(" + step.id() + ") may happen to any file, so no file waits for it.", "optional: yes");
        }
        var after = step.course().after();
        if (after != null && !before.contains(after)) {
            sheet.complain(
                    at,
                    "(" + after + "), which " + step.id() + " follows, is no step before it.",
                    Sheet.maybe(after, before, "leave after: out"));
        }
    }

    private boolean shownByPaper(Fields fields, List<String> gives) {
        var at = fields.keyNode("shown_by_paper");
        var shown = fields.yes("shown_by_paper");
        if (shown && gives.isEmpty()) {
            sheet.complain(at, "This step gives no paper that could show it.", "gives: { document: … }");
        }
        return shown;
    }

    private boolean shownByAnswer(Fields fields, List<String> outcomes, SortedMap<String, List<String>> sets) {
        var at = fields.keyNode("shown_by_answer");
        var shown = fields.yes("shown_by_answer");
        boolean leavesOneThing =
                outcomes.isEmpty() && sets.values().stream().anyMatch(values -> !values.equals(List.of(Step.ITS_DAY)));
        if (shown && !leavesOneThing) {
            sheet.complain(at, "This step leaves nothing that an answer could show.", "sets: { fact: value }");
        }
        return shown;
    }

    private String by(Fields fields, String id) {
        var node = fields.find(id);
        var by = node == null ? "" : sheet.word(node);
        if (node != null && !by.equals("person")) {
            draft.names.use(Names.Kind.AUTHORITY, by, sheet, node);
        }
        return by;
    }

    /** The outcomes written, or else those named by the one fact whose values differ by outcome. */
    private List<String> outcomes(Fields fields, SortedMap<String, List<String>> sets) {
        var outcomes = fields.words("outcomes");
        var node = fields.find("sets");
        if (node == null) {
            return outcomes;
        }
        var written = sheet.fields(node);
        for (var fact : written.keys()) {
            var at = written.keyNode(fact);
            var value = written.find(fact);
            if (value != null) {
                draft.names.use(Names.Kind.FACT, fact, sheet, at);
                var known = draft.facts.get(fact);
                if (known != null && known.compartment() != null) {
                    sheet.complain(
                            at,
                            "(" + fact + ") is kept from most of those who see a file, and the file would tell it.",
                            "leave it out: what a step sets is not closed");
                }
                var values = values(known, value);
                outcomes = outcomes.isEmpty() && values.size() > 1 ? values : outcomes;
                sets.put(fact, values);
            }
        }
        for (var entry : sets.entrySet()) {
            var size = entry.getValue().size();
            if (size == 1 && outcomes.size() > 1) {
                entry.setValue(
                        Collections.nCopies(outcomes.size(), entry.getValue().getFirst()));
            } else if (size != Math.max(1, outcomes.size())) {
                sheet.complain(
                        node, "(" + entry.getKey() + ") needs one value for each outcome.", "as many as outcomes");
            }
        }
        return outcomes;
    }

    private List<String> values(@Nullable Fact fact, Node node) {
        if (fact == null) {
            return sheet.words(node);
        }
        var values = new ArrayList<String>();
        for (var part : sheet.listOrOne(node)) {
            switch (fact.type()) {
                case BOOLEAN -> values.add(sheet.yes(part) ? "yes" : "no");
                case ONE_OF, COUNTRY -> {
                    checks.codes(fact, part);
                    values.add(sheet.word(part));
                }
                case DATE -> values.add(day(fact, part));
                case NUMBER, PLACE, TEXT -> {
                    sheet.complain(part, "No step can set (" + fact.id() + ").", "a fact of type boolean or one_of");
                    values.add("");
                }
            }
        }
        return List.copyOf(values);
    }

    /** A date that a step sets is the day on which the step happens, and no other. */
    private String day(Fact fact, Node node) {
        var word = sheet.word(node);
        if (!word.equals(Step.ITS_DAY)) {
            sheet.complain(
                    node,
                    "(" + word + ") is not the day of a step, and (" + fact.id() + ") is a date.",
                    fact.id() + ": " + Step.ITS_DAY);
        }
        return Step.ITS_DAY;
    }

    /** {@code card}, or with its terms: {@code { document: card, on: [granted] }}, {@code { each: [card-rp, card-rt] }}. */
    private Given gives(Fields fields) {
        var node = fields.find("gives");
        var documents = new ArrayList<String>();
        if (node == null) {
            return new Given(List.of(), List.of(), List.of(), false);
        }
        if (!(node instanceof MappingNode)) {
            addDocuments(node, documents);
            return new Given(List.copyOf(documents), List.of(), List.of(), false);
        }
        var written = sheet.fields(node);
        var each = written.has("each");
        var named = written.require(each ? "each" : "document");
        if (named != null) {
            addDocuments(named, documents);
        }
        var given = new Given(List.copyOf(documents), written.words("on"), written.words("to"), each);
        written.close();
        return given;
    }

    private void addDocuments(Node node, List<String> gives) {
        for (var part : sheet.listOrOne(node)) {
            var document = sheet.word(part);
            draft.names.use(Names.Kind.DOCUMENT, document, sheet, part);
            gives.add(document);
        }
    }

    private @Nullable Integer every(Fields fields) {
        var node = fields.find("every");
        if (node == null) {
            return null;
        }
        var days = sheet.whole(node);
        if (days < 1 || days > EVERY_MAX) {
            sheet.complain(node, "(" + days + ") is no number of days between two visits.", "7");
        }
        return days;
    }
}
