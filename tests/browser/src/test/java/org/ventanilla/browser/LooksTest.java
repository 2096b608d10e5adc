package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in every light, at four times their size, and when something is wrong. */
class LooksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/dev/parts", "/dev/parts/rtl", "/dev/parts/phone", "/dev/parts/paper", "/dev/parts/sign-in"})
    void the_page_of_parts_is_accessible(String path) throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            visit.go(path);
            visit.hasNoViolations(path);
        }
    }

    @Test
    void errors_are_pages_that_say_what_to_do() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            for (var path :
                    List.of("/no-such-page", "/people/00000000-0000-0000-0000-000000000000", "/people/not-an-id")) {
                var page = visit.go(path);
                assertThat(page.locator("main").innerText())
                        .as(path)
                        .hasSizeGreaterThan(40)
                        .doesNotContain("Exception");
                visit.isAccessible(path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast"})
    void a_plan_can_be_read_in_every_light_and_in_english(String theme) throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var plan = planOf(visit);
            visit.go("/theme/" + theme);
            visit.go("/language/en");
            var page = visit.go(plan);
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo(theme);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("main").innerText())
                    .contains("Refugee recognition")
                    .doesNotContain("Reconocimiento");
            visit.isAccessible("the plan, " + theme + ", in English");
        }
    }

    @Test
    void at_four_times_its_size_nothing_runs_off_the_page() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var person = Registered.by(visit);
            var plan = planOf(visit);
            visit.page().setViewportSize(342, 800);
            for (var path : List.of("/", "/people/new", person, plan)) {
                var page = visit.go(path);
                assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                        .as(path.replaceAll("[0-9a-f-]{36}", "someone"))
                        .isEqualTo(342);
            }
        }
    }

    private static String planOf(Visit visit) {
        var page = visit.go(Registered.by(visit));
        var href = page.locator("a[href*='/plan']").first().getAttribute("href");
        assertThat(href).contains("/households/");
        return href;
    }
}
