package org.ventanilla.commands;

import java.util.concurrent.Callable;
import org.ventanilla.rules.law.Law;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The procedures of the law: the list, or one of them whole as a lawyer reads it. */
@Command(
        name = "procedures",
        description = "The procedures, or one of them whole.",
        footer = "ventanilla procedures refugee-recognition",
        mixinStandardHelpOptions = true)
final class ProceduresCommand implements Callable<Integer> {

    @Mixin
    Manner manner = new Manner();

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "One procedure whole.")
    String id = "";

    @Override
    public Integer call() {
        var phrases = manner.phrases();
        return manner.withLaw(law -> {
            if (id.isEmpty()) {
                manner.print(manner.asJson ? listJson(law, phrases) : list(law, phrases));
            } else {
                var procedure = manner.pick(law.procedures(), id, "a procedure");
                manner.print(
                        manner.asJson
                                ? Json.print(new ProcedureJson(phrases).of(procedure))
                                : new ProcedureText(law, phrases).of(procedure));
            }
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
