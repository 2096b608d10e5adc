package org.ventanilla.paperwork;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.centres.Centre;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.ui.Joined;

/** The sheet and the ticket of a family, put together in one language. */
final class SlipScreen {

    /** The most that a sheet shows at a size that can be read, and less when its words are long; the telephone has the rest. */
    private static final int ROWS = 8;

    /** Rows kept for what may be theirs and may be running out, nobody knows when. */
    private static final int GUESSES = 3;

    /** What goes on, then what is asked, is never pushed out by what may be or waits. */
    private static final List<String> FIRST = List.of("state.running", "state.unknown", "state.now");

    private static final int PAPERS = 7;
    private static final int COSTS = 3;
    private static final int NAMES = 3;

    /** Longer than this, they are counted. */
    private static final int NAMED = 40;

    private final Sight sight;
    private final PlainWords plain;
    private final Words words;
    private final PlainWaits waits;

    SlipScreen(Sight sight, PlainWords plain) {
        this.sight = sight;
        this.plain = plain;
        this.words = plain.words();
        this.waits = new PlainWaits(plain, sight.plan(), sight::name);
    }

    SlipView view(Centre centre, String folio, LocalTime now, SlipView.Door door) {
        var costs = costs();
        var papers = papers();
        var next = next();
        var brought = Stream.concat(
                        papers.stream().limit(PAPERS),
                        Stream.of(new SlipView.Paper(words.get("slip.bring.sheet"), false)))
                .toList();
        var groups = fitting(next, brought, costs);
        var shown = groups.stream().mapToInt(group -> group.rows().size()).sum();
        var members = sight.household().members().size();
        return new SlipView(
                words.language(),
                centre.name(),
                centre.address(),
                centre.isDemo(),
                folio,
                words.say("slip.printed", "date", words.dayAndYear(sight.today()), "time", words.time(now)),
                words.count("slip.people", members),
                door,
                next,
                brought,
                groups,
                costs.stream().limit(COSTS).toList(),
                new SlipView.More(
                        more("slip.more.papers", papers.size() - PAPERS),
                        more("slip.more.rows", whole() - shown),
                        more("slip.more.costs", costs.size() - COSTS)),
                !costs.isEmpty(),
                plain.owesInterpreter(sight.plan()));
    }

    private List<SlipView.Group> fitting(SlipView.Next next, List<SlipView.Paper> brought, List<String> costs) {
        return new SheetRoom()
                .with(next)
                .with(brought)
                .withText(words.get("slip.bring.seen") + words.get("slip.interpreter"))
                .withText(String.join(". ", costs.stream().limit(COSTS).toList()))
                .fitting(groups(), FIRST.stream().map(words::get).toList());
    }

    private SlipView.Next next() {
        var task = Task.next(sight.plan(), plain.law());
        return task == null
                ? new SlipView.Next(words.get("slip.what_next.nothing"), null, null, null, false)
                : new SlipView.Next(
                        plain.task(task),
                        nextWhom(task.line()),
                        plain.where(task.line()),
                        lastDay(task),
                        task.isElsewhere());
    }

    /** Everybody whom the same day binds to the same thing. */
    private @Nullable String nextWhom(Line next) {
        if (sight.household().members().size() == 1) {
            return null;
        }
        var alike = Task.alike(next, plain.law());
        return whom(sight.plan().lines().stream()
                .filter(line -> Task.alike(line, plain.law()).equals(alike))
                .toList());
    }

    private @Nullable String lastDay(Task task) {
        var due = task.due();
        if (due == null || due.earliest() == null) {
            return plain.undated(task, sight);
        }
        return due.earliest().isBefore(sight.today())
                ? words.get("days.overdue") + ". " + plain.over(due)
                : words.say("days.until", "date", words.dayAsOf(due.earliest(), sight.today()))
                        + plain.doubt(task.line(), due, sight.today());
    }

    /** What still asks something of the person after it ended goes on for them. */
    private List<Line> lines(Plan.State state) {
        return sight.plan().lines().stream()
                .filter(line -> state == Plan.State.RUNNING ? Task.isGoing(line, plain.law()) : line.state() == state)
                .toList();
    }

    private List<SlipView.Paper> papers() {
        var seen = new LinkedHashMap<String, SlipView.Paper>();
        for (var paper : plain.toBring(sight)) {
            var text = plain.paper(paper.document()) + " "
                    + words.say("slip.bring.of", "name", sight.name(paper.person()));
            seen.putIfAbsent(paper.person() + paper.document(), new SlipView.Paper(text, paper.held()));
        }
        return List.copyOf(seen.values());
    }

    /** What did not fit, so that nobody takes a full sheet for a whole plan; null when everything did. */
    private @Nullable String more(String key, int left) {
        return left > 0 ? words.count(key, left) : null;
    }

    /** How many rows are asked for, go on or wait, on the paper or not. What may come later is on none. */
    private int whole() {
        var whole = alike(line -> isPerhaps(line, true)).size()
                + alike(line -> isPerhaps(line, false)).size();
        for (var state : List.of(Plan.State.NOW, Plan.State.RUNNING, Plan.State.BLOCKED)) {
            whole += alike(state).size();
        }
        return whole;
    }

    /**
     * What may be theirs unseen never pushes out what is, nor is it pushed out by what can wait; of it, what may be running
     * out comes before what only waits for an answer.
     */
    private List<SlipView.Group> groups() {
        var groups = new ArrayList<SlipView.Group>();
        var guesses = alike(line -> isPerhaps(line, true)).stream()
                .sorted(Comparator.comparing(lines -> Task.of(lines.getFirst(), plain.law()) == null))
                .toList();
        var running = alike(Plan.State.RUNNING);
        var left = ROWS - Math.min(running.size(), ROWS);
        left -= add(groups, "state.unknown", alike(line -> isPerhaps(line, false)), left);
        left -= add(groups, "state.now", alike(Plan.State.NOW), left - Math.min(guesses.size(), GUESSES));
        left -= add(groups, "state.perhaps", guesses, left);
        add(groups, "state.running", running, ROWS);
        add(groups, "state.blocked", alike(Plan.State.BLOCKED), left);
        return SlipView.Group.sureFirst(groups, words.get("state.unknown"), words.get("state.now"));
    }

    private boolean isPerhaps(Line line, boolean isGuess) {
        var task = line.state() == Plan.State.UNKNOWN ? Task.of(line, plain.law()) : null;
        return task == null ? isGuess && OneAnswer.isAway(line, plain.law()) : task.isGuess() == isGuess;
    }

    private List<List<Line>> alike(Plan.State state) {
        var these = lines(state);
        return alike(these::contains);
    }

    private List<List<Line>> alike(Predicate<Line> these) {
        var together = new LinkedHashMap<String, List<Line>>();
        sight.plan().lines().stream().filter(these).forEach(line -> together.computeIfAbsent(
                        waits.alike(line), _ -> new ArrayList<>())
                .add(line));
        return List.copyOf(together.values());
    }

    private int add(List<SlipView.Group> groups, String title, List<List<Line>> lines, int most) {
        var rows = lines.stream().limit(Math.max(most, 0)).map(this::row).toList();
        if (!rows.isEmpty()) {
            groups.add(new SlipView.Group(words.get(title), rows));
        }
        return rows.size();
    }

    private SlipView.Row row(List<Line> lines) {
        var line = lines.getFirst();
        var task = Task.of(line, plain.law());
        return new SlipView.Row(
                task == null ? plain.name(line) : plain.task(task),
                whom(lines),
                plain.where(line),
                until(lines),
                Task.due(lines) != null || plain.undated(lines, sight) != null);
    }

    private String whom(List<Line> lines) {
        var names =
                lines.stream().map(each -> sight.name(each.person())).distinct().toList();
        var named = Joined.and(words.language(), words.get("slip.and"), names);
        return names.size() > NAMES || names.size() > 1 && named.length() > NAMED
                ? words.count("slip.whom", names.size())
                : named;
    }

    /** A day known of one of them does not silence what nobody knows of another. */
    private String until(List<Line> lines) {
        var undated = plain.undated(lines, sight);
        var due = Task.due(lines);
        var isSure = lines.getFirst().state() != Plan.State.UNKNOWN;
        if (isSure && due != null && due.earliest() != null) {
            var day = day(lines.getFirst(), due);
            return undated == null ? day : day + ". " + undated;
        }
        return undated == null ? without(lines) : undated;
    }

    private String day(Line line, Due due) {
        var day = Objects.requireNonNull(due.earliest());
        return day.isBefore(sight.today())
                ? words.get("days.overdue")
                : words.dayAsOf(day, sight.today()) + plain.doubt(line, due, sight.today());
    }

    private String without(List<Line> lines) {
        var line = lines.getFirst();
        var last = sight.plan().findLastDay(line);
        if (last != null) {
            return words.dayAsOf(last, sight.today());
        }
        if (line.state() == Plan.State.RUNNING && plain.goesAlong(line)) {
            return waits.of(line);
        }
        return switch (line.state()) {
            case BLOCKED, LATER, UNKNOWN -> waits.of(line);
            case RUNNING ->
                Task.of(line, plain.law()) == null ? waits.office(lines, sight.today()) : words.get("slip.until.soon");
            case NOW -> words.get(Task.of(line, plain.law()) == null ? "slip.until.office" : "slip.until.any_day");
            case DONE, NOT_FOR_YOU -> words.get("slip.until.any_day");
        };
    }

    private List<String> costs() {
        var costs = new LinkedHashSet<String>();
        for (var state : List.of(Plan.State.NOW, Plan.State.RUNNING, Plan.State.BLOCKED)) {
            for (var line : lines(state)) {
                for (var said : plain.costs(line)) {
                    costs.add(plain.of(plain.procedure(line.procedure()), said));
                }
            }
        }
        return List.copyOf(costs);
    }
}
