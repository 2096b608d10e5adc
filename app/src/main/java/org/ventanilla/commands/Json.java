package org.ventanilla.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text, numbers, yes or no, lists and objects, printed as JSON that a person can read too. */
final class Json {

    private static final int SHORT = 110;

    private Json() {}

    /** An object of these keys and values, in this order. */
    static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }

    static String print(@Nullable Object value) {
        var out = new StringBuilder();
        append(out, value, "\n");
        return out.toString();
    }

    private static void append(StringBuilder out, @Nullable Object value, String margin) {
        switch (value) {
            case Map<?, ?> object -> {
                var parts = new ArrayList<String>(object.size());
                object.forEach(
                        (key, part) -> parts.add(quoted(String.valueOf(key)) + ": " + nested(part, margin + "  ")));
                appendParts(out, parts, "{", "}", margin);
            }
            case Collection<?> list -> {
                var parts = new ArrayList<String>(list.size());
                list.forEach(part -> parts.add(nested(part, margin + "  ")));
                appendParts(out, parts, "[", "]", margin);
            }
            case Number number -> out.append(number);
            case Boolean yes -> out.append(yes);
            case null -> out.append("null");
            default -> out.append(quoted(value.toString()));
        }
    }

    private static String nested(@Nullable Object value, String margin) {
        var out = new StringBuilder();
        append(out, value, margin);
        return out.toString();
    }

    private static void appendParts(StringBuilder out, List<String> parts, String open, String close, String margin) {
        var length = parts.stream().mapToInt(part -> part.length() + 2).sum();
        var oneLine = length <= SHORT && parts.stream().noneMatch(part -> part.indexOf('\n') >= 0);
        var between = oneLine ? ", " : "," + margin + "  ";
        var edge = oneLine || parts.isEmpty() ? "" : margin;
        out.append(open).append(edge.isEmpty() ? "" : edge + "  ");
        out.append(String.join(between, parts)).append(edge).append(close);
    }

    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !isPaired(text, i) || c == 0x2028 || c == 0x2029) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPaired(String text, int at) {
        var c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
