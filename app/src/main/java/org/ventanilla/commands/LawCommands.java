package org.ventanilla.commands;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words that ask the law on files: procedures, facts, plan and deadline. */
public final class LawCommands {

    /** Wrong usage: one line said what to write instead. */
    static final int USAGE = 2;

    private LawCommands() {}

    /** Adds the four words, and for every word of the line one way to answer what was written wrongly. */
    public static void addTo(CommandLine line, Clock clock) {
        line.addSubcommand(new ProceduresCommand(clock));
        line.addSubcommand(new FactsCommand(clock));
        line.addSubcommand(new PlanCommand(clock));
        line.addSubcommand(new DeadlineCommand(clock));
        // What is printed is UTF-8 whatever the terminal says of itself: JSON must be, and names have accents.
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, _) -> {
            wrong.getCommandLine().getErr().println(oneLine(wrong));
            return USAGE;
        });
    }

    private static String oneLine(ParameterException wrong) {
        var said = String.valueOf(wrong.getMessage())
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
        if (said.contains("Maybe ")) {
            return said;
        }
        var end = said.endsWith(".") ? "" : ".";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            var meant = meant(unmatched);
            if (meant != null) {
                return said + end + " Maybe " + meant + ".";
            }
        }
        return said + end + " Maybe " + example(wrong)
                + (wrong instanceof MissingParameterException ? "." : " --help.");
    }

    /** What the library suggests, when a person could have meant it; it suggests something for every word. */
    private static @Nullable String meant(UnmatchedArgumentException wrong) {
        return Nearest.to(wrong.getUnmatched().getFirst(), wrong.getSuggestions());
    }

    private static String example(ParameterException wrong) {
        var spec = wrong.getCommandLine().getCommandSpec();
        var example = spec.usageMessage().footer();
        return wrong instanceof MissingParameterException && example.length > 0 ? example[0] : spec.qualifiedName();
    }
}
