package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Sixty people a day are served without touching a mouse. */
class KeyboardTest {

    private static final int TABS_MAX = 120;

    @Test
    void she_is_registered_and_her_plan_printed_from_the_keyboard_alone() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true)) {
            var page = visit.go("/sign-in");
            type(page, "username", "lucia");
            type(page, "password", "demo");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/sign-in"));
            page.keyboard().press("n");
            page.waitForURL("**/people/new");
            reach(page, "[name='standing']");
            page.keyboard().press("Space");
            page.keyboard().press("F2");
            assertThat(focused(page)).isEqualTo("lines");
            page.keyboard().insertText(Specimen.PASSPORT);
            page.keyboard().press("Tab");
            page.waitForCondition(
                    () -> !page.locator("[name=given]").inputValue().isEmpty());
            choose(page, "language-1", "espa");
            type(page, "entered", Visit.daysAgo(12));
            page.keyboard().press("Control+Enter");
            page.waitForCondition(() -> page.url().matches(".*/people/[0-9a-f-]{36}.*")
                    || page.locator(".govuk-error-summary").count() > 0);
            assertThat(page.locator(".govuk-error-summary li").allInnerTexts() + " "
                            + page.locator(".govuk-error-message ~ input").all().stream()
                                    .map(one -> one.getAttribute("name") + "=" + one.inputValue())
                                    .toList())
                    .isEqualTo("[] []");
            page.keyboard().press("F9");
            page.waitForURL("**/wish");
            reach(page, "a[href*='/plan']");
            page.keyboard().press("Enter");
            page.waitForURL("**/plan**");
            page.keyboard().press("i");
            page.waitForURL("**/slip");
        }
    }

    @Test
    void where_the_keyboard_is_can_always_be_seen() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var page = visit.go("/people/new");
            for (var step = 0; step < 25; step++) {
                page.keyboard().press("Tab");
                var ring = page.evaluate(
                        "() => { const e = document.activeElement;"
                                + " const seen = [e, e.closest('label'), e.nextElementSibling, e.parentElement].filter(Boolean);"
                                + " return seen.some(x => { const s = getComputedStyle(x);"
                                + " return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; }) }");
                assertThat(ring).as("focus is visible on %s", focused(page)).isEqualTo(true);
            }
        }
    }

    private static void type(Page page, String name, String text) {
        reach(page, "[name='" + name + "']");
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
    }

    /** Types the first letters of an option, as one does in a list. */
    private static void choose(Page page, String name, String option) {
        reach(page, "[name='" + name + "']");
        page.keyboard().type(option);
    }

    private static void reach(Page page, String selector) {
        for (var step = 0; step < TABS_MAX; step++) {
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("(%s) is not reached in (%d) tabs. Maybe it is hidden or out of the order."
                .formatted(selector, TABS_MAX));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.name || document.activeElement.tagName"));
    }
}
