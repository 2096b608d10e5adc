package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is typed into a form, the answer is a sentence that helps, and what was typed is still there. */
class FormsTest {

    private static final Map<String, String> HOSTILE = new TreeMap<>(Map.of(
            "empty", "",
            "over-long", "x".repeat(6000),
            "emoji", "😀🫂🇭🇳👨‍👩‍👧",
            "right-to-left", "محمد \u202Eabc\u202C שלום",
            "hostile", "<script>alert('x')</script>'; drop table person; --\" ${7*7}"));

    @Test
    void every_field_of_the_ficha_survives_whatever_is_typed_into_it() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            for (var hostile : HOSTILE.entrySet()) {
                tryForm(visit, "/people/new", "form#ficha", hostile);
            }
        }
    }

    @Test
    void the_search_box_survives_whatever_is_typed_into_it() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            for (var hostile : HOSTILE.entrySet()) {
                tryForm(visit, "/", "form[action='/search']", hostile);
            }
        }
    }

    @Test
    void the_forms_of_a_person_survive_whatever_is_typed_into_them() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var person = Registered.by(visit);
            for (var hostile : HOSTILE.entrySet()) {
                tryForm(visit, person + "/documents/new", "form[action$='/documents']", hostile);
                tryForm(visit, person + "/ficha", "form#ficha", hostile);
            }
        }
    }

    @Test
    void the_sign_in_page_survives_whatever_is_typed_into_it() throws IOException, InterruptedException {
        for (var hostile : HOSTILE.entrySet()) {
            try (var visit = Visit.atTheCounter(true)) {
                tryForm(visit, "/sign-in", "form:has([name=password])", hostile);
            }
        }
    }

    @Test
    void the_page_with_folio_and_pin_survives_whatever_is_typed_into_it() throws IOException, InterruptedException {
        for (var hostile : HOSTILE.entrySet()) {
            try (var visit = Visit.onAPhone(true)) {
                tryForm(visit, "/mi-plan", "form:has([name=pin])", hostile);
            }
        }
    }

    private static void tryForm(Visit visit, String path, String form, Map.Entry<String, String> hostile) {
        var page = visit.go(path);
        var what = path.replaceAll("[0-9a-f-]{36}", "someone") + " with " + hostile.getKey();
        var fields = texts(page.locator(form));
        fields.forEach(field -> field.fill(hostile.getValue()));
        page.locator(form)
                .evaluate(
                        "form => { form.noValidate = true; form.requestSubmit ? form.requestSubmit() : form.submit(); }");
        page.waitForLoadState();
        assertThat(page.locator("body").innerText())
                .as(what)
                .doesNotContain("Falló algo nuestro", "Whitelabel", "Exception");
        assertThat(page.locator("html").innerHTML()).as(what).doesNotContain("<script>alert");
        if (page.locator(".govuk-error-summary").count() > 0) {
            assertThat(page.title()).as(what).startsWith("Error:");
            assertThat(page.locator(".govuk-error-summary").innerText())
                    .as(what)
                    .hasSizeGreaterThan(20);
            keeps(page, form, hostile.getValue(), what);
        }
        visit.isAccessible(what);
    }

    /** What was typed is still in its field; secrets are the exception, and the browser's own line breaks. */
    private static void keeps(Page page, String form, String typed, String what) {
        for (var field : texts(page.locator(form))) {
            if (List.of("password", "pin").contains(field.getAttribute("name"))) {
                continue;
            }
            assertThat(field.inputValue().strip())
                    .as("%s keeps %s", what, field.getAttribute("name"))
                    .isEqualTo(typed.strip());
        }
    }

    private static List<Locator> texts(Locator form) {
        return form.locator(
                        "input:not([type]):visible, input[type=text]:visible, input[type=search]:visible, "
                                + "input[type=tel]:visible, input[type=email]:visible, input[type=password]:visible, textarea:visible")
                .all();
    }
}
