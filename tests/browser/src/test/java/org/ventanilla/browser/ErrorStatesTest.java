package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way a page can say no: each is read aloud like any other page, and says what to do. */
class ErrorStatesTest {

    private static final String ANOTHER_CENTRE = "ventanilla.huixtla";

    @Test
    void a_file_that_was_moved_wrongly_or_undone_without_a_reason() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var page = fileOf(visit, Registered.by(visit));
            visit.isAccessible("a file");
            page.fill("[name=on]", "ayer por la tarde");
            page.fill("#reason", "Así lo contó");
            send(page, "form:has(#on)");
            isRefused(visit, "a move on no day");
            assertThat(page.locator("#reason").inputValue()).isEqualTo("Así lo contó");

            page.locator("[name=step]").first().check();
            page.fill("[name=on]", Visit.daysAgo(0));
            send(page, "form:has(#on)");
            assertThat(page.locator(".govuk-error-summary").count()).isZero();
            page.locator("details:has(#undo-reason) summary").click();
            send(page, "form:has(#undo-reason)");
            isRefused(visit, "an undoing without a reason");
            assertThat(page.locator("#undo-reason").isVisible()).isTrue();
        }
    }

    @Test
    void a_file_that_is_open_already() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var person = Registered.by(visit);
            var plan = planOf(visit, person);
            var page = visit.go(plan);
            var other = page.context().newPage();
            other.navigate(page.url());
            for (var tab : List.of(other, page)) {
                send(tab, "form[action$='/files']");
            }
            other.close();
            isRefused(visit, "a file opened twice");
        }
    }

    @Test
    void waiting_that_was_told_and_a_notice_that_was_handed_over_on_no_day() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var person = Registered.by(visit);
            var page = visit.page();
            page.locator("form[action$='/wish'] button[type=submit]").first().click();
            for (var path : List.of("/wish/wait", "/wish/delivery")) {
                visit.go(person + path);
                visit.isAccessible(path);
                send(page, "main form");
                isRefused(visit, path + " left empty");
                for (var field : page.locator("main form input[type=text]").all()) {
                    field.fill("30/02/2026");
                }
                send(page, "main form");
                isRefused(visit, path + " on a day that never was");
            }
        }
    }

    @Test
    void a_ficha_two_people_wrote_at_once() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var person = Registered.by(visit);
            var page = visit.go(person + "/ficha");
            var other = page.context().newPage();
            other.navigate(page.url());
            other.fill("[name=second]", "Zúñiga");
            other.locator("button[form=ficha]").first().click();
            other.waitForLoadState();
            other.close();
            page.fill("[name=second]", "Zepeda");
            page.locator("button[form=ficha]").first().click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Zúñiga");
            assertThat(page.locator("[name=second]").inputValue()).isEqualTo("Zepeda");
            assertThat(page.title()).startsWith("Error:");
            visit.isAccessible("a Ficha two people wrote");
        }
    }

    @Test
    void a_paper_nobody_chose() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var page = visit.go(planOf(visit, Registered.by(visit)));
            send(page, "form[action$='/plan/papers']:has(select)");
            isRefused(visit, "a paper nobody chose");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/new", "/counter"})
    void a_page_that_is_not_for_one_s_work(String path) throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("administracion")) {
            visit.go(path);
            visit.isAccessible("the administrator at " + path);
        }
    }

    @Test
    void somebody_of_another_centre_and_an_address_that_only_takes_forms() throws IOException, InterruptedException {
        String person;
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            person = Registered.by(visit);
            assertThat(visit.go("/search").locator("main").innerText()).hasSizeGreaterThan(40);
            visit.isAccessible("an address that only takes forms");
        }
        try (var visit = Visit.atTheCounter(true).signedInAs(ANOTHER_CENTRE)) {
            for (var path : List.of(person, person + "/wish", "/households/" + person.substring(8) + "/plan")) {
                assertThat(visit.go(path).locator("main").innerText()).hasSizeGreaterThan(40);
                visit.isAccessible("another centre's " + path.replaceAll("[0-9a-f-]{36}", "someone"));
            }
        }
    }

    @Test
    void the_door_after_a_wrong_password_and_after_many() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true)) {
            var page = visit.page();
            var last = "";
            for (var tries = 0; tries < 12; tries++) {
                visit.go("/sign-in");
                page.fill("[name=username]", "nadie.conocido");
                page.fill("[name=password]", "no es esta");
                page.locator("form:has([name=password]) button").first().click();
                page.waitForLoadState();
                var said = page.locator(".govuk-error-summary").innerText();
                if (!said.equals(last)) {
                    isRefused(visit, "the door after " + tries);
                    assertThat(page.locator("[name=username]").inputValue()).isEqualTo("nadie.conocido");
                    last = said;
                }
            }
            assertThat(page.url()).as("after many, one waits").contains("wait");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ht"})
    void the_telephone_after_a_pin_that_is_short_wrong_and_wrong_again_and_after_leaving(String language)
            throws IOException, InterruptedException {
        String folio;
        String pin;
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var page = Family.ofOne(visit).prints(visit, "sheet", language);
            folio = page.locator(".sheet__code").innerText();
            pin = page.locator("b.code").innerText();
        }
        try (var phone = Visit.onAPhone(true)) {
            var page = open(phone, language, folio, pin);
            page.locator("a[href*='salida']").click();
            phone.isAccessible("the telephone, left, " + language);
            open(phone, language, folio, "12");
            isRefused(phone, "a short PIN, " + language);
            assertThat(page.locator("[name=folio]").inputValue()).isEqualTo(folio);
            var last = "";
            for (var tries = 0; tries < 6; tries++) {
                open(phone, language, folio, "000000");
                var said = page.locator(".govuk-error-summary").innerText();
                if (!said.equals(last)) {
                    isRefused(phone, "a wrong PIN the time " + tries + ", " + language);
                    last = said;
                }
            }
            phone.go("/mi-plan?lang=" + language + "&expired=1");
            phone.isAccessible("the telephone, run out, " + language);
        }
    }

    private static Page open(Visit phone, String language, String folio, String pin) {
        var page = phone.go("/mi-plan?lang=" + language);
        page.fill("[name=folio]", folio);
        page.fill("[name=pin]", pin);
        page.locator("main button[type=submit]").click();
        page.waitForLoadState();
        return page;
    }

    private static void isRefused(Visit visit, String where) {
        var page = visit.page();
        assertThat(page.title()).as(where).matches("(Error|Erè): .*");
        assertThat(page.locator(".govuk-error-summary").innerText()).as(where).hasSizeGreaterThan(15);
        for (var link : page.locator(".govuk-error-summary a").all()) {
            assertThat(page.locator(link.getAttribute("href")).count())
                    .as("%s leads to %s", where, link.getAttribute("href"))
                    .isEqualTo(1);
        }
        visit.isAccessible(where);
    }

    /** Past what the browser itself would ask for, and until the next page stands. */
    private static void send(Page page, String form) {
        page.locator(form)
                .first()
                .evaluate("form => { document.documentElement.dataset.left = 'yes'; form.submit(); }");
        page.locator("html:not([data-left]) main").waitFor();
        page.waitForLoadState();
    }

    private static String planOf(Visit visit, String person) {
        return visit.go(person).locator("a[href$='/plan']").first().getAttribute("href");
    }

    private static Page fileOf(Visit visit, String person) {
        var page = visit.go(planOf(visit, person));
        var opens = page.locator(".line:has(form[action$='/files'])");
        Locator line = opens.first();
        line.locator("summary").first().click();
        line.locator("form[action$='/files'] button").first().click();
        page.waitForURL("**/files/*");
        return page;
    }
}
