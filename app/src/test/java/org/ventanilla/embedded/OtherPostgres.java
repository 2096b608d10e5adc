package org.ventanilla.embedded;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL of somebody else's, of another version than the one that comes along, as its owner would set it up. */
public final class OtherPostgres implements AutoCloseable {

    private static final Path JARS = Path.of("target/other-postgres");
    private static final Set<String> MACHINES = Set.of("amd64", "x86_64");
    private static final String PASSWORD = "theirs";

    private final Path folder;
    private final List<String> prefix;
    private final int port;

    private OtherPostgres(Path folder, List<String> prefix, int port) {
        this.folder = folder;
        this.prefix = prefix;
        this.port = port;
    }

    /** @param major 14, 15 or 16: the versions that the build lays beside the tests */
    public static OtherPostgres started(int major, Path folder) throws IOException {
        var machine = System.getProperty("os.arch");
        assumeTrue(
                MACHINES.contains(machine),
                () -> "No PostgreSQL %d for (%s) comes with the build, so nothing was shown of it."
                        .formatted(major, machine));
        try (var jar = new JarFile(jar(major).toFile());
                var packed = jar.getInputStream(jar.getJarEntry(Archive.RESOURCE.substring(1)))) {
            Archive.unpack(packed, folder);
        }
        var server = new OtherPostgres(folder, RunPrefix.choose(folder), freePort());
        server.create();
        return server;
    }

    /** The address of a database of its, as an operator writes it. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** As the one who may do everything there. */
    public JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(url("postgres"), Secrets.SUPERUSER, PASSWORD));
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", cluster(), "-m", "immediate", "-w", "stop");
    }

    private void create() throws IOException {
        var password = Files.writeString(folder.resolve("password"), PASSWORD);
        run(
                "initdb",
                "-D",
                cluster(),
                "-U",
                Secrets.SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale=C");
        var settings = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off".formatted(port);
        run("pg_ctl", "-D", cluster(), "-w", "-l", folder.resolve("server.log").toString(), "-o", settings, "start");
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    /** The server outlives the word that starts it, so no pipe of ours is left in its hands. */
    private void run(String program, String... words) throws IOException {
        var all = new ArrayList<>(prefix);
        all.add(folder.resolve("bin").resolve(program).toString());
        all.addAll(List.of(words));
        var said = folder.resolve("said").toFile();
        var process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said))
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed.\nMaybe: " + Files.readString(said.toPath()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path jar(int major) throws IOException {
        try (var jars = Files.newDirectoryStream(JARS, "*-linux-amd64-" + major + ".*.jar")) {
            var found = jars.iterator();
            if (found.hasNext()) {
                return found.next();
            }
        }
        throw new IllegalStateException(
                "There is no PostgreSQL %d in (%s).\nMaybe mvn -pl app process-test-resources lays it there."
                        .formatted(major, JARS));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
