package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law pages of a program that keeps the statutes: each clause with the article's own words beside it. */
class StatutesBesideTest {

    private static final int ARTICLES = 160;

    @TempDir
    private static Path folder;

    private static RunningProgram program;

    /** Nobody's statutes, with as many articles, as long words and as many fractions as those of others have. */
    private static String statute() {
        var text = new StringBuilder();
        for (int number = 1; number <= ARTICLES; number++) {
            text.append("Artículo ").append(number).append(". La autoridad responde a cada persona que pregunta.\n");
            for (var fraction : List.of("I", "II", "III", "IV", "V", "VI", "VII")) {
                text.append(fraction)
                        .append(
                                ". Lo dice por escrito, con motivos y en palabras que se entienden;"
                                        + " https://ejemplo.invalid/una-direccion-que-no-se-puede-partir-en-ninguna-parte-de-ella\n");
            }
            text.append("Nadie paga por preguntar.\n");
        }
        return text.toString();
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var laws = Files.createDirectories(folder.resolve("laws"));
        for (var instrument : List.of("lrpcap", "lmigra", "lfpa", "lgdnna", "lft", "lfd", "lgp")) {
            Files.writeString(laws.resolve(instrument + ".txt"), statute());
        }
        program = RunningProgram.start(folder, Map.of("VENTANILLA_STATUTES", laws.toString()));
    }

    @AfterAll
    static void stop() {
        if (program != null) {
            program.stop();
        }
    }

    /** Of different kinds: many routes, many terms, a choice of fees, few words, and nobody who asks. */
    private static final List<String> KINDS = List.of(
            "humanitarian-visitor-card",
            "refugee-recognition",
            "refugee-travel-document",
            "school-enrolment",
            "child-protection");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_kind_of_page_is_read_with_the_articles_beside_it(String language)
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounterOf(program, true)) {
            visit.go("/language/" + language + "?back=/procedures");
            for (var procedure : KINDS) {
                var page = visit.go("/procedures/" + procedure);
                assertThat(page.locator(".law__quote blockquote").count())
                        .as(procedure)
                        .isPositive();
                visit.isAccessible(procedure + " with statutes " + language);
            }
        }
    }

    @Test
    void the_articles_stand_beside_the_clause_where_there_is_room_and_below_it_where_there_is_none()
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounterOf(program, true)) {
            for (var procedure : KINDS) {
                var page = visit.go("/procedures/" + procedure);
                for (int width : new int[] {1280, 390, 320}) {
                    page.setViewportSize(width, 800);
                    assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                            .as("%s at %d", procedure, width)
                            .isEqualTo(width);
                    var clause = page.locator(".law__item--beside > .law__clause")
                            .first()
                            .boundingBox();
                    var quotes = page.locator(".law__item--beside > .law__quotes")
                            .first()
                            .boundingBox();
                    assertThat(quotes.x >= clause.x + clause.width)
                            .as("%s at %d", procedure, width)
                            .isEqualTo(width > 1000);
                    assertThat(quotes.width).as("%s at %d", procedure, width).isGreaterThan(250);
                }
                page.setViewportSize(1280, 800);
            }
        }
    }

    /** On a sheet both columns stay, and neither runs over its edge. */
    @Test
    void on_paper_the_articles_stay_beside_the_clauses() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounterOf(program, true)) {
            var page = visit.go("/procedures/refugee-recognition");
            page.setViewportSize(680, 960); // 180 mm of a sheet
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            var clause =
                    page.locator(".law__item--beside > .law__clause").first().boundingBox();
            var quotes =
                    page.locator(".law__item--beside > .law__quotes").first().boundingBox();
            assertThat(quotes.x).isGreaterThanOrEqualTo(clause.x + clause.width);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .isEqualTo(680);
        }
    }
}
