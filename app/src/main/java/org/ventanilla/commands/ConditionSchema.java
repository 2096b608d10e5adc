package org.ventanilla.commands;

import static org.ventanilla.commands.Json.object;
import static org.ventanilla.commands.Shapes.*;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;

/** The shape of a condition: each fact of the catalogue with the tests its type allows. */
final class ConditionSchema {

    static final List<String> RELATIONS = List.of("child", "parent", "spouse", "partner", "ward", "carer");

    private ConditionSchema() {}

    /** Either {@code everyone} or the name of a condition of the file, or one thing said with its cite beside it. */
    static Map<String, @Nullable Object> of(Law law) {
        var said = object(
                "all", list(ref("condition")),
                "any", list(ref("condition")),
                "not", ref("condition"),
                "n_of",
                        closed(
                                List.of("at_least", "of"),
                                object("at_least", ref("number"), "of", list(ref("condition")))),
                "my", my(),
                "deadline", word(),
                "is", oneOf("open", "closed"),
                "cite", ref("cite"));
        law.facts().values().stream()
                .filter(fact -> fact.type() != Fact.Type.TEXT)
                .forEach(fact -> said.put(fact.id(), check(fact)));
        var closed = closed(List.of(), said);
        closed.put("minProperties", 1);
        closed.put("maxProperties", 3);
        return any(pattern("^[A-Za-z][A-Za-z0-9_.-]*$"), closed);
    }

    private static Map<String, @Nullable Object> my() {
        var relation = names(RELATIONS);
        return closed(
                List.of(),
                object(
                        "any", relation,
                        "every", relation,
                        "none", relation,
                        "at_least", relation,
                        "n", ref("number"),
                        "where", ref("condition")));
    }

    /** What may be asked of a fact, by its type; the question is shown beside it. */
    private static Map<String, @Nullable Object> check(Fact fact) {
        var test =
                switch (fact.type()) {
                    case BOOLEAN -> ref("yes");
                    case COUNTRY -> codes(pattern("^[A-Z]{2}$"));
                    case ONE_OF -> codes(names(fact.options().keySet()));
                    case PLACE -> codes(word());
                    case NUMBER -> single(object("under", ref("number"), "at_least", ref("number")));
                    case DATE ->
                        single(object("before", ref("date"), "not_before", ref("date"), "older_than", ref("term")));
                    case TEXT -> object("not", ANY);
                };
        return object("description", fact.name().in("en"), "allOf", List.of(test));
    }

    private static Map<String, @Nullable Object> codes(Map<String, @Nullable Object> code) {
        return any(oneOrMore(code), closed(List.of("not"), object("not", oneOrMore(code))));
    }
}
