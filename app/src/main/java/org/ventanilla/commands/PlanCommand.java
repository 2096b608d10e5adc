package org.ventanilla.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.HouseholdFile;
import org.ventanilla.rules.PlanJson;
import org.ventanilla.rules.PlanText;
import org.ventanilla.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plan of a person or household on file: what now, what is blocked by what, what later, by when. */
@Command(
        name = "plan",
        description = "The plan of the household in a file.",
        footer = "ventanilla plan household.json --on 2026-11-24",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private static final int BYTES_MAX = 1 << 20;
    static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    @Mixin
    final Manner manner;

    @Parameters(index = "0", paramLabel = "FILE.json", description = "The household, in the shape of the examples.")
    String file = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the plan (the file's own, or today).")
    String on = "";

    private final Clock clock;

    PlanCommand(Clock clock) {
        this.clock = clock;
        this.manner = new Manner(clock);
    }

    @Override
    public Integer call() {
        var phrases = manner.phrases();
        var asked = on.isEmpty() ? null : Dates.day(manner, "--on", on);
        var text = text(path());
        return manner.withLaw(law -> switch (HouseholdFile.read(law, file, text, told -> day(asked, told))) {
            case HouseholdFile.Sound(var told, var household) -> {
                var rules = Rules.over(law);
                var on = day(asked, told);
                var family = household.presumingChildren(on);
                var plan = rules.plan(family, on);
                if (plan.lines().isEmpty()) {
                    throw manner.wrong(
                            "Nothing of this law was in force on (%s). Maybe a year is wrong.".formatted(plan.on()));
                }
                tellPresumed(household, family, phrases);
                var ways = new LineWays(rules, family, plan, phrases, plan.on());
                manner.print(
                        manner.asJson
                                ? Json.print(PlanJson.of(law, plan, phrases.language(), ways::json))
                                : PlanText.of(law, plan, phrases.language(), ways::words)
                                        .stripTrailing());
                yield Manner.DONE;
            }
            case HouseholdFile.Refused refused -> {
                manner.complain(refused.print());
                yield LawCommands.USAGE;
            }
        });
    }

    /** Said beside the plan, so that what a program reads stays one thing. */
    private void tellPresumed(Household told, Household family, Phrases phrases) {
        family.members().forEach((id, member) -> {
            if (!member.equals(told.members().get(id))) {
                manner.complain(phrases.say("presumed", id));
            }
        });
    }

    private LocalDate day(@Nullable LocalDate asked, @Nullable LocalDate told) {
        if (asked != null) {
            return asked;
        }
        return told != null ? told : LocalDate.now(clock.withZone(MEXICO));
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw manner.wrong("(%s) is no name of a file. Maybe household.json.".formatted(file.strip()));
        }
    }

    private String text(Path path) {
        try (var bytes = Files.newInputStream(path)) {
            var read = bytes.readNBytes(BYTES_MAX + 1);
            if (read.length > BYTES_MAX) {
                throw manner.wrong("(%s) is longer than a megabyte. Maybe one household a file.".formatted(path));
            }
            return new String(read, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw manner.wrong("There is no file (%s). Maybe another folder.".formatted(path));
        } catch (IOException e) {
            throw manner.wrong(
                    "(%s) cannot be read. Maybe it is a folder or belongs to somebody else.".formatted(path));
        }
    }
}
