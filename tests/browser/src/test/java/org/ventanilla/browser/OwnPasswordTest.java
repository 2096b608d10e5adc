package org.ventanilla.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real network somebody signs in with the password they were given, and chooses their own before anything else. */
class OwnPasswordTest {

    private static final String GIVEN = "tres tazas de café";
    private static final String OWN = "cuatro gatos en la azotea";
    private static final Map<String, String> REAL = Map.of("VENTANILLA_DEMO", "no");

    private static @Nullable RunningProgram program;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException, InterruptedException {
        RunningProgram.say(
                folder,
                REAL,
                "",
                "centre",
                "add",
                "tenosique",
                "--name",
                "Centro Tenosique",
                "--municipality",
                "Tenosique",
                "--state",
                "Tabasco",
                "--address",
                "Calle 20",
                "--time-zone",
                "America/Mexico_City");
        for (var user : new String[] {"ana.ruiz", "eva.luz"}) {
            RunningProgram.say(
                    folder,
                    REAL,
                    GIVEN + "\n",
                    "user",
                    "add",
                    user,
                    "--name",
                    user,
                    "--role",
                    "caseworker",
                    "--centre",
                    "tenosique");
        }
        program = RunningProgram.start(folder, REAL);
    }

    @AfterAll
    static void close() {
        if (program != null) {
            program.stop();
        }
    }

    @Test
    void the_first_password_is_changed_from_the_keyboard_alone_and_every_step_can_be_heard() {
        try (var visit = Visit.atTheCounterOf(Objects.requireNonNull(program), true)) {
            var page = visit.go("/sign-in");
            type(page, "username", "ana.ruiz");
            type(page, "password", GIVEN);
            page.keyboard().press("Enter");
            page.waitForURL("**/password");
            visit.isAccessible("own password");

            type(page, "password", "no es la mía");
            type(page, "password-new", OWN);
            type(page, "password-again", OWN);
            page.keyboard().press("Control+Enter");
            page.waitForSelector(".govuk-error-summary");
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.locator(".govuk-error-summary")
                            .evaluate("e => e === document.activeElement || e.contains(document.activeElement)"))
                    .isEqualTo(true);
            visit.isAccessible("own password refused");

            type(page, "password", GIVEN);
            type(page, "password-new", OWN);
            type(page, "password-again", OWN);
            page.keyboard().press("Control+Enter");
            page.waitForURL("**/password?done");
            visit.isAccessible("own password changed");
            assertThat(visit.go("/people/new").url()).endsWith("/people/new");
        }
    }

    @Test
    void without_scripts_it_is_the_same_form() {
        try (var visit = Visit.atTheCounterOf(Objects.requireNonNull(program), false)) {
            var page = visit.go("/sign-in");
            page.fill("[name=username]", "eva.luz");
            page.fill("[name=password]", GIVEN);
            page.locator("form:has([name=password]) button").first().click();
            visit.isAccessible("own password");
            page.fill("[name=password]", GIVEN);
            page.fill("[name=password-new]", OWN);
            page.fill("[name=password-again]", OWN);
            page.locator("form[action='/password'] button").click();
            assertThat(page.locator("main").innerText()).contains("Su contraseña cambió");
        }
    }

    private static void type(Page page, String name, String text) {
        page.focus("[name='" + name + "']");
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
    }
}
