package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ventanilla.embedded.OtherPostgres;

/** The whole program on servers that an operator names by URL: older ones than its own, and one that is too old. */
@Tag("slow")
class OtherPostgresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("ventanilla.patience", 40));
    private static final Pattern HOUSEHOLD = Pattern.compile("/households/([0-9a-f-]{36})");

    @TempDir
    private Path folder;

    private final Map<String, String> settings = new HashMap<>();

    @ParameterizedTest(name = "PostgreSQL {0}, as a user who may {1}")
    @CsvSource({"15, nocreaterole", "16, createrole"})
    void somebody_is_registered_and_has_a_plan_that_is_there_after_another_start(int major, String power)
            throws IOException, InterruptedException {
        try (var server = OtherPostgres.started(major, Files.createDirectory(folder.resolve("theirs")))) {
            name(server, power);
            var pages = new ArrayList<String>();
            var said = serving(visitor -> pages.add(register(visitor)));
            assertThat(said.contains("may not create the role ven_app")).isEqualTo(power.equals("nocreaterole"));
            serving(visitor -> assertThat(visitor.get(pages.getFirst()).body()).contains("María Fernanda Mejía"));
            assertThat(folder.resolve("data/cluster")).doesNotExist();
        }
    }

    @Test
    void a_server_that_is_too_old_is_refused_in_one_line_that_says_so() throws IOException {
        try (var server = OtherPostgres.started(14, Files.createDirectory(folder.resolve("theirs")))) {
            name(server, "nocreaterole");
            var child = Child.run(folder.resolve("said"), settings);
            assertThat(child.exit()).as(child.said()).isEqualTo(Ventanilla.TO_MEND);
            assertThat(child.said().strip())
                    .isEqualTo(
                            "The database at VENTANILLA_DB_URL is PostgreSQL 14.24, and Ventanilla needs 15 or newer. "
                                    + "Name a newer one, or leave VENTANILLA_DB_URL out to use the one that comes along.");
        }
    }

    /** A user and a database as an operator makes them, and the settings that name them. */
    private void name(OtherPostgres server, String power) {
        server.owner()
                .sql("create role centro login nosuperuser nobypassrls %s password 'their secret'".formatted(power))
                .update();
        server.owner().sql("create database centro owner centro").update();
        settings.putAll(Map.of(
                "VENTANILLA_DB_URL", server.url("centro"),
                "VENTANILLA_DB_USER", "centro",
                "VENTANILLA_DB_PASSWORD", "their secret",
                "VENTANILLA_PORT", StartTest.freePort(),
                "VENTANILLA_DATA", folder.resolve("data").toString()));
    }

    /** @return the path of the person's page */
    private static String register(Visitor visitor) {
        var seen = visitor.submit(
                visitor.get("/people/new"),
                "/people",
                Map.of(
                        "standing", "FOREIGN",
                        "given", "María Fernanda",
                        "first", "Mejía",
                        "second", "Zelaya",
                        "born", "07/04/1992",
                        "nationality-1", "HN",
                        "language-1", "es",
                        "where", "here",
                        "entered", "19/10/2020"));
        assertThat(seen.body()).contains("María Fernanda Mejía");
        assertThat(seen.path()).startsWith("/people/");
        var household = HOUSEHOLD.matcher(seen.body());
        assertThat(household.find()).isTrue();
        var plan = visitor.get(household.group() + "/plan");
        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.body()).contains("Reconocimiento de la condición de refugiado");
        return seen.path();
    }

    /** Starts the program, waits for its first page, lets Lucía work, and stops it; what it told the operator. */
    private String serving(Consumer<Visitor> visit) throws InterruptedException {
        var program = Child.run(folder.resolve("said"), settings);
        try {
            visit.accept(firstPage(program).signIn("lucia"));
        } finally {
            program.stop();
            program.exit();
        }
        return program.said();
    }

    private Visitor firstPage(Child program) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var visitor = new Visitor("http://localhost:" + settings.get("VENTANILLA_PORT"));
            try {
                if (visitor.get("/sign-in").status() == 200) {
                    return visitor;
                }
            } catch (UncheckedIOException notYet) {
                assertThat(program.isAlive()).as(program.said()).isTrue();
            }
            assertThat(System.nanoTime()).as(program.said()).isLessThan(end);
            Thread.sleep(200);
        }
    }
}
