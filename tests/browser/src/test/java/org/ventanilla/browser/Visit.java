package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A browser at the counter or in a person's hand, and the questions every page is asked. */
final class Visit implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static @Nullable Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final boolean scripts;

    private Visit(BrowserContext context, boolean scripts, String address) {
        this.context = context;
        this.scripts = scripts;
        this.page = context.newPage();
        this.address = address;
        page.setDefaultTimeout(15_000);
    }

    static Visit atTheCounter(boolean scripts) throws IOException, InterruptedException {
        return open(scripts, 1366, 900);
    }

    static Visit onAPhone(boolean scripts) throws IOException, InterruptedException {
        return open(scripts, 360, 740);
    }

    /** At the counter of a program that was started for this test alone. */
    static Visit atTheCounterOf(RunningProgram program, boolean scripts) {
        return open(scripts, 1366, 900, program.own());
    }

    private static Visit open(boolean scripts, int width, int height) throws IOException, InterruptedException {
        return open(scripts, width, height, RunningProgram.address());
    }

    private static Visit open(boolean scripts, int width, int height, String address) {
        var context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setLocale("es-MX")
                        .setViewportSize(width, height));
        return new Visit(context, scripts, address);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
            assumeTrue(
                    chromium.isPresent(),
                    "No Chromium on this machine: the browser tests are skipped. Maybe apt-get install chromium.");
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium.get())
                            .setArgs(FLAGS));
        }
        return browser;
    }

    Page page() {
        return page;
    }

    Page go(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        return page;
    }

    Visit signedInAs(String user) {
        go("/sign-in");
        page.fill("input[name=username]", user);
        page.fill("input[name=password]", "demo");
        page.locator("form:has([name=password]) button").first().click();
        assertThat(page.url()).as("signed in as %s", user).doesNotContain("/sign-in");
        return this;
    }

    /** A day in the past as a caseworker types it. */
    static String daysAgo(int days) {
        return LocalDate.now(ZoneId.of("America/Mexico_City"))
                .minusDays(days)
                .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    /** Keeps a picture for whoever wants to look, when a folder for pictures was named. */
    private void picture(String where) {
        var folder = System.getProperty("ventanilla.pictures");
        if (folder != null) {
            var name = where.replaceAll("[^A-Za-z0-9]+", "-") + (scripts ? "" : "-plain") + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name)));
        }
    }

    /** Zero violations of WCAG 2.2 AA, and what axe does not know; without scripts axe cannot run, the rest can. */
    Visit isAccessible(String where) {
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of %s", where)
                .isNotBlank();
        assertThat(page.locator("h1").count())
                .as("one first heading on %s", where)
                .isEqualTo(1);
        picture(where);
        return scripts ? hasNoViolations(where) : this;
    }

    /**
     * Zero violations, on a page that may show the same part twice. A page of one frame is asked in place: putting the
     * answers of several frames together in a window of its own takes twice as long as asking.
     */
    Visit hasNoViolations(String where) {
        assertThat(page.frames()).as("frames of %s", where).hasSize(1);
        var found = new AxeBuilder(page)
                .options(violationsAlone())
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(found.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as("accessibility of %s", where)
                .isEmpty();
        return this;
    }

    /** Every rule is asked; what passed is not written down node by node, which on a long page is most of the time. */
    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    @Override
    public void close() {
        context.close();
    }
}
