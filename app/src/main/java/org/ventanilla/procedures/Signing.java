package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Cites;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Statutes;

/** The review line: who, when, of which words; and whether it still holds. */
final class Signing {

    private final Statutes statutes;
    private final Phrases phrases;

    Signing(Statutes statutes, Phrases phrases) {
        this.statutes = statutes;
        this.phrases = phrases;
    }

    List<Item> of(Procedure procedure) {
        var review = procedure.review();
        var signature = review.signature();
        if (signature == null) {
            return List.of(Item.of(phrases.say("review.none", review.text())));
        }
        var items = new ArrayList<Item>();
        items.add(Item.of(phrases.say("review.signed", signature.by(), phrases.day(signature.on()), signature.text())));
        var articles = statutes.mark(Cites.of(procedure));
        if (!review.fits()) {
            items.add(Item.of(phrases.say("review.due"), phrases.say("review.due.file", review.text())));
        } else if (!articles.isEmpty() && !signature.articles().isEmpty() && !articles.equals(signature.articles())) {
            items.add(Item.of(phrases.say("review.due"), phrases.say("review.due.articles")));
        } else if (articles.isEmpty() || signature.articles().isEmpty()) {
            items.add(Item.of(phrases.say("review.articles.unknown")));
        } else {
            items.add(Item.of(phrases.say("review.holds")));
        }
        return items;
    }
}
