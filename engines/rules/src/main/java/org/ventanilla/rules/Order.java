package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;

/** The order in which the lines of a plan are shown. */
final class Order {

    private Order() {}

    private record Ranked(Line line, LocalDate urgency, int unlocked, long effort) {}

    /** Deadlines that bind the person by day, then what unlocks most, then least effort, then by id. */
    static List<Line> of(List<Line> lines) {
        var byPerson = new TreeMap<String, List<Line>>();
        lines.forEach(line ->
                byPerson.computeIfAbsent(line.person(), _ -> new ArrayList<>()).add(line));
        return lines.stream()
                .map(line -> {
                    var own = byPerson.getOrDefault(line.person(), List.of());
                    return new Ranked(
                            line, urgency(line, own), unlocked(line, own).size(), effort(line));
                })
                .sorted(Comparator.comparing(Ranked::urgency)
                        .thenComparing(ranked -> -ranked.unlocked())
                        .thenComparing(Ranked::effort)
                        .thenComparing(ranked -> ranked.line().person())
                        .thenComparing(ranked -> ranked.line().procedure()))
                .map(Ranked::line)
                .toList();
    }

    /** The first day that binds the person, here or in a line that waits for this one. */
    private static LocalDate urgency(Line line, List<Line> lines) {
        return lines.stream()
                .filter(other -> other == line || isWaitingFor(other, line.procedure()))
                .flatMap(other -> other.deadlines().stream())
                .filter(due -> due.binds().equals(Dues.PERSON))
                .filter(due -> due.standing() == Due.Standing.OPEN || due.standing() == Due.Standing.MISSED)
                .map(Due::earliest)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** All that follows from it, at whatever remove: so whatever waits for it comes after it. */
    private static Set<String> unlocked(Line line, List<Line> lines) {
        var all = new TreeSet<>(line.opens());
        int before = -1;
        while (before != all.size()) {
            before = all.size();
            lines.stream()
                    .filter(other -> all.contains(other.procedure()))
                    .toList()
                    .forEach(other -> all.addAll(other.opens()));
        }
        return all;
    }

    private static boolean isWaitingFor(Line line, String procedure) {
        return line.blockedBy().stream().anyMatch(blocker -> procedure.equals(blocker.procedure()));
    }

    private static long effort(Line line) {
        return line.needs().stream().filter(Plan.Need::blocks).count();
    }
}
