package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.centres.Centre;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;

/** The page of a family on a telephone, put together in one language. */
final class PhoneScreen {

    private static final int PAPERS = 8;
    private static final int ROWS = 20;

    private final Sight sight;
    private final PlainWords plain;
    private final Words words;

    PhoneScreen(Sight sight, PlainWords plain) {
        this.sight = sight;
        this.plain = plain;
        this.words = plain.words();
    }

    PhoneView view(String folio, Centre centre) {
        var next = next();
        var due = next == null ? null : due(next);
        return new PhoneView(
                folio,
                next == null ? words.get("phone.nothing_now") : plain.procedure(next.procedure()),
                due == null ? null : count(due),
                when(next, due),
                next == null ? centre.name() : plain.where(next) + " · " + centre.name(),
                bring(),
                who(next, due),
                groups(),
                words.say("phone.as_of", "date", words.dayAndYear(sight.today())));
    }

    /** What the person can do; or, when it is nobody's turn but the office's, what the office must do. */
    private @Nullable Line next() {
        for (var line : sight.plan().lines()) {
            var isTheirs = line.state() == Plan.State.NOW
                    || line.state() == Plan.State.RUNNING && line.actsNext().equals("person");
            if (isTheirs) {
                return line;
            }
        }
        return sight.plan().lines().stream()
                .filter(line -> line.state() == Plan.State.RUNNING)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Due due(Line next) {
        var own = PlainWords.soonest(List.of(next));
        return own == null ? PlainWords.soonestOfOffice(List.of(next)) : own;
    }

    private static boolean isTheirs(Line line) {
        return line.state() == Plan.State.NOW || line.actsNext().equals("person");
    }

    private PhoneView.@Nullable Count count(Due due) {
        var left = due.daysLeft();
        if (left == null) {
            return null;
        }
        var forWhom = words.get(PlanLines.isPersons(due) ? "phone.to_come" : "phone.to_be_answered");
        if (left < 0) {
            var told = words.get(PlanLines.isPersons(due) ? "days.overdue.do" : "days.office_overdue");
            return new PhoneView.Count("!", told, true);
        }
        if (left == 0) {
            return new PhoneView.Count("0", words.get("days.today"), true);
        }
        var unit = Counting.isWorking(due) ? "unit.working" : "unit.natural";
        return new PhoneView.Count(
                Integer.toString(left), words.count(unit, left) + " " + forWhom, PlanLines.isPersons(due));
    }

    private String when(@Nullable Line next, @Nullable Due due) {
        if (next == null) {
            return words.get("phone.any_day");
        }
        if (due == null || due.earliest() == null || !PlanLines.isPersons(due)) {
            return words.get(isTheirs(next) ? "phone.any_day" : "phone.acts.office");
        }
        if (due.earliest().isBefore(sight.today())) {
            return words.get("days.overdue");
        }
        var day = words.say("days.until", "date", words.dayAsOf(due.earliest(), sight.today()));
        return due.provisional() ? day + " (" + words.get("slip.to_be_confirmed") + ")" : day;
    }

    private String who(@Nullable Line next, @Nullable Due due) {
        if (next == null) {
            return words.get("phone.acts.office");
        }
        var day = due == null || due.earliest() == null || due.earliest().isBefore(sight.today())
                ? null
                : words.dayAsOf(due.earliest(), sight.today());
        if (isTheirs(next)) {
            return day == null || due == null || !PlanLines.isPersons(due)
                    ? words.get("phone.acts.you")
                    : words.say("phone.acts.you_until", "date", day);
        }
        return day == null ? words.get("phone.acts.office") : words.say("phone.acts.office_until", "date", day);
    }

    private List<String> bring() {
        var papers = plain.toBring(sight).stream()
                .map(paper -> plain.paper(paper.document()))
                .distinct()
                .limit(PAPERS)
                .toList();
        return papers.isEmpty() ? List.of(words.get("slip.bring.nothing")) : papers;
    }

    private List<SlipView.Group> groups() {
        var groups = new ArrayList<SlipView.Group>();
        add(groups, "state.now", Plan.State.NOW);
        add(groups, "state.running", Plan.State.RUNNING);
        add(groups, "state.blocked", Plan.State.BLOCKED);
        add(groups, "state.later", Plan.State.LATER);
        add(groups, "state.done", Plan.State.DONE);
        return groups;
    }

    private void add(List<SlipView.Group> groups, String title, Plan.State state) {
        var together = new LinkedHashMap<String, List<Line>>();
        sight.plan().lines().stream().filter(line -> line.state() == state).forEach(line -> together.computeIfAbsent(
                        line.procedure(), _ -> new ArrayList<>())
                .add(line));
        var rows = together.values().stream().limit(ROWS).map(this::row).toList();
        if (!rows.isEmpty()) {
            groups.add(new SlipView.Group(words.get(title), rows));
        }
    }

    private SlipView.Row row(List<Line> lines) {
        var line = lines.getFirst();
        var due = PlainWords.soonest(lines);
        var until = due == null || due.earliest() == null
                ? plain.waitsFor(line)
                : due.earliest().isBefore(sight.today())
                        ? words.get("days.overdue")
                        : words.say("days.until", "date", words.dayAsOf(due.earliest(), sight.today()));
        return new SlipView.Row(plain.procedure(line.procedure()), "", plain.where(line), until, due != null);
    }
}
