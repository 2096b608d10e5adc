package org.ventanilla.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be corrected on a form: one sentence per field id, in the order of the form. */
public record Mistakes(Map<String, String> sentences) {

    public static final Mistakes NONE = new Mistakes(Map.of());

    public Mistakes {
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    /** The first sentence about a field stands: one thing to correct at a time. */
    public Mistakes and(String fieldId, String sentence) {
        var more = new LinkedHashMap<>(sentences);
        more.putIfAbsent(fieldId, sentence);
        return new Mistakes(more);
    }

    public @Nullable String find(String fieldId) {
        return sentences.get(fieldId);
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }
}
