package org.ventanilla.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.ventanilla.embedded.Trouble;

/** What was committed last, in a folder of its own, used as somebody at a terminal uses it; thrown away afterwards. */
final class FreshClone implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final int TELL_EVERY = 5;
    private static final int STOP_SECONDS = 40;

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private final Path folder;
    private final Path clone;
    private final int port;
    private final Thread atTheEnd = new Thread(this::throwAway, "throwing the clone away");
    private @Nullable Process running;

    private FreshClone(Path folder) throws IOException {
        this.folder = folder;
        this.clone = folder.resolve("clone");
        this.port = freePort();
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    static FreshClone of(Path home) throws IOException {
        var fresh = new FreshClone(Files.createTempDirectory("ventanilla-bench"));
        var git = List.of(
                "git", "clone", "--quiet", "--no-hardlinks", home.toRealPath().toString(), "clone");
        if (fresh.ended(fresh.start(fresh.folder, git)) != 0) {
            var said = fresh.lastLine();
            fresh.close();
            throw new Trouble("(%s) cannot be cloned: %s. Maybe run it inside a git clone.".formatted(home, said));
        }
        return fresh;
    }

    Path folder() {
        return folder;
    }

    /**
     * Starts the program and stays until its first page came whole.
     *
     * @param patience in seconds; longer than this nobody waits
     * @param tell is told the seconds that went by, now and then
     */
    double secondsToFirstPage(int patience, IntConsumer tell) throws IOException {
        var begun = System.nanoTime();
        var program = start(clone, launcher("run"));
        var told = 0;
        while (!answers()) {
            var seconds = since(begun);
            if (!program.isAlive()) {
                throw new Trouble("./ventanilla run ended with %d: %s".formatted(program.exitValue(), lastLine()));
            }
            if (seconds > patience) {
                throw new Trouble("No page came within %d s. Maybe the dependencies were not in the cache yet: %s"
                        .formatted(patience, lastLine()));
            }
            if (seconds > told + TELL_EVERY) {
                told += TELL_EVERY;
                tell.accept(told);
            }
            pause();
        }
        return since(begun);
    }

    /** Ends the program that runs, as Ctrl+C would. */
    void stop() {
        var program = running;
        running = null;
        if (program != null) {
            var children = program.descendants().toList();
            program.destroy();
            if (!hasEnded(program)) {
                program.destroyForcibly();
            }
            // A build that the launcher began does not end with it.
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** The seconds of one word of the command line, from the key that sends it to its last letter. */
    double seconds(String... words) throws IOException {
        var begun = System.nanoTime();
        var code = ended(start(clone, launcher(words)));
        var seconds = since(begun);
        if (code != 0) {
            throw new Trouble("./ventanilla %s ended with %d: %s".formatted(String.join(" ", words), code, lastLine()));
        }
        return seconds;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        throwAway();
    }

    private void throwAway() {
        stop();
        try {
            Disk.deleteTree(folder);
        } catch (IOException stillUsed) {
            System.err.println("(" + folder + ") could not be removed whole. Maybe remove it by hand.");
        }
    }

    private boolean answers() {
        try {
            var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return browser.send(asked, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private List<String> launcher(String... words) {
        var all = new ArrayList<>(List.of(clone.resolve("ventanilla").toString()));
        all.addAll(List.of(words));
        return all;
    }

    /** Whatever is set for the program of this machine says nothing about a new one. */
    private Process start(Path where, List<String> words) throws IOException {
        var builder = new ProcessBuilder(words)
                .directory(where.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("VENTANILLA_"));
        builder.environment().put("VENTANILLA_PORT", Integer.toString(port));
        builder.environment().put("VENTANILLA_DATA", folder.resolve("data").toString());
        var started = builder.start();
        running = started;
        return started;
    }

    private int ended(Process process) {
        try {
            var code = process.waitFor();
            running = null;
            return code;
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static boolean hasEnded(Process process) {
        try {
            return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static IllegalStateException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted.\nMaybe by whoever started the measurement.");
    }

    private String lastLine() throws IOException {
        var said = Files.readString(folder.resolve("err")).strip();
        return said.isEmpty() ? "it said nothing" : said.substring(said.lastIndexOf('\n') + 1);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
