package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ventanilla.rules.Plan.Cost;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Need;
import org.ventanilla.rules.Plan.State;

/** A plan with ids for names, a line for a trámite: what a change of law changes, and no more. */
final class PlanSheet {

    private final Plan plan;
    private final List<String> out = new ArrayList<>();

    private PlanSheet(Plan plan) {
        this.plan = plan;
    }

    static String of(Plan plan) {
        var sheet = new PlanSheet(plan);
        sheet.out.add("Plan for " + plan.on());
        plan.lines().stream().map(Line::person).distinct().sorted().forEach(sheet::person);
        sheet.ask();
        sheet.bring();
        return String.join("\n", sheet.out) + "\n";
    }

    private void person(String person) {
        out.add("");
        out.add(person);
        for (var state : State.values()) {
            var lines = plan.lines().stream()
                    .filter(line -> line.person().equals(person) && line.state() == state)
                    .toList();
            if (state == State.NOT_FOR_YOU) {
                lines.forEach(line -> out.add("  no       " + line.procedure() + because(line)));
            } else {
                lines.forEach(this::line);
            }
        }
    }

    private static String because(Line line) {
        return "  because of " + String.join(", ", line.verdict().because());
    }

    private void line(Line line) {
        var word = line.state().name().toLowerCase(Locale.ROOT);
        out.add("  %-8s %s%s".formatted(word, line.procedure(), line.state() == State.UNKNOWN ? because(line) : ""));
        var blockers = line.blockedBy().stream()
                .map(blocker -> blocker.requirement()
                        + (blocker.procedure() == null ? "" : " <- " + blocker.procedure())
                        + (blocker.relative() == null ? "" : " (" + blocker.relative() + ")"))
                .collect(Collectors.joining(", "));
        add(line.state() == State.LATER ? "after" : "waits for", blockers);
        if (line.state() == State.NOW || line.state() == State.RUNNING) {
            add("next", Objects.requireNonNullElse(line.nextStep(), "-") + " by " + line.actsNext());
        }
        add("only until", Objects.toString(plan.findLastDay(line), ""));
        line.deadlines().forEach(this::due);
        add("shown", needs(line, Need.Status.HELD));
        add("missing", needs(line, Need.Status.MISSING));
        add("owed", needs(line, Need.Status.OWED_TO_PERSON));
        add("costs", costs(line.costs()));
        add("opens", String.join(", ", line.opens()));
    }

    private void due(Due due) {
        if (due.standing() == Due.Standing.NOT_STARTED) {
            return;
        }
        var days = due.earliest() == null
                ? "not known"
                : due.earliest().equals(due.latest())
                        ? due.earliest().toString()
                        : due.earliest() + " to " + due.latest();
        add(
                due.deadline(),
                due.binds() + ", " + due.standing().name().toLowerCase(Locale.ROOT) + ", " + days
                        + (due.unclaimed() == null ? "" : ", not believed " + due.unclaimed())
                        + (due.standing() == Due.Standing.MISSED ? ", then " + due.missedThen() : "")
                        + (due.because().isEmpty() ? "" : ", for want of " + String.join(", ", due.because()))
                        + (due.provisional() ? ", provisional" : ""));
    }

    private static String needs(Line line, Need.Status status) {
        return line.needs().stream()
                .filter(need -> need.status() == status)
                .map(need -> need.heldAs() == null || need.heldAs().equals(need.id())
                        ? need.id() + (status == Need.Status.MISSING && !need.blocks() ? " (not needed)" : "")
                        : need.id() + " by " + need.heldAs())
                .collect(Collectors.joining(", "));
    }

    private static String costs(List<Cost> costs) {
        var bill = Bill.of(costs);
        var total = bill.total();
        var free = costs.stream().filter(Cost::free).map(_ -> "free");
        var paid = bill.items().stream()
                .map(item -> item.oneOf().stream().map(PlanSheet::cost).collect(Collectors.joining(" | "))
                        + (item.because().isEmpty() ? "" : " by " + String.join(", ", item.because())));
        return Stream.concat(free, paid).collect(Collectors.joining(" + "))
                + (total == null || bill.items().isEmpty() || costs.size() < 2
                        ? ""
                        : " = " + total.least() + (total.isRange() ? " to " + total.most() : ""));
    }

    private static String cost(Cost cost) {
        var range = cost.range();
        return cost.free()
                ? "free"
                : (cost.perhaps() ? "perhaps " : "")
                        + (cost.about() ? "about " : "")
                        + (cost.mxn() != null
                                ? "$" + cost.mxn()
                                : range != null ? "$" + range.least() + " to $" + range.most() : cost.tariff());
    }

    private void add(String what, String said) {
        if (!said.isEmpty()) {
            out.add("             " + what + ": " + said);
        }
    }

    private void ask() {
        if (!plan.questions().isEmpty()) {
            out.add("");
            out.add("To ask");
            plan.questions()
                    .forEach(question -> out.add("  " + question.person() + ": " + question.fact() + " for "
                            + String.join(", ", question.decides())));
        }
    }

    private void bring() {
        if (!plan.toBring().isEmpty()) {
            out.add("");
            out.add("To bring");
            plan.toBring()
                    .forEach(paper -> out.add("  " + paper.person() + ": " + paper.document()
                            + (paper.held() ? "" : " (to be got)") + " for "
                            + String.join(", ", paper.procedures())));
        }
    }
}
