package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Plan.Verdict;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Procedure.Whom;
import org.ventanilla.rules.law.Step;

/**
 * The machine over a law: what these people can do on a day, and why.
 *
 * <p>Pure and safe for any number of threads: the same law, household and day give the same plan. What the caller may
 * not see must not be in the household; to the machine it is simply not known.
 *
 * <pre>{@code
 * var rules = Rules.over(law);
 * var plan = rules.plan(household, LocalDate.of(2026, 11, 23));
 * }</pre>
 */
public final class Rules {

    /** Days kept ready at once. Anybody may ask about any day, so the store must not grow without end. */
    private static final int DAYS_MAX = 64;

    private record Day(LocalDate on, Whom whom) {}

    private final Law law;
    private final Dues dues;
    private final @Nullable Rules like;
    private final ConcurrentHashMap<Day, DayLaw> days = new ConcurrentHashMap<>();
    private final Set<Crossed.Limit> limits;
    private volatile @Nullable String version;

    private Rules(Law law, @Nullable Rules like) {
        this.law = law;
        this.dues = new Dues(law);
        this.like = like;
        this.limits = Crossed.limits(law);
    }

    public static Rules over(Law law) {
        return new Rules(law, null);
    }

    /** Over a law with the same facts: what was made ready of the conditions that are in both serves again. */
    static Rules over(Law law, Rules like) {
        return new Rules(law, like);
    }

    public Law law() {
        return law;
    }

    /** One word for everything the law says, examples aside. */
    public String version() {
        var known = version;
        if (known == null) {
            known = Fingerprint.of(law);
            version = known;
        }
        return known;
    }

    /** What the people of this household can do. */
    public Plan plan(Household household, LocalDate on) {
        return plan(household, on, Whom.PERSON);
    }

    /** @param whom whether the members are people, or an employer with trámites of its own */
    public Plan plan(Household household, LocalDate on, Whom whom) {
        var day = day(on, whom);
        var told = Unfiled.of(day, dues, household);
        var family = Family.of(day.showing(), told);
        var asking = new Asking(law, family.people());
        var lines = Lines.of(day, dues, family, asking);
        var lastDays = LastDays.of(day, limits, told, family, lines);
        return new Plan(
                on,
                Order.of(day, lines, lastDays),
                lastDays,
                asking.questions(),
                Papers.toBring(day, family.people(), lines),
                family.people().values().stream()
                        .flatMap(person -> person.contradictions().stream())
                        .toList(),
                Fingerprint.of(version(), household, on));
    }

    /** What this member passed with nothing but time, after the one day and up to and including the other. */
    public List<Crossed> crossed(Member member, LocalDate after, LocalDate through) {
        return Crossed.of(limits, member, after, through);
    }

    /** One line of the plan alone; what it opens shows only beside the others. */
    Line line(Household household, String person, String procedure, LocalDate on) {
        var family = family(household, on);
        var asked = governing(family, person, procedure, on);
        return Lines.one(day(on, asked.whom()), dues, family, person, asked);
    }

    /** May this person ask for it, on this day, and because of which facts. */
    public Verdict verdict(Household household, String person, String procedure, LocalDate on) {
        var family = family(household, on);
        var asked = governing(family, person, procedure, on);
        var day = day(on, asked.whom());
        return day.decision(asked.eligible()).verdict(dues.situation(day, asked, person(family, person), family));
    }

    /** What is known of each member on this day, by fact: what they answered, and what the moves of their files set. */
    public SortedMap<String, Map<String, Value>> known(Household household, LocalDate on) {
        var known = new TreeMap<String, Map<String, Value>>();
        family(household, on).people().forEach((id, person) -> known.put(id, new TreeMap<>(person.facts())));
        return known;
    }

    /** Whether a condition of this procedure holds of this person. */
    Truth truth(Condition condition, Household household, String person, String procedure, LocalDate on) {
        var family = family(household, on);
        var asked = governing(family, person, procedure, on);
        return Decision.of(law, condition, on)
                .truth(dues.situation(day(on, asked.whom()), asked, person(family, person), family));
    }

    /** Whether the step is one this person takes: what is only for some people is surely so, surely not, or not known. */
    public Truth takes(Household household, String person, String procedure, Step step, LocalDate on) {
        var when = step.course().when();
        return when == null ? Truth.YES : truth(when, household, person, procedure, on);
    }

    /** The step this person's trámite waits for, or the first of one not begun; null when nothing is awaited any more. */
    public @Nullable String findNextStep(Household household, String person, String procedure, LocalDate on) {
        var family = family(household, on);
        var asked = governing(family, person, procedure, on);
        var day = day(on, asked.whom());
        var whose = person(family, person);
        var situation = dues.situation(day, asked, whose, family);
        var file = whose.files().get(procedure);
        var turn = file == null
                ? Turn.first(day, asked, situation)
                : Turn.next(day, file, dues.of(day, asked, whose, family), situation);
        return turn == null ? null : turn.step();
    }

    /** Whether a deadline is open for this person, as a condition of the same procedure sees it. */
    public Truth isOpen(Household household, String person, String procedure, String deadline, LocalDate on) {
        var family = family(household, on);
        var asked = governing(family, person, procedure, on);
        return dues.situation(day(on, asked.whom()), asked, person(family, person), family)
                .deadlines()
                .apply(deadline)
                .open();
    }

    /**
     * The facts on which it rests whether a deadline is open for somebody without papers and files, or null where it
     * rests on relatives as well. Of millions many told the same of these few.
     */
    public @Nullable SortedSet<String> findReliance(String procedure, String deadline, LocalDate on) {
        var inForce = law.findInForce(procedure, on);
        var asked = inForce == null ? law.procedures().get(procedure) : inForce;
        var found = asked == null ? null : asked.deadlines().get(deadline);
        return asked == null || found == null
                ? Collections.emptySortedSet()
                : Reliance.find(day(on, asked.whom()), asked, found);
    }

    /**
     * The ways to a yes from where this person stands, at most three, the one that asks least first. A way that asks
     * nothing is the yes they already have.
     */
    public List<Way> ways(Household household, String person, String procedure, LocalDate on) {
        return ways(family(household, on), person, procedure, on);
    }

    /** The same for several lines of the plan of that day, by person and procedure: the household is read once for all. */
    public SortedMap<String, Map<String, List<Way>>> ways(Household household, List<Line> lines, LocalDate on) {
        var family = family(household, on);
        var ways = new TreeMap<String, Map<String, List<Way>>>();
        for (var line : lines) {
            ways.computeIfAbsent(line.person(), _ -> new TreeMap<>())
                    .put(line.procedure(), ways(family, line.person(), line.procedure(), on));
        }
        return ways;
    }

    private List<Way> ways(Family family, String person, String procedure, LocalDate on) {
        var asked = governing(family, person, procedure, on);
        var day = day(on, asked.whom());
        return day.decision(asked.eligible()).ways(dues.situation(day, asked, person(family, person), family));
    }

    /** The deadline as it stands for this person, or null when it does not exist for them. */
    public @Nullable Due findDeadline(
            Household household, String person, String procedure, String deadline, LocalDate on) {
        var family = family(household, on);
        var asked = governing(family, person, procedure, on);
        var found = asked.deadlines().get(deadline);
        if (found == null) {
            throw unknown(deadline, "a deadline of " + procedure);
        }
        return dues.find(day(on, asked.whom()), asked, found, Situation.of(person(family, person), family));
    }

    /**
     * What speaks against the moves of a file that change a term, by what the file alone tells: an extension out of time
     * or on no ground of the list, a second notice.
     */
    public List<Reckoning.Refusal> objections(FileInFlight file, LocalDate on) {
        var member = new Member(
                file.procedure(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>(Map.of(file.procedure(), file)));
        var household = new Household(false, new TreeMap<>(Map.of(member.id(), member)));
        var asked = file.findLaw(law, on);
        if (asked == null) {
            throw unknown(file.procedure(), "a procedure");
        }
        var objections = new ArrayList<Reckoning.Refusal>();
        for (var deadline : asked.deadlines().keySet()) {
            var due = findDeadline(household, member.id(), asked.id(), deadline, on);
            if (due != null && due.objection() != null) {
                objections.add(due.objection().why());
            }
        }
        return List.copyOf(objections);
    }

    /** Every day from the start of the deadline to its end, and why it counts or not; empty while it has no end. */
    public List<CountedDay> explain(
            Household household, String person, String procedure, String deadline, LocalDate on) {
        var family = family(household, on);
        var asked = governing(family, person, procedure, on);
        var found = asked.deadlines().get(deadline);
        if (found == null) {
            throw unknown(deadline, "a deadline of " + procedure);
        }
        return dues.explain(day(on, asked.whom()), asked, found, Situation.of(person(family, person), family));
    }

    private Family family(Household household, LocalDate on) {
        var day = day(on, Whom.PERSON);
        return Family.of(day.showing(), Unfiled.of(day, dues, household));
    }

    private DayLaw day(LocalDate on, Whom whom) {
        var key = new Day(on, whom);
        if (days.size() >= DAYS_MAX && !days.containsKey(key)) {
            days.clear();
        }
        var ready = like == null ? null : like.day(on, whom);
        return days.computeIfAbsent(key, each -> new DayLaw(law, each.on(), each.whom(), ready));
    }

    /** The version of the person's file, else the one in force that day, else the first there will be. */
    private Procedure governing(Family family, String person, String id, LocalDate on) {
        var inForce = law.findInForce(id, on);
        var found = inForce == null ? law.procedures().get(id) : inForce;
        if (found == null) {
            throw unknown(id, "a procedure");
        }
        return day(on, found.whom()).governing(person(family, person), found);
    }

    private static Person person(Family family, String id) {
        var found = family.people().get(id);
        if (found == null) {
            throw unknown(id, "a member of the household");
        }
        return found;
    }

    private static IllegalArgumentException unknown(String id, String what) {
        return new IllegalArgumentException("(" + id + ") is not " + what + ". Maybe it was renamed.");
    }
}
