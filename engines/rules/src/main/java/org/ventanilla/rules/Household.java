package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;

/**
 * The people asked about together.
 *
 * @param complete someone declared that nobody is missing; only then can "no such relative" be a no
 * @param members by their id in this household
 */
public record Household(boolean complete, SortedMap<String, Member> members) {

    /**
     * @param answers by fact id; a fact that is absent was not asked
     * @param relations by relation ({@code parent}: the ids of this member's parents), base relations only
     * @param holds documents in hand or seen
     * @param files trámites begun, by procedure id
     */
    public record Member(
            String id,
            SortedMap<String, Answered> answers,
            SortedMap<String, Set<String>> relations,
            List<Held> holds,
            SortedMap<String, FileInFlight> files) {}

    /** Every relation a rule may name. */
    public static Set<String> relations() {
        return Family.RELATIONS;
    }

    /** By member and relation, the others: what was told, its inverse, and what follows (siblings, grandparents). */
    public SortedMap<String, Map<String, SortedSet<String>>> kin() {
        return Family.kin(this);
    }

    /**
     * The same household with whoever may be under eighteen on that day taken for the youngest they may be: in doubt the
     * statute presumes an adolescent, and the doubt ends only when even the youngest would be of age. LGDNNA 5 p4.
     */
    public Household presumingChildren(LocalDate on) {
        var presumed = new TreeMap<String, Member>();
        members.forEach((id, member) -> {
            var answers = new TreeMap<>(member.answers);
            answers.computeIfPresent(Computed.BORN, (_, told) -> presumed(told, on));
            presumed.put(id, new Member(id, answers, member.relations, member.holds, member.files));
        });
        return new Household(complete, presumed);
    }

    private static Answered presumed(Answered told, LocalDate on) {
        var adult = on.minusYears(Computed.MAJORITY);
        return told instanceof Answered.Known(Value.Day(var earliest, var latest))
                        && !earliest.isAfter(adult)
                        && latest.isAfter(adult)
                ? new Answered.Known(new Value.Day(latest, latest))
                : told;
    }

    /**
     * The same household for a caller who may look into these compartments and no other: what stands in a closed one,
     * its silences included, was never heard of. What the machine then computes is a function of what that caller may
     * read. A fact that is in no catalogue is closed to everybody.
     */
    public Household visibleTo(Law law, Set<String> compartments) {
        var seen = new TreeMap<String, Member>();
        members.forEach((id, member) -> {
            var answers = new TreeMap<>(member.answers);
            answers.keySet().removeIf(fact -> isClosed(law.facts().get(fact), compartments));
            seen.put(id, new Member(id, answers, member.relations, member.holds, member.files));
        });
        return new Household(complete, seen);
    }

    private static boolean isClosed(@Nullable Fact fact, Set<String> compartments) {
        return fact == null || fact.compartment() != null && !compartments.contains(fact.compartment());
    }

    /** What was answered to a question. Silence stays unknown and is not asked again. */
    public sealed interface Answered {
        record Known(Value value) implements Answered {}

        record DoesNotKnow() implements Answered {}

        record PrefersNotToSay() implements Answered {}
    }

    /** @param issued the day on the paper, or null when it does not matter or is not known */
    public record Held(String document, @Nullable LocalDate issued) {}

    /**
     * A trámite begun: its dated moves, from which its state follows.
     *
     * @param versionFrom the version in force when it was written down
     * @param opened the day it began, which may lie before that version: then it began under an earlier one
     */
    public record FileInFlight(String procedure, LocalDate versionFrom, LocalDate opened, List<Move> moves) {

        /** Begins the name of the move by which whoever may choose passes the file to a later version. */
        public static final String VERSION = "version.";

        /**
         * The version that governs it on a day: the one it began under, until somebody who may has chosen a later one.
         * Null when the law has no such procedure.
         */
        public @Nullable Procedure findLaw(Law law, LocalDate on) {
            var written = law.findVersion(procedure, versionFrom);
            var begun = written == null || opened.isBefore(versionFrom) ? law.findInForce(procedure, opened) : written;
            if (begun == null) {
                begun = written;
            }
            var governing = begun == null ? law.procedures().get(procedure) : begun;
            for (var version : law.versions(procedure)) {
                if (governing != null
                        && version.version().from().isAfter(governing.version().from())
                        && version.version().inFlight().mayBeChosen()
                        && isChosen(version, on)) {
                    governing = version;
                }
            }
            return governing;
        }

        private boolean isChosen(Procedure version, LocalDate on) {
            var move = VERSION + version.version().from();
            return moves.stream()
                    .anyMatch(each -> each.step().equals(move) && !each.on().isAfter(on));
        }
    }

    /**
     * @param step id of a step, or of an event the deadlines of the procedure count from
     * @param outcome for a step with outcomes, which; else null
     */
    public record Move(String step, LocalDate on, @Nullable String outcome) {}
}
