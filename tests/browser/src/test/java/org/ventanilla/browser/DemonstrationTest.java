package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first thing a newcomer looks at, and the picture of it in the README. */
class DemonstrationTest {

    /** As much of the plan as somebody looks at before reading on. */
    private static final int TALL = 1_500;

    @Test
    void the_invented_family_has_a_plan_to_look_at() throws IOException, InterruptedException {
        try (var visit = Visit.atTheCounter(true).signedInAs("lucia")) {
            var page = visit.page();
            page.fill("#q", "Wilner");
            page.locator("form[action='/search'] button").click();
            page.locator(".hits a[href^='/people/']").first().click();
            page.locator("a[href$='/plan']").first().click();
            page.waitForURL("**/plan");
            visit.isAccessible("the plan of the invented family");
            assertThat(page.locator("main").innerText()).contains("María Fernanda", "Wilner", "Djenny", "Samuel");
            assertThat(page.locator("li.line").count()).isGreaterThan(5);
            keep(page);
        }
    }

    /** {@code plan.png}, when a folder for pictures was named. */
    private static void keep(Page page) {
        var folder = System.getProperty("ventanilla.pictures");
        if (folder != null) {
            page.setViewportSize(1366, TALL);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "plan.png")));
        }
    }
}
