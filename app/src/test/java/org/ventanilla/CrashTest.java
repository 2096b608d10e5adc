package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program and its PostgreSQL killed in the middle of work: what was acknowledged is there, exactly once. */
@Tag("slow")
class CrashTest {

    private static final int WRITERS = 4;
    private static final Duration DATABASE_BACK = Duration.ofSeconds(10);

    /** On a free machine a start takes a few seconds; a machine that builds other things meanwhile needs more. */
    private static final Duration PROGRAM_BACK = Duration.ofSeconds(Long.getLong("ventanilla.patience", 40));

    @TempDir
    private Path folder;

    private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isOver = new AtomicBoolean();
    private String port;
    private Child program;
    private long keysOfTheDemo;

    @BeforeEach
    void start() throws IOException {
        port = StartTest.freePort();
        program = run();
        await(this::isReady, PROGRAM_BACK);
        keysOfTheDemo = keys();
    }

    @AfterEach
    void stop() throws IOException {
        isOver.set(true);
        program.stop();
        program.exit();
        assertThat(Files.exists(data().resolve("cluster/postmaster.pid"))).isFalse();
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_done_twice() throws IOException {
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(_ -> Thread.ofVirtual().start(this::write))
                .toList();
        progress(PROGRAM_BACK);

        killPostgres();
        tell("PostgreSQL killed", progress(DATABASE_BACK));

        program.kill();
        program = run();
        tell("program killed", progress(PROGRAM_BACK));

        program.kill();
        killPostgres();
        program = run();
        tell("both killed", progress(PROGRAM_BACK));

        finish(writers);
        assertThat(acknowledged).hasSizeGreaterThan(3);
        assertExactlyOnce();
    }

    private void assertExactlyOnce() throws IOException {
        var kept = new HashMap<String, Integer>();
        var sql = behindTheWall();
        sql.sql("select details from trail where act = 'test.mark'")
                .query(String.class)
                .list()
                .forEach(details -> kept.merge(details, 1, Integer::sum));

        assertThat(kept.values()).allMatch(times -> times == 1);
        assertThat(acknowledged).allMatch(key -> kept.containsKey("4:mark=36:" + key + "\n"));
        assertThat(sql.sql("select count(*) = max(seq) from trail")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(keys() - keysOfTheDemo).isEqualTo(kept.size());
    }

    private long keys() throws IOException {
        return behindTheWall()
                .sql("select count(*) from idempotency_key")
                .query(Long.class)
                .single();
    }

    /** Sends one mark after another, each until it is acknowledged, under one key. */
    private void write() {
        while (!isOver.get()) {
            var key = UUID.randomUUID();
            Visitor visitor = null;
            while (!isOver.get() && (visitor == null || !acknowledge(visitor, key))) {
                visitor = findSignedIn();
            }
        }
    }

    private boolean acknowledge(Visitor visitor, UUID key) {
        try {
            var seen = visitor.submit(visitor.get("/sign-in"), "/test/marks", Map.of("key", key.toString()));
            if (seen.status() == 200 && seen.body().equals(key.toString())) {
                acknowledged.add(key);
                return true;
            }
        } catch (UncheckedIOException e) {
            pause();
        }
        return false;
    }

    private Visitor findSignedIn() {
        while (true) {
            try {
                return visitor().signIn("lucia");
            } catch (UncheckedIOException e) {
                pause();
            }
        }
    }

    /** How long until the next mark is acknowledged. */
    private Duration progress(Duration patience) {
        var before = acknowledged.size();
        var begun = System.nanoTime();
        await(() -> acknowledged.size() > before + WRITERS, patience);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void finish(List<Thread> writers) {
        isOver.set(true);
        for (var writer : writers) {
            try {
                writer.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isReady() {
        try {
            return visitor().get("/health").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private void await(java.util.function.BooleanSupplier condition, Duration patience) {
        var giveUpAt = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("patience of %s; %s", patience, program.said())
                    .isLessThan(giveUpAt);
            pause();
        }
    }

    private void killPostgres() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(data().resolve("cluster/postmaster.pid"))
                .getFirst()
                .strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    private JdbcClient behindTheWall() throws IOException {
        var secrets = new Properties();
        try (var text = Files.newBufferedReader(data().resolve("secrets.properties"))) {
            secrets.load(text);
        }
        var line = Files.readAllLines(data().resolve("cluster/postmaster.pid")).get(3);
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + line.strip() + "/ventanilla",
                "postgres",
                secrets.getProperty("superuser")));
    }

    private Child run() {
        return Child.run(folder, Map.of("VENTANILLA_PORT", port, "VENTANILLA_DATA", data().toString()));
    }

    private Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + port);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static void tell(String what, Duration time) {
        System.out.printf("%s: serving again after %.1f s%n", what, time.toMillis() / 1000.0);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
