package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Proves of the conditions of one file that each can hold and can fail, that every alternative adds somebody, and
 * that exceptions do not meet in one person unless the file says what happens then.
 */
final class LogicProof {

    private final Sheet sheet;
    private final Draft draft;
    private final Solver solver = new Solver();

    LogicProof(Sheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
    }

    void prove(List<Condition> roots) {
        for (var root : roots) {
            prove(root, at(root));
        }
    }

    void proveExceptions(Procedure procedure) {
        for (var deadline : procedure.deadlines().values()) {
            if (!deadline.togetherPeopleDecide()) {
                proveApart(deadline);
            }
        }
    }

    private Node at(Object read) {
        var at = draft.at.get(read);
        if (at == null) {
            throw new IllegalStateException("Nobody noted where " + read + " stands. Maybe its reader forgot.");
        }
        return at;
    }

    private void prove(Condition root, Node at) {
        var classes = new Classes(draft.facts, List.of(root));
        if (isBeyondProof(classes, at)) {
            return;
        }
        var formula = classes.formula(root);
        if (person(formula, classes, at) == null) {
            complainUnlessTangled(at, "Nobody ever meets this condition.", "two of its parts exclude each other");
        } else if (person(new Formula.Not(formula), classes, at) == null) {
            complainUnlessTangled(at, "Everybody meets this condition.", "leave it out");
        } else {
            var choices = new ArrayList<Condition.AnyOf>();
            collectChoices(root, choices);
            for (var choice : choices) {
                proveAlternatives(root, choice, classes, at);
            }
        }
    }

    private boolean isBeyondProof(Classes classes, Node at) {
        var excess = classes.excess();
        if (excess != null) {
            sheet.complain(at, excess, "split it into two procedures");
            return true;
        }
        var mixed = classes.mixedUnits();
        if (mixed != null) {
            sheet.complain(
                    at,
                    "The age of (" + mixed + ") is compared with months here and with days there.",
                    "months in both places, since a month has no fixed number of days");
        }
        return mixed != null;
    }

    private long @Nullable [] person(Formula formula, Classes classes, Node at) {
        var person = solver.person(formula, classes.everybody());
        if (solver.gaveUp()) {
            sheet.complain(
                    at,
                    "This is too tangled to prove anything of.",
                    "split " + classes.names() + " into two conditions");
        }
        return person;
    }

    private void complainUnlessTangled(Node at, String text, String maybe) {
        if (!solver.gaveUp()) {
            sheet.complain(at, text, maybe);
        }
    }

    private static void collectChoices(Condition condition, List<Condition.AnyOf> choices) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> collectChoices(part, choices));
            case Condition.AnyOf any -> {
                choices.add(any);
                any.parts().forEach(part -> collectChoices(part, choices));
            }
            case Condition.AtLeast some -> some.parts().forEach(part -> collectChoices(part, choices));
            case Condition.Not not -> collectChoices(not.part(), choices);
            case Condition.Leaf leaf -> {}
            case Condition.My my -> {}
            case Condition.DeadlineIs is -> {}
        }
    }

    /** An alternative adds nothing when the whole condition is the same without it. */
    private void proveAlternatives(Condition root, Condition.AnyOf choice, Classes classes, Node at) {
        var whole = classes.formula(root);
        for (var part : choice.parts()) {
            var without = classes.formula(without(root, part));
            if (person(Formula.differ(whole, without), classes, at) == null) {
                complainUnlessTangled(at(part), "This alternative adds nobody.", "leave it out, the rest says as much");
            }
        }
    }

    private static Condition without(Condition from, Condition part) {
        return switch (from) {
            case Condition.All all -> new Condition.All(each(all.parts(), part));
            case Condition.AnyOf any -> {
                var left = new ArrayList<Condition>();
                for (var kept : any.parts()) {
                    if (kept != part) {
                        left.add(without(kept, part));
                    }
                }
                yield new Condition.AnyOf(left);
            }
            case Condition.AtLeast some -> new Condition.AtLeast(some.count(), each(some.parts(), part));
            case Condition.Not not -> new Condition.Not(without(not.part(), part));
            case Condition.Leaf leaf -> leaf;
            case Condition.My my -> my;
            case Condition.DeadlineIs is -> is;
        };
    }

    private static List<Condition> each(List<Condition> parts, Condition part) {
        var changed = new ArrayList<Condition>();
        for (var kept : parts) {
            changed.add(without(kept, part));
        }
        return changed;
    }

    private void proveApart(Deadline deadline) {
        var except = deadline.except();
        for (var i = 0; i < except.size(); i++) {
            for (var j = i + 1; j < except.size(); j++) {
                var one = except.get(i);
                var other = except.get(j);
                if (!one.over().contains(other.label()) && !other.over().contains(one.label())) {
                    proveApart(deadline, one, other);
                }
            }
        }
    }

    private void proveApart(Deadline deadline, Deadline.Exception one, Deadline.Exception other) {
        var both = new ArrayList<Condition>(List.of(condition(one), condition(other)));
        if (deadline.when() != null) {
            both.add(deadline.when());
        }
        var classes = new Classes(draft.facts, both);
        var at = at(other);
        if (isBeyondProof(classes, at)) {
            return;
        }
        var person = person(classes.formula(new Condition.All(both)), classes, at);
        if (person != null) {
            sheet.complain(
                    at,
                    "(" + one.label() + ") and (" + other.label() + ") both hold for a person with "
                            + classes.describe(person) + ".",
                    "over: [" + one.label() + "], or together: people_decide on the deadline");
        }
    }

    private Condition condition(Deadline.Exception exception) {
        var when = exception.when();
        if (when != null) {
            return when;
        }
        var raised = exception.raised() == null ? "" : exception.raised();
        return new Condition.Leaf(raised, new Check.Is(true), sheet.place(at(exception)));
    }
}
