package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody at all can ask for a procedure with the papers that can be had so far.
 *
 * <p>A condition lets somebody past only when a person for whom it does not hold may ask at all. What is true of a
 * person may have been otherwise when a paper was given, so papers are had by everybody or by nobody.
 */
final class Reach {

    private static final Condition YES = new Condition.All(List.of());
    private static final Condition NO = new Condition.AnyOf(List.of());

    private final Draft draft;
    private final Solver solver = new Solver();

    Reach(Draft draft) {
        this.draft = draft;
    }

    /** @param reached procedures whose file can be begun */
    boolean isOpen(Procedure procedure, Set<String> held, Set<String> reached) {
        var had = new Had(held, reached);
        var parts = new ArrayList<Condition>();
        procedure.needs().forEach(need -> parts.add(met(need, had)));
        parts.add(met(procedure.requires(), had));
        var within = procedure.within();
        if (within != null && !reached.contains(within.procedure())) {
            parts.add(NO);
        }
        var met = all(parts);
        return met.equals(YES) || !met.equals(NO) && isSomebodys(all(List.of(procedure.eligible(), met)));
    }

    /** What is too much to prove anything of is believed. */
    private boolean isSomebodys(Condition condition) {
        var classes = new Classes(draft.facts, List.of(condition));
        if (classes.excess() != null || classes.mixedUnits() != null) {
            return true;
        }
        var formula = classes.formula(condition);
        return solver.person(formula, classes.everybody()) != null || solver.gaveUp();
    }

    private record Had(Set<String> papers, Set<String> files) {}

    /** Of whom the requirement is met. */
    private Condition met(Requirement requirement, Had had) {
        return switch (requirement) {
            case Requirement.All(var parts) ->
                all(parts.stream().map(part -> met(part, had)).toList());
            case Requirement.OneOf(var parts, var terms) -> metByOne(parts, terms, had);
            case Requirement.Paper(var _, var terms) -> unless(terms, isHad(requirement, had));
            case Requirement.Shown(var _, var terms) -> unless(terms, isHad(requirement, had));
            case Requirement.Filed(var _, var _, var terms) -> unless(terms, isHad(requirement, had));
            case Requirement.Service _ -> YES;
        };
    }

    /** One of those that apply is had, or none of them applies. */
    private Condition metByOne(List<Requirement> parts, Requirement.Terms terms, Had had) {
        var one = new ArrayList<Condition>();
        var none = new ArrayList<Condition>();
        for (var part : parts) {
            var own = terms(part);
            if (own == null) {
                one.add(met(part, had));
                none.add(NO);
            } else {
                one.add(own.ifHeld() || isHad(part, had) ? asked(own) : NO);
                none.add(not(asked(own)));
            }
        }
        one.add(all(none));
        return terms.ifHeld() ? YES : any(List.of(not(asked(terms)), any(one)));
    }

    private static Requirement.@Nullable Terms terms(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Paper(var _, var terms) -> terms;
            case Requirement.Shown(var _, var terms) -> terms;
            case Requirement.Filed(var _, var _, var terms) -> terms;
            case Requirement.All _, Requirement.OneOf _, Requirement.Service _ -> null;
        };
    }

    private boolean isHad(Requirement requirement, Had had) {
        return switch (requirement) {
            case Requirement.Paper(var id, var _) -> had.papers().contains(id);
            case Requirement.Shown(var id, var _) -> {
                var papers = draft.papersFor(id);
                yield papers.isEmpty() || papers.stream().anyMatch(had.papers()::contains);
            }
            case Requirement.Filed(var id, var _, var _) -> had.files().contains(id);
            case Requirement.All _, Requirement.OneOf _, Requirement.Service _ -> true;
        };
    }

    private static Condition unless(Requirement.Terms terms, boolean isHad) {
        return isHad || terms.ifHeld() ? YES : not(asked(terms));
    }

    /** Of whom it is asked. */
    private static Condition asked(Requirement.Terms terms) {
        var when = terms.when() == null ? YES : terms.when();
        return terms.waived() == null ? when : all(List.of(when, not(terms.waived())));
    }

    private static Condition all(List<Condition> parts) {
        if (parts.contains(NO)) {
            return NO;
        }
        var open = parts.stream().filter(part -> !part.equals(YES)).toList();
        return open.isEmpty() ? YES : open.size() == 1 ? open.getFirst() : new Condition.All(open);
    }

    private static Condition any(List<Condition> parts) {
        if (parts.contains(YES)) {
            return YES;
        }
        var open = parts.stream().filter(part -> !part.equals(NO)).toList();
        return open.isEmpty() ? NO : open.size() == 1 ? open.getFirst() : new Condition.AnyOf(open);
    }

    private static Condition not(Condition part) {
        return part.equals(YES) ? NO : part.equals(NO) ? YES : new Condition.Not(part);
    }
}
