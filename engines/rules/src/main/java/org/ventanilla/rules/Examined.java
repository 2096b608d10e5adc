package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Complaint;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Place;
import org.ventanilla.rules.law.Procedure;

/**
 * What the worked examples of a law contradict, and what none of them shows: an answer, a path to a yes or a no, an
 * exception, the missing of a deadline, a last day that rolls over. A law that nobody has tried there is refused where
 * people are served by it.
 */
public final class Examined {

    private final Rules rules;
    private final Procedure procedure;
    private final Examples.Shown shown = new Examples.Shown();
    private final List<Complaint> complaints = new ArrayList<>();

    private Examined(Rules rules, Procedure procedure) {
        this.rules = rules;
        this.procedure = procedure;
    }

    /** Empty when every example holds and together they go every way the law can go; in the order of the files. */
    public static List<Complaint> of(Rules rules) {
        var all = new ArrayList<Complaint>();
        rules.law().procedures().values().forEach(procedure -> all.addAll(of(rules, procedure)));
        return List.copyOf(all);
    }

    /** The same of one procedure. */
    public static List<Complaint> of(Rules rules, Procedure procedure) {
        var examined = new Examined(rules, procedure);
        for (var example : procedure.examples()) {
            Examples.run(rules, procedure, example, examined.shown)
                    .forEach(failure -> examined.complain(
                            example.place(),
                            "(" + example.name().en() + ") does not hold: " + failure,
                            "the law says otherwise than its example; one of the two is wrong"));
        }
        examined.answers();
        examined.paths(procedure.eligible(), "yes");
        examined.paths(new Condition.Not(procedure.eligible()), "no");
        procedure.deadlines().values().forEach(examined::deadline);
        return List.copyOf(examined.complaints);
    }

    private void answers() {
        for (var verdict : List.of("yes", "no", "unknown")) {
            if (!shown.verdicts.contains(verdict)) {
                unshown("answers anybody " + verdict);
            }
        }
    }

    /** Paths too many to read are not looked at one by one: each part of them is tried by leaving it out. */
    private void paths(Condition condition, String answer) {
        var on = procedure.examples().isEmpty()
                ? procedure.version().from()
                : procedure.examples().getFirst().on();
        var paths = Routes.find(rules.law(), condition, on);
        if (paths == null) {
            return;
        }
        for (var path : paths) {
            if (shown.people.stream()
                    .noneMatch(seen -> rules.truth(path, seen.household(), seen.person(), procedure.id(), seen.on())
                            == Truth.YES)) {
                unshown("goes the path to " + answer + " by (" + words(path) + ")");
            }
        }
    }

    private void deadline(Deadline deadline) {
        for (var exception : deadline.except()) {
            if (!shown.exceptions.contains(deadline.id() + " " + exception.label())) {
                unshown("reaches the exception (" + exception.label() + ") of (" + deadline.id() + ")");
            }
        }
        if (deadline.missed() != null && !shown.missed.contains(deadline.id())) {
            unshown("misses (" + deadline.id() + ")");
        }
        if (canRollOver(deadline) && !shown.rolled.contains(deadline.id())) {
            unshown("rolls the last day of (" + deadline.id() + ") over a day that does not count");
        }
    }

    /** The last of so many working days is one; and a list without days off moves nothing. */
    private boolean canRollOver(Deadline deadline) {
        var list = rules.law().calendars().get(deadline.calendar());
        return deadline.term().unit() != Deadline.Unit.WORKING_DAYS
                && list != null
                && !(list.weekend().isEmpty() && list.days().isEmpty());
    }

    private void unshown(String what) {
        var first = procedure.examples().isEmpty()
                ? new Place("procedures/" + procedure.id() + ".yaml", 1, 1)
                : procedure.examples().getFirst().place();
        complain(first, "No example of (" + procedure.id() + ") " + what + ".", "one more under examples");
    }

    private void complain(Place place, String text, String maybe) {
        complaints.add(new Complaint(place, 1, text, "", maybe));
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().map(Examined::words).collect(Collectors.joining(", "));
            case Condition.AnyOf(var parts) ->
                parts.stream().map(Examined::words).collect(Collectors.joining(" or "));
            case Condition.AtLeast(var count, var parts) ->
                count + " of " + parts.stream().map(Examined::words).collect(Collectors.joining(", "));
            case Condition.Not(var part) -> "not " + words(part);
            case Condition.Leaf leaf -> leaf.fact() + " " + words(leaf.check());
            case Condition.My my -> (my.quantifier() == Condition.Quantifier.NONE ? "no " : "a ") + my.relation();
            case Condition.DeadlineIs deadline -> deadline.deadline() + (deadline.open() ? " open" : " over");
        };
    }

    private static String words(Check check) {
        return switch (check) {
            case Check.Is(var yes) -> yes ? "yes" : "no";
            case Check.OneOf(var codes) -> String.join(" or ", codes);
            case Check.NoneOf(var codes) -> "not " + String.join(" or ", codes);
            case Check.Under(var limit) -> "under " + limit;
            case Check.AtLeast(var limit) -> "at least " + limit;
            case Check.Before(var day) -> "before " + day;
            case Check.NotBefore(var day) -> "not before " + day;
            case Check.OlderThan(var length) -> "older than " + length;
        };
    }
}
