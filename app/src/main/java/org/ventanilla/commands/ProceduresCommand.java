package org.ventanilla.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.procedures.Readings;
import org.ventanilla.procedures.Unchecked;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The procedures of the law: the list, one of them whole as a lawyer reads it, its signature, and what a reform changes. */
@Command(
        name = "procedures",
        description = "The procedures, or one of them whole; sign one; compare two versions.",
        footer = "ventanilla procedures refugee-recognition",
        mixinStandardHelpOptions = true)
final class ProceduresCommand implements Callable<Integer> {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    @Mixin
    final Manner manner;

    @Parameters(index = "0..*", paramLabel = "ID", description = "One procedure whole; with --compare, OLD and NEW.")
    List<String> words = List.of();

    @Option(names = "--compare", description = "Compare OLD and NEW, two files or two folders: whose answer changes.")
    boolean isComparison;

    @Option(names = "--database", description = "With --compare: the files in flight that it concerns.")
    boolean withDatabase;

    @Option(names = "--sign", description = "Sign the procedure as reviewed, with --by.")
    boolean isSignature;

    @Option(names = "--by", paramLabel = "NAME", description = "With --sign: who reviewed it.")
    String by = "";

    @Option(
            names = "--check",
            description = "Work every example: which does not hold, and where the law was never tried.")
    boolean isCheck;

    @Option(names = "--on", paramLabel = "DATE", description = "The day (today).")
    String on = "";

    @Option(names = "--schema", description = "The JSON Schema of a procedure's file, for editors.")
    boolean isSchema;

    private final Clock clock;

    ProceduresCommand(Clock clock) {
        this.clock = clock;
        this.manner = new Manner(clock);
    }

    @Override
    public Integer call() {
        var phrases = manner.phrases();
        var day = on.isEmpty() ? LocalDate.now(clock.withZone(MEXICO)) : Dates.day(manner, "--on", on);
        refuseWhatWouldBeOverlooked();
        if (isSchema) {
            return manner.withLaw(law -> {
                manner.print(Json.print(ProcedureSchema.of(law)));
                return Manner.DONE;
            });
        }
        if (isCheck) {
            return new Checking(manner, phrases).check(words.isEmpty() ? null : words.getFirst());
        }
        if (isComparison) {
            if (words.size() != 2 || isSignature) {
                throw manner.wrong("--compare takes two files or two folders. Maybe procedures --compare OLD NEW.");
            }
            return new Comparing(manner, phrases, day).compare(words.getFirst(), words.getLast(), withDatabase);
        }
        if (isSignature) {
            return new Signature(manner, phrases).sign(words.isEmpty() ? "" : words.getFirst(), by, day);
        }
        return words.isEmpty() ? list(phrases) : one(words.getFirst(), phrases, day);
    }

    /** What would be read and change nothing is refused: whoever wrote it expects that it does. */
    private void refuseWhatWouldBeOverlooked() {
        if (!by.isEmpty() && !isSignature) {
            throw manner.wrong("--by goes with --sign. Maybe procedures rfc --sign --by \"%s\".".formatted(by.strip()));
        }
        if (withDatabase && !isComparison) {
            throw manner.wrong("--database goes with --compare. Maybe procedures --compare OLD NEW --database.");
        }
        if (isSchema && !words.isEmpty()) {
            throw manner.wrong(
                    "--schema is of every procedure, not of (" + words.getFirst() + "). Maybe --schema alone.");
        }
        if (isCheck && manner.asJson) {
            throw manner.wrong("--check answers in sentences only. Maybe --check without --json.");
        }
        if (words.size() > 1 && !isComparison) {
            throw manner.wrong(
                    "(" + words.get(1) + ") is one procedure too many. Maybe --compare before the two of them.");
        }
    }

    private int list(Phrases phrases) {
        return manner.withLaw(law -> {
            manner.print(manner.asJson ? listJson(law, phrases) : list(law, phrases));
            return Manner.DONE;
        });
    }

    private int one(String id, Phrases phrases, LocalDate day) {
        return manner.withLaw(law -> {
            var procedure = manner.pick(law.procedures(), id, "a procedure");
            manner.print(
                    manner.asJson
                            ? Json.print(new ProcedureJson(phrases).of(procedure))
                            : ReadingText.of(new Readings(Rules.over(law), manner.statutes(), phrases, day)
                                    .with(Unchecked.under(System.getProperty("ventanilla.home")))
                                    .of(procedure)));
            return Manner.DONE;
        });
    }

    private static String listJson(Law law, Phrases phrases) {
        var json = new ProcedureJson(phrases);
        return Json.print(law.procedures().values().stream().map(json::of).toList());
    }

    private static String list(Law law, Phrases phrases) {
        var sheet = new Sheet();
        for (var procedure : law.procedures().values()) {
            sheet.heading(procedure.id() + " · " + phrases.text(procedure.title()));
            sheet.pair(phrases.say("benefit"), phrases.text(procedure.benefit()));
            var authority = law.authorities().get(procedure.decides());
            sheet.pair(
                    phrases.say("decides"), authority == null ? procedure.decides() : phrases.text(authority.name()));
            sheet.pair(
                    phrases.say("deadlines"),
                    String.join(", ", procedure.deadlines().keySet()));
            sheet.pair(
                    phrases.say("version"),
                    phrases.say("version.since", phrases.day(procedure.version().from())));
            sheet.pair(phrases.say("reviewed"), phrases.yes(procedure.reviewed()));
        }
        return sheet.toString();
    }
}
