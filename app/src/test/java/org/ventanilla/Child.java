package org.ventanilla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, so that it can be killed and its exit code be read. */
final class Child {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path out;
    private final Path err;

    private Child(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Child run(Path folder, Map<String, String> settings) {
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Ventanilla.class.getName(),
                "run");
        return start(folder, words, settings);
    }

    static Child start(Path folder, List<String> words, Map<String, String> settings) {
        try {
            Files.createDirectories(folder);
            var out = Files.createTempFile(folder, "child", ".out");
            var err = Files.createTempFile(folder, "child", ".err");
            var builder = new ProcessBuilder(new ArrayList<>(words))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .redirectInput(Path.of("/dev/null").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("VENTANILLA_"));
            builder.environment().putAll(settings);
            return new Child(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end and tells the exit code. */
    int exit() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                kill();
                throw new IllegalStateException("The child did not end.\nMaybe it waits: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void stop() {
        process.destroy();
    }

    /** What it told its user, standard output and error together. */
    String said() {
        try {
            return Files.readString(out) + Files.readString(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
