package org.ventanilla.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.clock.Matter;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** When a term ends, and every day on the way to it. */
@Command(
        name = "deadline",
        description = "When a term ends, and why each day counts or does not.",
        footer = "ventanilla deadline refugee-recognition filing --from 2026-10-09",
        mixinStandardHelpOptions = true)
final class DeadlineCommand implements Callable<Integer> {

    @Mixin
    final Manner manner;

    @Parameters(index = "0", paramLabel = "PROCEDURE", description = "Its id: refugee-recognition.")
    String procedure = "";

    @Parameters(index = "1", paramLabel = "DEADLINE", description = "Its id in that procedure: filing.")
    String deadline = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "Day of the event the term counts from; a month (2026-10) or a year when no more is known.")
    String from = "";

    @Option(
            names = "--suspended",
            paramLabel = "FROM..TO",
            description = "Terms did not run on these days, both included; they count for nobody.")
    List<String> suspended = List.of();

    @Option(
            names = "--closed",
            paramLabel = "DATE",
            description = "Published in the Diario Oficial as not worked: not a working day.")
    List<String> closed = List.of();

    @Option(
            names = "--office-closed",
            paramLabel = "DATE",
            description = "The office stayed shut without a publication: only a last day on it moves.")
    List<String> officeClosed = List.of();

    private final Clock clock;

    DeadlineCommand(Clock clock) {
        this.clock = clock;
        this.manner = new Manner(clock);
    }

    @Override
    public Integer call() {
        var phrases = manner.phrases();
        var event = Dates.dayOrLonger(manner, "--from", from);
        var days = suspended.stream()
                .map(text -> Dates.stretch(manner, "--suspended", text))
                .toList();
        var shut =
                closed.stream().map(text -> Dates.day(manner, "--closed", text)).toList();
        var unmanned = officeClosed.stream()
                .map(text -> Dates.day(manner, "--office-closed", text))
                .toList();
        return manner.withLaw(law -> {
            var ofProcedure = manner.pick(law.procedures(), procedure, "a procedure");
            if (ofProcedure.deadlines().isEmpty()) {
                throw manner.wrong("(%s) has no deadline of its own. Maybe ventanilla procedures %s says why."
                        .formatted(procedure, procedure));
            }
            var rule = manner.pick(ofProcedure.deadlines(), deadline, "a deadline of " + procedure);
            var matter = Matter.between(rule.term(), event.from(), event.to());
            for (var stretch : days) {
                matter = matter.suspended(stretch.from(), stretch.to());
            }
            for (var day : shut) {
                matter = matter.closed(day);
            }
            for (var day : unmanned) {
                matter = matter.officeClosed(day);
            }
            var today = LocalDate.now(clock.withZone(PlanCommand.MEXICO));
            var counted = due(law, ofProcedure, rule, matter);
            var answer = new DeadlineAnswer(law, ofProcedure, rule, matter, counted, today);
            manner.print(manner.asJson ? Json.print(answer.json(phrases)) : answer.text(phrases));
            return Manner.DONE;
        });
    }

    private DeadlineAnswer.Counted due(Law law, Procedure ofProcedure, Deadline rule, Matter matter) {
        var calendar = manner.pick(law.calendars(), rule.calendar(), "a calendar");
        var clock = LegalClock.of(calendar, authority(ofProcedure, rule));
        return switch (clock.reckon(matter)) {
            case Reckoning.Due due -> new DeadlineAnswer.Counted(clock, due, clock.explain(matter));
            case Reckoning.Refused refused -> throw manner.wrong(refused.detail());
            case Reckoning.Paused _ ->
                throw new IllegalStateException(
                        "A term without a completion notice cannot stand still. Maybe a fault.");
        };
    }

    /** What a person must do is done before the authority that decides: its closures count. */
    private static String authority(Procedure procedure, Deadline rule) {
        return rule.binds().equals(DeadlineAnswer.PERSON) ? procedure.decides() : rule.binds();
    }
}
