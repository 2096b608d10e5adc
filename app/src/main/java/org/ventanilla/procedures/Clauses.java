package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Cites;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Statutes;

/** What the procedure says, clause by clause. */
final class Clauses {

    private final Statutes statutes;
    private final Phrases phrases;
    private final Prices prices;
    private final Conditions conditions;
    private final Names names;

    Clauses(Law law, Statutes statutes, Phrases phrases, Prices prices) {
        this.statutes = statutes;
        this.phrases = phrases;
        this.prices = prices;
        this.conditions = new Conditions(law, phrases);
        this.names = new Names(law, phrases);
    }

    List<Item> of(Procedure procedure) {
        var force = procedure.force();
        var items = new ArrayList<Item>();
        if (procedure.whom() == Procedure.Whom.EMPLOYER) {
            items.add(clause(phrases.say("for"), phrases.say("for.employer"), List.of(), ""));
        }
        items.add(clause(phrases.say("decides"), names.actor(procedure.decides()), List.of(), ""));
        items.add(clause(
                phrases.say("force." + force.kind().name().toLowerCase(Locale.ROOT)),
                verb(force, phrases),
                force.cites(),
                force.verb()));
        items.add(clause(phrases.say("eligible"), "", procedure.eligibleCites(), "")
                .with(conditions.of(procedure).items(procedure.eligible())));
        var notAssessed = procedure.notAssessed();
        if (notAssessed != null) {
            items.add(clause(phrases.say("not_assessed"), phrases.text(notAssessed.note()), notAssessed.cites(), ""));
        }
        items.addAll(prices.of(procedure));
        if (statutes.articles().isEmpty()) {
            items.add(Item.of(phrases.say("read.label"), phrases.say("read.where", instruments(procedure))));
        }
        return items;
    }

    /** In quotes only what somebody read. */
    static String verb(Procedure.Force force, Phrases phrases) {
        return force.isRead() ? "«" + force.verb() + "»" : phrases.say("force.unread");
    }

    private Item clause(String label, String text, List<Cite> cites, String verb) {
        return Item.of(label, text).by(phrases, cites).marking(verb);
    }

    private String instruments(Procedure procedure) {
        return phrases.list(Cites.of(procedure).stream()
                .map(Cite::instrument)
                .distinct()
                .map(phrases::instrument)
                .toList());
    }
}
