package org.ventanilla.ui;

import java.util.Locale;

/** How the screen is lit, chosen by the person and kept in a cookie. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme named(String word) {
        for (var theme : values()) {
            if (theme.word().equals(word)) {
                return theme;
            }
        }
        return LIGHT;
    }
}
