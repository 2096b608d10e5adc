package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;

/** The steps of a procedure in their order, each with its term: start, length, list of days, effect of missing it. */
final class TimeLine {

    private final Phrases phrases;
    private final Conditions conditions;
    private final Names names;

    TimeLine(Law law, Phrases phrases) {
        this.phrases = phrases;
        this.conditions = new Conditions(law, phrases);
        this.names = new Names(law, phrases);
    }

    List<Item> of(Procedure procedure) {
        var items = new ArrayList<Item>();
        var left = new LinkedHashSet<>(procedure.deadlines().keySet());
        for (var step : procedure.steps()) {
            var deadline = left.remove(step.id()) ? procedure.deadlines().get(step.id()) : null;
            items.add(step(procedure, step, deadline));
        }
        for (var id : left) {
            var deadline = procedure.deadlines().get(id);
            if (deadline != null) {
                items.add(Item.of(phrases.text(deadline.name()), "").with(term(procedure, deadline)));
            }
        }
        return items;
    }

    private Item step(Procedure procedure, Step step, @Nullable Deadline deadline) {
        var inside = new ArrayList<Item>();
        if (!step.outcomes().isEmpty()) {
            inside.add(Item.of(
                    phrases.say("step.outcomes"),
                    phrases.either(step.outcomes().stream()
                            .map(outcome -> phrases.apart(names.outcome(step, outcome)))
                            .toList())));
        }
        if (!step.gives().isEmpty()) {
            inside.add(Item.of(phrases.say("step.gives"), phrases.list(names.documents(step.gives()))));
        }
        inside.addAll(names.note(step.note()));
        if (deadline != null) {
            inside.addAll(term(procedure, deadline));
        }
        var every = step.every() == null ? "" : ", " + phrases.count("every", step.every());
        var ends = step.ends().again() ? "closes.again" : "closes";
        var closes = step.closes() ? " · " + phrases.say(ends) : "";
        return Item.of(Phrases.capital(names.actor(step.by())), phrases.text(step.name()) + every + closes)
                .by(phrases, step.cites())
                .with(inside);
    }

    private List<Item> term(Procedure procedure, Deadline deadline) {
        var items = new ArrayList<Item>();
        items.add(Item.of(
                        phrases.say("term"),
                        phrases.say("deadline.term", names.bound(deadline.binds()), phrases.term(deadline.term())))
                .by(phrases, deadline.cites()));
        items.add(Item.of(phrases.say("from"), names.start(procedure, deadline.from())));
        items.add(Item.of(phrases.say("calendar"), names.calendar(deadline.calendar())));
        if (deadline.when() != null) {
            items.add(Item.of(phrases.say("only"), conditions.of(procedure).inLine(deadline.when())));
        }
        deadline.except().forEach(exception -> items.add(exception(procedure, exception)));
        if (deadline.togetherPeopleDecide()) {
            items.add(Item.of(phrases.say("people_decide")));
        }
        var extend = deadline.extend();
        if (extend != null) {
            items.add(Item.of(
                            phrases.say("extension"),
                            phrases.say(
                                    extend.once() ? "extend.once" : "extend",
                                    extend.upTo() == null ? phrases.say("extend.half") : phrases.term(extend.upTo()),
                                    phrases.list(extend.grounds().stream()
                                            .map(names::ground)
                                            .toList())))
                    .by(phrases, extend.cites()));
        }
        items.addAll(names.note(deadline.note()));
        var outside = deadline.met().outside();
        if (outside != null) {
            items.add(Item.of(phrases.say("met.outside", phrases.text(outside))));
        }
        var missed = deadline.missed();
        items.add(Item.of(
                        phrases.say("missed"),
                        missed == null ? phrases.say("missed.nothing") : phrases.text(missed.name()))
                .by(phrases, missed == null ? List.of() : missed.cites()));
        return items;
    }

    private Item exception(Procedure procedure, Deadline.Exception exception) {
        var parts = new ArrayList<String>();
        parts.add(phrases.text(exception.name()));
        if (exception.when() != null) {
            parts.add(phrases.say("when", conditions.of(procedure).inLine(exception.when())));
        }
        if (exception.raised() != null) {
            parts.add(phrases.say(names.isForAnAuthority(exception.raised()) ? "raised.authority" : "raised"));
        }
        if (exception.term() != null) {
            parts.add(phrases.term(exception.term()));
        }
        if (exception.from() != null) {
            parts.add(phrases.say("start", names.start(procedure, exception.from())));
        }
        return Item.of(phrases.say("exception"), String.join("; ", parts)).by(phrases, exception.cites());
    }
}
