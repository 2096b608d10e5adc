package org.ventanilla.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A terminal in a test: what is typed, what is printed, and how it ended. */
final class Terminal {

    @Command(name = "ventanilla", mixinStandardHelpOptions = true)
    static final class Program {}

    record Said(int code, String out, String err) {

        /** JSON is a part of YAML, so the parser of the law reads it. */
        Tree json() {
            return new Tree(new Load(LoadSettings.builder().build()).loadFromString(out));
        }
    }

    /** A value of parsed JSON, and what stands under it. */
    record Tree(@Nullable Object value) {

        Tree at(String key) {
            var object = (Map<?, ?>) Objects.requireNonNull(value);
            if (!object.containsKey(key)) {
                throw new AssertionError("There is no (%s) among %s.".formatted(key, object.keySet()));
            }
            return new Tree(object.get(key));
        }

        List<Tree> all() {
            return ((List<?>) Objects.requireNonNull(value))
                    .stream().map(Tree::new).toList();
        }
    }

    /** Already the 25th in London, still the 24th at the counter. */
    private static final Instant NIGHT_OF_24_NOVEMBER = Instant.parse("2026-11-25T03:00:00Z");

    private Terminal() {}

    /** Against the law of this repository, as it stands beside the program. */
    static Said type(String... words) {
        return type(Path.of("..").toAbsolutePath().normalize(), words);
    }

    static Said type(Path home, String... words) {
        var before = System.getProperty("ventanilla.home");
        System.setProperty("ventanilla.home", home.toString());
        try {
            var line = new CommandLine(new Program());
            LawCommands.addTo(line, Clock.fixed(NIGHT_OF_24_NOVEMBER, ZoneOffset.UTC));
            var out = new StringWriter();
            var err = new StringWriter();
            line.setOut(new PrintWriter(out, true));
            line.setErr(new PrintWriter(err, true));
            var code = line.execute(words);
            return new Said(code, out.toString(), err.toString());
        } finally {
            if (before == null) {
                System.clearProperty("ventanilla.home");
            } else {
                System.setProperty("ventanilla.home", before);
            }
        }
    }
}
