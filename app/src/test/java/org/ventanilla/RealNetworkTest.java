package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real network from nothing: its first centre and its first administrator, by whoever runs the machine. */
@Tag("slow")
class RealNetworkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("ventanilla.patience", 40));
    private static final String SENTENCE = "tres tazas de café";

    @TempDir
    private Path folder;

    private Map<String, String> settings;

    @BeforeEach
    void prepare() {
        settings = new HashMap<>(Map.of(
                "VENTANILLA_DEMO", "no",
                "VENTANILLA_PORT", StartTest.freePort(),
                "VENTANILLA_DATA", folder.resolve("data").toString()));
    }

    @Test
    void the_operator_adds_a_centre_and_people_before_and_while_the_program_serves() throws InterruptedException {
        assertEnds(1, "Esa clave no sirve", addCentre("Tenosique"));
        assertEnds(0, "tenosique  Centro Tenosique", addCentre("tenosique"));
        assertEnds(1, "Ya hay un centro con esa clave", addCentre("tenosique"));
        assertEnds(0, "ana.ruiz", add("ana.ruiz", "administrator", "tenosique", SENTENCE + "\n"));

        var program = Child.run(folder.resolve("said"), settings);
        try {
            var visitor = serving();
            assertThat(program.said()).doesNotContain("centre add", "lucia");
            assertThat(visitor.get("/sign-in").body()).doesNotContain("lucia");
            assertThat(visitor.signIn("ana.ruiz", SENTENCE).get("/").body()).contains("Ana", "Centro Tenosique");
            assertEnds(0, "eva.luz", add("eva.luz", "caseworker", "tenosique", SENTENCE));
            assertThat(browser().signIn("eva.luz", SENTENCE).get("/people/new").status())
                    .isEqualTo(200);
        } finally {
            program.stop();
            program.exit();
        }
    }

    @Test
    void an_empty_network_says_what_to_do_first() throws InterruptedException {
        var program = Child.run(folder.resolve("said"), settings);
        try {
            serving();
            assertThat(program.said()).contains("./ventanilla centre add", "./ventanilla user add");
        } finally {
            program.stop();
            program.exit();
        }
    }

    @Test
    void what_is_written_wrongly_ends_with_one_line_that_says_what_to_write() {
        assertEnds(2, "There is no centre (tenosique).", add("ana", "caseworker", "tenosique", SENTENCE));
        assertEnds(2, "No password came in.", add("ana", "caseworker", "tenosique", ""));
        assertEnds(2, "Maybe ventanilla user add ana.ruiz", say("", "user", "add", "ana"));
        assertEnds(2, "Maybe", say("", "user"));
        assertEnds(
                2,
                "Maybe America/Mexico_City.",
                say(
                        "",
                        "centre",
                        "add",
                        "x1",
                        "--name",
                        "X",
                        "--municipality",
                        "X",
                        "--state",
                        "X",
                        "--address",
                        "X",
                        "--time-zone",
                        "Tapachula"));
        settings.put("VENTANILLA_DEMO", "yes");
        assertEnds(2, "Set VENTANILLA_DEMO=no", addCentre("tenosique"));
    }

    private Child addCentre(String code) {
        return say(
                "",
                "centre",
                "add",
                code,
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
    }

    private Child add(String username, String role, String centre, String typed) {
        return say(typed, "user", "add", username, "--name", "Ana", "--role", role, "--centre", centre);
    }

    private Child say(String typed, String... words) {
        return Child.say(folder.resolve("said"), settings, typed, words);
    }

    private static void assertEnds(int code, String saying, Child child) {
        assertThat(child.exit()).as(child.said()).isEqualTo(code);
        assertThat(child.said().strip()).contains(saying).hasLineCount(1);
    }

    private Visitor browser() {
        return new Visitor("http://localhost:" + settings.get("VENTANILLA_PORT"));
    }

    private Visitor serving() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                if (browser().get("/health").status() == 200) {
                    return browser();
                }
            } catch (java.io.UncheckedIOException e) {
                assertThat(System.nanoTime())
                        .as("still not serving: " + e.getMessage())
                        .isLessThan(end);
            }
            Thread.sleep(200);
        }
    }
}
