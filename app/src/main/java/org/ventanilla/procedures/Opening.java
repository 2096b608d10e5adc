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
                isWhoFirst() ? whom(procedure) : names.actor(procedure.decides())));
    }

    /** Whether a sentence of this language begins with who may ask, and so with a capital. */
    private boolean isWhoFirst() {
        return phrases.say("sentence.order").equals("who first");
    }

    private String lead(String who) {
        var pause = who.contains(",") ? phrases.say("sentence.pause") : "";
        return isWhoFirst() ? Phrases.capital(who) + pause : who;
    }

    private String whom(Procedure procedure) {
        return phrases.sayOr("to." + procedure.decides(), names.actor(procedure.decides()));
    }

    private Item asked(Procedure procedure) {
        return Item.of(phrases.say(
                "sentence",
                lead(whoever.of(procedure)),
                whom(procedure),
                phrases.text(procedure.title()),
                byWhen(procedure),
                prices.inShort(procedure)));
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
