package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.ui.LineGroup;

/** The lines of a plan by when they can move, and apart from them what the law does not give as things stand. */
final class PlanParts {

    private final Sight sight;
    private final LawWords words;
    private final Whys whys;
    private final PlanLines put;

    PlanParts(Sight sight, LawWords words, PlanDesk desk) {
        this.sight = sight;
        this.words = words;
        whys = new Whys(sight, words, desk);
        put = new PlanLines(sight, words, whys);
    }

    List<PlanView.Group> groups(List<Line> lines) {
        var groups = new ArrayList<PlanView.Group>();
        var now = lines.stream().filter(PlanParts::isNow).toList();
        var goesOn = lines.stream().filter(line -> !isNow(line)).toList();
        add(groups, "now", LineGroup.Kind.NOW, put.in(now, Plan.State.NOW, Plan.State.RUNNING));
        add(groups, "running", LineGroup.Kind.NOW, put.in(goesOn, Plan.State.RUNNING));
        add(groups, "blocked", LineGroup.Kind.WAITING, put.in(lines, Plan.State.BLOCKED));
        add(groups, "unknown", LineGroup.Kind.WAITING, put.in(lines, Plan.State.UNKNOWN));
        add(groups, "later", LineGroup.Kind.LATER, put.in(lines, Plan.State.LATER));
        add(groups, "done", LineGroup.Kind.LATER, put.in(lines, Plan.State.DONE));
        return groups;
    }

    /** What can be begun today, and what a file already open asks of the person by a day. */
    private static boolean isNow(Line line) {
        return line.state() == Plan.State.NOW || line.state() == Plan.State.RUNNING && Task.due(List.of(line)) != null;
    }

    private void add(List<PlanView.Group> groups, String id, LineGroup.Kind kind, List<LineView> lines) {
        if (!lines.isEmpty() || id.equals("now")) {
            groups.add(new PlanView.Group(
                    id,
                    kind,
                    words.say().of("paperwork.group." + id),
                    words.say().of("paperwork.group." + id + ".note", lines.size()),
                    lines));
        }
    }

    /** Of a crowd whom one reason keeps out, only the names: the rest stands on the page of each. */
    List<PlanView.Aside> asides(List<Line> lines) {
        var alike = new LinkedHashMap<List<Object>, List<Line>>();
        for (var line : lines) {
            if (line.state() == Plan.State.NOT_FOR_YOU) {
                var reason = line.isLost() ? line.deadlines() : line.verdict().because();
                alike.computeIfAbsent(List.of(line.procedure(), reason), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        return alike.values().stream()
                .flatMap(those -> those.size() > LineView.MOST_WHOLE
                        ? Stream.of(aside(those, List.of()))
                        : those.stream().map(line -> aside(List.of(line), whys.of(line))))
                .toList();
    }

    private PlanView.Aside aside(List<Line> those, List<WhyView> answers) {
        var first = those.getFirst();
        return new PlanView.Aside(
                words.procedure(first.procedure()),
                put.forWhom(those),
                first.isLost()
                        ? String.join(" ", new PlanNotes(words, sight).of(first))
                        : words.say()
                                .of(
                                        "paperwork.aside.because",
                                        words.facts(first.verdict().because())),
                answers);
    }
}
