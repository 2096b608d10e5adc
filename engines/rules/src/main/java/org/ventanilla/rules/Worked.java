package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Example;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Sheet;

/**
 * A worked example as the machine works it: who is given, and the line of the plan each of those it is about receives.
 * That the lines are what the example expects is shown by the examples' own test.
 *
 * @param asked the members it is about, in the order of the file
 */
public record Worked(LocalDate on, Household household, List<String> asked, List<Line> lines) {

    public static Worked of(Rules rules, Procedure procedure, Example example) {
        var entries = Sheet.of(example.place().file(), "").fields(example.body());
        var reader = new HouseholdReader(rules.law(), example.on());
        var given = entries.findFields("given");
        var people = entries.findFields("household");
        var expect = entries.findFields("expect");
        var household = given != null
                ? reader.given(given)
                : reader.household(
                        Objects.requireNonNull(people, "Neither given nor household. Maybe the loader changed."));
        var asked = given != null || expect == null
                ? List.copyOf(household.members().keySet())
                : expect.keys().stream()
                        .filter(household.members()::containsKey)
                        .toList();
        var lines = rules.plan(household, example.on(), procedure.whom()).lines().stream()
                .filter(line -> line.procedure().equals(procedure.id()) && asked.contains(line.person()))
                .toList();
        return new Worked(example.on(), household, asked, lines);
    }
}
