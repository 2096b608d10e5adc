package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code content/facts.yaml}: what may be known about a person, and how it is asked. */
final class FactReader {

    private static final Map<String, Fact.Type> TYPES = Map.of(
            "boolean", Fact.Type.BOOLEAN,
            "number", Fact.Type.NUMBER,
            "date", Fact.Type.DATE,
            "country", Fact.Type.COUNTRY,
            "one_of", Fact.Type.ONE_OF,
            "place", Fact.Type.PLACE,
            "text", Fact.Type.TEXT);
    private static final List<String> TYPE_NAMES =
            List.of("boolean", "number", "date", "country", "one_of", "place", "text");
    private static final List<String> LEVELS = List.of("low", "moderate", "high", "severe");
    private static final List<String> SETTERS = List.of("steps", "file", "authority");
    private static final List<String> PRECISIONS = List.of("day", "month", "year");
    private static final List<Integer> EFFORTS = List.of(1, 2, 3, 5);

    private final Sheet sheet;
    private final Draft draft;
    private final TextReader texts;

    FactReader(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        this.texts = new TextReader(sheet);
    }

    void read(Fields file) {
        for (var id : file.keys()) {
            var at = file.keyNode(id);
            var node = file.find(id);
            if (node != null) {
                var fact = fact(id, sheet.fields(node));
                draft.names.declare(Names.Kind.FACT, id, sheet, at, fact.purpose() != null);
                draft.facts.put(id, fact);
            }
        }
    }

    private Fact fact(String id, Fields fields) {
        var type = TYPES.getOrDefault(fields.oneOf("type", TYPE_NAMES), Fact.Type.TEXT);
        var options = options(fields, type);
        var computedFrom = computedFrom(fields);
        var setBy = setBy(fields);
        var ask = texts.find(fields, "ask");
        if (ask == null && computedFrom == null && setBy == null) {
            sheet.complain(
                    fields.node(),
                    "Nobody asks, computes or sets (" + id + ").",
                    "ask: { es: …, en: … }, computed_from: …, or set_by: steps");
        }
        var fact = new Fact(
                id,
                type,
                options,
                fields.yes("many"),
                precision(fields, type),
                ask,
                texts.find(fields, "why"),
                texts.require(fields, "name"),
                sources(fields),
                Fact.Level.valueOf(fields.oneOf("level", LEVELS).toUpperCase(Locale.ROOT)),
                compartment(fields),
                effort(fields, ask == null),
                computedFrom,
                fields.findWord("unit"),
                range(fields, type),
                texts.find(fields, "purpose"),
                setBy);
        fields.close();
        return fact;
    }

    private SortedMap<String, Text> options(Fields fields, Fact.Type type) {
        var node = fields.find("options");
        if (node == null) {
            if (type == Fact.Type.ONE_OF) {
                sheet.complain(fields.node(), "The options are missing here.", "options: { code: { es: …, en: … } }");
            }
            return new TreeMap<>();
        }
        if (type != Fact.Type.ONE_OF) {
            sheet.complain(node, "Only a fact of type one_of has options.", "type: one_of");
        }
        var written = sheet.fields(node);
        var order = written.keys();
        var options = new TreeMap<String, Text>(
                Comparator.<String>comparingInt(order::indexOf).thenComparing(Comparator.naturalOrder()));
        if (order.size() > Loader.CLASSES_MAX) {
            sheet.complain(node, "These are more than " + Loader.CLASSES_MAX + " options.", "group some of them");
        }
        for (var code : order) {
            options.put(code, texts.require(written, code));
        }
        return options;
    }

    private List<String> precision(Fields fields, Fact.Type type) {
        var at = fields.keyNode("precision");
        var precision = fields.words("precision");
        if (!precision.isEmpty() && type != Fact.Type.DATE) {
            sheet.complain(at, "Only a date has a precision.", "type: date");
        }
        if (!PRECISIONS.containsAll(precision)) {
            sheet.complain(at, "A date is known to the day, month or year.", "precision: [day, month, year]");
        } else if (!precision.equals(PRECISIONS.subList(0, precision.size()))) {
            sheet.complain(at, "Whoever knows a date better may always say so.", "precision: [day, month]");
        }
        return precision;
    }

    /** Papers by their names, so that whoever holds one is asked to look at it; or one of the few things that are none. */
    private List<String> sources(Fields fields) {
        var node = fields.find("sources");
        var sources = new ArrayList<String>();
        for (var part : node == null ? List.<Node>of() : sheet.listOrOne(node)) {
            var source = sheet.word(part);
            if (sources.contains(source)) {
                sheet.complain(part, "(" + source + ") is written twice.", "another source was meant");
            }
            sources.add(source);
            if (!Fact.NO_PAPER.contains(source)) {
                var nearest = Nearest.to(source, Fact.NO_PAPER);
                if (nearest == null) {
                    draft.names.mention(Names.Kind.DOCUMENT, source, sheet, part);
                } else {
                    sheet.complain(part, "(" + source + ") is neither a paper nor another source.", nearest);
                }
            }
        }
        return List.copyOf(sources);
    }

    /** Without it nobody could say that a test of the number holds for all or for none. */
    private Fact.@Nullable Range range(Fields fields, Fact.Type type) {
        var node = fields.find("range");
        if (type != Fact.Type.NUMBER) {
            if (node != null) {
                sheet.complain(node, "Only a number has a least and a most.", "type: number");
            }
            return null;
        }
        var ends = node == null
                ? List.<Integer>of()
                : sheet.list(node).stream().map(sheet::whole).toList();
        if (ends.size() != 2 || ends.getFirst() >= ends.getLast()) {
            sheet.complain(
                    node == null ? fields.node() : node,
                    "Nothing says between what least and what most this number lies.",
                    "range: [0, 130]");
            return null;
        }
        return new Fact.Range(ends.getFirst(), ends.getLast());
    }

    private @Nullable String computedFrom(Fields fields) {
        var node = fields.find("computed_from");
        if (node == null) {
            return null;
        }
        var fact = sheet.word(node);
        draft.names.use(Names.Kind.FACT, fact, sheet, node);
        return fact;
    }

    private Fact.@Nullable SetBy setBy(Fields fields) {
        return fields.has("set_by")
                ? Fact.SetBy.valueOf(fields.oneOf("set_by", SETTERS).toUpperCase(Locale.ROOT))
                : null;
    }

    private @Nullable String compartment(Fields fields) {
        return fields.has("compartment") ? fields.oneOf("compartment", List.of("protection")) : null;
    }

    private int effort(Fields fields, boolean neverAsked) {
        if (neverAsked && !fields.has("effort")) {
            return 1;
        }
        var at = fields.keyNode("effort");
        var effort = fields.whole("effort");
        if (!EFFORTS.contains(effort)) {
            sheet.complain(
                    at,
                    "(" + effort + ") is not an effort.",
                    "1 tap, 2 recall, 3 find a paper here, 5 obtain one elsewhere");
        }
        return effort;
    }
}
