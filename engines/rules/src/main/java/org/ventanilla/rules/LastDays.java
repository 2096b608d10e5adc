package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Crossed.Limit;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Law;

/**
 * Until when somebody may ask for what they may ask for today, where time alone takes it from them: the day before a
 * birthday, or the last day before so many months are over.
 */
final class LastDays {

    /** How far ahead a plan looks; nobody made a rule of it, and a family that comes back sees what comes then. */
    static final int DAYS_AHEAD = 90;

    private final Law law;
    private final Household household;
    private final SortedMap<Opened, LocalDate> found = new TreeMap<>();

    private LastDays(Law law, Household household) {
        this.law = law;
        this.household = household;
    }

    /**
     * @param limits of the law, as {@link Crossed#limits} finds them
     * @param lines the plan of that day
     */
    static SortedMap<Opened, LocalDate> of(
            Law law, Set<Limit> limits, Household household, List<Line> lines, LocalDate on) {
        var days = new TreeSet<LocalDate>();
        for (var member : household.members().values()) {
            Crossed.of(limits, member, on, on.plusDays(DAYS_AHEAD)).forEach(crossed -> days.add(crossed.on()));
        }
        var last = new LastDays(law, household);
        var open = new ArrayList<Line>();
        for (var line : days.isEmpty() ? List.<Line>of() : lines) {
            if (isOpen(line)) {
                open.add(line);
            }
        }
        days.forEach(day -> last.look(day, open));
        return last.found;
    }

    private static boolean isOpen(Line line) {
        return line.verdict().truth() == Truth.YES && (line.state() == State.NOW || line.state() == State.BLOCKED);
    }

    /** What is sure today and no more from this day on, whoever's birthday it is. */
    private void look(LocalDate day, Collection<Line> open) {
        var family = Family.of(law, household, day);
        for (var line : open) {
            var procedure = law.findVersion(line.procedure(), line.versionFrom());
            var person = family.people().get(line.person());
            if (procedure != null && person != null) {
                var then = Decision.of(law, procedure.eligible(), day);
                boolean isSettled = !then.asksOfDeadlines();
                if (isSettled && then.truth(Situation.of(person, family)) != Truth.YES) {
                    found.putIfAbsent(new Opened(line.person(), line.procedure()), day.minusDays(1));
                }
            }
        }
    }
}
