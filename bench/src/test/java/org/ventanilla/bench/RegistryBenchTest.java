package org.ventanilla.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.embedded.EmbeddedPostgres;
import org.ventanilla.rules.Value;

/** A small registry through a real PostgreSQL and back. */
class RegistryBenchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @Test
    void two_thousand_people_come_out_of_the_database_with_the_answers_they_had_outside() throws Exception {
        var report = new Report(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try (var server = EmbeddedPostgres.in(folder)) {
            new RegistryBench(Setting.of(RulesBenchTest.law(), TODAY, 11, 2, report)).run(2_000, server.database());
        }
        assertThat(report.get("mismatches")).isEqualTo(0L);
        assertThat(report.get("people").intValue()).isBetween(2_000, 2_010);
        assertThat(report.verdict()).isZero();
    }

    @Test
    void a_date_is_stored_as_precisely_as_it_is_known() {
        for (var text : new String[] {"2026-11-23", "2026-02", "2024"}) {
            var bytes = text.getBytes(StandardCharsets.US_ASCII);
            var day = RegistryText.day(bytes, 0, bytes.length);
            assertThat(RegistryText.of(day)).isEqualTo(text);
        }
        assertThat(RegistryText.day("2024-02".getBytes(StandardCharsets.US_ASCII), 0, 7))
                .isEqualTo(new Value.Day(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    }

    @Test
    void a_registry_that_does_not_fit_the_disk_is_refused_before_it_begins() throws Exception {
        assertThat(RegistryBench.missing(folder, 1)).isEmpty();
        assertThat(RegistryBench.missing(folder, Integer.MAX_VALUE)).contains("Maybe fewer people");
    }
}
