package org.ventanilla.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.embedded.EmbeddedPostgres;

/** Several threads over one registry, a household to a stretch. */
class RegistryPassTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> FACTS = List.of("in_mexico", "born_on");
    private static final int MANY = 20_000;
    private static final int FEW = 300;

    @TempDir
    private Path folder;

    private static RegistryPass pass(EmbeddedPostgres server) {
        var report = new Report(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        return new RegistryPass(Setting.of(RulesBenchTest.law(), TODAY, 1, 2, report), server.database(), FACTS, 1);
    }

    private static void fill(Connection connection, int people) throws SQLException {
        RegistryTable.createPeople(connection, FACTS);
        RegistryTable.execute(
                connection,
                "insert into registry_person select each, each, true, '', 't' from generate_series(1, " + people
                        + ") each");
        RegistryTable.settlePeople(connection);
    }

    @Test
    void where_a_row_is_refused_the_other_threads_begin_no_more_and_no_run_is_written_down() throws Exception {
        try (var server = EmbeddedPostgres.in(folder);
                var connection = RegistryTable.connect(server.database())) {
            fill(connection, MANY);
            RegistryTable.execute(connection, "update registry_person set born_on = 'ayer' where person = 1");
            var pass = pass(server);
            assertThatThrownBy(pass::run)
                    .hasRootCauseMessage("(ayer) of person (1) is no value of (born_on), which is of the kind DATE."
                            + " Maybe the fact changed since the row was written.");
            assertThat(pass.people()).isLessThan(MANY / 2);
            assertThat(RegistryTable.ask(connection, "select count(*) from registry_run"))
                    .isEqualTo("0");
        }
    }

    @Test
    void everybody_is_answered_as_they_were_at_one_moment_whoever_changes_them_meanwhile() throws Exception {
        try (var server = EmbeddedPostgres.in(folder);
                var connection = RegistryTable.connect(server.database())) {
            fill(connection, FEW);
            var isOver = new AtomicBoolean();
            var begun = new CountDownLatch(2);
            Callable<Void> changing = () -> {
                while (!isOver.get()) {
                    RegistryTable.execute(
                            connection,
                            "update registry_person set in_mexico = case in_mexico when 't' then 'f' else 't' end");
                    begun.countDown();
                }
                return null;
            };
            try (var changes = Executors.newSingleThreadExecutor()) {
                var changed = changes.submit(changing);
                begun.await();
                try {
                    pass(server).run();
                } finally {
                    isOver.set(true);
                }
                changed.get();
            }
            assertThat(RegistryTable.ask(connection, "select count(distinct answers) from registry_answer"))
                    .isEqualTo("1");
            assertThat(RegistryTable.ask(connection, "select count(*) from registry_answer"))
                    .isEqualTo(Integer.toString(FEW));
        }
    }
}
