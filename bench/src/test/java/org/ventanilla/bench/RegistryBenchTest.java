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
import org.ventanilla.rules.columns.ColumnProgram;

/** A small registry through a real PostgreSQL and back. */
class RegistryBenchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @Test
    void two_thousand_people_come_out_of_the_database_with_the_answers_they_had_outside() throws Exception {
        var report = new Report(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        var setting = Setting.of(RulesBenchTest.law(), TODAY, 11, 3, report);
        try (var server = EmbeddedPostgres.in(folder);
                var connection = RegistryTable.connect(server.database())) {
            new RegistryBench(setting, 7).run(2_000, server.database());
            assertThat(report.get("mismatches")).isEqualTo(0L);
            assertThat(report.get("people").intValue()).isBetween(2_000, 2_010);
            assertThat(report.verdict()).isZero();
            var direct = ColumnProgram.of(setting.law(), TODAY).run(PeopleInColumns.of(setting, 2_000), 1);
            assertThat(RegistryBench.mismatches(connection, direct)).isZero();
            RegistryTable.execute(
                    connection,
                    "update registry_answer set answers = translate(answers, 'ynu', 'nuy') where person in (3, 1999)");
            assertThat(RegistryBench.mismatches(connection, direct)).isEqualTo(2);
            RegistryTable.execute(connection, "delete from registry_answer where person >= 1999");
            assertThat(RegistryBench.mismatches(connection, direct)).isEqualTo(direct.people() - 1_999 + 1);
            RegistryTable.execute(connection, "delete from registry_run");
            assertThat(RegistryBench.mismatches(connection, direct)).isEqualTo(direct.people());
        }
    }

    @Test
    void a_registry_that_does_not_fit_the_disk_is_refused_before_it_begins() throws Exception {
        assertThat(RegistryBench.missing(folder, 1)).isEmpty();
        assertThat(RegistryBench.missing(folder, Integer.MAX_VALUE)).contains("Maybe fewer people");
    }
}
