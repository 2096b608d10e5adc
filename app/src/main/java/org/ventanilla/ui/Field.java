package org.ventanilla.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One labelled line to type in, with what was typed and what is wrong with it. Its id is also its name. */
public record Field(
        String id,
        String label,
        String value,
        @Nullable String hint,
        @Nullable String error,
        Kind kind) {

    /** What is typed, so that phones bring the right keys and browsers offer the right memory. */
    public enum Kind {
        TEXT("text", null, null),
        DIGITS("text", "numeric", "off"),
        PHONE("text", "tel", "off"),
        DATE("text", "numeric", "off"),
        CODE("text", null, "off"),
        SECRET("password", null, "current-password"),
        NEW_SECRET("password", null, "new-password"),
        USER("text", null, "username"),
        SEARCH("search", null, "off");

        private final String type;
        private final @Nullable String inputMode;
        private final @Nullable String autocomplete;

        Kind(String type, @Nullable String inputMode, @Nullable String autocomplete) {
            this.type = type;
            this.inputMode = inputMode;
            this.autocomplete = autocomplete;
        }

        public String type() {
            return type;
        }

        public @Nullable String inputMode() {
            return inputMode;
        }

        public @Nullable String autocomplete() {
            return autocomplete;
        }
    }

    /** Read before the sentence about a mistake; the same word in every language the desk is offered in. */
    public static final String WRONG_WORD = "Error:";

    public static Field of(String id, String label) {
        return new Field(id, label, "", null, null, Kind.TEXT);
    }

    public Field holding(@Nullable String typed) {
        return new Field(id, label, typed == null ? "" : typed, hint, error, kind);
    }

    public Field hinted(@Nullable String sentence) {
        return new Field(id, label, value, sentence, error, kind);
    }

    public Field wrong(@Nullable String sentence) {
        return new Field(id, label, value, hint, sentence, kind);
    }

    public Field wrong(Mistakes mistakes) {
        return wrong(mistakes.find(id));
    }

    public Field typed(Kind other) {
        return new Field(id, label, value, hint, error, other);
    }

    /** The value for the attribute, or null when empty, so that the attribute is left out. */
    public @Nullable String heldValue() {
        return value.isEmpty() ? null : value;
    }

    public @Nullable String describedBy() {
        return describedBy(id, hint, error);
    }

    /** The ids a screen reader reads after the label, or null when there are none. */
    static @Nullable String describedBy(String id, @Nullable String hint, @Nullable String error) {
        var ids = Stream.of(hint == null ? "" : id + "-hint", error == null ? "" : id + "-error")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
