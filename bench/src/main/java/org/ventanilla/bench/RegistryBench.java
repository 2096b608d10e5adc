package org.ventanilla.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.ventanilla.embedded.Database;
import org.ventanilla.rules.columns.Answers;
import org.ventanilla.rules.columns.ColumnProgram;

/**
 * A whole registry: facts of everybody read from PostgreSQL by COPY, every procedure answered, the answers stored again
 * by COPY, all of it in one {@link RegistryPass}. What is stored is compared with the answers to the same people who
 * never were in a database.
 */
final class RegistryBench {

    /** Facts, answers, write-ahead log and some room. */
    private static final long BYTES_A_PERSON = 1_500;

    private static final long BYTES_SPARE = 2L << 30;

    private final Setting setting;
    private final Report report;
    private final int households;
    private final SyntheticPeople invented;

    RegistryBench(Setting setting) {
        this(setting, RegistryPass.HOUSEHOLDS);
    }

    /** @param households to a stretch of the pass */
    RegistryBench(Setting setting, int households) {
        this.setting = setting;
        this.report = setting.report();
        this.households = households;
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
        var direct = ColumnProgram.of(setting.law(), setting.on())
                .run(PeopleInColumns.of(setting, people), setting.threads());
        try (var connection = RegistryTable.connect(database)) {
            report.say("Storing the facts of %s people in PostgreSQL", Report.thousands(direct.people()));
            double load = store(connection, people);
            report.put("people", direct.people());
            report.put("procedures", direct.procedures().size());
            report.put("load_seconds", load);
            report.row("(not counted) storing the facts, seconds", "%.1f".formatted(load));
            measure(database);
            long mismatches = mismatches(connection, direct);
            report.put("mismatches", mismatches);
            report.row("stored answers that differ", Report.thousands(mismatches));
        }
    }

    private void measure(Database database) throws SQLException {
        long start = System.nanoTime();
        var pass = new RegistryPass(setting, database, invented.facts(), households);
        pass.run();
        double total = since(start);
        put("read_seconds", "reading by COPY into columns, seconds of each thread", pass.readSeconds());
        put("evaluate_seconds", "answering, seconds of each thread", pass.answerSeconds());
        put("write_seconds", "storing the answers by COPY, seconds of each thread", pass.storeSeconds());
        put("total_seconds", "from PostgreSQL to stored answers, seconds", total);
        report.put("people_per_second", pass.people() / total);
    }

    private void put(String key, String words, double seconds) {
        report.put(key, seconds);
        report.row(words, "%.2f".formatted(seconds));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private double store(Connection connection, int people) throws SQLException {
        long start = System.nanoTime();
        RegistryTable.createPeople(connection, invented.facts());
        var rows = RegistryTable.copy(connection).copyIn("copy registry_person from stdin");
        var writer = new RegistryWriter(invented.facts(), rows, report);
        invented.fill(writer, people);
        writer.close();
        rows.endCopy();
        RegistryTable.settlePeople(connection);
        return since(start);
    }

    /** The people are numbered alike inside and outside: whoever is missing, doubled or answered otherwise differs. */
    static long mismatches(Connection connection, Answers direct) throws SQLException {
        long differ = 0;
        int person = 0;
        var rows = RegistryTable.copy(connection)
                .copyOut("copy (select person, answers from registry_answer join registry_run using (run)"
                        + " order by person) to stdout");
        for (var row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            var stored = new String(row, 0, row.length - 1, StandardCharsets.US_ASCII);
            var expected = person < direct.people() ? person + "\t" + AnswerRows.letters(direct, person) : "";
            differ += stored.equals(expected) ? 0 : 1;
            person++;
        }
        return differ + Math.abs(direct.people() - person);
    }
}
