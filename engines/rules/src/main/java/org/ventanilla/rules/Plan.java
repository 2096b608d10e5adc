package org.ventanilla.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.law.Cite;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Text;

/**
 * What these people can do, on this day: computed, never typed.
 *
 * @param lines in the order shown: deadlines that bind the person by day, after a term of theirs that may be running
 *     unseen, then what unlocks most, then least effort
 * @param lastDays until when what may be asked for today may be, of lines that a birthday or a lapse of time ends soon
 * @param questions what to ask next, most useful first; empty when nothing depends on anything unasked
 * @param toBring documents for the lines that are open now, held ones first
 * @param contradictions where a paper in hand says otherwise than what was answered: somebody has to ask again
 * @param hash one hash for one law, household as visible, and day
 */
public record Plan(
        LocalDate on,
        List<Line> lines,
        SortedMap<Opened, LocalDate> lastDays,
        List<Question> questions,
        List<Paper> toBring,
        List<Contradiction> contradictions,
        String hash) {

    /** The last day on which this may be asked for, where time alone ends it soon; or null. */
    public @Nullable LocalDate findLastDay(Line line) {
        return lastDays.isEmpty() ? null : lastDays.get(new Opened(line.person(), line.procedure()));
    }

    public enum State {
        /** Can be done today. */
        NOW,
        /** May be done once something that is missing arrives; {@code blockedBy} says what. */
        BLOCKED,
        /** Opens after the outcome of something else; {@code blockedBy} says of what. */
        LATER,
        /** A file is open. */
        RUNNING,
        /** Ended: its outcome is reached. */
        DONE,
        /** Depends on facts not known; {@code verdict.because} names them. */
        UNKNOWN,
        /** The law does not give it to this person as things stand. */
        NOT_FOR_YOU
    }

    /**
     * Where one person stands in one procedure.
     *
     * @param opens procedures of the same person that wait for this one
     * @param opensForOthers procedures of relatives that wait for it
     * @param versionFrom which version governs it: that of the file, or the one in force
     * @param newer a later version that does not govern the open file, or null
     */
    public record Line(
            String person,
            String procedure,
            State state,
            Verdict verdict,
            String actsNext,
            List<Need> needs,
            List<Due> deadlines,
            List<Cost> costs,
            List<Blocker> blockedBy,
            List<String> opens,
            List<Opened> opensForOthers,
            @Nullable String nextStep,
            Procedure.Force force,
            LocalDate versionFrom,
            @Nullable Newer newer) {

        /**
         * What stands in the way, each with whatever else would do in its place: of every list one is enough. What opens
         * after an outcome opens after any of them.
         */
        public List<List<Blocker>> waits() {
            return Waits.of(this);
        }

        /** Whether the law would give it, but for a term that is over and that nothing mends. */
        public boolean isLost() {
            return state == State.NOT_FOR_YOU && verdict.truth() == Truth.YES;
        }

        /** The same line with what it opens, for the person and for others. */
        Line opening(List<String> own, List<Opened> others) {
            return new Line(
                    person,
                    procedure,
                    state,
                    verdict,
                    actsNext,
                    needs,
                    deadlines,
                    costs,
                    blockedBy,
                    List.copyOf(own),
                    List.copyOf(others),
                    nextStep,
                    force,
                    versionFrom,
                    newer);
        }
    }

    /** A version later than the one an open file began under, and what it says of such files. */
    public record Newer(LocalDate from, Procedure.InFlight inFlight) {}

    /** @param because ids of the facts that decided it or, when unknown, that it waits for; {@code my.child} for relatives */
    public record Verdict(Truth truth, List<String> because) {}

    public enum Truth {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * One requirement as it stands.
     *
     * @param kind document, proof, service, or one_of with its parts in {@code alternatives}
     * @param heldAs the document that meets it, or null
     * @param blocks true when the procedure cannot go on without it
     * @param wayToGet the procedure that gives it, or null
     * @param wayOf the relative whose procedure that is; null when it is the person's own
     */
    public record Need(
            Kind kind,
            String id,
            Status status,
            @Nullable String heldAs,
            boolean blocks,
            @Nullable String wayToGet,
            @Nullable String wayOf,
            List<Need> alternatives,
            List<Cite> cites) {

        public enum Kind {
            DOCUMENT,
            PROOF,
            SERVICE,
            ONE_OF
        }

        public enum Status {
            HELD,
            MISSING,
            OWED_TO_PERSON,
            MAYBE
        }
    }

    /**
     * A deadline as it stands.
     *
     * @param startFact the fact whose day it counts from, which an exception may have replaced; null while none is known
     * @param earliest first day it can fall due, the one printed for an act of the person; null while it has not started
     * @param latest equal to earliest unless the event is imprecise or readings differ
     * @param unclaimed the last day should nobody accept what the person claims; null where nothing claimed moves it
     * @param daysLeft working or natural days after {@code on}, by its own unit; negative when overdue; null if not started
     * @param because facts that are missing to know it
     * @param exceptions labels of exceptions applied
     * @param couldChange labels of exceptions the person could still raise
     * @param notice what a completion notice did to the term, or null without one
     * @param doneOn the day of the move that ended it, or null while none did
     * @param objection why something written down of the term does not hold and was left out of the count, or null
     */
    public record Due(
            String deadline,
            String binds,
            Standing standing,
            @Nullable LocalDate start,
            @Nullable String startFact,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable LocalDate unclaimed,
            int days,
            String unit,
            @Nullable Integer daysLeft,
            String calendar,
            boolean provisional,
            int rolled,
            @Nullable LocalDate doneOn,
            @Nullable String missedThen,
            List<String> because,
            List<String> exceptions,
            List<String> couldChange,
            List<Cite> cites,
            Reckoning.@Nullable NoticeEffect notice,
            Reckoning.@Nullable Refused objection) {

        public enum Standing {
            NOT_STARTED,
            OPEN,
            /** It stands still until the person answers a completion notice. */
            PAUSED,
            MET,
            /** It was done, after the last day: nothing more is due, though the law may ask why. */
            LATE,
            MISSED,
            UNKNOWN
        }

        /** Whether what was filed counts as not filed since this passed: then nothing is to be done for it any more. */
        public boolean isFilingUndone() {
            return standing == Standing.MISSED && Deadline.Missed.DEEMED_NOT_FILED.equals(missedThen);
        }
    }

    /**
     * What one fee comes to.
     *
     * @param mxn null when free, when the law gives a range to decide in, or when nobody knows the amount
     * @param range where the law gives one, or null
     * @param perhaps whether it is due at all rests on what nobody told yet
     * @param because what that is
     * @param choice a name shared by those of which only one is paid, or null
     */
    public record Cost(
            @Nullable String tariff,
            @Nullable BigDecimal mxn,
            @Nullable Amount range,
            boolean about,
            boolean free,
            boolean perhaps,
            List<String> because,
            @Nullable String choice,
            String basis,
            List<Cite> cites,
            @Nullable Text note) {

        Cost maybe(List<String> facts) {
            return new Cost(tariff, mxn, range, true, free, true, facts, choice, basis, cites, note);
        }

        Cost inChoice(String name) {
            return new Cost(tariff, mxn, range, about, free, perhaps, because, name, basis, cites, note);
        }
    }

    /** One procedure of one member of the household. */
    public record Opened(String person, String procedure) implements Comparable<Opened> {
        @Override
        public int compareTo(Opened other) {
            int byPerson = person.compareTo(other.person);
            return byPerson != 0 ? byPerson : procedure.compareTo(other.procedure);
        }
    }

    /**
     * What stands in the way: a requirement, or a procedure whose outcome is awaited.
     *
     * @param relative the relative whose procedure that is; null when it is the person's own
     */
    public record Blocker(
            String requirement,
            @Nullable String procedure,
            @Nullable String relative) {

        public Blocker(String requirement, @Nullable String procedure) {
            this(requirement, procedure, null);
        }
    }

    /**
     * @param decides ids of procedures whose answer depends on it
     * @param isPressing whether not knowing it may cost the person something today, or the paper that says it is here today
     */
    public record Question(String person, String fact, List<String> decides, boolean isPressing) {}

    public record Paper(String person, String document, boolean held, List<String> procedures) {}

    /**
     * A paper and an answer that cannot both be true; until one of them is taken back the fact is not known.
     *
     * @param document the paper
     * @param shown what it shows
     * @param told what was answered, or what a file has left
     */
    public record Contradiction(String person, String fact, String document, Value shown, Value told) {}
}
