package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves in the hand, as it comes out of the printer: one sheet, or one strip of the width of a ticket. */
class PaperTest {

    private static final Paper.Size LETTER = new Paper.Size(216, 279);

    /** Whichever of the two lies in the printer. */
    private static final Map<String, Paper.Size> FORMATS = Map.of("A4", new Paper.Size(210, 297), "Letter", LETTER);

    private static final String WORDS = "main h1, main h2, main h3, main p, main li:not(:has(p, li)), main th, main td";

    private static final List<String> LANGUAGES = List.of("es", "en", "fr", "pt", "ht");
    private static final int TICKET_WIDTH = 80;

    /** Below the last word, to tear it off. */
    private static final int BLANK = 12;

    private static final Pattern PIN = Pattern.compile("\\d{3} \\d{3}");
    private static final Pattern LINK = Pattern.compile("https?://[^/]+/f/[A-Za-z0-9_-]{16,}");

    @Test
    void the_sheet_of_one_person_is_one_sheet_in_every_language() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var family = Family.ofOne(visit);
            for (var language : LANGUAGES) {
                isOneSheet(family.prints(visit, "sheet", language), "sheet of one " + language);
            }
        }
    }

    @Test
    void the_sheet_of_six_people_is_one_sheet_in_every_language_and_says_what_did_not_fit()
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var family = Family.ofSix(visit);
            for (var language : LANGUAGES) {
                var page = family.prints(visit, "sheet", language);
                assertThat(page.locator(".sheet__more").count()).as(language).isGreaterThanOrEqualTo(1);
                isOneSheet(page, "sheet of six " + language);
            }
        }
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void the_ticket_is_one_strip_of_eighty_millimetres(boolean scripts) throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(scripts).signedInAs("lucia")) {
            var one = Family.ofOne(visit);
            var six = Family.ofSix(visit);
            for (var language : LANGUAGES) {
                var name = language + (scripts ? "" : " plain");
                for (var printed : List.of(
                        isOneStrip(one.prints(visit, "ticket", language), "ticket of one " + name),
                        isOneStrip(six.prints(visit, "ticket", language), "ticket of six " + name))) {
                    assertThat(!scripts || printed.sheets().getFirst().height() - printed.lowest() < BLANK)
                            .as(
                                    "no paper is fed for nothing: %s of which %d are written",
                                    printed.sheets(), printed.lowest())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void what_heads_a_group_of_a_ticket_is_told_from_its_rows_and_the_ticket_calls_itself_no_sheet()
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var page = Family.ofSix(visit).prints(visit, "ticket", "es");
            assertThat(page.evaluate("""
                            () => [...document.querySelectorAll('.ticket h2')].every(head => {
                                const row = head.nextElementSibling.querySelector('li');
                                const size = element => parseFloat(getComputedStyle(element).fontSize);
                                return size(head) > size(row)
                                    && row.getBoundingClientRect().left > head.getBoundingClientRect().left;
                            })
                            """)).isEqualTo(true);
            assertThat(page.locator(".ticket__papers").innerText()).contains("Este papel");
            assertThat(page.locator(".ticket").innerText()).doesNotContainIgnoringCase("esta hoja");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wish/notice",
                "/wish/proof",
                "/wish/proof?lang=en",
                "/wish/proof?lang=fr",
                "/wish/proof?lang=ht"
            })
    void what_is_written_of_a_wish_is_one_sheet(String path) throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var person = Registered.by(visit);
            visit.page()
                    .locator("form[action$='/wish'] button[type=submit]")
                    .first()
                    .click();
            var page = visit.go(person + path);
            FORMATS.forEach((format, size) -> {
                var paper = Paper.of(page.pdf(new Page.PdfOptions().setFormat(format)), path + " " + format);
                assertThat(paper.sheets()).as(path).containsExactly(size);
                saysAll(page, paper, path + " " + format);
            });
        }
    }

    @Test
    void every_procedure_is_printed_whole_and_without_what_only_a_screen_needs()
            throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true)) {
            for (var language : List.of("es", "en")) {
                visit.go("/language/" + language + "?back=/procedures");
                var paths = visit.go("/procedures").locator(".law__entry h3 a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList();
                assertThat(paths).hasSizeGreaterThanOrEqualTo(26);
                for (var path : paths) {
                    var page = visit.go(path);
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    var paper = Paper.of(page.pdf(new Page.PdfOptions().setFormat("Letter")), path + " " + language);
                    assertThat(paper.sheets()).as(path).allMatch(LETTER::equals);
                    saysAll(page, paper, path + " " + language);
                    assertThat(paper.text()).as(path).doesNotContain("Demostración", "English", "Español");
                }
            }
        }
    }

    private static void isOneSheet(Page page, String name) {
        FORMATS.forEach((format, size) -> {
            var pdf = page.pdf(new Page.PdfOptions().setFormat(format).setPreferCSSPageSize(true));
            var paper = Paper.of(pdf, name + " " + format);
            assertThat(paper.sheets()).as(name).containsExactly(size);
            hasAll(page, paper, name + " " + format);
        });
    }

    private static Paper isOneStrip(Page page, String name) {
        var paper = Paper.of(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), name);
        assertThat(paper.sheets()).as(name).hasSize(1);
        assertThat(paper.sheets().getFirst().width()).as(name).isEqualTo(TICKET_WIDTH);
        hasAll(page, paper, name);
        return paper;
    }

    /** Every word of the page is on the paper, whole; its code can be read off it. */
    private static void hasAll(Page page, Paper paper, String name) {
        saysAll(page, paper, name);
        assertThat(paper.text()).as(name).containsPattern(PIN);
        assertThat(QrReader.read(paper.picture())).as(name).matches(LINK);
    }

    private static void saysAll(Page page, Paper paper, String name) {
        assertThat(paper.outside()).as("%s: cut by the edge", name).isEmpty();
        var printed = paper.text().replace(" ", "");
        var said = (List<?>) page.locator(WORDS)
                .evaluateAll("all => all.filter(one => one.checkVisibility()).map(one => one.innerText)");
        assertThat(said.stream()
                        .map(words -> words.toString().replaceAll("\\s+", ""))
                        .filter(words -> !printed.contains(words)))
                .as("%s: on the page and not on paper", name)
                .isEmpty();
    }
}
