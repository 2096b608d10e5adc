package org.ventanilla.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.ventanilla.embedded.Database;
import org.ventanilla.rules.columns.ColumnProgram;
import org.ventanilla.rules.columns.ColumnsBuilder;

/**
 * One pass over the registry, stretch by stretch: read, answered and stored by the same thread, so that no more of it
 * than a stretch for each thread is ever held. A stretch is whole households, since relatives decide. All connections
 * look at the registry as it was at one moment, whoever changes it meanwhile.
 */
final class RegistryPass {

    /** Some 60,000 people: enough to make the statements nothing, few enough to lie close to the processor. */
    static final int HOUSEHOLDS = 16_384;

    private static final long SAID_EVERY = 1_000_000;

    private final Setting setting;
    private final Database database;
    private final List<String> facts;
    private final int households;
    private final ColumnProgram program;
    private final ColumnsBuilder builder;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong people = new AtomicLong();
    private volatile boolean isBroken;
    private final LongAdder reading = new LongAdder();
    private final LongAdder answering = new LongAdder();
    private final LongAdder storing = new LongAdder();

    /** @param households to a stretch */
    RegistryPass(Setting setting, Database database, List<String> facts, int households) {
        this.setting = setting;
        this.database = database;
        this.facts = facts;
        this.households = households;
        this.program = ColumnProgram.of(setting.law(), setting.on());
        this.builder = new ColumnsBuilder(setting.rules(), setting.on());
    }

    long people() {
        return people.get();
    }

    /** Seconds, of all threads on average: they do the three by turns. */
    double readSeconds() {
        return seconds(reading);
    }

    double answerSeconds() {
        return seconds(answering);
    }

    double storeSeconds() {
        return seconds(storing);
    }

    private double seconds(LongAdder spent) {
        return spent.sum() / 1e9 / setting.threads();
    }

    /** The answers count once the run itself is written down: one that breaks off leaves none that do. */
    void run() throws SQLException {
        try (var connection = RegistryTable.connect(database)) {
            RegistryTable.createAnswers(connection);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var moment = RegistryTable.ask(connection, "select pg_export_snapshot()");
            next.set(household(connection, "min"));
            long last = household(connection, "max");
            Threads.share(setting.threads(), setting.threads(), (_, _) -> work(moment, last));
            RegistryTable.execute(
                    connection,
                    "insert into registry_run values (1, '%s', '%s', '%s')"
                            .formatted(
                                    setting.on(), setting.rules().version(), String.join(" ", program.procedures())));
            connection.commit();
        }
    }

    private static long household(Connection connection, String which) throws SQLException {
        return Long.parseLong(RegistryTable.ask(
                connection, "select coalesce(%s(household), 0) from registry_person".formatted(which)));
    }

    /** Where one thread fails the others end their stretch and begin no more. */
    private void work(String moment, long last) {
        boolean isDone = false;
        try (var connection = RegistryTable.connect(database)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            var reader = new RegistryReader(setting.law(), facts, builder);
            for (long from = next(); from <= last && !isBroken; from = next()) {
                RegistryTable.execute(connection, "set transaction snapshot '" + moment + "'");
                pass(connection, reader, from);
                connection.commit();
            }
            isDone = true;
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "The registry could not be passed (" + failed.getSQLState() + "). Maybe the database stopped.",
                    failed);
        } finally {
            if (!isDone) {
                isBroken = true;
            }
        }
    }

    private long next() {
        return next.getAndAdd(households);
    }

    private void pass(Connection connection, RegistryReader reader, long from) throws SQLException {
        var copy = RegistryTable.copy(connection);
        long start = System.nanoTime();
        var stretch = reader.read(copy.copyOut(RegistryTable.read(from, from + households)));
        long read = System.nanoTime();
        var answers = program.run(stretch.columns(), 1);
        long answered = System.nanoTime();
        AnswerRows.store(answers, stretch.ids(), copy.copyIn("copy registry_answer from stdin"));
        storing.add(System.nanoTime() - answered);
        reading.add(read - start);
        answering.add(answered - read);
        say(answers.people());
    }

    private void say(int more) {
        long so = people.addAndGet(more);
        if (so / SAID_EVERY > (so - more) / SAID_EVERY) {
            setting.report().say("  … %s answered and stored", Report.thousands(so));
        }
    }
}
