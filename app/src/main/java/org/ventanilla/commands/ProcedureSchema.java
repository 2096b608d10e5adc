package org.ventanilla.commands;

import static org.ventanilla.commands.Json.object;
import static org.ventanilla.commands.Shapes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;

/**
 * The JSON Schema of a file of {@code procedures/}, made from the catalogue of facts and the other names of the law, so
 * that an editor completes them and marks what the loader would refuse for its shape. What a shape cannot say (that a
 * condition can hold, that a paper can be had) stays with the loader.
 */
final class ProcedureSchema {

    private final Law law;

    private ProcedureSchema(Law law) {
        this.law = law;
    }

    static Map<String, @Nullable Object> of(Law law) {
        var schema = new ProcedureSchema(law);
        var whole = closed(
                List.of(
                        "procedure",
                        "title",
                        "slip",
                        "benefit",
                        "version",
                        "reviewed",
                        "for",
                        "decides",
                        "force",
                        "eligible"),
                schema.procedure());
        var result = object(
                "$schema", "https://json-schema.org/draft/2020-12/schema",
                "title", "A procedure of Ventanilla");
        result.putAll(whole);
        result.put("$defs", schema.definitions());
        return result;
    }

    private Map<String, @Nullable Object> procedure() {
        return object(
                "procedure", word(),
                "title", ref("text"),
                "slip", ref("text"),
                "benefit", ref("text"),
                "version", version(),
                "reviewed", any(ref("yes"), object("type", "object")),
                "for", oneOf("person", "employer"),
                "decides", names(law.authorities().keySet()),
                "force",
                        closed(
                                List.of("cite"),
                                object("right", word(), "duty", word(), "may", word(), "cite", ref("cite"))),
                "not_assessed", closed(List.of("note", "cite"), object("note", ref("text"), "cite", ref("cite"))),
                "conditions", each(ref("condition")),
                "eligible", ref("condition"),
                "within", within(),
                "needs", oneOrMore(any(names(law.procedures().keySet()), ref("requirement"))),
                "requires", ref("requirement"),
                "deadlines", each(ref("deadline")),
                "steps", list(ref("step")),
                "fee", oneOrMore(ref("fee")),
                "parameters", each(ref("parameter")),
                "conflicts", list(conflict()),
                "examples", list(example()));
    }

    private static Map<String, @Nullable Object> version() {
        var inFlight = oneOf("not_stated", "begun_under", "authority_may", "person_may", "parties_may");
        return closed(
                List.of("from", "by", "in_flight"),
                object("from", ref("date"), "to", ref("date"), "by", decree(), "in_flight", inFlight));
    }

    private Map<String, @Nullable Object> within() {
        var procedure = names(law.procedures().keySet());
        return closed(
                List.of("procedure", "step", "cite"),
                object("procedure", procedure, "step", word(), "cite", ref("cite")));
    }

    private Map<String, @Nullable Object> definitions() {
        return object(
                "text", closed(List.of("es", "en"), object("es", word(), "en", word())),
                "cite", oneOrMore(cite()),
                "yes", object("enum", List.of("yes", "no", true, false)),
                "date", pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
                "amount", any(object("type", "number"), pattern("^[0-9]+(\\.[0-9]+)?$")),
                "number", any(object("type", "number"), pattern("^\\$[A-Za-z0-9_.-]+$")),
                "term", pattern("^(\\$[A-Za-z0-9_.-]+|[0-9]{1,4}) (working days?|natural days?|months?|years?)$"),
                "condition", ConditionSchema.of(law),
                "requirement", requirement(),
                "deadline", deadline(),
                "exception", exception(),
                "step", step(),
                "fee", fee(),
                "parameter",
                        closed(
                                List.of("value", "status", "note"),
                                object(
                                        "value", any(ref("amount"), ref("text")),
                                        "status", oneOf("unverified", "open", "practice", "read"),
                                        "note", ref("text"),
                                        "cite", ref("cite"))),
                "waiver",
                        closed(
                                List.of("label", "name", "when", "cite"),
                                object(
                                        "label", word(),
                                        "name", ref("text"),
                                        "when", ref("condition"),
                                        "none", ref("yes"),
                                        "cite", ref("cite"),
                                        "note", ref("text"))));
    }

    private Map<String, @Nullable Object> requirement() {
        var written = closed(
                List.of(),
                object(
                        "all", list(ref("requirement")),
                        "one_of", list(ref("requirement")),
                        "n_of",
                                closed(
                                        List.of("at_least", "of"),
                                        object("at_least", ref("number"), "of", list(ref("requirement")))),
                        "document", names(law.documents().keySet()),
                        "proof", names(law.proofs().keySet()),
                        "procedure", names(law.procedures().keySet()),
                        "step", word(),
                        "service", word(),
                        "name", ref("text"),
                        "when", ref("condition"),
                        "waived", ref("condition"),
                        "if_held", ref("yes"),
                        "of", oneOrMore(names(ConditionSchema.RELATIONS)),
                        "else", names(law.procedures().keySet()),
                        "cite", ref("cite"),
                        "note", ref("text")));
        written.put(
                "anyOf",
                Stream.of("all", "one_of", "n_of", "document", "proof", "procedure", "service")
                        .map(kind -> object("required", List.of(kind)))
                        .toList());
        return any(list(ref("requirement")), written);
    }

    private Map<String, @Nullable Object> deadline() {
        return closed(
                List.of("name", "binds", "term", "calendar", "from", "cite"),
                object(
                        "name", ref("text"),
                        "binds", actor(),
                        "when", ref("condition"),
                        "term", ref("term"),
                        "first_day", oneOf("same", "next_natural", "next_working"),
                        "calendar", names(law.calendars().keySet()),
                        "from", start(),
                        "met_by", any(oneOrMore(word()), closed(List.of("outside"), object("outside", ref("text")))),
                        "except", list(ref("exception")),
                        "together", oneOf("people_decide"),
                        "extend",
                                closed(
                                        List.of("up_to", "grounds", "cite"),
                                        object(
                                                "once", ref("yes"),
                                                "up_to", any(ref("term"), oneOf("half")),
                                                "grounds", oneOrMore(names(Deadline.Extension.everyGround())),
                                                "cite", ref("cite"))),
                        "missed",
                                closed(
                                        List.of("then", "name", "cite"),
                                        object(
                                                "then", word(),
                                                "name", ref("text"),
                                                "ask", names(law.facts().keySet()),
                                                "lost", ref("yes"),
                                                "cite", ref("cite"))),
                        "cite", ref("cite"),
                        "note", ref("text")));
    }

    private Map<String, @Nullable Object> exception() {
        var raised = law.facts().values().stream()
                .filter(fact -> fact.type() == Fact.Type.BOOLEAN)
                .map(Fact::id)
                .toList();
        return closed(
                List.of("label", "name", "cite"),
                object(
                        "label", word(),
                        "name", ref("text"),
                        "raised", names(raised),
                        "when", ref("condition"),
                        "term", ref("term"),
                        "first_day", oneOf("same", "next_natural", "next_working"),
                        "calendar", names(law.calendars().keySet()),
                        "from", start(),
                        "over", oneOrMore(word()),
                        "cite", ref("cite")));
    }

    private static Map<String, @Nullable Object> start() {
        return any(word(), closed(List.of("open"), object("open", ref("text"))));
    }

    /** Its own name is the one key that no schema can know; the value is who takes it. */
    private Map<String, @Nullable Object> step() {
        var documents = oneOrMore(names(law.documents().keySet()));
        var step = closed(
                List.of("name"),
                object(
                        "name", ref("text"),
                        "outcomes", oneOrMore(word()),
                        "sets",
                                object(
                                        "type",
                                        "object",
                                        "propertyNames",
                                        names(law.facts().keySet())),
                        "gives",
                                any(
                                        documents,
                                        closed(
                                                List.of(),
                                                object(
                                                        "document",
                                                        documents,
                                                        "each",
                                                        documents,
                                                        "on",
                                                        oneOrMore(word()),
                                                        "to",
                                                        oneOrMore(word())))),
                        "every", ref("number"),
                        "optional", ref("yes"),
                        "when", ref("condition"),
                        "after", word(),
                        "closes", any(ref("yes"), list(word())),
                        "shown_by_paper", ref("yes"),
                        "shown_by_answer", ref("yes"),
                        "again", ref("yes"),
                        "cite", ref("cite"),
                        "note", ref("text")));
        step.put("additionalProperties", actor());
        return step;
    }

    private Map<String, @Nullable Object> fee() {
        return closed(
                List.of(),
                object(
                        "tariff", names(law.tariffs().keySet()),
                        "none", word(),
                        "when", ref("condition"),
                        "only_one", word(),
                        "waived", list(ref("waiver")),
                        "except", list(ref("waiver")),
                        "cite", ref("cite"),
                        "note", ref("text")));
    }

    private static Map<String, @Nullable Object> conflict() {
        var reading = closed(
                List.of("cite", "says"),
                object("cite", ref("cite"), "says", ref("text"), "for_acts", ref("yes"), "for_rights", ref("yes")));
        return closed(List.of("id", "readings"), object("id", word(), "readings", list(reading)));
    }

    private Map<String, @Nullable Object> example() {
        var given = new ArrayList<>(law.facts().keySet());
        given.addAll(List.of("holds", "files", "done"));
        return closed(
                List.of("name", "on", "expect"),
                object(
                        "name", ref("text"),
                        "on", ref("date"),
                        "for", oneOf("person", "employer"),
                        "given", object("type", "object", "propertyNames", names(given)),
                        "household", object("type", "object"),
                        "expect", object("type", "object")));
    }

    private Map<String, @Nullable Object> actor() {
        var actors = new ArrayList<>(law.authorities().keySet());
        actors.add("person");
        return names(actors);
    }
}
