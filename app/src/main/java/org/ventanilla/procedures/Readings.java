package org.ventanilla.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.procedures.Reading.Look;
import org.ventanilla.procedures.Reading.Part;
import org.ventanilla.rules.Routes;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Statutes;

/** Reads procedures aloud: from the loaded law, on one day, in one language. */
public final class Readings {

    private final Rules rules;
    private final Law law;
    private final Statutes statutes;
    private final Phrases phrases;
    private final LocalDate on;
    private final Names names;
    private final Unchecked unchecked;

    /** @param statutes the articles' own words, as far as somebody keeps them here */
    public Readings(Rules rules, Statutes statutes, Phrases phrases, LocalDate on) {
        this(rules, statutes, phrases, on, Unchecked.NOT_COUNTED);
    }

    private Readings(Rules rules, Statutes statutes, Phrases phrases, LocalDate on, Unchecked unchecked) {
        this.rules = rules;
        this.law = rules.law();
        this.statutes = statutes;
        this.phrases = phrases;
        this.on = on;
        this.names = new Names(law, phrases);
        this.unchecked = unchecked;
    }

    /** The same, which say also what no example would notice. */
    public Readings with(Unchecked wrongs) {
        return new Readings(rules, statutes, phrases, on, wrongs);
    }

    /** The procedure as it stands, against the last of the versions it superseded, where this law keeps one. */
    public Reading of(Procedure procedure) {
        var past = law.past().getOrDefault(procedure.id(), List.of());
        return of(procedure, past.isEmpty() ? null : past.getLast());
    }

    /** @param before the version it replaced, or null when this program keeps none */
    Reading of(Procedure procedure, @Nullable Procedure before) {
        var parts = new ArrayList<Part>();
        var costs = new Prices(law, phrases, on);
        parts.add(part("summary", Look.SENTENCES, List.of(new Opening(law, phrases, costs).of(procedure))));
        parts.add(part("clauses", Look.CLAUSES, new Clauses(law, statutes, phrases, costs).of(procedure)));
        parts.add(part("routes", Look.NUMBERED, routes(procedure)));
        parts.add(part("terms", Look.TIME_LINE, new TimeLine(law, phrases).of(procedure)));
        parts.add(part("papers", Look.LIST, new Bring(law, phrases).of(procedure)));
        parts.add(part("open", Look.LIST, new Doubts(phrases, costs).of(procedure)));
        var examples = new ArrayList<>(new Instances(rules, phrases, names).of(procedure));
        examples.add(unchecked.of(procedure, law, phrases));
        parts.add(part("examples", Look.LIST, examples));
        parts.add(part("versions", Look.LIST, new Versions(law, phrases, on).of(procedure, before)));
        parts.add(part("review", Look.SENTENCES, new Signing(statutes, phrases).of(procedure)));
        return new Reading(
                procedure.id(),
                phrases.text(procedure.title()),
                phrases.text(procedure.benefit()),
                procedure.review().text(),
                new Quotes(statutes, phrases).beside(parts));
    }

    private Part part(String id, Look look, List<Item> items) {
        return new Part(id, phrases.say("part." + id), look, items);
    }

    private List<Item> routes(Procedure procedure) {
        var cases = Routes.cases(law, procedure.eligible(), on);
        if (cases == null) {
            return List.of(Item.of(phrases.say("routes.many")));
        }
        var words = new Conditions(law, phrases).of(procedure);
        if (cases.size() > 1) {
            return cases.stream().map(each -> routes(each, words)).toList();
        }
        return Objects.requireNonNull(Routes.find(law, procedure.eligible(), on)).stream()
                .map(route -> route(route, words))
                .toList();
    }

    /** What all routes of a case ask stands once, before what each asks besides. */
    private Item routes(Routes.Group each, Conditions words) {
        var inside = new ArrayList<>(words.items(new Condition.All(each.shared())));
        if (each.shared().isEmpty()) {
            inside.clear();
        }
        var routes = each.routes().stream().map(route -> route(route, words)).toList();
        inside.addAll(
                routes.size() == 1
                        ? routes
                        : List.of(Item.of(phrases.say("any")).with(routes)));
        return inside.size() == 1
                ? inside.getFirst()
                : Item.of(phrases.say("routes.one")).with(inside);
    }

    private Item route(Condition.All route, Conditions words) {
        var parts = words.items(route);
        return parts.size() == 1
                ? parts.getFirst()
                : Item.of(phrases.say("routes.one")).with(parts);
    }
}
