package org.ventanilla.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The program, started the way a newcomer starts it: its jar, an empty data folder, a free port. */
final class RunningProgram {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static @Nullable RunningProgram shared;

    private final Process process;
    private final Path log;
    private final int port;

    private RunningProgram(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** One program for all tests of the run: starting it is the slow part. */
    static synchronized RunningProgram shared() throws IOException, InterruptedException {
        if (shared == null) {
            var started = start(Files.createTempDirectory("ventanilla-visit"));
            Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
            shared = started;
        }
        return shared;
    }

    static RunningProgram start(Path folder) throws IOException, InterruptedException {
        return start(folder, Map.of());
    }

    /** @param settings of the environment, besides port and data */
    static RunningProgram start(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        var port = freePort();
        var log = folder.resolve("program.log");
        var builder = builder(folder, settings, "run");
        builder.environment().put("VENTANILLA_PORT", String.valueOf(port));
        builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        var program = new RunningProgram(builder.start(), log, port);
        program.awaitFirstPage();
        return program;
    }

    /** Says one word at the machine's terminal, and what it then asks for. */
    static void say(Path folder, Map<String, String> settings, String typed, String... words)
            throws IOException, InterruptedException {
        var process = builder(folder, settings, words).redirectErrorStream(true).start();
        process.getOutputStream().write(typed.getBytes(UTF_8));
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("%s ended with (%d): %s\nMaybe build it first."
                    .formatted(List.of(words), process.exitValue(), said));
        }
    }

    private static ProcessBuilder builder(Path folder, Map<String, String> settings, String... words)
            throws IOException {
        var home = Path.of(System.getProperty("ventanilla.home")).toRealPath();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var all = new ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dventanilla.home=" + home,
                "-jar",
                home.resolve("app/target/ventanilla.jar").toString()));
        all.addAll(List.of(words));
        var builder = new ProcessBuilder(all);
        builder.environment().put("VENTANILLA_DATA", folder.resolve("data").toString());
        builder.environment().putAll(settings);
        return builder;
    }

    /** Where the program of this run answers; a developer may name one that runs already. */
    static String address() throws IOException, InterruptedException {
        var named = System.getProperty("ventanilla.address");
        return named == null ? shared().own() : named;
    }

    String own() {
        return "http://localhost:" + port;
    }

    /** Everything the program printed so far: tests look here for what must never be written. */
    String log() throws IOException {
        return Files.readString(log, UTF_8);
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitFirstPage() throws IOException, InterruptedException {
        var limit = Instant.now().plus(START_LIMIT);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(own() + "/sign-in"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            while (Instant.now().isBefore(limit)) {
                if (!process.isAlive()) {
                    throw new IOException(
                            "The program ended with (%d) before its first page:\n%s\nMaybe build it first."
                                    .formatted(process.exitValue(), log()));
                }
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens yet; the next round asks again.
                }
                Thread.sleep(200);
            }
        }
        stop();
        throw new IOException("No page within (%s):\n%s\nMaybe the machine is busy.".formatted(START_LIMIT, log()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
