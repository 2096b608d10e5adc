package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads the terms of a procedure: base rule, exceptions, extension, and what missing it means. */
final class DeadlineReader {

    private static final SortedMap<String, Deadline.FirstDay> FIRST_DAYS = new TreeMap<>(Map.of(
            "same",
            Deadline.FirstDay.SAME_DAY,
            "next_natural",
            Deadline.FirstDay.NEXT_NATURAL,
            "next_working",
            Deadline.FirstDay.NEXT_WORKING));

    private final Sheet sheet;
    private final Draft draft;
    private final ConditionReader conditions;
    private final TextReader texts;
    private final CiteReader cites;
    private final TermReader terms;
    private final TreeSet<String> steps;

    /** @param steps ids of the steps of the procedure: the day of the step {@code filing} is {@code filing.date} */
    DeadlineReader(Sheet sheet, Draft draft, ConditionReader conditions, TreeSet<String> steps) {
        this.sheet = sheet;
        this.draft = draft;
        this.conditions = conditions;
        this.texts = new TextReader(sheet);
        this.cites = new CiteReader(sheet);
        this.terms = new TermReader(sheet);
        this.steps = steps;
    }

    SortedMap<String, Deadline> read(Fields procedure) {
        var deadlines = new TreeMap<String, Deadline>();
        var node = procedure.find("deadlines");
        if (node != null) {
            var written = sheet.fields(node);
            for (var id : written.keys()) {
                var deadline = written.find(id);
                if (deadline != null) {
                    deadlines.put(id, deadline(id, sheet.fields(deadline)));
                }
            }
        }
        return deadlines;
    }

    private Deadline deadline(String id, Fields fields) {
        var term = term(fields, "term", true);
        var from = start(fields, true);
        var except = exceptions(fields);
        var deadline = new Deadline(
                id,
                texts.require(fields, "name"),
                binds(fields),
                conditions.find(fields, "when"),
                term == null ? new Deadline.Term(0, Deadline.Unit.NATURAL_DAYS) : term,
                calendar(fields, true),
                from == null ? new Deadline.Start.Open(TextReader.NONE) : from,
                except,
                fields.has("together")
                        && !fields.oneOf("together", List.of("people_decide")).isEmpty(),
                met(id, fields),
                new ExtensionReader(sheet).read(fields, term),
                missed(fields),
                cites.require(fields),
                texts.find(fields, "note"));
        if (deadline.met().by().isEmpty() && deadline.met().outside() == null) {
            sheet.complain(
                    fields.node(),
                    "No step is called (" + id + "), so nothing that is written down ever ends this term.",
                    "met_by: " + (steps.isEmpty() ? "a step" : steps.getLast())
                            + ", or met_by: { outside: { es: …, en: … } }");
        }
        fields.close();
        new FavourProof(sheet, draft).prove(deadline);
        return deadline;
    }

    /** The step of the same name, unless the file says otherwise. */
    private Deadline.Met met(String id, Fields fields) {
        var node = fields.find("met_by");
        if (node == null) {
            return isMove(id) ? Deadline.Met.by(id) : new Deadline.Met(List.of(), null);
        }
        if (node instanceof MappingNode) {
            var written = sheet.fields(node);
            var outside = texts.require(written, "outside");
            written.close();
            return new Deadline.Met(List.of(), outside);
        }
        var by = new ArrayList<String>();
        for (var part : sheet.listOrOne(node)) {
            var move = sheet.word(part);
            if (!isMove(move)) {
                sheet.complain(
                        part, "(" + move + ") is not a step of this procedure.", Sheet.maybe(move, steps, "steps:"));
            }
            by.add(move);
        }
        return new Deadline.Met(List.copyOf(by), null);
    }

    private boolean isMove(String id) {
        return steps.contains(id) || Step.OF_ANY_FILE.contains(id);
    }

    private String binds(Fields fields) {
        var node = fields.require("binds");
        var who = node == null ? "" : sheet.word(node);
        if (node != null && !who.equals("person")) {
            draft.names.use(Names.Kind.AUTHORITY, who, sheet, node);
        }
        return who;
    }

    private Deadline.@Nullable Term term(Fields fields, String key, boolean required) {
        var node = required ? fields.require(key) : fields.find(key);
        return firstDay(fields, node == null ? null : terms.read(node));
    }

    /** Where the statute counts from another day than from the first after the event. */
    private Deadline.@Nullable Term firstDay(Fields fields, Deadline.@Nullable Term term) {
        if (!fields.has("first_day")) {
            return term;
        }
        var at = fields.keyNode("first_day");
        var first = FIRST_DAYS.get(fields.oneOf("first_day", List.copyOf(FIRST_DAYS.keySet())));
        if (term == null || first == null) {
            sheet.complain(at, "There is no term here whose first day this could be.", "term: 30 natural days");
            return term;
        }
        if (!term.unit().isDays()) {
            sheet.complain(
                    at, "Months and years have no first day: they end on the day of the same number.", "leave it out");
        }
        return new Deadline.Term(term.count(), term.unit(), first);
    }

    private String calendar(Fields fields, boolean required) {
        var node = required ? fields.require("calendar") : fields.find("calendar");
        var calendar = node == null ? "" : sheet.word(node);
        if (node != null) {
            draft.names.use(Names.Kind.CALENDAR, calendar, sheet, node);
        }
        return calendar;
    }

    private Deadline.@Nullable Start start(Fields fields, boolean required) {
        var node = required ? fields.require("from") : fields.find("from");
        if (node == null) {
            return null;
        }
        if (node instanceof MappingNode) {
            var open = sheet.fields(node);
            var why = texts.require(open, "open");
            open.close();
            return new Deadline.Start.Open(why);
        }
        var event = sheet.word(node);
        var fact = draft.facts.get(event);
        if (fact != null && fact.type() != Fact.Type.DATE) {
            sheet.complain(node, "(" + event + ") is not a date, so nothing can be counted from it.", "entry.date");
        }
        if (fact != null || !isStepDate(event)) {
            draft.names.use(Names.Kind.FACT, event, sheet, node);
        }
        return new Deadline.Start.Event(event);
    }

    private boolean isStepDate(String event) {
        return event.endsWith(".date") && steps.contains(event.substring(0, event.length() - ".date".length()));
    }

    private List<Deadline.Exception> exceptions(Fields fields) {
        var node = fields.find("except");
        var exceptions = new ArrayList<Deadline.Exception>();
        var labels = new TreeSet<String>();
        if (node != null) {
            for (var part : sheet.list(node)) {
                var exception = exception(sheet.fields(part));
                if (!labels.add(exception.label())) {
                    sheet.complain(
                            part, "(" + exception.label() + ") is the label of two exceptions.", "another label");
                }
                exceptions.add(exception);
            }
        }
        for (var exception : exceptions) {
            if (node != null && !labels.containsAll(exception.over())) {
                sheet.complain(
                        node, "(" + exception.label() + ") ranks over an exception that is not here.", "over: [label]");
            }
        }
        return List.copyOf(exceptions);
    }

    private Deadline.Exception exception(Fields fields) {
        var raised = raised(fields);
        var when = conditions.find(fields, "when");
        if ((raised == null) == (when == null)) {
            sheet.complain(
                    fields.node(),
                    "An exception is either raised by the person or holds by itself.",
                    "raised: fact, or when: …");
        }
        var calendar = calendar(fields, false);
        var exception = new Deadline.Exception(
                fields.word("label"),
                texts.require(fields, "name"),
                raised,
                when,
                term(fields, "term", false),
                calendar.isEmpty() ? null : calendar,
                start(fields, false),
                fields.words("over"),
                cites.require(fields));
        draft.at.put(exception, fields.node());
        if (exception.term() == null && exception.calendar() == null && exception.from() == null) {
            sheet.complain(fields.node(), "This exception changes nothing.", "term: …, calendar: … or from: …");
        }
        fields.close();
        return exception;
    }

    private @Nullable String raised(Fields fields) {
        var node = fields.find("raised");
        if (node == null) {
            return null;
        }
        var name = sheet.word(node);
        draft.names.use(Names.Kind.FACT, name, sheet, node);
        var fact = draft.facts.get(name);
        if (fact != null && fact.type() != Fact.Type.BOOLEAN) {
            sheet.complain(
                    node,
                    "(" + name + ") is not answered yes or no, so nobody can claim it.",
                    "when: { " + name + ": … }");
        }
        return name;
    }

    private Deadline.@Nullable Missed missed(Fields fields) {
        var node = fields.find("missed");
        if (node == null) {
            return null;
        }
        var written = sheet.fields(node);
        var ask = written.find("ask");
        if (ask != null) {
            draft.names.use(Names.Kind.FACT, sheet.word(ask), sheet, ask);
        }
        var missed = new Deadline.Missed(
                written.word("then"),
                texts.require(written, "name"),
                ask == null ? null : sheet.word(ask),
                written.yes("lost"),
                cites.require(written));
        written.close();
        return missed;
    }
}
