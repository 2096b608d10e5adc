package org.ventanilla.ui;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** One page about to be shown. Ask for it as a parameter of a request method, title it, and {@link #show} it. */
public record Page(
        Say words, String title, Setting setting, @Nullable String section, boolean isWrong) {

    /** The title, from the bundles. Never a person's name: titles stay in histories. */
    public Page titled(String key, Object... values) {
        return new Page(words, words.of(key, values), setting, section, isWrong);
    }

    /** A title in words that are said already, for a page in a language the bundles do not hold. No name in it. */
    public Page titledAs(String said) {
        return new Page(words, said, setting, section, isWrong);
    }

    /** Marks the entry of the navigation this page belongs to, by its id. */
    public Page in(String sectionId) {
        return new Page(words, title, setting, sectionId, isWrong);
    }

    /** Says in the title that something must be corrected, so that it is the first thing heard. */
    public Page wrong() {
        return new Page(words, title, setting, section, true);
    }

    public Page wrongIf(boolean wrong) {
        return wrong ? wrong() : this;
    }

    /** The sentence for this key in the language of the page. */
    public String say(String key, Object... values) {
        return words.of(key, values);
    }

    /** What the browser shows in its tab. */
    public String fullTitle() {
        var named = title.isEmpty() ? words.of("ui.name") : words.of("ui.title", title);
        return isWrong ? words.of("ui.title.wrong", named) : named;
    }

    public String language() {
        return words.language();
    }

    /** The theme for {@code data-theme}, or null for the light one, which needs no attribute. */
    public @Nullable String theme() {
        return setting.taste().theme() == Theme.LIGHT
                ? null
                : setting.taste().theme().word();
    }

    public boolean isDemo() {
        return setting.house().isDemo();
    }

    public @Nullable Signed signed() {
        return setting.signed();
    }

    /** The template's name without ending, and what it needs besides the page itself. */
    public ModelAndView show(String template, Map<String, ?> parts) {
        var model = new HashMap<String, Object>(parts);
        model.put("page", this);
        return new ModelAndView(template, model);
    }

    public ModelAndView show(String template) {
        return show(template, Map.of());
    }

    public ModelAndView show(HttpStatusCode status, String template, Map<String, ?> parts) {
        var shown = show(template, parts);
        shown.setStatus(status);
        return shown;
    }
}
