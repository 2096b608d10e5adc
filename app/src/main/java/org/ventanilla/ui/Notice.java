package org.ventanilla.ui;

/** A sentence about what just happened, or about what everybody on this page should know. */
public record Notice(String title, String text, boolean isSuccess) {

    public static Notice done(Say say, String text) {
        return new Notice(say.of("ui.notice.done"), text, true);
    }

    public static Notice important(Say say, String text) {
        return new Notice(say.of("ui.notice.important"), text, false);
    }
}
