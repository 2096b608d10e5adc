package org.ventanilla.commands;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;

/** Which procedures use each fact: the purpose of asking is computed, never typed. */
final class FactUses {

    private final Map<String, SortedSet<String>> uses = new TreeMap<>();

    FactUses(Law law) {
        for (var procedure : law.procedures().values()) {
            note(procedure);
        }
        for (var fact : law.facts().values()) {
            // What a fact is computed from serves whatever the fact itself serves.
            var from = fact.computedFrom();
            if (from != null) {
                of(fact.id()).forEach(procedure -> note(procedure, from));
            }
        }
    }

    SortedSet<String> of(String fact) {
        return uses.getOrDefault(fact, new TreeSet<>());
    }

    private void note(Procedure procedure) {
        var id = procedure.id();
        note(id, procedure.eligible());
        procedure.needs().forEach(need -> note(id, need));
        note(id, procedure.requires());
        for (var deadline : procedure.deadlines().values()) {
            note(id, deadline);
        }
        for (var fee : procedure.fees()) {
            note(id, fee.when());
            fee.waived().forEach(waiver -> note(id, waiver.when()));
        }
    }

    private void note(String procedure, Deadline deadline) {
        note(procedure, deadline.when());
        note(procedure, deadline.from());
        for (var exception : deadline.except()) {
            note(procedure, exception.when());
            note(procedure, exception.from());
            note(procedure, exception.raised());
        }
        var missed = deadline.missed();
        if (missed != null) {
            note(procedure, missed.ask());
        }
    }

    private void note(String procedure, Deadline.@Nullable Start start) {
        switch (start) {
            case Deadline.Start.Event(var fact) -> note(procedure, fact);
            case Deadline.Start.Open _ -> {}
            case null -> {}
        }
    }

    private void note(String procedure, Requirement requirement) {
        switch (requirement) {
            case Requirement.All(var parts) -> parts.forEach(part -> note(procedure, part));
            case Requirement.OneOf(var parts, var terms) -> {
                parts.forEach(part -> note(procedure, part));
                note(procedure, terms);
            }
            case Requirement.Paper(var _, var terms) -> note(procedure, terms);
            case Requirement.Shown(var _, var terms) -> note(procedure, terms);
            case Requirement.Filed(var _, var _, var terms) -> note(procedure, terms);
            case Requirement.Service(var _, var _, var terms) -> note(procedure, terms);
        }
    }

    private void note(String procedure, Requirement.Terms terms) {
        note(procedure, terms.when());
        note(procedure, terms.waived());
    }

    private void note(String procedure, @Nullable Condition condition) {
        switch (condition) {
            case null -> {}
            case Condition.All(var parts) -> parts.forEach(part -> note(procedure, part));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> note(procedure, part));
            case Condition.AtLeast(var _, var parts) -> parts.forEach(part -> note(procedure, part));
            case Condition.Not(var part) -> note(procedure, part);
            case Condition.Leaf leaf -> note(procedure, leaf.fact());
            case Condition.My my -> note(procedure, my.where());
            case Condition.DeadlineIs _ -> {}
        }
    }

    private void note(String procedure, @Nullable String fact) {
        if (fact != null) {
            uses.computeIfAbsent(fact, _ -> new TreeSet<>()).add(procedure);
        }
    }
}
