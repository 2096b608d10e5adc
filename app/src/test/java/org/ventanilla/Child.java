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
        return start(folder, words("run"), settings);
    }

    /** A word of the command line, with what is typed to it, waited for until it ends. */
    static Child say(Path folder, Map<String, String> settings, String typed, String... words) {
        try {
            Files.createDirectories(folder);
            var in = Files.writeString(Files.createTempFile(folder, "child", ".in"), typed);
            var child = start(folder, words(words), settings, in);
            child.exit();
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String... asked) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Ventanilla.class.getName()));
        words.addAll(List.of(asked));
        return words;
    }

    static Child start(Path folder, List<String> words, Map<String, String> settings) {
        return start(folder, words, settings, Path.of("/dev/null"));
    }

    private static Child start(Path folder, List<String> words, Map<String, String> settings, Path in) {
        try {
            Files.createDirectories(folder);
            var out = Files.createTempFile(folder, "child", ".out");
            var err = Files.createTempFile(folder, "child", ".err");
            var builder = new ProcessBuilder(new ArrayList<>(words))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .redirectInput(in.toFile());
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
