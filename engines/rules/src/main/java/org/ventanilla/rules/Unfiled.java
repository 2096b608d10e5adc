package org.ventanilla.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Household.FileInFlight;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Household.Move;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;

/**
 * What was filed and counts as not filed, since the person surely let a term pass to which the law attaches that
 * (LRPCAP 11): whatever the filing set, gave or started is then as if nobody had filed.
 */
final class Unfiled {

    /** Ends the name of what is written after the moves of such a file, and by nobody else: the deadline that passed. */
    private static final String UNFILED = ".unfiled";

    private final DayLaw day;
    private final Dues dues;

    private Unfiled(DayLaw day, Dues dues) {
        this.day = day;
        this.dues = dues;
    }

    /** The same household, in which it is written of each such file that it counts as not filed. */
    static Household of(DayLaw day, Dues dues, Household household) {
        boolean mayBe = household.members().values().stream()
                .anyMatch(member -> member.files().values().stream().anyMatch(file -> mayBe(day, file)));
        return mayBe ? new Unfiled(day, dues).written(household) : household;
    }

    private static boolean mayBe(DayLaw day, FileInFlight file) {
        var procedure = file.moves().isEmpty() ? null : file.findLaw(day.law(), day.on());
        return procedure != null && procedure.deadlines().values().stream().anyMatch(Deadline::isForFiling);
    }

    private Household written(Household household) {
        var family = Family.of(day.showing(), household);
        var members = new TreeMap<String, Member>();
        household.members().forEach((id, member) -> {
            var person = family.people().get(id);
            var files = new TreeMap<String, FileInFlight>(member.files());
            if (person != null) {
                files.replaceAll((procedure, file) -> written(file, procedure, Situation.of(person, family)));
            }
            members.put(id, new Member(id, member.answers(), member.relations(), member.holds(), files));
        });
        return new Household(household.complete(), members);
    }

    private FileInFlight written(FileInFlight file, String procedure, Situation situation) {
        var state = situation.person().files().get(procedure);
        if (state == null || state.moves().isEmpty()) {
            return file;
        }
        for (var deadline : state.law().deadlines().values()) {
            if (deadline.isForFiling() && isPast(state, deadline, situation)) {
                var moves = new ArrayList<>(file.moves());
                moves.add(new Move(deadline.id() + UNFILED, day.on(), null));
                return new FileInFlight(file.procedure(), file.versionFrom(), file.opened(), moves);
            }
        }
        return file;
    }

    /** Surely over, without the office having gone on with it all the same. */
    private boolean isPast(FileState state, Deadline deadline, Situation situation) {
        if (!state.events().containsKey(filing(deadline)) || Fulfilment.isOvertaken(state, deadline)) {
            return false;
        }
        var due = dues.find(day, state.law(), deadline, situation);
        return due != null && (due.standing() == Due.Standing.MISSED || due.standing() == Due.Standing.LATE);
    }

    /** The step from which its days count, and which is undone with it. */
    private static String filing(Deadline deadline) {
        var event = String.valueOf(Course.fact(deadline.from()));
        return event.endsWith(Events.DATE) ? event.substring(0, event.length() - Events.DATE.length()) : event;
    }

    /** Whether the move says that all before it counts as not filed. */
    static boolean isSaidBy(Move move) {
        return move.step().endsWith(UNFILED);
    }

    /** The moves that count: from what was filed on none does once it counts as not filed, or is filed again. */
    static List<Move> counting(Procedure procedure, List<Move> moves) {
        var filings = procedure.deadlines().values().stream()
                .filter(Deadline::isForFiling)
                .map(Unfiled::filing)
                .toList();
        if (filings.isEmpty()) {
            return moves;
        }
        var counting = new ArrayList<Move>();
        for (var move : moves) {
            if (isSaidBy(move) || filings.contains(move.step())) {
                int first = 0;
                while (first < counting.size()
                        && !filings.contains(counting.get(first).step())) {
                    first++;
                }
                counting.subList(first, counting.size()).clear();
            }
            if (!isSaidBy(move)) {
                counting.add(move);
            }
        }
        return List.copyOf(counting);
    }

    /**
     * What was told of the filing goes with it: where a step before it leaves something of the same, that stands again,
     * and otherwise nothing is known.
     */
    static void forget(Showing showing, FileState before, Map<String, Value> facts) {
        var steps = before.law().steps();
        for (var deadline : before.law().deadlines().values()) {
            int at = deadline.isForFiling() ? FileState.indexOf(before.law(), filing(deadline)) : -1;
            if (at >= 0) {
                SortedMap<String, Value> earlier = new TreeMap<>();
                steps.subList(0, at).forEach(step -> earlier.putAll(showing.left(step)));
                showing.left(steps.get(at)).forEach((fact, value) -> {
                    if (value instanceof Value.Day || value.equals(facts.get(fact))) {
                        facts.remove(fact);
                        if (earlier.get(fact) instanceof Value stands) {
                            facts.put(fact, stands);
                        }
                    }
                });
            }
        }
    }
}
