package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Law;

/** The lines of a plan put into words: one for each procedure and state, whoever of the family it meets there. */
final class PlanLines {

    /** Of a crowd, so many are named. */
    private static final int NAMED = 3;

    private final Sight sight;
    private final LawWords words;
    private final Whys whys;

    PlanLines(Sight sight, LawWords words, Whys whys) {
        this.sight = sight;
        this.words = words;
        this.whys = whys;
    }

    /** Lines in these states, in the order of the plan; of several people one only where the same day binds them all. */
    List<LineView> in(List<Line> lines, Plan.State... states) {
        var together = new LinkedHashMap<String, List<Line>>();
        for (var line : lines) {
            if (Stream.of(states).anyMatch(state -> state == line.state())) {
                together.computeIfAbsent(Task.alike(line, words.law()), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        var seen = new HashMap<String, Integer>();
        return together.values().stream()
                .map(those -> view(those, seen.merge(anchor(those.getFirst(), words.law()), 1, Integer::sum)))
                .toList();
    }

    /** @param turn of those with the same anchor: only the first can bear it alone */
    private LineView view(List<Line> lines, int turn) {
        var first = lines.getFirst();
        var law = words.law(first);
        var due = Task.due(lines);
        var last = due == null ? sight.plan().findLastDay(first) : null;
        var why = new ArrayList<String>();
        if (last != null) {
            why.add(words.say().of("paperwork.plan.last_day", words.say().day(last)));
        }
        why.add(law.benefit().in(words.say().language()));
        if (first.state() != Plan.State.LATER) {
            why.add(words.force(first.force()));
        }
        why.addAll(words.costs(first));
        if (law.notAssessed() != null) {
            why.add(law.notAssessed().note().in(words.say().language()));
        }
        if (!law.reviewed()) {
            why.add(words.say().of("paperwork.plan.unreviewed"));
        }
        var cites = Stream.concat(
                        Stream.concat(law.eligibleCites().stream(), first.force().cites().stream()),
                        first.costs().stream().flatMap(cost -> cost.cites().stream()))
                .toList();
        return new LineView(
                anchor(first, words.law()) + (turn == 1 ? "" : "." + turn),
                law.title().in(words.say().language()),
                forWhom(lines),
                new TurnWords(words).of(first),
                held(lines),
                new PlanMarks(sight, words).of(first, due, last),
                day(due == null ? last : due.earliest()),
                lines.stream()
                        .map(lines.size() > LineView.MOST_WHOLE ? this::named : this::part)
                        .toList(),
                why,
                law.conflicts().stream().map(new ReadingWords(words)::of).toList(),
                words.cites(cites));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : words.say().shortDay(day);
    }

    /** By name while the names can be read at a glance. */
    String forWhom(List<Line> lines) {
        var names = lines.stream().map(line -> sight.name(line.person())).toList();
        return names.size() <= LineView.MOST_WHOLE
                ? words.joined(names)
                : words.say()
                        .of(
                                "paperwork.plan.names_and_more",
                                String.join(", ", names.subList(0, NAMED)),
                                names.size() - NAMED);
    }

    /** One for the procedure and state; of what is begun, also for what is asked of the person and who acts. */
    static String anchor(Line line, Law law) {
        var state = "line-" + line.procedure() + "-" + line.state().name().toLowerCase(Locale.ROOT);
        if (!Task.isGoing(line, law)) {
            return state;
        }
        var task = Task.of(line, law);
        return state + "-" + line.actsNext() + (task == null ? "" : "-" + task.id());
    }

    /** Whether a page of ours could have named a line so. */
    static boolean isAnchor(String typed) {
        return typed.matches("line-[a-z0-9_.-]{1,100}");
    }

    /** Of a crowd only the name: the rest stands on the page of each. */
    private LineView.Part named(Line line) {
        return new LineView.Part(
                UUID.fromString(line.person()),
                sight.name(line.person()),
                List.of(),
                List.of(),
                List.of(),
                new LineView.Act.Nothing());
    }

    private LineView.Part part(Line line) {
        return new LineView.Part(
                UUID.fromString(line.person()),
                sight.name(line.person()),
                line.needs().stream().filter(PlanLines::isSaid).map(this::need).toList(),
                new PlanNotes(words, sight).of(line),
                whys.of(line),
                act(line));
    }

    private LineView.NeedView need(Plan.Need need) {
        var isHeld = need.status() == Plan.Need.Status.HELD;
        var isService = need.kind() == Plan.Need.Kind.SERVICE;
        var way = need.wayToGet() == null ? null : way(need.wayToGet(), need.wayOf());
        var isHelpful = !need.blocks() && !isHeld && !isService;
        return new LineView.NeedView(text(need), isHeld, isService, isHelpful, isHeld ? List.of() : offers(need), way);
    }

    private String way(String procedure, @Nullable String relative) {
        return relative == null
                ? words.say().of("paperwork.need.way", words.procedure(procedure))
                : words.say().of("paperwork.need.way.relative", words.procedure(procedure), sight.name(relative));
    }

    // What the office may or may not owe is said once it is known.
    private static boolean isSaid(Plan.Need need) {
        return need.kind() != Plan.Need.Kind.SERVICE || need.status() == Plan.Need.Status.OWED_TO_PERSON;
    }

    private String text(Plan.Need need) {
        var name =
                switch (need.kind()) {
                    case SERVICE -> service(need.id());
                    case DOCUMENT -> words.document(need.id());
                    case PROOF -> words.thing(need.id());
                    case ONE_OF ->
                        words.say()
                                .of(
                                        "paperwork.need.one_of",
                                        words.either(need.alternatives().stream()
                                                .map(this::text)
                                                .toList()));
                };
        var heldAs = need.heldAs();
        if (heldAs != null && need.kind() == Plan.Need.Kind.PROOF) {
            return name + ": " + words.document(heldAs);
        }
        return name;
    }

    private String service(String id) {
        for (var procedure : words.law().procedures().values()) {
            var name = Services.findName(procedure.requires(), id);
            if (name != null) {
                return name.in(words.say().language());
            }
        }
        return id;
    }

    /** The papers a press can say were brought: the named one, or each that would prove it. */
    private List<LineView.Offer> offers(Plan.Need need) {
        return switch (need.kind()) {
            case DOCUMENT -> List.of(new LineView.Offer(need.id(), words.document(need.id())));
            case PROOF ->
                words.law().documents().values().stream()
                        .filter(document -> document.countsAs().contains(need.id()))
                        .map(document -> new LineView.Offer(document.id(), words.document(document.id())))
                        .toList();
            case ONE_OF ->
                need.alternatives().stream()
                        .flatMap(part -> offers(part).stream())
                        .distinct()
                        .toList();
            case SERVICE -> List.of();
        };
    }

    private String held(List<Line> lines) {
        if (lines.getFirst().state() == Plan.State.DONE) {
            return "";
        }
        long needed = 0;
        long inHand = 0;
        for (var line : lines) {
            for (var need : line.needs()) {
                if (need.blocks() || need.status() == Plan.Need.Status.HELD) {
                    needed++;
                    inHand += need.status() == Plan.Need.Status.HELD ? 1 : 0;
                }
            }
        }
        return needed == 0
                ? words.say().of("paperwork.plan.bring_nothing")
                : words.say().of("paperwork.plan.in_hand", inHand, needed);
    }

    private LineView.Act act(Line line) {
        var law = words.law(line);
        var file = sight.findFile(line, law);
        if (file != null && line.state() != Plan.State.NOW) {
            var go =
                    file.file().procedure().equals(line.procedure()) ? "paperwork.plan.go" : "paperwork.plan.go.within";
            return new LineView.Act.Go("/files/" + file.file().id(), words.say().of(go));
        }
        if (law.within() != null) {
            return new LineView.Act.Nothing();
        }
        return switch (line.state()) {
            case NOW, RUNNING ->
                new LineView.Act.Open(line.procedure(), words.say().of("paperwork.plan.open"));
            case BLOCKED, LATER, DONE, UNKNOWN, NOT_FOR_YOU -> new LineView.Act.Nothing();
        };
    }
}
