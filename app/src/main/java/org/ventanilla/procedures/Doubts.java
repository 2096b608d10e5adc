package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Cites;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/** What the sources leave open, what nobody has verified, and where they disagree: said, never settled in silence. */
final class Doubts {

    private final Phrases phrases;
    private final Prices prices;

    Doubts(Phrases phrases, Prices prices) {
        this.phrases = phrases;
        this.prices = prices;
    }

    List<Item> of(Procedure procedure) {
        var items = new ArrayList<Item>();
        for (var parameter : procedure.parameters().values()) {
            var held = !parameter.isNumber()
                    ? "parameter.held"
                    : parameter.status().equals("read") ? "parameter.read" : "parameter.used";
            items.add(Item.of(
                            phrases.say("status." + parameter.status()),
                            phrases.text(parameter.note()) + " " + phrases.say(held, phrases.text(parameter.value())))
                    .by(phrases, parameter.cites()));
        }
        for (var deadline : procedure.deadlines().values()) {
            if (deadline.from() instanceof Deadline.Start.Open(var why)) {
                items.add(Item.of(phrases.text(deadline.name()), phrases.say("start.open", phrases.text(why))));
            }
        }
        items.addAll(prices.doubts(procedure));
        procedure.conflicts().forEach(conflict -> items.add(conflict(conflict)));
        var unread = Cites.of(procedure).stream()
                .filter(Cite::unverified)
                .map(cite -> new Cite(cite.instrument(), cite.article(), false))
                .toList();
        if (!unread.isEmpty()) {
            items.add(Item.of(phrases.say("unread"), phrases.articles(unread)));
        }
        if (items.isEmpty()) {
            items.add(Item.of(phrases.say("open.nothing")));
        }
        return items;
    }

    private Item conflict(Procedure.Conflict conflict) {
        var readings = new ArrayList<Item>();
        for (var reading : conflict.readings()) {
            var use = reading.forActs() && reading.forRights()
                    ? phrases.say("reading.both")
                    : reading.forActs()
                            ? phrases.say("reading.acts")
                            : reading.forRights() ? phrases.say("reading.rights") : "";
            readings.add(Item.of(use, phrases.text(reading.says())).by(phrases, reading.cites()));
        }
        return Item.of(phrases.say("conflicts"), "").with(readings);
    }
}
