package org.ventanilla.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what a procedure says of itself: version, review, force, what nobody assesses, and its parameters. */
final class HeadReader {

    private static final List<String> IN_FLIGHT =
            List.of("not_stated", "begun_under", "authority_may", "person_may", "parties_may");
    private static final List<String> WHOM = List.of("person", "employer");
    private static final List<String> FORCES = List.of("right", "duty", "may");
    private static final String UNVERIFIED = " unverified";
    private static final Pattern DECREE =
            Pattern.compile("(?<instrument>[a-z0-9-]+)( dof (?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}))?( unverified)?");
    private static final String READ = "read";
    private static final List<String> STATUSES = List.of("unverified", "open", "practice", READ);

    private final Sheet sheet;
    private final TextReader texts;
    private final CiteReader cites;
    private final Map<Object, Node> at;
    private final SortedMap<String, Node> numbers = new TreeMap<>();

    HeadReader(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.at = draft.at;
        this.texts = new TextReader(sheet);
        this.cites = new CiteReader(sheet);
    }

    Procedure.Version version(Fields procedure) {
        var node = procedure.require("version");
        if (node == null) {
            return new Procedure.Version(LocalDate.EPOCH, "", Procedure.InFlight.NOT_STATED);
        }
        var fields = sheet.fields(node);
        var version = new Procedure.Version(
                fields.date("from"),
                to(fields),
                decree(fields),
                Procedure.InFlight.valueOf(fields.oneOf("in_flight", IN_FLIGHT).toUpperCase(Locale.ROOT)));
        fields.close();
        at.put(version, node);
        return version;
    }

    /** The instrument and the day it was published, or that nobody has read it yet. */
    private String decree(Fields fields) {
        var node = fields.require("by");
        var words = node == null ? "" : sheet.word(node);
        if (node == null || words.isEmpty()) {
            return words;
        }
        var parts = DECREE.matcher(words);
        var isWhole = parts.matches();
        var published = isWhole && parts.group("day") != null ? Sheet.dateOf(parts.group("day")) : null;
        var isUnverified = words.endsWith(UNVERIFIED);
        if (!isWhole || published == null && (parts.group("day") != null || !isUnverified)) {
            sheet.complain(
                    node,
                    "(" + words + ") does not say by which decree, and when it was published.",
                    "lmigra dof 2026-01-15, or the instrument with unverified after it");
        } else if (!isUnverified && !CiteReader.READ.contains(parts.group("instrument"))) {
            sheet.complain(
                    node,
                    "(" + parts.group("instrument") + ") is no statute whose text is read here.",
                    Objects.requireNonNullElse(
                            Nearest.to(parts.group("instrument"), CiteReader.READ), words + UNVERIFIED));
        }
        return words;
    }

    /** Only what was superseded has a last day. */
    private @Nullable LocalDate to(Fields fields) {
        var isPast = sheet.file().startsWith(Loader.PAST);
        var node = fields.find("to");
        if (node != null && !isPast) {
            sheet.complain(node, "The version in force has no last day.", "it belongs in " + Loader.PAST);
        }
        if (node == null && isPast) {
            sheet.complain(fields.node(), "Nothing says until when this version was in force.", "to: 2026-01-15");
        }
        return node == null ? null : sheet.date(node);
    }

    /** {@code no}, or who reviewed it, when, and which words. */
    Review review(Fields procedure) {
        var text = Review.markOf(sheet.text());
        var node = procedure.require("reviewed");
        if (node == null) {
            return new Review(text, null);
        }
        if (node instanceof ScalarNode) {
            if (sheet.yes(node)) {
                sheet.complain(node, "A review has a name and a day.", "reviewed: { by: …, on: 2026-11-23 }");
            }
            return new Review(text, null);
        }
        var fields = sheet.fields(node);
        var signature = new Review.Signature(
                fields.word("by"), fields.date("on"), wordOrNothing(fields, "text"), wordOrNothing(fields, "articles"));
        fields.close();
        at.put(signature, node);
        return new Review(text, signature);
    }

    private static String wordOrNothing(Fields fields, String key) {
        return fields.has(key) ? fields.word(key) : "";
    }

    Procedure.Whom whom(Fields procedure) {
        return Procedure.Whom.valueOf(procedure.oneOf("for", WHOM).toUpperCase(Locale.ROOT));
    }

    Procedure.Force force(Fields procedure) {
        var node = procedure.require("force");
        if (node == null) {
            return new Procedure.Force(Procedure.Force.Kind.MAY, "", List.of());
        }
        var fields = sheet.fields(node);
        var kind = FORCES.stream().filter(fields::has).findFirst().orElse("");
        if (kind.isEmpty()) {
            sheet.complain(node, "Nothing says whether the authority must or may.", "duty: \"the statute's verb\"");
        }
        var verb = kind.isEmpty() ? "" : fields.word(kind);
        var source = cites.require(fields);
        fields.close();
        var name = kind.isEmpty() ? "MAY" : kind.toUpperCase(Locale.ROOT);
        return new Procedure.Force(Procedure.Force.Kind.valueOf(name), verb, source);
    }

    Procedure.@Nullable NotAssessed notAssessed(Fields procedure) {
        var node = procedure.find("not_assessed");
        if (node == null) {
            return null;
        }
        var fields = sheet.fields(node);
        var notAssessed = new Procedure.NotAssessed(texts.require(fields, "note"), cites.require(fields));
        fields.close();
        return notAssessed;
    }

    /** A number nobody counts with looks like law and rules nothing. To be called when the file is read. */
    void complainOfIdle() {
        numbers.forEach((id, at) -> {
            if (!sheet.mayUse(id)) {
                sheet.complain(
                        at,
                        "No rule of this file counts with (" + id + "), which is a number.",
                        "$" + id + " where it counts, or words: value: { es: …, en: … }");
            }
        });
    }

    private Text value(Fields parameter) {
        var node = parameter.require("value");
        if (node == null) {
            return TextReader.NONE;
        }
        if (node instanceof ScalarNode && sheet.word(node).matches(Procedure.NUMBER)) {
            return new Text(sheet.word(node), sheet.word(node));
        }
        return texts.read(node);
    }

    SortedMap<String, Procedure.Parameter> parameters(Fields procedure) {
        var parameters = new TreeMap<String, Procedure.Parameter>();
        var node = procedure.find("parameters");
        if (node == null) {
            return parameters;
        }
        var written = sheet.fields(node);
        for (var id : written.keys()) {
            var value = written.find(id);
            if (value != null) {
                var fields = sheet.fields(value);
                var parameter = new Procedure.Parameter(
                        id,
                        value(fields),
                        fields.oneOf("status", STATUSES),
                        texts.require(fields, "note"),
                        cites.find(fields));
                fields.close();
                if (parameter.status().equals(READ) && !parameter.isRead()) {
                    sheet.complain(
                            value,
                            "(" + id + ") is said to be read, and nothing says in which article.",
                            "cite: lrpcap 24 p3, or another status");
                }
                parameters.put(id, parameter);
                if (parameter.isNumber()) {
                    numbers.put(id, value);
                }
            }
        }
        return parameters;
    }
}
