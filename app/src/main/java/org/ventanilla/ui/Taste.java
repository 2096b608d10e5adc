package org.ventanilla.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.util.WebUtils;

/** How this browser wants its pages: language, light, and whether single keys act. Kept in cookies, not in accounts. */
public record Taste(Locale locale, Theme theme, boolean hasKeys) {

    static final String LANGUAGE_COOKIE = "language";
    static final String THEME_COOKIE = "theme";
    static final String KEYS_COOKIE = "keys";

    static Taste of(HttpServletRequest request) {
        return new Taste(
                language(cookie(request, LANGUAGE_COOKIE)),
                Theme.named(cookie(request, THEME_COOKIE)),
                !cookie(request, KEYS_COOKIE).equals("off"));
    }

    /** Spanish for every word that names no language of ours. */
    static Locale language(String word) {
        return Say.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(word))
                .findFirst()
                .orElse(Say.SPANISH);
    }

    private static String cookie(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : Objects.requireNonNullElse(cookie.getValue(), "");
    }
}
