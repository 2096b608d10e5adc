package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.State;

/** The order in which the lines of a plan are shown. */
final class Order {

    /** After whatever runs and before what has no term. */
    private static final LocalDate OVER = LocalDate.MAX.minusDays(1);

    /** About how many days; whatever else a term is told in are days. */
    private static final Map<String, Integer> UNITS = Map.of("months", 30, "years", 365);

    private final DayLaw day;
    private final List<Line> all;

    /** By the place of the line, the first day that binds the person in it. */
    private final LocalDate[] first;

    /** Of each person, the first day that binds them in any line. */
    private final Map<String, LocalDate> firstOf = new HashMap<>();

    /** The first day that binds the person in some line that waits for this procedure; where one does. */
    private final Map<Opened, LocalDate> waiting = new HashMap<>();

    /** By person and procedure, the lines that open another. */
    private final Map<String, Map<String, Line>> opening = new HashMap<>();

    private Order(DayLaw day, List<Line> all, SortedMap<Opened, LocalDate> lastDays) {
        this.day = day;
        this.all = all;
        this.first = new LocalDate[all.size()];
        for (int each = 0; each < first.length; each++) {
            var line = all.get(each);
            if (!line.opens().isEmpty()) {
                opening.computeIfAbsent(line.person(), _ -> new HashMap<>()).put(line.procedure(), line);
            }
            first[each] = firstDay(line, lastDays);
            if (!first[each].equals(LocalDate.MAX)) {
                firstOf.merge(line.person(), first[each], Order::earlier);
                for (var blocker : line.blockedBy()) {
                    if (blocker.procedure() != null) {
                        waiting.merge(new Opened(line.person(), blocker.procedure()), first[each], Order::earlier);
                    }
                }
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** @param unseen how long the shortest term is that may be running unseen */
    private record Ranked(Line line, boolean isLost, LocalDate urgency, int unseen, int unlocked, int effort)
            implements Comparable<Ranked> {

        @Override
        public int compareTo(Ranked other) {
            int order = Boolean.compare(isLost, other.isLost);
            order = order == 0 ? urgency.compareTo(other.urgency) : order;
            order = order == 0 ? Integer.compare(unseen, other.unseen) : order;
            order = order == 0 ? Integer.compare(other.unlocked, unlocked) : order;
            order = order == 0 ? Integer.compare(effort, other.effort) : order;
            order = order == 0 ? line.person().compareTo(other.line.person()) : order;
            return order == 0 ? line.procedure().compareTo(other.line.procedure()) : order;
        }
    }

    /**
     * Deadlines that bind the person and what time alone ends, by day, and before those of the same person a term that may be running unseen, the
     * shorter first; then what could have been begun in time and was not; then what unlocks most, then least effort, then
     * by id. What can still be lost comes before what is lost already, and what can be done no more comes last.
     */
    static List<Line> of(DayLaw day, List<Line> lines, SortedMap<Opened, LocalDate> lastDays) {
        var order = new Order(day, lines, lastDays);
        var ranked = new Ranked[lines.size()];
        for (int each = 0; each < ranked.length; each++) {
            var line = lines.get(each);
            int unseen = order.unseen(line);
            ranked[each] = new Ranked(
                    line, line.isLost(), order.urgency(each, unseen), unseen, order.unlocked(line), effort(line));
        }
        Arrays.sort(ranked);
        var sorted = new Line[ranked.length];
        for (int each = 0; each < sorted.length; each++) {
            sorted[each] = ranked[each].line();
        }
        return List.of(sorted);
    }

    /** The first day that binds the person, here or in a line of theirs that waits for this one. */
    private LocalDate urgency(int place, int unseen) {
        var line = all.get(place);
        if (unseen < Integer.MAX_VALUE) {
            var known = firstOf.get(line.person());
            return known == null ? LocalDate.MAX : known.minusDays(1);
        }
        var waits = waiting.isEmpty() ? null : waiting.get(new Opened(line.person(), line.procedure()));
        return waits == null ? first[place] : earlier(first[place], waits);
    }

    /** The days or months of the shortest term of a line that may be running unseen; without one, more than any. */
    private int unseen(Line line) {
        int least = Integer.MAX_VALUE;
        for (var due : line.state() == State.NOW ? line.deadlines() : List.<Due>of()) {
            if (mayRunUnseen(line, due)) {
                least = Math.min(least, days(due));
            }
        }
        return least;
    }

    /** How long a term is, about. */
    static int days(Due due) {
        return due.days() * UNITS.getOrDefault(due.unit(), 1);
    }

    /**
     * Whether it binds the person and nobody knows the day it began, so that it may end today; one that may not exist at
     * all waits for the answer that tells.
     */
    private boolean mayRunUnseen(Line line, Due due) {
        boolean isUnseen =
                due.binds().equals(Dues.PERSON) && due.standing() == Due.Standing.UNKNOWN && due.earliest() == null;
        var procedure = isUnseen ? day.findInForce(line.procedure()) : null;
        var deadline = procedure == null ? null : procedure.deadlines().get(due.deadline());
        var start = deadline == null ? null : Course.fact(deadline.from());
        return start != null && due.because().contains(start);
    }

    /** What a birthday ends binds like a term. */
    private static LocalDate firstDay(Line line, SortedMap<Opened, LocalDate> lastDays) {
        var last = lastDays.isEmpty() ? null : lastDays.get(new Opened(line.person(), line.procedure()));
        var first = last == null ? LocalDate.MAX : last;
        for (var due : line.deadlines()) {
            first = earlier(day(line, due), first);
        }
        return first;
    }

    /** An open file whose term is over may be closed any day; what was never begun has no more to lose. */
    private static LocalDate day(Line line, Due due) {
        if (due.earliest() == null || !due.binds().equals(Dues.PERSON)) {
            return LocalDate.MAX;
        }
        return switch (due.standing()) {
            case OPEN -> due.earliest();
            case MISSED -> {
                boolean isOfFile = line.state() == State.RUNNING || line.state() == State.DONE;
                yield isOfFile && !due.isFilingUndone() ? due.earliest() : OVER;
            }
            case NOT_STARTED, PAUSED, MET, LATE, UNKNOWN -> LocalDate.MAX;
        };
    }

    /** How many follow from it, at whatever remove: so whatever waits for it comes after it. */
    private int unlocked(Line line) {
        if (line.opens().isEmpty()) {
            return 0;
        }
        var unlocked = new HashSet<String>();
        addUnlocked(line, opening.getOrDefault(line.person(), Map.of()), unlocked);
        return unlocked.size();
    }

    private static void addUnlocked(Line line, Map<String, Line> opening, Set<String> unlocked) {
        for (var procedure : line.opens()) {
            var opened = unlocked.add(procedure) ? opening.get(procedure) : null;
            if (opened != null) {
                addUnlocked(opened, opening, unlocked);
            }
        }
    }

    private static int effort(Line line) {
        int effort = 0;
        for (var need : line.needs()) {
            effort += need.blocks() ? 1 : 0;
        }
        return effort;
    }
}
