package org.ventanilla;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.ventanilla.embedded.Trouble;
import org.ventanilla.kernel.Answer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A word an operator sets up a real network with: asks its database, and tells the answer in one line. */
abstract class OperatorWord implements Callable<Integer> {

    private static final int NO = 1;

    @Option(names = "--lang", paramLabel = "es|en", description = "Language of the answer (es).")
    String language = "es";

    @Spec
    @Nullable
    CommandSpec spec;

    /** Asks what is missing, then the database. */
    abstract int ask();

    @Override
    public final Integer call() {
        if (!language.equals("es") && !language.equals("en")) {
            throw wrong("--lang (%s) is not a language of the answer. Maybe es or en.".formatted(language));
        }
        try {
            return ask();
        } catch (Trouble e) {
            line().getErr().println(e.getMessage());
            return Ventanilla.TO_MEND;
        }
    }

    int of(Function<ApplicationContext, Answer<String>> asked) {
        return Backstage.work(Settings.from(System.getenv()), context -> tell(asked.apply(context), context));
    }

    ParameterException wrong(String message) {
        return new ParameterException(line(), message);
    }

    private int tell(Answer<String> answer, ApplicationContext words) {
        return switch (answer) {
            case Answer.Done<String>(var said) -> {
                line().getOut().println(said);
                yield 0;
            }
            case Answer.Refused<String>(var why) -> {
                line().getErr().println(words.getMessage(why.key(), null, Locale.of(language)));
                yield NO;
            }
        };
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
