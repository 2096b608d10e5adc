package org.ventanilla;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.ventanilla.centres.Centre;
import org.ventanilla.centres.Centres;
import org.ventanilla.kernel.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The centres of a real network. */
@Command(
        name = "centre",
        description = "The centres of a real network.",
        synopsisSubcommandLabel = "add",
        mixinStandardHelpOptions = true,
        subcommands = CentreWord.Add.class)
final class CentreWord {

    @Command(
            name = "add",
            description = "Add a centre.",
            mixinStandardHelpOptions = true,
            footer = "ventanilla centre add tenosique --name \"Centro Tenosique\" --municipality Tenosique"
                    + " --state Tabasco --address \"Calle 20 sin número\" --time-zone America/Mexico_City")
    static final class Add extends OperatorWord {

        @Parameters(paramLabel = "CODE", description = "A short name for it, in small letters.")
        String code = "";

        @Option(names = "--name", required = true, description = "What it is called.")
        String name = "";

        @Option(names = "--municipality", required = true, description = "Where it is.")
        String municipality = "";

        @Option(names = "--state", required = true, description = "Where it is.")
        String state = "";

        @Option(names = "--address", required = true, description = "Street and number, as the slip prints them.")
        String address = "";

        @Option(names = "--time-zone", required = true, description = "For example America/Mexico_City.")
        String zone = "";

        @Override
        int ask() {
            var centre = new Centre(UUID.randomUUID(), code, name, municipality, state, address, zone(), false);
            return of(context -> context.getBean(Centres.class)
                    .add(centre)
                    .then(added -> Answer.done(added.code() + "  " + added.name())));
        }

        private ZoneId zone() {
            try {
                return ZoneId.of(zone);
            } catch (DateTimeException e) {
                throw wrong("--time-zone (%s) is not one. Maybe America/Mexico_City.".formatted(zone));
            }
        }
    }
}
