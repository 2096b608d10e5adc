package org.ventanilla.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.ventanilla.embedded.Database;
import org.ventanilla.rules.columns.Answers;
import org.ventanilla.rules.columns.ColumnProgram;

/**
 * A whole registry: facts of everybody read from PostgreSQL by COPY, every procedure answered, the answers stored again
 * by COPY. What is stored is compared with the answers to the same people who never were in a database.
 */
final class RegistryBench {

    /** Facts, answers, write-ahead log and some room. */
    private static final long BYTES_A_PERSON = 1_500;

    private static final long BYTES_SPARE = 2L << 30;
    private static final int BUFFER = 1 << 16;

    private final Setting setting;
    private final Report report;
    private final SyntheticPeople invented;

    RegistryBench(Setting setting) {
        this.setting = setting;
        this.report = setting.report();
        this.invented = new SyntheticPeople(setting.law(), setting.on(), setting.seed());
    }

    /** @return what is missing, in words, or an empty text when there is room */
    static String missing(Path folder, int people) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        long wanted = people * BYTES_A_PERSON + BYTES_SPARE;
        return free >= wanted
                ? ""
                : "%s people need about %,d MB of disk in (%s), which has %,d. Maybe fewer people."
                        .formatted(Report.thousands(people), wanted >> 20, folder, free >> 20);
    }

    void run(int people, Database database) throws SQLException {
        var direct = program().run(PeopleInColumns.of(setting, people), setting.threads());
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            report.say("Storing the facts of %s people in PostgreSQL", Report.thousands(direct.people()));
            long start = System.nanoTime();
            store(connection, people);
            double load = since(start);
            report.put("people", direct.people());
            report.put("procedures", direct.procedures().size());
            report.put("load_seconds", load);
            report.row("(not counted) storing the facts, seconds", "%.1f".formatted(load));
            measure(connection, direct);
        }
    }

    private void measure(Connection connection, Answers direct) throws SQLException {
        long start = System.nanoTime();
        var copy = copy(connection);
        var reader = new RegistryReader(setting.rules(), setting.on(), invented.facts());
        var columns = reader.read(copy.copyOut("copy (select * from registry_person order by person) to stdout"));
        double read = since(start);
        long evaluating = System.nanoTime();
        var answers = program().run(columns, setting.threads());
        double evaluated = since(evaluating);
        long writing = System.nanoTime();
        answer(connection, answers);
        double written = since(writing);
        double total = since(start);
        put("read_seconds", "reading by COPY into columns, seconds", read);
        put("evaluate_seconds", "answering, seconds", evaluated);
        put("write_seconds", "storing the answers by COPY, seconds", written);
        put("total_seconds", "from PostgreSQL to stored answers, seconds", total);
        report.put("people_per_second", answers.people() / total);
        long mismatches = mismatches(connection, direct);
        report.put("mismatches", mismatches);
        report.row("stored answers that differ", Report.thousands(mismatches));
    }

    private ColumnProgram program() {
        return ColumnProgram.of(setting.law(), setting.on());
    }

    private void put(String key, String words, double seconds) {
        report.put(key, seconds);
        report.row(words, "%.2f".formatted(seconds));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void store(Connection connection, int people) throws SQLException {
        var facts =
                invented.facts().stream().map(fact -> ", \"" + fact + "\" text").collect(Collectors.joining());
        try (var sql = connection.createStatement()) {
            sql.execute("drop table if exists registry_answer, registry_run, registry_person");
            sql.execute("create table registry_person (person bigint primary key, household bigint not null,"
                    + " complete boolean not null, kin text not null" + facts + ")");
            var rows = copy(connection).copyIn("copy registry_person from stdin");
            var writer = new RegistryWriter(invented.facts(), rows, report);
            invented.fill(writer, people);
            writer.close();
            rows.endCopy();
            sql.execute("vacuum (analyze) registry_person");
        }
    }

    /** One row a person, a letter for each procedure of the run: y, n, or u for unknown. */
    private void answer(Connection connection, Answers answers) throws SQLException {
        connection.setAutoCommit(false);
        try (var sql = connection.createStatement()) {
            sql.execute("create table registry_run (run bigint primary key, on_day date not null,"
                    + " law text not null, procedures text not null)");
            sql.execute("create table registry_answer (person bigint primary key, run bigint not null,"
                    + " answers text not null)");
            sql.execute("insert into registry_run values (1, '%s', '%s', '%s')"
                    .formatted(setting.on(), setting.rules().version(), String.join(" ", answers.procedures())));
            var rows = copy(connection).copyIn("copy registry_answer from stdin");
            var buffer = new ByteArrayOutputStream(2 * BUFFER);
            for (int person = 0; person < answers.people(); person++) {
                buffer.writeBytes(
                        (person + "\t1\t" + letters(answers, person) + "\n").getBytes(StandardCharsets.US_ASCII));
                if (buffer.size() > BUFFER || person == answers.people() - 1) {
                    rows.writeToCopy(buffer.toByteArray(), 0, buffer.size());
                    buffer.reset();
                }
            }
            rows.endCopy();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String letters(Answers answers, int person) {
        var letters = new char[answers.procedures().size()];
        for (int each = 0; each < letters.length; each++) {
            letters[each] = switch (answers.of(person, each)) {
                case YES -> 'y';
                case NO -> 'n';
                case UNKNOWN -> 'u';
            };
        }
        return new String(letters);
    }

    private static long mismatches(Connection connection, Answers direct) throws SQLException {
        long differ = 0;
        int person = 0;
        var rows = copy(connection).copyOut("copy (select answers from registry_answer order by person) to stdout");
        for (var row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            var stored = new String(row, 0, row.length - 1, StandardCharsets.US_ASCII);
            differ += person < direct.people() && stored.equals(letters(direct, person)) ? 0 : 1;
            person++;
        }
        return differ + Math.abs(direct.people() - person);
    }
}
