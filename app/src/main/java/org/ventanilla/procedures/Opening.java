package org.ventanilla.procedures;

import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** The one sentence: who may ask whom for what, by when, at what price. */
final class Opening {

    private static final String FILING = "filing";

    private final Phrases phrases;
    private final Prices prices;
    private final Names names;

    Opening(Law law, Phrases phrases, Prices prices) {
        this.phrases = phrases;
        this.prices = prices;
        this.names = new Names(law, phrases);
    }

    Item of(Procedure procedure) {
        var isAsked = procedure.steps().stream().anyMatch(step -> step.by().equals("person"));
        return isAsked || procedure.steps().isEmpty() ? asked(procedure) : unasked(procedure);
    }

    /** What no step of the person begins has a first step of somebody else's, and no "any day". */
    private Item unasked(Procedure procedure) {
        var first = procedure.steps().getFirst();
        return Item.of(phrases.say(
                "sentence.unasked",
                phrases.text(procedure.title()),
                names.actor(procedure.decides()),
                phrases.text(first.name()),
                names.actor(first.by()),
                prices.inShort(procedure)));
    }

    private Item asked(Procedure procedure) {
        return Item.of(phrases.say(
                "sentence",
                phrases.text(procedure.title()),
                names.actor(procedure.decides()),
                byWhen(procedure),
                prices.inShort(procedure)));
    }

    private String byWhen(Procedure procedure) {
        var filing = procedure.deadlines().get(FILING);
        return filing == null || !filing.binds().equals("person")
                ? phrases.say("sentence.any_day")
                : phrases.say(
                        "sentence.by",
                        phrases.term(filing.term()),
                        Phrases.small(names.start(procedure, filing.from())));
    }
}
