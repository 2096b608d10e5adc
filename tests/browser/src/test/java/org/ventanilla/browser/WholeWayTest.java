package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of one person: from the door to a plan on her own phone. */
class WholeWayTest {

    private static final Pattern PIN = Pattern.compile("(?<!\\d)(\\d{3})[ \u00a0]?(\\d{3})(?!\\d)");
    private static final Pattern LINK = Pattern.compile("https?://[^/]+/f/[A-Za-z0-9_-]{16,}");

    /** Words that never stand on paper or on a phone that somebody else may be looking at. */
    private static final List<String> UNSAID = List.of("refugi", "Honduras", "HND", "Mejía", "MEJIA", "COMAR", "1992");

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void she_arrives_is_registered_from_her_passport_says_her_wish_and_leaves_with_a_plan_on_her_phone(boolean scripts)
            throws IOException, InterruptedException {
        Handed handed;
        try (var visit = Visit.atTheCounter(scripts).signedInAs("lucia")) {
            register(visit);
            sayTheWish(visit);
            followTheDeadline(visit);
            handed = printTheSlip(visit);
        }
        try (var phone = Visit.onAPhone(scripts)) {
            openOnThePhone(phone, handed);
        }
    }

    /** What leaves in her hand. */
    private record Handed(String link, String pin) {}

    private static void register(Visit visit) {
        var page = visit.isAccessible("arrivals").page();
        page.locator("a[href='/people/new']").first().click();
        page.locator("[name=standing][value=FOREIGN]").check();
        page.locator("[name=lines]").fill(Specimen.PASSPORT);
        page.locator("button[name=read]").click();
        page.waitForCondition(() -> !page.locator("[name=given]").inputValue().isEmpty());
        assertThat(page.locator("[name=given]").inputValue()).isEqualToIgnoringCase("Maria Fernanda");
        assertThat(page.locator("[name=first]").inputValue()).isEqualToIgnoringCase("Mejia");
        assertThat(page.locator("[name=second]").inputValue()).isEqualToIgnoringCase("Zelaya");
        assertThat(page.locator("[name=document-number]").inputValue()).isEqualTo("X0004217");
        assertThat(page.locator("main").innerText()).contains("5 dígitos de control correctos");
        visit.isAccessible("a Ficha filled from a passport");
        page.locator("[name=language-1]").selectOption("es");
        page.locator("[name=where][value=here]").check();
        page.locator("[name=entered]").fill(Visit.daysAgo(12));
        page.locator("button[form=ficha]").first().click();
        assertThat(page.locator(".govuk-error-summary").allInnerTexts()).isEmpty();
        assertThat(page.locator("h1").innerText()).containsIgnoringCase("Mejia");
        assertThat(page.url()).doesNotContainIgnoringCase("mejia");
        assertThat(page.title()).doesNotContainIgnoringCase("mejia");
        visit.isAccessible("the Ficha as registered");
    }

    private static void sayTheWish(Visit visit) {
        var page = visit.page();
        page.locator("form[action$='/wish'] button[type=submit]").first().click();
        assertThat(page.locator("h1").innerText()).containsPattern("M-\\d{4}-\\d{5}");
        visit.isAccessible("the wish as written down");
        var here = page.url();
        for (var paper : List.of("/wish/proof", "/wish/notice")) {
            page.locator("a[href$='" + paper + "']").first().click();
            assertThat(page.locator("body").innerText()).containsPattern("M-\\d{4}-\\d{5}");
            visit.isAccessible(paper);
            visit.go(here);
        }
        page.locator("a[href*='/plan']").first().click();
    }

    private static void followTheDeadline(Visit visit) {
        var page = visit.isAccessible("the plan").page();
        var plan = page.locator("main").innerText();
        assertThat(plan).contains("Reconocimiento de la condición de refugiado").contains("LRPCAP");
        page.locator("a[href*='/refugee-recognition/filing']").first().click();
        assertThat(page.locator("main").innerText()).contains("LRPCAP").contains("LFPA");
        visit.isAccessible("every day of a deadline");
        page.goBack();
    }

    private static Handed printTheSlip(Visit visit) {
        var page = visit.page();
        page.locator("a[href$='/slip']").first().click();
        visit.isAccessible("the choice of paper");
        page.locator("[name=language][value=ht]").check();
        page.locator("main button[type=submit]").click();
        visit.isAccessible("the sheet");
        var sheet = page.locator("main").innerText();
        assertThat(sheet).doesNotContainIgnoringCase("unreviewed").doesNotContainIgnoringCase("sin revisar");
        UNSAID.forEach(word -> assertThat(sheet).doesNotContainIgnoringCase(word));
        var link = QrReader.read(page.locator("svg.qr").first().screenshot());
        assertThat(link).as("what the code on the sheet opens").matches(LINK);
        var pin = PIN.matcher(sheet);
        assertThat(pin.find()).as("the sheet shows the PIN").isTrue();
        return new Handed(link, pin.group(1) + pin.group(2));
    }

    private static void openOnThePhone(Visit phone, Handed handed) {
        var page = phone.go(handed.link());
        phone.isAccessible("the question for the PIN");
        page.fill("[name=pin]", wrong(handed.pin()));
        page.locator("main button[type=submit]").click();
        phone.isAccessible("a wrong PIN");
        page.fill("[name=pin]", handed.pin());
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("dl .answer").count())
                .as("next, when, where, what to bring, who")
                .isGreaterThanOrEqualTo(4);
        for (var language : List.of("es", "en", "fr", "pt", "ht")) {
            page.locator("nav a[hreflang=" + language + "]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            phone.isAccessible("her plan in " + language);
            saysNothingToOthers(page);
        }
    }

    private static void saysNothingToOthers(Page page) {
        var seen = page.title() + " " + page.url() + " " + page.locator("body").innerText();
        UNSAID.forEach(word -> assertThat(seen).doesNotContainIgnoringCase(word));
    }

    private static String wrong(String pin) {
        return (pin.startsWith("9") ? "1" : "9") + pin.substring(1);
    }
}
