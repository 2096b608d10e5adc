package org.ventanilla;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.ventanilla.access.StaffDesk;
import org.ventanilla.centres.Centres;
import org.ventanilla.embedded.Trouble;
import org.ventanilla.kernel.Answer;
import org.ventanilla.kernel.Caller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who works at the centres of a real network, said by whoever runs the machine. */
@Command(
        name = "user",
        description = "Who works at the centres of a real network.",
        synopsisSubcommandLabel = "add|password|close",
        mixinStandardHelpOptions = true,
        subcommands = {UserWord.Add.class, UserWord.Password.class, UserWord.Close.class})
final class UserWord {

    /** A word about somebody of a centre. */
    abstract static class About extends OperatorWord {

        @Parameters(paramLabel = "USERNAME", description = "The name they sign in with.")
        String username = "";

        @Option(names = "--centre", required = true, paramLabel = "CODE", description = "Where they work.")
        String centre = "";

        int atTheCentre(BiFunction<StaffDesk, Caller, Answer<String>> asked) {
            return of(context -> {
                var place = context.getBean(Centres.class).find(centre);
                if (place == null) {
                    throw new Trouble(
                            "There is no centre (%s). Add it first: ./ventanilla centre add.".formatted(centre));
                }
                return asked.apply(context.getBean(StaffDesk.class), Caller.operator(place.id(), place.zone()))
                        .then(_ -> Answer.done(username));
            });
        }

        /** Never a word of the command line, which every other program on the machine could read. */
        static String password() {
            var console = System.console();
            return console != null && console.isTerminal() ? typedTwice(console) : pipedIn();
        }

        private static String typedTwice(Console console) {
            var once = console.readPassword("Contraseña · Password: ");
            var again = console.readPassword("Otra vez · Again: ");
            if (once == null || again == null || !new String(once).equals(new String(again))) {
                throw new Trouble("The two passwords differ. Type the same one twice.");
            }
            return new String(once);
        }

        private static String pipedIn() {
            try {
                var piped = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
                if (piped == null) {
                    throw new Trouble("No password came in. Type it when asked, or send it as one line.");
                }
                return piped;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Command(
            name = "add",
            description = "Enrol somebody. The password is asked for, or read as one line from standard input.",
            mixinStandardHelpOptions = true,
            footer = "ventanilla user add ana.ruiz --name \"Ana Ruiz\" --role administrator --centre tenosique")
    static final class Add extends About {

        @Option(names = "--name", required = true, description = "What they are called.")
        String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "caseworker|coordinator|administrator",
                description = "What they are trusted with.")
        String role = "";

        @Override
        int ask() {
            var newcomer = new StaffDesk.Newcomer(username, name, role.toUpperCase(Locale.ROOT), password());
            return atTheCentre((desk, operator) -> desk.enrol(UUID.randomUUID(), newcomer, operator));
        }
    }

    @Command(
            name = "password",
            description = "Give somebody another password, asked for or read as one line from standard input.",
            mixinStandardHelpOptions = true,
            footer = "ventanilla user password ana.ruiz --centre tenosique")
    static final class Password extends About {

        @Override
        int ask() {
            var password = password();
            return atTheCentre((desk, operator) -> desk.setPassword(UUID.randomUUID(), username, password, operator));
        }
    }

    @Command(
            name = "close",
            description = "Somebody no longer works here; what they wrote stays.",
            mixinStandardHelpOptions = true,
            footer = "ventanilla user close ana.ruiz --centre tenosique")
    static final class Close extends About {

        @Override
        int ask() {
            return atTheCentre((desk, operator) -> desk.close(UUID.randomUUID(), username, operator));
        }
    }
}
