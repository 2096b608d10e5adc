package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said at the counter counts at once: the plan is painted anew under the hands of whoever types. */
class AtOnceTest {

    private static final int QUESTIONS_MAX = 45;
    private static final int TABS_MAX = 120;

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_number_that_cannot_be_is_helped_with_and_everything_typed_stays(boolean scripts)
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(scripts).signedInAs("lucia")) {
            var person = Registered.by(visit);
            var page = visit.go(person + "/ficha");
            page.locator("details:has(#nss) summary").click();
            page.locator("#nss").fill("1234567890");
            page.locator("#clabe").fill("032180000118359710");
            page.locator("#rfc").fill("SIN9311169P8");
            page.locator("button[form=ficha]").first().click();
            assertThat(page.locator(".govuk-error-summary a").allInnerTexts()).hasSize(2);
            assertThat(page.locator("#nss-error").innerText()).contains("tiene 11 dígitos y aquí hay 10");
            assertThat(page.locator("#clabe-error").innerText()).contains("ningún pago llegaría");
            assertThat(page.locator("#clabe").inputValue()).isEqualTo("032180000118359710");
            visit.isAccessible("a Ficha with numbers that cannot be");

            page.locator("#nss").fill("12345678902");
            page.locator("#clabe").fill("032180000118359719");
            page.locator("button[form=ficha]").first().click();
            assertThat(page.locator("#documents").innerText()).contains("SIN9311169P8", "032180000118359719");
            assertThat(page.locator("main").innerText())
                    .contains("El último carácter del RFC no corresponde", "El último dígito del NSS no corresponde");
            visit.isAccessible("a person with numbers to look at again");
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void an_answer_and_a_paper_change_the_plan_where_one_stands(boolean scripts)
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(scripts).signedInAs("lucia")) {
            var page = planOf(visit, Registered.by(visit));
            mark(page, scripts);
            var first =
                    page.locator("#question legend, #question label").first().innerText();
            page.locator("#question button[type=submit]").click();
            page.waitForCondition(() -> page.locator(".govuk-error-summary").count() > 0);
            assertThat(page.title()).startsWith("Error:");
            visit.isAccessible("the plan with a question left empty");
            assertThat(page.locator("#question").innerText()).contains(first);

            page.locator("#question [value=unknown]").check();
            page.locator("#question button[type=submit]").click();
            page.waitForCondition(() -> !page.locator("#question").innerText().contains(first));
            assertThat(page.title()).isEqualTo("Plan · Ventanilla");
            if (scripts) {
                waitsForFocusIn(page, "#question");
            }
            visit.isAccessible("the plan after an answer");
            bringsAPaper(visit, page, scripts);
            assertThat(isMarked(page, scripts)).as("no page was loaded anew").isTrue();
        }
    }

    private static void bringsAPaper(Visit visit, Page page, boolean scripts) {
        var line = page.locator(".line:has(form[action$='/plan/papers'])").first();
        var title = line.locator(".line__title").innerText();
        line.locator("summary").first().click();
        var before = line.locator("form[action$='/plan/papers']").count();
        var form = line.locator("form[action$='/plan/papers']").first();
        if (form.locator("select").count() > 0) {
            form.locator("button").click();
            assertThat(line.locator("form[action$='/plan/papers']").count())
                    .as("no paper is taken that nobody chose")
                    .isEqualTo(before);
            form.locator("select").selectOption(new SelectOption().setIndex(1));
        }
        form.locator("button").click();
        var same = page.locator(".line", new Page.LocatorOptions().setHasText(title))
                .first();
        page.waitForCondition(() -> same.locator("form[action$='/plan/papers']").count() < before);
        if (scripts) {
            waitsForFocusIn(page, ".line");
            assertThat(same.locator("details").first().getAttribute("open"))
                    .as("the line stays open once the page has settled")
                    .isNotNull();
        }
        visit.isAccessible("the plan after a paper");
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void once_the_wish_was_said_the_page_of_the_person_says_so(boolean scripts)
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(scripts).signedInAs("lucia")) {
            var page = visit.go("/counter");
            visit.isAccessible("where this computer stands");
            page.locator("#counter").selectOption("7");
            page.locator("main button").click();
            var person = Registered.by(visit);
            page.locator("form[action$='/wish'] button[type=submit]").first().click();
            var number = page.locator("h1 .code").innerText();
            visit.go(person);
            assertThat(page.locator("aside").innerText())
                    .contains("Ya dijo que quiere refugio", number, "ventanilla 7")
                    .doesNotContain("Quiere refugio");
            assertThat(page.locator("form[action$='/wish']").count()).isZero();
            visit.isAccessible("a person whose wish was heard");
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void the_family_is_asked_whether_anybody_is_missing_and_shown_where_to_register_them(boolean scripts)
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(scripts).signedInAs("lucia")) {
            var page = planOf(visit, Registered.by(visit));
            for (var asked = 0; asked < QUESTIONS_MAX && !isFamilyAsked(page); asked++) {
                var before = page.locator("#question").innerText();
                page.locator("#question [value=declined]").check();
                page.locator("#question button[type=submit]").click();
                page.waitForCondition(
                        () -> !page.locator("#question").innerText().equals(before));
            }
            assertThat(page.locator("#question").innerText()).contains("aunque no estén aquí");
            visit.isAccessible("the family asked about itself");
            page.locator("#question [value=no]").check();
            page.locator("#question button[type=submit]").click();
            page.locator("#missing a").waitFor();
            visit.isAccessible("the plan with somebody missing");
            page.locator("#missing a").click();
            assertThat(page.url()).endsWith("/members/new");
        }
    }

    @Test
    void an_answer_is_given_and_the_next_one_reached_from_the_keyboard_alone()
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var page = planOf(visit, Registered.by(visit));
            var first = page.locator("#question").innerText();
            reach(page, "#question [type=radio], #question select, #question input:not([type=hidden])");
            reach(page, "#question [type=radio]");
            while (!(boolean) page.evaluate("() => document.activeElement.value === 'unknown'")) {
                page.keyboard().press("ArrowDown");
            }
            page.keyboard().press("Space");
            reach(page, "#question button[type=submit]");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> !page.locator("#question").innerText().equals(first));
            waitsForFocusIn(page, "#question");
        }
    }

    private static Page planOf(Visit visit, String person) {
        var page = visit.go(person);
        page.locator("a[href$='/plan']").first().click();
        page.locator("#question").waitFor();
        return page;
    }

    private static boolean isFamilyAsked(Page page) {
        return page.locator("#question [name=fact]").getAttribute("value").equals("household");
    }

    private static void mark(Page page, boolean scripts) {
        if (scripts) {
            page.evaluate("() => { window.stood = true; }");
        }
    }

    /** A page that was loaded anew would have forgotten. Without scripts every answer is a page, and that is right. */
    private static boolean isMarked(Page page, boolean scripts) {
        return !scripts || page.evaluate("() => window.stood === true").equals(true);
    }

    /** Whoever types goes on where the eye is: the focus is taken there once the plan stands. */
    private static void waitsForFocusIn(Page page, String selector) {
        page.waitForCondition(
                () -> (boolean) page.evaluate("s => document.activeElement.closest(s) !== null", selector));
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
}
