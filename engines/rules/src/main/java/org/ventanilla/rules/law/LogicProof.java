package org.ventanilla.rules.law;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Proves of the conditions of one file that each can hold and can fail, that no part of one says what the others say, that
 * every alternative adds somebody, and that exceptions do not meet in one person unless the file says what happens then.
 */
final class LogicProof {

    private static final Condition NOTHING_MORE = new Condition.All(List.of());
    private static final Condition NOBODY = new Condition.AnyOf(List.of());

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
            proveParts(root, root, root, classes, at);
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

    /**
     * Every alternative matters to the whole condition, and every part of what is asked together to that: A, or B but not
     * A, is a way to keep two apart.
     */
    private void proveParts(Condition root, Condition together, Condition part, Classes classes, Node at) {
        switch (part) {
            case Condition.All(var parts) -> {
                for (var each : parts) {
                    proveNeeded(together, each, NOTHING_MORE, "This part adds nothing to the others.", classes, at);
                    proveParts(root, each instanceof Condition.All ? together : each, each, classes, at);
                }
            }
            case Condition.AnyOf(var parts) -> proveAlternatives(root, parts, classes, at);
            case Condition.AtLeast(int _, var parts) -> proveAlternatives(root, parts, classes, at);
            case Condition.Not(var denied) -> proveParts(root, denied, denied, classes, at);
            case Condition.Leaf _, Condition.My _, Condition.DeadlineIs _ -> {}
        }
    }

    private void proveAlternatives(Condition root, List<Condition> parts, Classes classes, Node at) {
        for (var each : parts) {
            proveNeeded(root, each, NOBODY, "This alternative adds nobody.", classes, at);
            proveParts(root, each, each, classes, at);
        }
    }

    /** A part adds nothing when the whole condition is the same with something empty in its place. */
    private void proveNeeded(Condition root, Condition part, Condition empty, String text, Classes classes, Node at) {
        var whole = classes.formula(root);
        var without = classes.formula(with(root, part, empty));
        if (person(Formula.differ(whole, without), classes, at) == null) {
            complainUnlessTangled(at(part), text, "leave it out, the rest says as much");
        }
    }

    private static Condition with(Condition from, Condition part, Condition instead) {
        if (from == part) {
            return instead;
        }
        return switch (from) {
            case Condition.All(var parts) -> new Condition.All(with(parts, part, instead));
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(with(parts, part, instead));
            case Condition.AtLeast(int count, var parts) -> new Condition.AtLeast(count, with(parts, part, instead));
            case Condition.Not(var denied) -> new Condition.Not(with(denied, part, instead));
            case Condition.Leaf leaf -> leaf;
            case Condition.My my -> my;
            case Condition.DeadlineIs is -> is;
        };
    }

    private static List<Condition> with(List<Condition> parts, Condition part, Condition instead) {
        return parts.stream().map(each -> with(each, part, instead)).toList();
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
