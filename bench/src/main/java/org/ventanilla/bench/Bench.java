package org.ventanilla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.embedded.EmbeddedPostgres;
import org.ventanilla.embedded.Trouble;
import org.ventanilla.kernel.LawFiles;
import org.ventanilla.kernel.SafeTrace;
import org.ventanilla.rules.law.Loaded;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where measurements start. */
@Command(
        name = "ventanilla bench",
        description = "Measures the engines beside a baseline in the same run, and starting against its limits.",
        mixinStandardHelpOptions = true,
        footer = "ventanilla bench rules --people 100000",
        subcommands = {Bench.OfRules.class, Bench.OfRegistry.class, Bench.OfStart.class})
public final class Bench {

    private static final int USAGE = 2;
    private static final int FAULT = 3;

    private Bench() {}

    public static void main(String[] words) {
        System.exit(line().execute(words));
    }

    static CommandLine line() {
        var line = new CommandLine(new Bench());
        line.setParameterExceptionHandler((wrong, _) -> {
            var example = wrong.getCommandLine().getCommandSpec().usageMessage().footer()[0];
            wrong.getCommandLine().getErr().println(wrong.getMessage() + " Maybe " + example + ".");
            return USAGE;
        });
        line.setExecutionExceptionHandler((wrong, asked, _) -> {
            var isToMend = wrong instanceof Trouble;
            asked.getErr().println(isToMend ? wrong.getMessage() : "A fault of ours: " + SafeTrace.tell(wrong));
            return isToMend ? USAGE : FAULT;
        });
        return line;
    }

    /** What every measurement asks. */
    abstract static class Measured implements Callable<Integer> {

        private static final int PEOPLE_MAX = 20_000_000;

        @Option(names = "--people", paramLabel = "N", description = "How many people (${DEFAULT-VALUE}).")
        int people = 1_000_000;

        @Option(names = "--seed", paramLabel = "S", description = "The same seed invents the same people (1).")
        long seed = 1;

        @Option(names = "--threads", paramLabel = "T", description = "As many as the machine has processors.")
        int threads = Runtime.getRuntime().availableProcessors();

        @Option(names = "--on", paramLabel = "DATE", description = "The day of the law (${DEFAULT-VALUE}).")
        LocalDate on = LocalDate.of(2026, 11, 23);

        @Spec
        CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public Integer call() throws Exception {
            if (people < 1 || people > PEOPLE_MAX) {
                throw wrong("--people (" + people + ") is out of bounds, 1 to " + PEOPLE_MAX + ".");
            }
            if (threads < 1) {
                throw wrong("--threads (" + threads + ") is too few.");
            }
            var home = home();
            return switch (LawFiles.find(home).load()) {
                case Loaded.Sound(var law) -> measure(Setting.of(law, on, seed, threads, new Report(System.out)), home);
                case Loaded.Refused refused -> {
                    System.err.println(refused.print());
                    yield 1;
                }
            };
        }

        private ParameterException wrong(String message) {
            return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
        }

        abstract int measure(Setting setting, Path home) throws Exception;
    }

    @Command(
            name = "rules",
            description = "Every procedure for many people, beside Drools.",
            mixinStandardHelpOptions = true,
            footer = "ventanilla bench rules --people 100000")
    static final class OfRules extends Measured {

        private static final int PLANS = 5_000;

        @Override
        int measure(Setting setting, Path home) {
            new RulesBench(setting).run(people, PLANS);
            setting.report().close(home, "rules");
            return setting.report().verdict();
        }
    }

    @Command(
            name = "registry",
            description = "A registry in PostgreSQL: read by COPY, answered, stored by COPY.",
            mixinStandardHelpOptions = true,
            footer = "ventanilla bench registry --people 100000")
    static final class OfRegistry extends Measured {
        @Override
        int measure(Setting setting, Path home) throws Exception {
            var folder = Files.createDirectories(home.resolve("bench/target/registry"));
            var missing = RegistryBench.missing(folder, people);
            if (!missing.isEmpty()) {
                System.err.println(missing);
                return USAGE;
            }
            try (var server = EmbeddedPostgres.in(folder)) {
                new RegistryBench(setting).run(people, server.database());
            }
            Disk.deleteTree(folder);
            setting.report().close(home, "registry");
            return setting.report().verdict();
        }
    }

    /** Whether starting, and the words that need no server, keep within what was promised. */
    @Command(
            name = "start",
            description = "First page from a clean clone, second start, words on files, each against its limit.",
            mixinStandardHelpOptions = true,
            footer = "ventanilla bench start --json")
    static final class OfStart implements Callable<Integer> {

        private static final int RUNS_MAX = 99;

        @Option(names = "--json", description = "Nothing but the line of JSON on standard output.")
        boolean asJson;

        @Option(names = "--runs", paramLabel = "N", description = "How often every word is said (${DEFAULT-VALUE}).")
        int runs = 7;

        @Spec
        CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            if (runs < 1 || runs > RUNS_MAX) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "--runs (" + runs + ") is out of bounds, 1 to " + RUNS_MAX + ".");
            }
            var report = new Report(asJson ? System.err : System.out, System.out);
            var code = new StartBench(report, StartBench.Limits.PROMISED, runs).run(home());
            report.close(home(), "start");
            return code;
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("ventanilla.home", "."));
    }
}
