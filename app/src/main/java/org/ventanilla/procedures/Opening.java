package org.ventanilla.procedures;

import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/** The one sentence: who may ask whom for what, by when, at what price. */
final class Opening {

    static final String FILING = "filing";

    private final Phrases phrases;
    private final Prices prices;
    private final Names names;
    private final Whoever whoever;

    Opening(Law law, Phrases phrases, Prices prices) {
        this.phrases = phrases;
        this.prices = prices;
        this.names = new Names(law, phrases);
        this.whoever = new Whoever(law, phrases);
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
                whoever.of(procedure),
                phrases.text(first.name()),
                names.actor(first.by()),
                prices.inShort(procedure),
                names.actor(procedure.decides()),
                whom(procedure)));
    }

    private String whom(Procedure procedure) {
        return phrases.sayOr("to." + procedure.decides(), names.actor(procedure.decides()));
    }

    private Item asked(Procedure procedure) {
        var who = whoever.of(procedure);
        return Item.of(phrases.say(
                "sentence",
                Phrases.capital(who),
                whom(procedure),
                phrases.text(procedure.title()),
                byWhen(procedure),
                prices.inShort(procedure),
                who,
                who.contains(",") ? phrases.say("sentence.pause") : ""));
    }

    private String byWhen(Procedure procedure) {
        var filing = procedure.deadlines().get(FILING);
        if (filing == null || !filing.binds().equals("person")) {
            return phrases.say("sentence.any_day");
        }
        var start = Phrases.small(names.start(procedure, filing.from()));
        var isDay = start.startsWith(phrases.say("sentence.day"));
        return phrases.say(isDay ? "sentence.by.day" : "sentence.by", phrases.term(filing.term()), start);
    }
}
