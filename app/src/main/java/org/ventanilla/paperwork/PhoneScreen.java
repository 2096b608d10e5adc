package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ventanilla.centres.Centre;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;

/** The page of a family on a telephone, put together in one language: the whole plan, which the sheet sends here for. */
final class PhoneScreen {

    private final Sight sight;
    private final PlainWords plain;
    private final Words words;
    private final Kin kin;
    private final PlainWaits waits;

    PhoneScreen(Sight sight, PlainWords plain) {
        this.sight = sight;
        this.plain = plain;
        this.words = plain.words();
        this.kin = new Kin(sight, words);
        this.waits = new PlainWaits(plain, sight.plan(), kin::called);
    }

    PhoneView view(String folio, Centre centre) {
        var task = Task.next(sight.plan(), plain.law());
        var waiting = task == null ? waiting() : null;
        var line = task == null ? waiting : task.line();
        var due = due(task, waiting);
        return new PhoneView(
                folio,
                task == null ? waits(waiting) : plain.task(task),
                line == null ? "" : whom(alike(line)),
                due == null ? null : count(due),
                when(task, due),
                where(task, line, centre),
                bring(),
                who(task, due),
                isAlone() ? null : kin.whoYouAre(),
                groups(),
                plain.owesInterpreter(sight.plan()),
                words.say("phone.as_of", "date", words.dayAndYear(sight.today())));
    }

    private String where(@Nullable Task task, @Nullable Line line, Centre centre) {
        if (line == null) {
            return centre.name();
        }
        var where = plain.where(line);
        return task != null && task.isElsewhere() ? where : where + " · " + centre.name();
    }

    /** When nothing is asked of the person: what an office is to do. */
    private @Nullable Line waiting() {
        return sight.plan().lines().stream()
                .filter(line -> line.state() == Plan.State.RUNNING && !plain.goesAlong(line))
                .findFirst()
                .orElse(null);
    }

    private String waits(@Nullable Line waiting) {
        return waiting == null ? words.get("phone.nothing_now") : plain.name(waiting);
    }

    private static @Nullable Due due(@Nullable Task task, @Nullable Line waiting) {
        if (task != null) {
            return task.due();
        }
        return waiting == null ? null : Task.dueOfOffice(List.of(waiting));
    }

    private PhoneView.@Nullable Count count(Due due) {
        var left = due.daysLeft();
        if (left == null) {
            return null;
        }
        var isPersons = Task.isPersons(due);
        if (left < 0) {
            return new PhoneView.Count("!", isPersons ? plain.over(due) : words.get("days.office_overdue"), true);
        }
        if (left == 0) {
            return new PhoneView.Count("0", words.get("days.today"), true);
        }
        var unit = Counting.isWorking(due) ? "unit.working" : "unit.natural";
        var forWhom = words.get(isPersons ? "phone.to_come" : "phone.to_be_answered");
        return new PhoneView.Count(Integer.toString(left), words.count(unit, left) + " " + forWhom, isPersons);
    }

    private String when(@Nullable Task task, @Nullable Due due) {
        if (task == null || due == null || due.earliest() == null) {
            var undated = task == null ? null : plain.undated(task, sight);
            return undated == null ? words.get(task == null ? "phone.acts.office" : "phone.any_day") : undated;
        }
        if (due.earliest().isBefore(sight.today())) {
            return words.get("days.overdue");
        }
        return words.say("days.until", "date", words.dayAsOf(due.earliest(), sight.today()))
                + plain.doubt(task.line(), due, sight.today());
    }

    private String who(@Nullable Task task, @Nullable Due due) {
        if (task != null && task.isAnybodys()) {
            return words.get("phone.acts.together");
        }
        var day = due == null || due.earliest() == null || due.earliest().isBefore(sight.today())
                ? null
                : words.dayAsOf(due.earliest(), sight.today());
        if (task == null) {
            return day == null ? words.get("phone.acts.office") : words.say("phone.acts.office_until", "date", day);
        }
        var who = capital(kin.whoActs(alike(task.line())));
        return day == null ? who : words.say("phone.acts.until", "who", who, "date", day);
    }

    private String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(words.locale()) + phrase.substring(1);
    }

    /** Everybody whom the same day binds to the same thing. */
    private Set<String> alike(Line line) {
        var alike = Task.alike(line, plain.law());
        return sight.plan().lines().stream()
                .filter(each -> Task.alike(each, plain.law()).equals(alike))
                .map(Line::person)
                .collect(Collectors.toSet());
    }

    private List<PhoneView.Paper> bring() {
        var whose = new LinkedHashMap<String, Set<String>>();
        for (var paper : plain.toBring(sight)) {
            whose.computeIfAbsent(plain.paper(paper.document()), _ -> new HashSet<>())
                    .add(paper.person());
        }
        return whose.isEmpty()
                ? List.of(new PhoneView.Paper(words.get("slip.bring.nothing"), ""))
                : whose.entrySet().stream()
                        .map(paper ->
                                new PhoneView.Paper(paper.getKey(), isAlone() ? "" : kin.called(paper.getValue())))
                        .toList();
    }

    private List<SlipView.Group> groups() {
        var groups = new ArrayList<SlipView.Group>();
        add(groups, "state.unknown", line -> isPerhaps(line, false));
        add(groups, "state.now", line -> line.state() == Plan.State.NOW);
        add(groups, "state.perhaps", line -> isPerhaps(line, true));
        add(groups, "state.running", line -> Task.isGoing(line, plain.law()));
        add(groups, "state.blocked", line -> line.state() == Plan.State.BLOCKED);
        add(groups, "state.later", line -> line.state() == Plan.State.LATER);
        add(groups, "state.done", line -> line.state() == Plan.State.DONE && !Task.isGoing(line, plain.law()));
        return SlipView.Group.sureFirst(groups, words.get("state.unknown"), words.get("state.now"));
    }

    private boolean isPerhaps(Line line, boolean isGuess) {
        var task = line.state() == Plan.State.UNKNOWN ? Task.of(line, plain.law()) : null;
        return task == null ? isGuess && OneAnswer.isAway(line, plain.law()) : task.isGuess() == isGuess;
    }

    private void add(List<SlipView.Group> groups, String title, Predicate<Line> these) {
        var together = new LinkedHashMap<String, List<Line>>();
        sight.plan().lines().stream().filter(these).forEach(line -> together.computeIfAbsent(
                        waits.alike(line), _ -> new ArrayList<>())
                .add(line));
        var people = new LinkedHashMap<SlipView.Row, Set<String>>();
        for (var lines : together.values()) {
            people.computeIfAbsent(row(lines), _ -> new HashSet<>())
                    .addAll(lines.stream().map(Line::person).toList());
        }
        var rows = people.entrySet().stream()
                .map(row -> row.getKey().of(whom(row.getValue())))
                .toList();
        if (!rows.isEmpty()) {
            groups.add(new SlipView.Group(words.get(title), rows));
        }
    }

    private String whom(Set<String> people) {
        return isAlone() ? "" : words.say("phone.for", "whom", kin.called(people));
    }

    private boolean isAlone() {
        return sight.household().members().size() == 1;
    }

    private SlipView.Row row(List<Line> lines) {
        var line = lines.getFirst();
        var task = Task.of(line, plain.law());
        var due = line.state() == Plan.State.UNKNOWN ? null : Task.due(lines);
        var undated = plain.undated(lines, sight);
        return new SlipView.Row(
                task == null ? plain.name(line) : plain.task(task),
                "",
                plain.where(line),
                undated == null ? until(line, due) : due == null ? undated : until(line, due) + ". " + undated,
                due != null || undated != null);
    }

    private String until(Line line, @Nullable Due due) {
        var last = sight.plan().findLastDay(line);
        if (last != null && due == null) {
            return words.say("days.until", "date", words.dayAsOf(last, sight.today()));
        }
        if (due == null || due.earliest() == null) {
            if (line.state() == Plan.State.NOW && Task.of(line, plain.law()) == null) {
                return words.get("slip.until.office");
            }
            return line.state() == Plan.State.RUNNING && Task.of(line, plain.law()) == null && !plain.goesAlong(line)
                    ? waits.office(List.of(line), sight.today())
                    : waits.of(line);
        }
        return due.earliest().isBefore(sight.today())
                ? words.get("days.overdue")
                : words.say("days.until", "date", words.dayAsOf(due.earliest(), sight.today()))
                        + plain.doubt(line, due, sight.today());
    }
}
