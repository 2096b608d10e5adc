package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proves of the conditions of one procedure that each holds for some who may ask for it: what holds for none of them is a
 * clause that touches nobody. What holds for all of them may stand: while a fact is unknown, so is what rests on it.
 *
 * <p>Papers and files are asked for on the day somebody asks, so their conditions stand beside the eligibility, unless
 * they ask for what some step of some procedure sets. Steps, terms, prices and services come while the file runs, and by
 * then everything may have changed, but that nobody grows younger. What is too much to prove anything of is believed.
 */
final class InPlaceProof {

    private static final Condition EVERYBODY = new Condition.All(List.of());

    private final Sheet sheet;
    private final Draft draft;
    private final Procedure procedure;
    private final Later later;
    private final Solver solver = new Solver();

    InPlaceProof(Sheet sheet, Draft draft, Procedure procedure) {
        this.sheet = sheet;
        this.draft = draft;
        this.procedure = procedure;
        this.later = new Later(draft.facts, procedure.eligible());
    }

    void prove() {
        procedure.needs().forEach(need -> prove(need, null));
        prove(procedure.requires(), null);
        for (var step : procedure.steps()) {
            proveMet(step.course().when(), null, later.whoMayHaveAsked());
        }
        procedure.deadlines().values().forEach(this::prove);
        for (var fee : procedure.fees()) {
            proveMet(fee.when(), null, later.whoMayHaveAsked());
            for (var waiver : fee.waived()) {
                proveFreed(waiver.when(), fee.when(), later.whoMayHaveAsked());
            }
        }
        proveFreeOrPaid();
    }

    /** Nobody is told of one procedure that it is free and what it costs. */
    private void proveFreeOrPaid() {
        for (var free : procedure.fees()) {
            for (var paid : procedure.fees()) {
                if (free.tariff() == null
                        && paid.tariff() != null
                        && isSomebodys(all(later.whoMayHaveAsked(), free.when(), owed(paid)))) {
                    sheet.complain(
                            Objects.requireNonNull(draft.at.get(free)),
                            "Somebody is told that this is free and that (" + paid.tariff() + ") is owed.",
                            "a when: that keeps the two apart");
                    return;
                }
            }
        }
    }

    private static Condition owed(Fee fee) {
        var parts = new ArrayList<Condition>();
        parts.add(all(fee.when()));
        fee.waived().forEach(waiver -> parts.add(new Condition.Not(waiver.when())));
        return new Condition.All(List.copyOf(parts));
    }

    /** Before the file is open a term may run for somebody who is not yet old enough to ask. */
    private void prove(Deadline deadline) {
        if (isOfFile(deadline.from())) {
            proveMet(deadline.when(), null, later.whoMayHaveAsked());
            for (var exception : deadline.except()) {
                proveMet(exception.when(), deadline.when(), later.whoMayHaveAsked());
            }
        }
    }

    private boolean isOfFile(Deadline.Start from) {
        return from instanceof Deadline.Start.Event(var fact)
                && procedure.steps().stream().anyMatch(step -> fact.equals(step.id() + ".date"));
    }

    /** @param within under which condition it is read, or null for always */
    private void prove(Requirement requirement, @Nullable Condition within) {
        switch (requirement) {
            case Requirement.All(var parts) -> prove(parts, within);
            case Requirement.OneOf(var parts, var terms) -> {
                prove(terms, within, procedure.eligible());
                prove(parts, terms.when());
            }
            case Requirement.Paper(var _, var terms) -> prove(terms, within, procedure.eligible());
            case Requirement.Shown(var _, var terms) -> prove(terms, within, procedure.eligible());
            case Requirement.Filed(var _, var _, var terms) -> prove(terms, within, procedure.eligible());
            case Requirement.Service(var _, var _, var terms) -> prove(terms, within, later.whoMayHaveAsked());
        }
    }

    private void prove(List<Requirement> parts, @Nullable Condition within) {
        for (var one = 0; one < parts.size(); one++) {
            prove(parts.get(one), within);
            for (var other = 0; other < one; other++) {
                complainOfTwice(parts.get(other), parts.get(one), within);
            }
        }
    }

    private void prove(Requirement.Terms terms, @Nullable Condition within, Condition who) {
        proveMet(terms.when(), within, who);
        proveFreed(terms.waived(), all(within, terms.when()), who);
    }

    private void proveMet(@Nullable Condition when, @Nullable Condition within, Condition who) {
        if (when == null || when.equals(EVERYBODY)) {
            return;
        }
        var read = all(mayChange(when) || mayChange(within) ? later.whoMayHaveAsked() : who, within);
        if (!mayMeet(when, read)) {
            return;
        }
        if (!isSomebodys(all(read, when))) {
            complain(
                    when,
                    "Nobody who may ask for (" + procedure.id() + ") meets this condition here.",
                    "leave out what it is of");
        }
    }

    private void proveFreed(@Nullable Condition waived, @Nullable Condition within, Condition who) {
        if (waived == null || waived.equals(EVERYBODY)) {
            return;
        }
        var read = all(mayChange(waived) || mayChange(within) ? later.whoMayHaveAsked() : who, within);
        if (!mayMeet(waived, read)) {
            return;
        }
        if (!isSomebodys(all(read, waived))) {
            complain(waived, "This waiver frees nobody of whom this is asked.", "leave it out");
        } else if (!isSomebodys(all(read, new Condition.Not(waived)))) {
            complain(waived, "This waiver frees everybody of whom this is asked.", "leave out what it is of");
        }
    }

    /** What asks for nothing that the other asks for was proved when it was read. */
    private static boolean mayMeet(Condition one, Condition other) {
        var asked = new HashSet<String>();
        collect(one, asked);
        var askedToo = new HashSet<String>();
        collect(other, askedToo);
        return !Collections.disjoint(asked, askedToo);
    }

    private static void collect(Condition condition, Set<String> asked) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(part -> collect(part, asked));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> collect(part, asked));
            case Condition.AtLeast(int _, var parts) -> parts.forEach(part -> collect(part, asked));
            case Condition.Not(var part) -> collect(part, asked);
            case Condition.Leaf leaf -> asked.add(leaf.fact());
            case Condition.My my -> asked.add(my.relation());
            case Condition.DeadlineIs is -> asked.add(is.deadline());
        }
    }

    /** Whether it asks for what some step sets, of whoever it is. */
    private boolean mayChange(@Nullable Condition condition) {
        return switch (condition) {
            case null -> false;
            case Condition.All(var parts) -> parts.stream().anyMatch(this::mayChange);
            case Condition.AnyOf(var parts) -> parts.stream().anyMatch(this::mayChange);
            case Condition.AtLeast(int _, var parts) -> parts.stream().anyMatch(this::mayChange);
            case Condition.Not(var part) -> mayChange(part);
            case Condition.Leaf leaf -> {
                var fact = draft.facts.get(leaf.fact());
                yield fact == null || fact.setBy() != null;
            }
            case Condition.My my -> mayChange(my.where());
            case Condition.DeadlineIs _ -> true;
        };
    }

    private void complainOfTwice(Requirement one, Requirement other, @Nullable Condition within) {
        var first = terms(one);
        var second = terms(other);
        if (first != null
                && second != null
                && name(one).equals(name(other))
                && first.of().equals(second.of())
                && isSomebodys(all(procedure.eligible(), within, asked(first), asked(second)))) {
            sheet.complain(
                    Objects.requireNonNull(draft.at.get(other)),
                    "The " + name(other) + " is asked twice of the same person.",
                    "one of the two, or a when: that keeps them apart");
        }
    }

    private static Requirement.@Nullable Terms terms(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Paper(var _, var terms) -> terms;
            case Requirement.Shown(var _, var terms) -> terms;
            case Requirement.Service(var _, var _, var terms) -> terms;
            case Requirement.All _, Requirement.OneOf _, Requirement.Filed _ -> null;
        };
    }

    private static String name(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Paper(var id, var _) -> "document (" + id + ")";
            case Requirement.Shown(var id, var _) -> "proof (" + id + ")";
            case Requirement.Service(var id, var _, var _) -> "service (" + id + ")";
            case Requirement.All _, Requirement.OneOf _, Requirement.Filed _ -> "";
        };
    }

    private static Condition asked(Requirement.Terms terms) {
        var waived = terms.waived();
        return all(terms.when(), waived == null ? null : new Condition.Not(waived));
    }

    private static Condition all(@Nullable Condition... parts) {
        return new Condition.All(Stream.of(parts).filter(Objects::nonNull).toList());
    }

    private boolean isSomebodys(Condition condition) {
        var classes = new Classes(later.facts(), List.of(condition));
        if (classes.excess() != null || classes.mixedUnits() != null) {
            return true;
        }
        return solver.person(classes.formula(condition), classes.everybody()) != null || solver.gaveUp();
    }

    private void complain(Condition condition, String text, String maybe) {
        sheet.complain(Objects.requireNonNull(draft.at.get(condition)), text, maybe);
    }
}
