package org.ventanilla.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to press: it sends the form it stands in, or goes to an address when it has one. */
public record Button(
        String text,
        Look look,
        @Nullable String href,
        @Nullable Sent sent,
        List<String> keys) {

    /** One primary button per form; all others are secondary. */
    public enum Look {
        PRIMARY,
        SECONDARY
    }

    /** What the form says when this button and no other was pressed. */
    public record Sent(String name, String value) {}

    public static Button of(String text) {
        return new Button(text, Look.PRIMARY, null, null, List.of());
    }

    public static Button to(String href, String text) {
        return new Button(text, Look.PRIMARY, href, null, List.of());
    }

    public Button secondary() {
        return new Button(text, Look.SECONDARY, href, sent, keys);
    }

    public Button sending(String name, String value) {
        return new Button(text, look, href, new Sent(name, value), keys);
    }

    /** The keys that press it, as painted on keyboards: {@code pressedBy("Ctrl", "Enter")}. */
    public Button pressedBy(String... names) {
        return new Button(text, look, href, sent, List.of(names));
    }

    public String classes() {
        return look == Look.SECONDARY ? "govuk-button govuk-button--secondary" : "govuk-button";
    }

    /** For the script that listens to keys, or null. */
    public @Nullable String shortcut() {
        return keys.isEmpty() ? null : String.join("+", keys);
    }
}
