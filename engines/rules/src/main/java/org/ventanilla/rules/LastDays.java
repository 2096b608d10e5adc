package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ventanilla.rules.Crossed.Limit;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.Plan.Truth;

/**
 * Until when somebody may ask for what they may ask for today, where time alone takes it from them: the day before a
 * birthday, or the last day before so many months are over.
 *
 * <p>Few lines are asked anew, and of few days: those whose condition asks for the date that comes to a limit.
 */
final class LastDays {

    /** How far ahead a plan looks; nobody made a rule of it, and a family that comes back sees what comes then. */
    static final int DAYS_AHEAD = 90;

    /** A date of somebody that may be in another class from a day on. */
    private record Passing(String person, String fact) {}

    /** A line that is open today. */
    private record Open(String person, String procedure, Decision decision, Ahead.Dates dates) {

        boolean restsOn(Set<Passing> passing) {
            for (var each : passing) {
                if (dates.ofRelatives().contains(each.fact())
                        || each.person().equals(person) && dates.own().contains(each.fact())) {
                    return true;
                }
            }
            return false;
        }
    }

    private final DayLaw today;
    private final Household household;
    private final Family family;
    private final SortedMap<LocalDate, Set<Passing>> passing = new TreeMap<>();
    private final SortedMap<Opened, LocalDate> found = new TreeMap<>();

    private LastDays(DayLaw today, Household household, Family family) {
        this.today = today;
        this.household = household;
        this.family = family;
    }

    /**
     * @param limits of the law, as {@link Crossed#limits} finds them
     * @param lines the plan of that day
     */
    static SortedMap<Opened, LocalDate> of(
            DayLaw today, Set<Limit> limits, Household household, Family family, List<Line> lines) {
        var last = new LastDays(today, household, family);
        household.members().values().forEach(member -> last.pass(limits, member));
        if (!last.passing.isEmpty()) {
            family.people().values().forEach(last::passUnsure);
            last.look(last.open(lines));
        }
        return last.found;
    }

    private void pass(Set<Limit> limits, Member member) {
        for (var crossed : Crossed.of(limits, member, today.on(), today.on().plusDays(DAYS_AHEAD))) {
            passing.computeIfAbsent(crossed.on(), _ -> new HashSet<>()).add(new Passing(member.id(), crossed.fact()));
        }
    }

    /** Who told an age and no birthday may have it on any day. */
    private void passUnsure(Person person) {
        today.ahead().followed().forEach((date, following) -> {
            if (person.find(date) == null && following.stream().anyMatch(told -> person.find(told) != null)) {
                passing.values().forEach(each -> each.add(new Passing(person.id(), date)));
            }
        });
    }

    /** What a term of its own decides is told with that term. */
    private List<Open> open(List<Line> lines) {
        var open = new ArrayList<Open>();
        for (var line : lines) {
            var procedure = isOpen(line) ? today.law().findVersion(line.procedure(), line.versionFrom()) : null;
            var decision = procedure == null ? null : today.decision(procedure.eligible());
            if (decision != null && !decision.asksOfDeadlines()) {
                open.add(new Open(
                        line.person(), line.procedure(), decision, today.ahead().dates(decision)));
            }
        }
        return open;
    }

    private static boolean isOpen(Line line) {
        return line.verdict().truth() == Truth.YES && (line.state() == State.NOW || line.state() == State.BLOCKED);
    }

    /** What is sure today and no more from a day on, whoever's birthday it is. */
    private void look(List<Open> open) {
        boolean isStill = isStill();
        passing.forEach((day, dates) -> {
            var then = isStill ? family : Family.of(today.ahead().showing(day), household);
            for (var line : open) {
                var person = then.people().get(line.person());
                if (person != null && (!isStill || line.restsOn(dates))) {
                    var decision = today.ahead().decision(line.decision(), day);
                    if (decision.truth(Situation.of(person, then)) != Truth.YES) {
                        found.putIfAbsent(new Opened(line.person(), line.procedure()), day.minusDays(1));
                    }
                }
            }
        });
    }

    /** Whether nothing that was written down is of a day to come, so that time moves no more than limits. */
    private boolean isStill() {
        return household.members().values().stream().allMatch(this::isStill)
                && family.people().values().stream()
                        .allMatch(person -> today.showing().evidence().isTheSameOnAnyDay(person.papers()));
    }

    private boolean isStill(Member member) {
        return member.holds().stream().noneMatch(held -> held.issued() != null && isToCome(held.issued()))
                && member.files().values().stream()
                        .noneMatch(file ->
                                isToCome(file.opened()) || file.moves().stream().anyMatch(move -> isToCome(move.on())));
    }

    private boolean isToCome(LocalDate day) {
        return day.isAfter(today.on());
    }
}
