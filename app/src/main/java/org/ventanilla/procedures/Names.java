package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Step;
import org.ventanilla.rules.law.Text;

/** What the law's own ids are called, and the values of facts in words. */
final class Names {

    private static final String PERSON = "person";

    private final Law law;
    private final Phrases phrases;

    Names(Law law, Phrases phrases) {
        this.law = law;
        this.phrases = phrases;
    }

    String procedure(String id) {
        return named(law.procedures(), id, procedure -> procedure.title());
    }

    String document(String id) {
        return named(law.documents(), id, document -> document.name());
    }

    String proof(String id) {
        return named(law.proofs(), id, proof -> proof.name());
    }

    String calendar(String id) {
        return named(law.calendars(), id, calendar -> calendar.name());
    }

    /** Facts, relatives and whatever else a plan names as its reason. */
    String reason(String id) {
        if (id.startsWith("my.")) {
            var relation = id.substring("my.".length());
            return phrases.sayOr("relation." + relation, relation);
        }
        return law.facts().containsKey(id)
                ? named(law.facts(), id, fact -> fact.name())
                : law.procedures().containsKey(id)
                        ? procedure(id)
                        : law.documents().containsKey(id) ? document(id) : proof(id);
    }

    /** The person, an authority by name, or any of them. */
    String actor(String id) {
        return switch (id) {
            case PERSON -> phrases.say(PERSON);
            case "any_authority" -> phrases.say("any_authority");
            default -> named(law.authorities(), id, authority -> authority.name());
        };
    }

    /** Whom a term binds, as the sentence of a term wants it: {@code a la persona}, {@code al Registro Civil}. */
    String bound(String id) {
        var said = phrases.find("to." + id);
        return said == null ? phrases.say("to.other", actor(id)) : said;
    }

    /** Whether it is an authority's to tell, and nobody asks the person. */
    boolean isForAnAuthority(String fact) {
        var known = law.facts().get(fact);
        return known != null && known.setBy() == Fact.SetBy.AUTHORITY;
    }

    /** {@code Nationality: Honduras}. */
    String told(String fact, Value value) {
        var known = law.facts().get(fact);
        return (known == null ? fact : phrases.text(known.name())) + ": " + value(value, known);
    }

    private String value(Value value, @Nullable Fact fact) {
        return switch (value) {
            case Value.Bool(var yes) -> phrases.yes(yes);
            case Value.Num(var number) -> number.toPlainString();
            case Value.Day day when day.isExact() -> phrases.day(day.earliest());
            case Value.Day(var earliest, var latest) ->
                phrases.say("between.days", phrases.day(earliest), phrases.day(latest));
            case Value.Codes(var codes) -> {
                var words = new ArrayList<String>();
                codes.forEach(code -> words.add(code(code, fact)));
                yield words.isEmpty() ? phrases.say("codes.none") : phrases.list(words);
            }
            case Value.Words(var text) -> text;
        };
    }

    private String code(String code, @Nullable Fact fact) {
        var option = fact == null ? null : fact.options().get(code);
        if (option != null) {
            return phrases.text(option);
        }
        return fact != null && fact.type() == Fact.Type.COUNTRY ? phrases.country(code) : code;
    }

    /** How a step ended: the word of the fact it sets, or one of the phrases. */
    String outcome(Step step, String id) {
        for (var fact : step.sets().keySet()) {
            var known = law.facts().get(fact);
            var option = known == null ? null : known.options().get(id);
            if (option != null) {
                return phrases.text(option);
            }
        }
        return phrases.say("outcome." + id);
    }

    /** What happened to a file: {@code Decides (granted)}; what its deadlines count from has the words of its fact. */
    String move(String procedure, Move move) {
        var known = law.procedures().get(procedure);
        if (known != null) {
            for (var step : known.steps()) {
                if (step.id().equals(move.step())) {
                    var outcome = move.outcome() == null ? "" : " (" + outcome(step, move.outcome()) + ")";
                    return phrases.text(step.name()) + outcome;
                }
            }
            for (var deadline : known.deadlines().values()) {
                if (move.step().equals(deadline.id() + ".extended")) {
                    var ground = move.outcome() == null ? "" : " (" + ground(move.outcome()) + ")";
                    return phrases.say("event.extended", phrases.text(deadline.name())) + ground;
                }
            }
        }
        for (var fact : List.of(move.step(), move.step() + ".date")) {
            if (law.facts().containsKey(fact)) {
                return reason(fact);
            }
        }
        var days = move.outcome() == null ? "" : " (" + phrases.say("event.days", move.outcome()) + ")";
        return phrases.say("event." + move.step()) + days;
    }

    /** What the file adds in words, or nothing. */
    List<Item> note(@Nullable Text note) {
        return note == null ? List.of() : List.of(Item.of(phrases.say("note", phrases.text(note))));
    }

    String ground(String id) {
        return phrases.say("ground." + id);
    }

    /** From when a term counts: a fact, the day of a step of the same procedure, or what the law leaves open. */
    String start(Procedure procedure, Deadline.Start start) {
        return switch (start) {
            case Deadline.Start.Event(var fact) -> event(procedure, fact);
            case Deadline.Start.Open(var why) -> phrases.say("start.open", phrases.text(why));
        };
    }

    private String event(Procedure procedure, String fact) {
        if (law.facts().containsKey(fact)) {
            return reason(fact);
        }
        return procedure.steps().stream()
                .filter(step -> fact.equals(step.id() + ".date"))
                .map(step -> phrases.say("day.of", phrases.text(step.name())))
                .findFirst()
                .orElse(fact);
    }

    List<String> documents(Iterable<String> ids) {
        var words = new ArrayList<String>();
        ids.forEach(id -> words.add(document(id)));
        return words;
    }

    private <T> String named(Map<String, T> all, String id, Function<T, Text> name) {
        var found = all.get(id);
        return found == null ? id : phrases.text(name.apply(found));
    }
}
