package org.ventanilla.commands;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every fact that may be asked, how, and which procedures are the reason to ask it. */
@Command(
        name = "facts",
        description = "What may be known about a person, how it is asked and what for.",
        footer = "ventanilla facts --json",
        mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

    @Mixin
    final Manner manner;

    FactsCommand(Clock clock) {
        this.manner = new Manner(clock);
    }

    @Override
    public Integer call() {
        var phrases = manner.phrases();
        return manner.withLaw(law -> {
            manner.print(manner.asJson ? json(law, phrases) : text(law, phrases));
            return Manner.DONE;
        });
    }

    private static String json(Law law, Phrases phrases) {
        var uses = new FactUses(law);
        var facts = new ArrayList<Object>();
        for (var fact : law.facts().values()) {
            var setBy = fact.setBy();
            facts.add(Json.object(
                    "id",
                    fact.id(),
                    "name",
                    phrases.text(fact.name()),
                    "type",
                    word(fact.type()),
                    "many",
                    fact.many(),
                    "unit",
                    fact.unit(),
                    "options",
                    optionsOf(fact, phrases),
                    "precision",
                    fact.precision(),
                    "ask",
                    fact.ask() == null ? null : phrases.text(fact.ask()),
                    "sources",
                    fact.sources(),
                    "level",
                    word(fact.level()),
                    "compartment",
                    fact.compartment(),
                    "effort",
                    fact.effort(),
                    "computed_from",
                    fact.computedFrom(),
                    "set_by",
                    setBy == null ? null : word(setBy),
                    "purpose",
                    fact.purpose() == null ? null : phrases.text(fact.purpose()),
                    "used_by",
                    uses.of(fact.id())));
        }
        return Json.print(facts);
    }

    private static String text(Law law, Phrases phrases) {
        var uses = new FactUses(law);
        var sheet = new Sheet();
        for (var fact : law.facts().values()) {
            sheet.heading(fact.id() + " · " + phrases.text(fact.name()));
            sheet.pair(phrases.say("fact.ask"), asked(fact, phrases));
            sheet.pair(phrases.say("fact.type"), type(fact, phrases));
            sheet.pair(phrases.say("fact.level"), level(fact, phrases));
            sheet.pair(phrases.say("fact.sources"), sources(law, fact, phrases));
            var purpose = fact.purpose();
            sheet.pair(phrases.say("fact.purpose"), purpose == null ? "" : phrases.text(purpose));
            sheet.pair(phrases.say("fact.used_by"), String.join(", ", uses.of(fact.id())));
        }
        return sheet.toString();
    }

    /** Papers by their names, and in words what is none. */
    private static String sources(Law law, Fact fact, Phrases phrases) {
        return fact.sources().stream()
                .map(source -> {
                    var paper = law.documents().get(source);
                    return paper == null ? phrases.say("fact.source." + source) : phrases.text(paper.name());
                })
                .collect(Collectors.joining(" · "));
    }

    private static String asked(Fact fact, Phrases phrases) {
        var ask = fact.ask();
        if (ask != null) {
            return phrases.text(ask);
        }
        var from = fact.computedFrom();
        return from == null ? phrases.say("fact.not_asked") : phrases.say("fact.computed", from);
    }

    private static String type(Fact fact, Phrases phrases) {
        var type = phrases.say("type." + word(fact.type()));
        if (fact.options().isEmpty()) {
            return fact.many() ? type + ", " + phrases.say("fact.many") : type;
        }
        var options = new ArrayList<String>();
        fact.options().forEach((code, words) -> options.add(code + " = " + phrases.text(words)));
        return type + ": " + String.join("; ", options);
    }

    private static Map<String, @Nullable Object> optionsOf(Fact fact, Phrases phrases) {
        var options = Json.object();
        fact.options().forEach((code, words) -> options.put(code, phrases.text(words)));
        return options;
    }

    private static String level(Fact fact, Phrases phrases) {
        var level = phrases.say("level." + word(fact.level()));
        return fact.compartment() == null ? level : level + ", " + phrases.say("fact.compartment", fact.compartment());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
