package org.ventanilla;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.ventanilla.commands.LawCommands;
import org.ventanilla.embedded.Trouble;
import org.ventanilla.kernel.SafeTrace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts: one command line. A word that needs no server loads none. */
@Command(
        name = "ventanilla",
        description = "The one-stop window of the Multiservice Centers.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        footer = "From a clone also: test [--fast], bench start|rules|registry.",
        subcommands = {Ventanilla.Run.class, CentreWord.class, UserWord.class})
public final class Ventanilla {

    /** Something on this machine is to be mended by its owner; one line says how. */
    static final int TO_MEND = 2;

    private static final int FAULT = 3;

    private static final Clock CLOCK = Clock.systemUTC();

    private Ventanilla() {}

    public static void main(String[] words) {
        var line = new CommandLine(new Ventanilla());
        LawCommands.addTo(line, CLOCK);
        line.setExecutionExceptionHandler((fault, _, _) -> {
            System.err.println("A fault of ours: " + SafeTrace.tell(fault));
            return FAULT;
        });
        var code = line.execute(words);
        if (code != Run.STAYS) {
            System.exit(code);
        }
    }

    /** Starts everything and stays until it is stopped. */
    @Command(name = "run", description = "Start everything; the address is printed.")
    static final class Run implements Callable<Integer> {

        /** The server lives on after the command returns. */
        static final int STAYS = -1;

        @Override
        public Integer call() {
            try {
                Server.start(Settings.from(System.getenv()), CLOCK);
                return STAYS;
            } catch (Trouble e) {
                System.err.println(e.getMessage());
                return TO_MEND;
            }
        }
    }
}
