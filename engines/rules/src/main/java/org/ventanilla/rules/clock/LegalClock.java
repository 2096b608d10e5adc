package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ventanilla.rules.clock.Course.End;
import org.ventanilla.rules.clock.Matter.Moves;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.clock.Reckoning.Due;
import org.ventanilla.rules.clock.Reckoning.Paused;
import org.ventanilla.rules.clock.Reckoning.Refusal;
import org.ventanilla.rules.clock.Reckoning.Refused;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.HolidayList;

/**
 * The days of one holiday list as one authority works them, and when terms end on them.
 *
 * <p>Immutable and safe for any number of threads. Building one takes milliseconds; keep it. The authority is the one
 * that must act or, for an act of the person, the one it is done before: its published closures are the ones that count.
 *
 * <pre>{@code
 * var clock = LegalClock.of(law.calendars().get("lfpa-28"), "comar");
 * var matter = Matter.of(new Term(30, Unit.WORKING_DAYS), LocalDate.of(2026, 10, 9))
 *         .suspended(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 30));
 * switch (clock.reckon(matter)) {
 *     case Due due -> print(due.earliest(), clock.explain(matter));
 *     case Paused paused -> print(paused.notice().answerBy());
 *     case Refused refused -> print(refused.detail());
 * }
 * }</pre>
 *
 * <p>Sources: LFPA 17-A, 28, 29, 31, 38; LRPCAP 18, 24. What each rule is taken to mean where the text leaves room is
 * said at {@link Matter} and {@link Course}.
 */
public final class LegalClock {

    private final HolidayList list;
    private final String authority;

    /** Disputed days taken as working days: the earlier due day, which is safe for an act of a person. */
    private final Reading strict;

    /** Disputed days taken as free. The same object where nothing is disputed. */
    private final Reading wide;

    private final Reading.Special special;
    private final List<HolidayList.Closure> unsettled;

    private LegalClock(HolidayList list, String authority, Reading.Special special) {
        this.special = special;
        this.list = list;
        this.authority = authority;
        this.strict = new Reading(list, authority, special, false);
        this.wide = Reading.isDisputed(list) ? new Reading(list, authority, special, true) : strict;
        this.unsettled = Reading.unsettled(list, authority);
    }

    /** @param authority id of the authority whose closures and publications count */
    public static LegalClock of(HolidayList list, String authority) {
        return new LegalClock(list, authority, Reading.Special.NONE);
    }

    /**
     * The same clock with days the authority published for everybody.
     *
     * @param closed not worked, and not counted in working days (LFPA 28 p2)
     * @param enabled worked although the list says otherwise (LFPA 28 p4)
     */
    public LegalClock with(Set<LocalDate> closed, Set<LocalDate> enabled) {
        return new LegalClock(list, authority, special.and(closed, enabled));
    }

    /** When the term ends. Never throws for what a person may have typed: a bad matter is {@link Refused}. */
    public Reckoning reckon(Matter matter) {
        var objection = Objections.to(matter);
        if (objection != null) {
            return objection;
        }
        var clock = forDaysOf(matter);
        var dues = new ArrayList<End.On>(4);
        Refused refused = null;
        var runs = clock.runs(matter);
        for (var run : runs) {
            switch (run.end()) {
                case End.On on -> dues.add(on);
                case End.Stopped(var notice) -> {
                    return new Paused(notice);
                }
                case End.Refused(var why, var detail) -> refused = new Refused(why, detail);
            }
        }
        return refused != null && dues.isEmpty() ? refused : clock.due(dues, clock.isDisputed(runs));
    }

    /** What {@link #dues} writes for a term that ends after the last day the clock knows, or an event it does not know. */
    public static final int NO_DUE = Integer.MAX_VALUE;

    /**
     * The due days of one term from many events, without anything that happened to a single file: for each the same
     * {@link Due#earliest} as {@link #reckon} says of {@link Matter#of}, some hundred times as fast.
     *
     * @param events epoch days
     * @param dues where the epoch day of each goes; {@link #NO_DUE} where there is none
     */
    public void dues(Term term, int[] events, int[] dues) {
        if (dues.length < events.length) {
            throw new IllegalArgumentException("(" + events.length + ") events need as many places, not (" + dues.length
                    + "). Maybe the arrays were swapped.");
        }
        if (Objections.to(Matter.of(term, LocalDate.EPOCH)) instanceof Refused refused) {
            throw new IllegalArgumentException(refused.detail());
        }
        if (term.isFirstSaid()) {
            oneByOne(term, events, dues);
            return;
        }
        switch (term.unit()) {
            case WORKING_DAYS -> strict.working.after(events, term.count(), dues);
            case NATURAL_DAYS -> {
                strict.running.after(events, term.count(), dues);
                strict.working.open(dues, events.length);
            }
            case MONTHS, YEARS -> oneByOne(term, events, dues);
        }
    }

    private void oneByOne(Term term, int[] events, int[] dues) {
        for (int each = 0; each < events.length; each++) {
            dues[each] = Ladder.knows(events[each]) ? due(term, events[each]) : NO_DUE;
        }
    }

    private int due(Term term, int event) {
        var matter = Matter.of(term, LocalDate.ofEpochDay(event));
        var end = new Course(strict, matter, LocalDate.ofEpochDay(event), Stretches.NONE).run();
        return end instanceof End.On on ? on.due() : NO_DUE;
    }

    /**
     * The days behind {@link Due#earliest}, one row each, from the first day that may count to the due day; empty when
     * there is no due day. In a term of working days as many rows count as the term has days.
     */
    public List<CountedDay> explain(Matter matter) {
        if (Objections.to(matter) != null) {
            return List.of();
        }
        var clock = forDaysOf(matter);
        Explanation best = null;
        for (var run : clock.runs(matter)) {
            switch (run.end()) {
                case End.On on -> best = Explanation.earlier(best, new Explanation(run.course(), on));
                case End.Stopped _ -> {
                    return List.of();
                }
                case End.Refused _ -> {}
            }
        }
        return best == null ? List.of() : best.rows();
    }

    /**
     * The earliest day the event may have been for the term still to be open today, by the reading that ends first: one
     * comparison then answers for everybody whose term has the same length. Extensions and notices are left out.
     *
     * @param matter its event is ignored
     */
    public LocalDate cutOff(Matter matter, LocalDate today) {
        var clock = forDaysOf(matter);
        var suspended = Stretches.of(matter.days().suspended());
        var bare = matter.with(Moves.NONE);
        var low = Ladder.FIRST;
        var high = (int) today.toEpochDay();
        while (low < high) {
            var middle = low + (high - low) / 2;
            var end = new Course(clock.strict, bare, LocalDate.ofEpochDay(middle), suspended).run();
            if (end instanceof End.On on && on.due() < today.toEpochDay()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(low);
    }

    /** Whether the authority works that day, disputed days taken as worked. */
    public boolean isWorking(LocalDate day) {
        return workingDays(day.minusDays(1), day) == 1;
    }

    /** Working days after the one day up to and including the other; negative when the other is earlier. */
    public int workingDays(LocalDate after, LocalDate through) {
        return strict.working.through((int) through.toEpochDay()) - strict.working.through((int) after.toEpochDay());
    }

    public String list() {
        return list.id();
    }

    public String authority() {
        return authority;
    }

    private LegalClock forDaysOf(Matter matter) {
        var days = matter.days();
        return days.closed().isEmpty() && days.enabled().isEmpty() ? this : with(days.closed(), days.enabled());
    }

    private Due due(List<End.On> dues, boolean disputed) {
        var earliest = dues.getFirst();
        int latest = earliest.due();
        for (var due : dues) {
            earliest = due.due() < earliest.due() ? due : earliest;
            latest = Math.max(latest, due.due());
        }
        var published = list.publishedThrough().get(authority);
        var last = LocalDate.ofEpochDay(latest);
        return new Due(
                LocalDate.ofEpochDay(earliest.due()),
                last,
                earliest.count(),
                earliest.due() - earliest.last(),
                !list.countsEveryDay() && (published == null || last.isAfter(published.through())),
                disputed,
                earliest.notice(),
                unsettled);
    }

    /** Runs come in pairs when the list is read in two ways. */
    private boolean isDisputed(List<Run> runs) {
        for (var i = 0; strict != wide && i < runs.size(); i += 2) {
            if (runs.get(i).end() instanceof End.On one
                    && runs.get(i + 1).end() instanceof End.On other
                    && one.due() != other.due()) {
                return true;
            }
        }
        return false;
    }

    private record Run(Course course, End end) {}

    /** Every combination of what is open: both ends of an imprecise event, both readings of the list. */
    private List<Run> runs(Matter matter) {
        var event = matter.event();
        var runs = new ArrayList<Run>(4);
        addRuns(runs, matter, event.from());
        if (!event.from().equals(event.to())) {
            addRuns(runs, matter, event.to());
        }
        if (!matter.moves().extensions().isEmpty() && runs.stream().anyMatch(run -> run.end() instanceof End.On)) {
            runs.replaceAll(LegalClock::withoutLateExtension);
        }
        return runs;
    }

    private void addRuns(List<Run> runs, Matter matter, LocalDate event) {
        var suspended = Stretches.of(matter.days().suspended());
        for (var reading : strict == wide ? List.of(strict) : List.of(strict, wide)) {
            var course = new Course(reading, matter, event, suspended);
            runs.add(new Run(course, course.run()));
        }
    }

    /** What is in time for one possible event and late for another leaves the term as it was in the second. */
    private static Run withoutLateExtension(Run run) {
        if (run.end() instanceof End.Refused(var why, var _) && why == Refusal.EXTENDED_OUT_OF_TIME) {
            var course = run.course().withoutExtensions();
            return new Run(course, course.run());
        }
        return run;
    }
}
