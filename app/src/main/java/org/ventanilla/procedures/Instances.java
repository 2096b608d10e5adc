package org.ventanilla.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ventanilla.procedures.Reading.Item;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Worked;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;

/** The worked examples as sentences: who comes on which day, and what the law gives them. */
final class Instances {

    private final Rules rules;
    private final Phrases phrases;
    private final Names names;

    Instances(Rules rules, Phrases phrases, Names names) {
        this.rules = rules;
        this.phrases = phrases;
        this.names = names;
    }

    List<Item> of(Procedure procedure) {
        var items = new ArrayList<Item>();
        for (var example : procedure.examples()) {
            var worked = Worked.of(rules, procedure, example);
            var inside = new ArrayList<Item>();
            worked.household().members().values().forEach(member -> inside.add(given(worked, member)));
            worked.lines().forEach(line -> inside.add(found(worked, procedure, line)));
            items.add(Item.of(phrases.day(worked.on()), phrases.text(example.name()))
                    .with(inside));
        }
        return items;
    }

    private Item given(Worked worked, Member member) {
        var words = new ArrayList<String>();
        member.answers().forEach((fact, answered) -> {
            if (answered instanceof Answered.Known(var value)) {
                words.add(names.told(fact, value));
            }
        });
        member.relations()
                .forEach((relation, others) -> words.add(phrases.say(
                        "example.kin",
                        names.reason("my." + relation),
                        phrases.list(others.stream().map(Instances::name).toList()))));
        if (!member.holds().isEmpty()) {
            words.add(phrases.say(
                    "example.holds",
                    phrases.list(member.holds().stream()
                            .map(held -> names.document(held.document()))
                            .toList())));
        }
        member.files()
                .values()
                .forEach(file -> words.add(phrases.say(
                        "example.file",
                        names.procedure(file.procedure()),
                        phrases.list(file.moves().stream()
                                .map(move -> names.move(file.procedure(), move) + ", " + phrases.day(move.on()))
                                .toList()))));
        var who = isAlone(worked) ? phrases.say("example.person") : name(member.id());
        return Item.of(who, words.isEmpty() ? "–" : String.join("; ", words));
    }

    private Item found(Worked worked, Procedure procedure, Line line) {
        var words = new ArrayList<String>();
        words.add(stands(line));
        if (line.state() == State.BLOCKED) {
            words.add(phrases.say(
                    "example.blocked",
                    phrases.list(phrases.quoted(line.blockedBy().stream()
                            .map(blocker -> names.reason(blocker.requirement()))
                            .distinct()
                            .toList()))));
        }
        var owed = owed(procedure, line);
        if (!owed.isEmpty()) {
            words.add(phrases.say("service", phrases.list(phrases.quoted(owed))));
        }
        line.deadlines().stream().filter(due -> due.earliest() != null).forEach(due -> words.add(due(procedure, due)));
        var who = isAlone(worked) ? "" : name(line.person()) + ": ";
        return Item.of(phrases.say("example.found"), who + String.join("; ", words));
    }

    /** What is begun or done stands where its file stands; of anything else it counts who may ask. */
    private String stands(Line line) {
        return switch (line.state()) {
            case DONE -> phrases.say("example.done");
            case RUNNING -> phrases.say("example.running");
            case NOW, BLOCKED, UNKNOWN, LATER, NOT_FOR_YOU -> verdict(line);
        };
    }

    /** What is owed to this person and not to everybody. */
    private List<String> owed(Procedure procedure, Line line) {
        return services(procedure.requires())
                .filter(service -> service.terms().when() != null)
                .filter(service -> line.needs().stream()
                        .anyMatch(need -> need.kind() == Need.Kind.SERVICE
                                && need.id().equals(service.id())
                                && need.status() == Need.Status.OWED_TO_PERSON))
                .map(service -> phrases.text(service.name()))
                .distinct()
                .toList();
    }

    private static Stream<Requirement.Service> services(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All(var parts) -> parts.stream().flatMap(Instances::services);
            case Requirement.OneOf(var parts, var _) -> parts.stream().flatMap(Instances::services);
            case Requirement.Service service -> Stream.of(service);
            case Requirement.Paper _, Requirement.Shown _, Requirement.Filed _ -> Stream.of();
        };
    }

    private String verdict(Line line) {
        var because = line.verdict().because();
        var words = phrases.say("verdict." + line.verdict().truth().name().toLowerCase(Locale.ROOT));
        return because.isEmpty()
                ? words
                : phrases.say(
                        line.verdict().truth() == Truth.UNKNOWN ? "verdict.missing" : "verdict.because",
                        words,
                        phrases.list(phrases.quoted(because.stream()
                                .map(names::reason)
                                .map(Phrases::capital)
                                .distinct()
                                .toList())));
    }

    private String due(Procedure procedure, Due due) {
        var deadline = procedure.deadlines().get(due.deadline());
        var name = deadline == null ? due.deadline() : phrases.text(deadline.name());
        var day = due.earliest() == null ? "" : phrases.day(due.earliest());
        return phrases.say(
                switch (due.standing()) {
                    case MISSED -> "example.ended";
                    case MET -> "example.met";
                    case LATE -> "example.late";
                    case NOT_STARTED, OPEN, PAUSED, UNKNOWN -> "example.due";
                },
                name,
                day);
    }

    private static boolean isAlone(Worked worked) {
        return worked.household().members().size() == 1;
    }

    /** The people of examples are called by their keys. */
    private static String name(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
