package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.procedures.Reading.Quote;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Cites;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Statutes;

/** What the procedure says, clause by clause, with the articles' own words beside it where they are kept. */
final class Clauses {

    /** An article of tariffs runs over many pages; beyond this one reads it in the statute. */
    private static final int QUOTE_MAX = 6_000;

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
        return Item.of(label, text)
                .by(phrases.articles(cites))
                .quoting(cites.stream()
                        .map(cite -> new Cite(cite.instrument(), cite.article().split(" ")[0], cite.unverified()))
                        .distinct()
                        .map(cite -> quote(cite, verb))
                        .filter(quote -> !quote.before().isEmpty())
                        .toList());
    }

    private Quote quote(Cite cite, String verb) {
        var kept = statutes.find(cite);
        if (kept == null) {
            return new Quote("", "", "", "");
        }
        var text = kept.strip().replaceAll("(?<![.:;])\n(?![IVXLC]+\\.\\s|[a-z]\\)\\s)", " ");
        var shown = text.length() > QUOTE_MAX ? text.substring(0, QUOTE_MAX) + " …" : text;
        var words = Pattern.compile(
                        verb.isEmpty() ? "(?!)" : Pattern.quote(verb).replace(" ", "\\E\\s+\\Q"))
                .matcher(shown);
        return words.find()
                ? new Quote(
                        phrases.article(cite),
                        shown.substring(0, words.start()),
                        words.group(),
                        shown.substring(words.end()))
                : new Quote(phrases.article(cite), shown, "", "");
    }

    private String instruments(Procedure procedure) {
        return phrases.list(Cites.of(procedure).stream()
                .map(Cite::instrument)
                .distinct()
                .map(phrases::instrument)
                .toList());
    }
}
