package org.ventanilla.rules.law;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One trámite: the law of it, not one person's file.
 *
 * @param slip neutral words for paper that others may read ("present your papers"); never says refuge
 * @param benefit what it gives the person, in plain words
 * @param whom who asks for it, and whom its conditions, papers and "person" speak of
 * @param eligible may it be filed at all; being late is a matter of deadlines
 * @param within the trámite in whose file it goes along, having none of its own; or null
 * @param needs procedures whose file must exist first, each perhaps only under a condition; empty when it stands alone
 * @param requires what to show, {@code All} of nothing when nothing is
 * @param fees empty when the sources name none
 */
public record Procedure(
        String id,
        Text title,
        Text slip,
        Text benefit,
        Version version,
        Review review,
        Whom whom,
        String decides,
        Force force,
        @Nullable NotAssessed notAssessed,
        Condition eligible,
        List<Cite> eligibleCites,
        @Nullable Within within,
        List<Requirement.Filed> needs,
        Requirement requires,
        SortedMap<String, Deadline> deadlines,
        List<Step> steps,
        List<Fee> fees,
        SortedMap<String, Parameter> parameters,
        List<Conflict> conflicts,
        List<Example> examples,
        Place place) {

    /** Somebody vouches for every word of it as it stands. */
    public boolean reviewed() {
        return review.fits();
    }

    /** The same, of whose words this is the mark. */
    Procedure marked(String mark) {
        return new Procedure(
                id,
                title,
                slip,
                benefit,
                version,
                new Review(mark, review.signature()),
                whom,
                decides,
                force,
                notAssessed,
                eligible,
                eligibleCites,
                within,
                needs,
                requires,
                deadlines,
                steps,
                fees,
                parameters,
                conflicts,
                examples,
                place);
    }

    /** Every document that some step gives. */
    public SortedSet<String> gives() {
        var given = new TreeSet<String>();
        for (var step : steps) {
            given.addAll(step.gives());
        }
        return given;
    }

    /** An employer's trámite stands in no person's plan, though it may be the way to a paper a person needs. */
    public enum Whom {
        PERSON,
        EMPLOYER
    }

    /**
     * @param to the last day in force, or null while nothing supersedes it
     * @param inFlight what this version says of files begun under an earlier one
     */
    public record Version(LocalDate from, @Nullable LocalDate to, String by, InFlight inFlight) {

        /** A version that nothing supersedes. */
        public Version(LocalDate from, String by, InFlight inFlight) {
            this(from, null, by, inFlight);
        }
    }

    /** Which law governs a file begun before the change: none moves by itself. */
    public enum InFlight {
        /** It ends under the rules it began under. */
        BEGUN_UNDER,
        /** The authority may go on under the new rules. */
        AUTHORITY_MAY,
        /** The person may choose the new rules. */
        PERSON_MAY,
        /** The parties may choose the new rules together. */
        PARTIES_MAY,
        /** The decree is silent: it stays where it began, and that is said. */
        NOT_STATED;

        /** Whether a file begun earlier may pass to it at all. */
        public boolean mayBeChosen() {
            return switch (this) {
                case AUTHORITY_MAY, PERSON_MAY, PARTIES_MAY -> true;
                case BEGUN_UNDER, NOT_STATED -> false;
            };
        }
    }

    /** Whether the authority must, or may; with the statute's own verb. {@code MAY} never prints "you qualify". */
    public record Force(Kind kind, String verb, List<Cite> cites) {
        public enum Kind {
            RIGHT,
            DUTY,
            MAY
        }

        /** Whether somebody read the article: only then are the words the law's own, and may be quoted as such. */
        public boolean isRead() {
            return cites.stream().noneMatch(Cite::unverified);
        }
    }

    /**
     * Nobody files it by itself: it goes along in another file, with that one's moves.
     *
     * @param step the step of that file with which it begins, until something else comes of it
     */
    public record Within(String procedure, String step, List<Cite> cites) {}

    public record NotAssessed(Text note, List<Cite> cites) {}

    /**
     * What the sources leave open, with the value used meanwhile and why.
     *
     * @param value a number, which reads the same in both languages, or what is held meanwhile in words
     * @param cites the articles in which it was read; empty while nobody has read it in any
     */
    public record Parameter(String id, Text value, String status, Text note, List<Cite> cites) {

        boolean isRead() {
            return cites.stream().anyMatch(cite -> !cite.unverified());
        }

        public boolean isNumber() {
            return value.es().matches(NUMBER);
        }
    }

    /** How a parameter that rules count with is written. */
    static final String NUMBER = "\\d+(\\.\\d+)?";

    /** Readings of the law that disagree, side by side. */
    public record Conflict(String id, List<Reading> readings) {
        public record Reading(List<Cite> cites, Text says, boolean forActs, boolean forRights) {}
    }
}
