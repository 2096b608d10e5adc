package org.ventanilla.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Example;
import org.ventanilla.rules.law.Place;

/** One hash for one content: the same records give the same hash in any order of sets and in any process. */
final class Fingerprint {

    /** Asking a record for its components copies them all, and a household is some two hundred records. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Fingerprint() {}

    static String of(Object... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(written(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(
                    "This Java has no SHA-256. Maybe its security settings removed it.", missing);
        }
    }

    /** Examples and places in files change nothing of what the law says. */
    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case Place _ -> "";
            case Example _ -> "";
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, String>();
                map.forEach((key, each) -> sorted.put(written(key), written(each)));
                yield "{" + sorted + "}";
            }
            case Set<?> set ->
                "{" + set.stream().map(Fingerprint::written).sorted().toList() + "}";
            case Collection<?> list ->
                "[" + list.stream().map(Fingerprint::written).toList() + "]";
            case Record fields -> written(fields);
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return text.length() + ":" + text;
    }

    private static String written(Record fields) {
        var text = new StringBuilder(fields.getClass().getSimpleName()).append('(');
        for (var accessor : ACCESSORS.get(fields.getClass())) {
            try {
                text.append(written(accessor.invoke(fields))).append(';');
            } catch (IllegalAccessException | InvocationTargetException hidden) {
                throw new IllegalStateException(
                        "(" + accessor.getName() + ") cannot be read. Maybe its record is not public.", hidden);
            }
        }
        return text.append(')').toString();
    }
}
