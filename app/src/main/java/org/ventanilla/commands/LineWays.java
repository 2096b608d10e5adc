package org.ventanilla.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.procedures.Conditions;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Way;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/**
 * What would change the answer of each line that has no yes: the ways to one, in words and for programs. What stands in a
 * closed compartment is not named: who reads the terminal is not known.
 */
final class LineWays {

    private final Law law;
    private final Phrases phrases;
    private final Map<String, Map<String, List<Way>>> ways;

    LineWays(Rules rules, Household household, Plan plan, Phrases phrases, LocalDate on) {
        this.law = rules.law();
        this.phrases = phrases;
        var without = plan.lines().stream()
                .filter(line -> line.state() != Plan.State.RUNNING && line.state() != Plan.State.DONE)
                .filter(line -> line.verdict().truth() != Plan.Truth.YES)
                .toList();
        this.ways = Map.copyOf(rules.ways(household, without, on));
    }

    private List<Way> of(Line line) {
        return ways.getOrDefault(line.person(), Map.of()).getOrDefault(line.procedure(), List.of());
    }

    /** One sentence for each way. */
    List<String> words(Line line) {
        var said = new Conditions(law, phrases).of(law.findVersion(line.procedure(), line.versionFrom()));
        return of(line).stream().map(way -> words(way, said)).distinct().toList();
    }

    private String words(Way way, Conditions said) {
        var changes = words(way.changes(), said);
        var learns = words(way.learns(), said);
        if (changes.isEmpty()) {
            return phrases.say("way.learn", learns);
        }
        return learns.isEmpty() ? phrases.say("way.if", changes) : phrases.say("way.both", changes, learns);
    }

    private String words(List<Condition> parts, Conditions said) {
        var sentences = new ArrayList<>(said.inLines(open(parts)));
        if (open(parts).size() < parts.size()) {
            sentences.add(phrases.say("way.closed"));
        }
        return String.join("; ", sentences);
    }

    Object json(Line line) {
        var said = new Conditions(law, phrases).of(law.findVersion(line.procedure(), line.versionFrom()));
        return of(line).stream()
                .map(way -> Json.object(
                        "words", words(way, said), "changes", json(way.changes()), "learns", json(way.learns())))
                .distinct()
                .toList();
    }

    private List<@Nullable Object> json(List<Condition> parts) {
        var all = new ArrayList<@Nullable Object>();
        open(parts).forEach(part -> all.add(ConditionJson.json(part)));
        return all;
    }

    private List<Condition> open(List<Condition> parts) {
        return parts.stream()
                .filter(part -> Conditions.facts(part).allMatch(this::isOpen))
                .toList();
    }

    private boolean isOpen(String id) {
        var fact = law.facts().get(id);
        return fact == null || fact.compartment() == null;
    }
}
