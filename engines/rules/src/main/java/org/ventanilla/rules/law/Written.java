package org.ventanilla.rules.law;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Any content written out as text, the same for the same records in any order of sets and in any process. */
public final class Written {

    /** Asking a record for its components copies them all, and a household is some two hundred records. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Written() {}

    /** Examples and places in files change nothing of what the law says. */
    public static void write(@Nullable Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append('-');
            case Place _, Example _ -> {}
            case SortedMap<?, ?> map when map.comparator() == null -> writeAll(map, text);
            case Map<?, ?> map -> writeAll(byText(map), text);
            case SortedSet<?> set when set.comparator() == null -> writeAll('{', set, '}', text);
            case Set<?> set -> writeAll('{', byText(set), '}', text);
            case Collection<?> list -> writeAll('[', list, ']', text);
            case Record fields -> write(fields, text);
            default -> {
                var plain = value.toString();
                text.append(plain.length()).append(':').append(plain);
            }
        }
    }

    private static SortedMap<String, Object> byText(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, each) -> sorted.put(key.toString(), each));
        return sorted;
    }

    /** However they came, those that are written first in the order of what is written. */
    private static List<String> byText(Set<?> set) {
        var sorted = new ArrayList<String>();
        for (var each : set) {
            var text = new StringBuilder();
            write(each, text);
            sorted.add(text.toString());
        }
        Collections.sort(sorted);
        return sorted;
    }

    private static void writeAll(Map<?, ?> map, StringBuilder text) {
        text.append('{');
        for (var entry : map.entrySet()) {
            write(entry.getKey(), text);
            text.append('=');
            write(entry.getValue(), text);
            text.append(',');
        }
        text.append('}');
    }

    private static void writeAll(char from, Collection<?> all, char to, StringBuilder text) {
        text.append(from);
        for (var each : all) {
            write(each, text);
            text.append(',');
        }
        text.append(to);
    }

    private static void write(Record fields, StringBuilder text) {
        text.append(fields.getClass().getSimpleName()).append('(');
        for (var part : parts(fields)) {
            write(part, text);
            text.append(';');
        }
        text.append(')');
    }

    /** What a record holds, in its order. */
    static List<@Nullable Object> parts(Record fields) {
        var parts = new ArrayList<@Nullable Object>();
        for (var accessor : ACCESSORS.get(fields.getClass())) {
            try {
                parts.add(accessor.invoke(fields));
            } catch (IllegalAccessException | InvocationTargetException hidden) {
                throw new IllegalStateException(
                        "(" + accessor.getName() + ") cannot be read. Maybe its record is not public.", hidden);
            }
        }
        return parts;
    }
}
