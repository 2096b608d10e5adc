package org.ventanilla.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server this program runs for itself: unpacked, created, started, adopted after a crash
 * of the program, and started again when it dies under the program.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration START_PATIENCE = Duration.ofSeconds(12);
    private static final Duration WATCH_PAUSE = Duration.ofMillis(300);

    private final Path folder;
    private final FolderLock lock;
    private final Path programs;
    private final Path cluster;
    private final Path log;
    private final List<String> prefix;
    private final Secrets secrets;
    private int port;
    private volatile boolean isClosing;
    private @Nullable Thread watcher;

    private EmbeddedPostgres(Path folder, FolderLock lock) throws IOException {
        this.lock = lock;
        this.folder = folder;
        this.programs = Archive.unpackInto(folder).toRealPath();
        this.cluster = folder.resolve("cluster");
        this.log = folder.resolve("postgresql.log");
        this.secrets = Secrets.keptIn(folder);
        this.prefix = RunPrefix.choose(folder);
    }

    /** Starts, or adopts, the server whose files live in this folder. */
    public static EmbeddedPostgres in(Path folder) {
        try {
            Files.createDirectories(folder);
            var lock = FolderLock.on(folder.toRealPath());
            var server = new EmbeddedPostgres(folder.toRealPath(), lock);
            server.createOnce();
            server.adoptOrStart();
            server.watch();
            return server;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static Trouble unwritable(Path folder, IOException e) {
        return new Trouble("The data folder (%s) cannot be written (%s). Set VENTANILLA_DATA to a folder of yours."
                .formatted(folder, e.getClass().getSimpleName()));
    }

    /** The database of a folder whose server runs already, beside the program that keeps it, or null when none runs. */
    public static @Nullable Database findRunning(Path folder) {
        try {
            if (!Files.exists(folder.resolve("cluster/PG_VERSION"))) {
                return null;
            }
            var real = folder.toRealPath();
            var running = Postmaster.findAlive(
                    real.resolve("cluster"), Archive.unpackInto(real).toRealPath());
            return running == null ? null : Roles.prepare("127.0.0.1:" + running.port(), Secrets.keptIn(real));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    public Database database() {
        return Roles.prepare("127.0.0.1:" + port, secrets);
    }

    /** The server's own process: a test kills it. */
    public long pid() throws IOException {
        var running = Postmaster.findAlive(cluster, programs);
        return running == null ? -1 : running.pid();
    }

    private void createOnce() throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        var fresh = cluster.resolveSibling("cluster.new");
        Folders.deleteTree(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var password = Files.writeString(cluster.resolveSibling("initdb.password"), secrets.superuser());
        try {
            RunPrefix.choose(folder);
            run(List.of(
                    program("initdb"),
                    "-D",
                    fresh.toString(),
                    "-U",
                    Secrets.SUPERUSER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + password,
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, cluster);
    }

    private void adoptOrStart() throws IOException {
        var running = Postmaster.findAlive(cluster, programs);
        if (running != null) {
            port = running.port();
            return;
        }
        port = freePort();
        startPatiently();
    }

    /** A killed server can leave a lock that only time, or we, can clear. */
    private void startPatiently() throws IOException {
        var giveUpAt = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            Postmaster.clearStaleLock(cluster, programs);
            if (start()) {
                return;
            }
            if (System.nanoTime() > giveUpAt) {
                throw new Trouble("PostgreSQL does not start in (%s). Read %s.".formatted(cluster, log));
            }
            pause(WATCH_PAUSE);
        }
    }

    private boolean start() throws IOException {
        return tryRun(List.of(
                        program("pg_ctl"),
                        "-D",
                        cluster.toString(),
                        "-w",
                        "-t",
                        "60",
                        "-l",
                        log.toString(),
                        "-o",
                        String.join(" ", settings()),
                        "start"))
                == 0;
    }

    /** Errors quote what was typed, so the server keeps them out of its own log as well. */
    private List<String> settings() {
        return List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c shared_buffers=128MB",
                "-c max_connections=60",
                "-c log_min_messages=log",
                "-c log_min_error_statement=panic",
                "-c log_error_verbosity=terse");
    }

    private void watch() {
        watcher = Thread.ofVirtual().name("postgresql-watch").start(() -> {
            while (!isClosing) {
                pause(WATCH_PAUSE);
                restartIfDead();
            }
        });
    }

    private synchronized void restartIfDead() {
        try {
            if (!isClosing && Postmaster.findAlive(cluster, programs) == null) {
                LOG.warn("PostgreSQL is gone; starting it again on port {}.", port);
                startPatiently();
                LOG.info("PostgreSQL is back.");
            }
        } catch (IOException | Trouble e) {
            LOG.error("PostgreSQL could not be started again: {}", e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        isClosing = true;
        if (watcher != null) {
            watcher.interrupt();
        }
        try {
            tryRun(List.of(program("pg_ctl"), "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30", "stop"));
        } catch (IOException e) {
            LOG.error("PostgreSQL could not be stopped: {}", e.getMessage());
        }
        lock.close();
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }

    private void run(List<String> words) throws IOException {
        if (tryRun(words) != 0) {
            throw new Trouble(
                    "%s failed. Read %s.".formatted(Path.of(words.getFirst()).getFileName(), commandLog()));
        }
    }

    private Path commandLog() {
        return cluster.resolveSibling("pg_ctl.log");
    }

    /** The child inherits no pipe of ours: the server outlives the command, and a pipe would never close. */
    private int tryRun(List<String> words) throws IOException {
        var all = new ArrayList<>(prefix);
        all.addAll(words);
        var process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(commandLog().toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .directory(folder.toFile())
                .start();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
