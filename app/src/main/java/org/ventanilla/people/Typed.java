package org.ventanilla.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** What was typed into a form, word for word, so that no mistake ever costs it. */
record Typed(Map<String, String> words) {

    /** What every form carries besides the answers. */
    private static final List<String> NOT_TYPED = List.of("key", "whose", "_csrf", "read", "then");

    static final Typed NOTHING = new Typed(Map.of());

    Typed {
        words = Map.copyOf(words);
    }

    static Typed of(MultiValueMap<String, String> sent) {
        var words = new HashMap<String, String>();
        sent.forEach((name, values) -> {
            if (!values.isEmpty() && values.getFirst() != null) {
                words.put(name, values.getFirst());
            }
        });
        return new Typed(words);
    }

    String of(String name) {
        return words.getOrDefault(name, "");
    }

    /** Without spaces at the ends, which nobody means. */
    String plain(String name) {
        return of(name).strip();
    }

    boolean isBlank(String name) {
        return of(name).isBlank();
    }

    boolean isTicked(String name) {
        return of(name).equals("yes");
    }

    /** The same with one answer more, where nothing was typed. */
    Typed filling(String name, String value) {
        if (!isBlank(name) || value.isEmpty()) {
            return this;
        }
        var more = new HashMap<>(words);
        more.put(name, value);
        return new Typed(more);
    }

    /** The same without this answer. */
    Typed without(String name) {
        var fewer = new HashMap<>(words);
        fewer.remove(name);
        return new Typed(fewer);
    }

    /** One spelling of all that was typed, to tell a repeated press from a new wish. */
    String body() {
        var sorted = new TreeMap<>(words);
        NOT_TYPED.forEach(sorted::remove);
        var body = new StringBuilder();
        sorted.forEach((name, value) -> body.append(name)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n'));
        return body.toString();
    }

    @Override
    public String toString() {
        return "Typed";
    }
}
