package org.ventanilla.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.LawFiles;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Nearest;
import org.ventanilla.rules.law.Statutes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How an answer is given: for people or for programs, in which language, from which law. */
final class Manner {

    static final int DONE = 0;

    /** The files of the law were refused. */
    static final int NO = 1;

    private final Clock clock;

    Manner(Clock clock) {
        this.clock = clock;
    }

    @Option(names = "--json", description = "Print JSON for programs.")
    boolean asJson;

    @Option(names = "--lang", paramLabel = "es|en", description = "Language of the answer (es).")
    String language = "es";

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    /** Answers from the law, or prints all that is wrong with its files. */
    int withLaw(ToIntFunction<Law> answer) {
        phrases();
        var files = LawFiles.find(home());
        return switch (files.load(LocalDate.now(clock.withZone(PlanCommand.MEXICO)))) {
            case Loaded.Sound(var law) -> {
                var code = answer.applyAsInt(law);
                out().flush();
                yield code;
            }
            case Loaded.Refused refused -> {
                err().println(refused.print());
                err().println();
                err().println("The law in (" + files.where() + ") is not sound: "
                        + refused.complaints().size() + " to mend. Nothing was answered.");
                yield NO;
            }
        };
    }

    /** Where the files of the law stand, or null when they are only inside the program. */
    @Nullable
    Path home() {
        var home = System.getProperty("ventanilla.home");
        return home == null ? null : Path.of(home);
    }

    /** The articles' own words, from the folder that VENTANILLA_STATUTES names; they do not come with the program. */
    Statutes statutes() {
        var folder = System.getProperty("ventanilla.statutes", System.getenv().getOrDefault("VENTANILLA_STATUTES", ""));
        try {
            return folder.isEmpty() ? Statutes.NONE : Statutes.in(Path.of(folder));
        } catch (IOException e) {
            throw wrong("VENTANILLA_STATUTES (" + folder + ") cannot be read. Maybe it belongs to somebody else.");
        }
    }

    Phrases phrases() {
        if (!language.equals("es") && !language.equals("en")) {
            throw wrong("--lang (" + language + ") is not a language of the answer. Maybe es or en.");
        }
        return Phrases.in(language);
    }

    /** The entry of this id, or one line that says which was probably meant. */
    <T> T pick(SortedMap<String, T> all, String id, String what) {
        var found = all.get(id);
        if (found == null) {
            throw wrong("(" + id + ") is not " + what + ". Maybe " + meant(id, all.keySet()) + ".");
        }
        return found;
    }

    /** The nearest, or those that hold what was written, or all there are. */
    private static String meant(String id, Set<String> all) {
        var nearest = Nearest.to(id, all);
        if (nearest != null) {
            return nearest;
        }
        var holding =
                all.stream().filter(each -> !id.isEmpty() && each.contains(id)).toList();
        return holding.size() == 1
                ? holding.getFirst()
                : "one of " + String.join(", ", holding.isEmpty() ? List.copyOf(all) : holding);
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }

    void print(String text) {
        out().println(text);
    }

    void complain(String text) {
        err().println(text);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
