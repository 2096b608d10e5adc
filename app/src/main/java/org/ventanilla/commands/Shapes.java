package org.ventanilla.commands;

import static org.ventanilla.commands.Json.object;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Statutes;

/** The few shapes a JSON Schema of the law is put together from. */
final class Shapes {

    /** Whatever is written. */
    static final Map<String, @Nullable Object> ANY = object();

    private Shapes() {}

    static Map<String, @Nullable Object> closed(List<String> required, Map<String, @Nullable Object> properties) {
        return object("type", "object", "required", required, "properties", properties, "additionalProperties", false);
    }

    static Map<String, @Nullable Object> single(Map<String, @Nullable Object> properties) {
        var closed = closed(List.of(), properties);
        closed.put("minProperties", 1);
        closed.put("maxProperties", 1);
        return closed;
    }

    static Map<String, @Nullable Object> each(Map<String, @Nullable Object> value) {
        return object("type", "object", "additionalProperties", value);
    }

    static Map<String, @Nullable Object> list(Map<String, @Nullable Object> part) {
        return object("type", "array", "items", part);
    }

    static Map<String, @Nullable Object> oneOrMore(Map<String, @Nullable Object> part) {
        return any(part, list(part));
    }

    static Map<String, @Nullable Object> any(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return object("anyOf", List.of(one, other));
    }

    static Map<String, @Nullable Object> names(Collection<String> names) {
        return object("enum", List.copyOf(names));
    }

    static Map<String, @Nullable Object> oneOf(String... words) {
        return names(List.of(words));
    }

    static Map<String, @Nullable Object> word() {
        return object("type", List.of("string", "number"));
    }

    static Map<String, @Nullable Object> pattern(String pattern) {
        return object("type", "string", "pattern", pattern);
    }

    static Map<String, @Nullable Object> ref(String definition) {
        return new LinkedHashMap<>(object("$ref", "#/$defs/" + definition));
    }

    /** The day of the Diario Oficial, or that nobody has read it. */
    static Map<String, @Nullable Object> decree() {
        return pattern("^[a-z0-9-]+( dof [0-9]{4}-[0-9]{2}-[0-9]{2}( unverified)?| unverified)$");
    }

    /** An article of a statute that is read here, or that nobody has read it. */
    static Map<String, @Nullable Object> cite() {
        var read = "(" + String.join("|", Statutes.instruments()) + ")";
        return pattern("^(?!" + read + " unverified$)(" + read + " \\S.*|\\S.* unverified)$");
    }
}
