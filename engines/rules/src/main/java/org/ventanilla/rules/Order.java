package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<Opened, Line> lines = new HashMap<>();
    private final Map<Opened, List<Line>> waiting = new HashMap<>();
    private final Map<String, LocalDate> firstOf = new HashMap<>();

    private Order(DayLaw day, List<Line> all) {
        this.day = day;
        for (var line : all) {
            lines.put(new Opened(line.person(), line.procedure()), line);
            firstOf.merge(line.person(), firstDay(line), (one, other) -> one.isBefore(other) ? one : other);
            for (var blocker : line.blockedBy()) {
                if (blocker.procedure() != null) {
                    waiting.computeIfAbsent(new Opened(line.person(), blocker.procedure()), _ -> new ArrayList<>())
                            .add(line);
                }
            }
        }
    }

    /** @param unseen how long the shortest term is that may be running unseen */
    private record Ranked(Line line, LocalDate urgency, int unseen, int unlocked, int effort)
            implements Comparable<Ranked> {

        @Override
        public int compareTo(Ranked other) {
            int order = urgency.compareTo(other.urgency);
            order = order == 0 ? Integer.compare(unseen, other.unseen) : order;
            order = order == 0 ? Integer.compare(other.unlocked, unlocked) : order;
            order = order == 0 ? Integer.compare(effort, other.effort) : order;
            order = order == 0 ? line.person().compareTo(other.line.person()) : order;
            return order == 0 ? line.procedure().compareTo(other.line.procedure()) : order;
        }
    }

    /**
     * Deadlines that bind the person by day, and before those of the same person a term that may be running unseen, the
     * shorter first; then what could have been begun in time and was not; then what unlocks most, then least effort, then
     * by id. What can still be lost comes before what is lost already.
     */
    static List<Line> of(DayLaw day, List<Line> lines) {
        var order = new Order(day, lines);
        var ranked = new ArrayList<Ranked>(lines.size());
        for (var line : lines) {
            int unseen = order.unseen(line);
            ranked.add(new Ranked(line, order.urgency(line, unseen), unseen, order.unlocked(line), effort(line)));
        }
        Collections.sort(ranked);
        return ranked.stream().map(Ranked::line).toList();
    }

    /** The first day that binds the person, here or in a line of theirs that waits for this one. */
    private LocalDate urgency(Line line, int unseen) {
        if (unseen < Integer.MAX_VALUE) {
            var known = firstOf.getOrDefault(line.person(), LocalDate.MAX);
            return known.equals(LocalDate.MAX) ? known : known.minusDays(1);
        }
        var first = firstDay(line);
        for (var other : waiting.getOrDefault(new Opened(line.person(), line.procedure()), List.of())) {
            var day = firstDay(other);
            first = day.isBefore(first) ? day : first;
        }
        return first;
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

    private static LocalDate firstDay(Line line) {
        var first = LocalDate.MAX;
        for (var due : line.deadlines()) {
            var day = day(line, due);
            first = day.isBefore(first) ? day : first;
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
            case MISSED -> line.state() == State.RUNNING || line.state() == State.DONE ? due.earliest() : OVER;
            case NOT_STARTED, PAUSED, MET, LATE, UNKNOWN -> LocalDate.MAX;
        };
    }

    /** How many follow from it, at whatever remove: so whatever waits for it comes after it. */
    private int unlocked(Line line) {
        if (line.opens().isEmpty()) {
            return 0;
        }
        var all = new HashSet<String>();
        addUnlocked(line, all);
        return all.size();
    }

    private void addUnlocked(Line line, Set<String> all) {
        for (var procedure : line.opens()) {
            var opened = all.add(procedure) ? lines.get(new Opened(line.person(), procedure)) : null;
            if (opened != null) {
                addUnlocked(opened, all);
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
