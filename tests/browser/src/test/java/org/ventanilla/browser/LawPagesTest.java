package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law as anybody reads it: without signing in, in both languages, in every light, small, and on paper. */
class LawPagesTest {

    private static List<String> procedures(Page list) {
        var paths = new ArrayList<String>();
        for (var link : list.locator(".law__entry h3 a").all()) {
            paths.add(link.getAttribute("href"));
        }
        return paths;
    }

    /** The page that each file of the law must have; how many there are is counted beside the law itself. */
    private static List<String> files() throws IOException {
        try (var files = Files.list(Path.of("../../procedures"))) {
            var pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> "/procedures/" + name.substring(0, name.length() - ".yaml".length()))
                    .toList();
            assertThat(pages).hasSize(26);
            return pages;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_procedure_is_read_by_whoever_comes_in_both_languages(boolean scripts)
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(scripts)) {
            for (var language : List.of("es", "en")) {
                visit.go("/language/" + language + "?back=/procedures");
                var list = visit.go("/procedures");
                assertThat(list.url()).endsWith("/procedures");
                visit.isAccessible("procedures " + language);
                var paths = procedures(list);
                assertThat(paths).containsExactlyInAnyOrderElementsOf(files());
                for (var path : paths) {
                    var page = visit.go(path);
                    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                    assertThat(page.locator(".law__part").count()).as(path).isEqualTo(9);
                    visit.isAccessible(path + " " + language);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast"})
    void it_is_read_in_every_light(String theme) throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true)) {
            visit.go("/theme/" + theme + "?back=/procedures");
            for (var path : List.of("/procedures", "/procedures/refugee-recognition", "/procedures/no-such-thing")) {
                var page = visit.go(path);
                assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo(theme);
                visit.isAccessible(path + " " + theme);
            }
        }
    }

    @Test
    void on_the_smallest_screen_nothing_runs_off_the_page() throws IOException, InterruptedException {
        try (var visit = Visit.onAPhone(true)) {
            visit.page().setViewportSize(320, 700);
            var paths = new ArrayList<>(procedures(visit.go("/procedures")));
            assertThat(paths).containsExactlyInAnyOrderElementsOf(files());
            paths.add("/procedures");
            for (var path : paths) {
                assertThat(visit.go(path).evaluate("() => document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
            visit.go("/procedures/refugee-recognition");
            visit.isAccessible("recognition at 320");
        }
    }

    @Test
    void on_paper_there_is_the_law_and_nothing_to_press() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true)) {
            var page = visit.go("/procedures/refugee-recognition");
            assertThat(page.locator("[data-print]").isVisible()).isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var part : List.of(".band", ".foot", ".law__parts", "[data-print]")) {
                assertThat(page.locator(part).first().isVisible()).as(part).isFalse();
            }
            assertThat(page.locator("#review").isVisible()).isTrue();
            var pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            var folder = System.getProperty("ventanilla.pictures");
            if (folder != null) {
                Files.write(Path.of(folder, "recognition.pdf"), pdf);
            }
        }
    }

    @Test
    void what_belongs_to_a_condition_stands_inside_it() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true)) {
            visit.go("/procedures/naturalisation");
            assertThat(visit.page().locator(".law__clause > ul").count()).isGreaterThan(20);
            assertThat(visit.page()
                            .evaluate("() => [...document.querySelectorAll('.law__clause > ul')].filter(list =>"
                                    + " list.firstElementChild.getBoundingClientRect().left"
                                    + " - list.parentElement.getBoundingClientRect().left < 8).length"))
                    .isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_line_of_the_plan_says_why_why_not_and_what_would_change_it(boolean scripts)
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(scripts).signedInAs("lucia")) {
            var person = visit.go(Registered.by(visit));
            var page = visit.go(person.locator("a[href*='/plan']").first().getAttribute("href"));
            var line = page.locator("li.line").first();
            line.locator("summary").first().click();
            for (var question : List.of("¿Por qué?", "¿Por qué no, o todavía no?", "¿Qué lo cambiaría?")) {
                var asked = line.locator("details.whys__one")
                        .filter(new Locator.FilterOptions().setHasText(question))
                        .first();
                var answer = asked.locator(".govuk-details__text");
                assertThat(answer.isVisible()).as(question).isFalse();
                asked.locator("summary").click();
                assertThat(answer.isVisible()).as(question).isTrue();
                assertThat(answer.innerText()).as(question).hasSizeGreaterThan(15);
            }
            visit.isAccessible("why in the plan");
        }
    }
}
