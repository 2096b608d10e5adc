package org.ventanilla.paperwork;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Mark;

/**
 * One procedure in a plan, for everybody in the family whom it meets in the same state.
 *
 * @param id of the part of the page, so that other parts can point at it
 * @param held how much of what is needed is in hand, in words
 * @param until the last day in words, or null
 * @param why what it gives and with what force, in sentences
 * @param readings where the law is read in more than one way: of each such place its readings, in sentences
 * @param law the articles, in soft ink
 */
public record LineView(
        String id,
        String title,
        String forWhom,
        String who,
        String held,
        Mark mark,
        @Nullable String until,
        List<Part> parts,
        List<String> why,
        List<List<String>> readings,
        String law) {

    /** More people than one line shows whole; each has a page of their own. */
    static final int MOST_WHOLE = 6;

    public boolean isCrowd() {
        return parts.size() > MOST_WHOLE;
    }

    /** The same with nothing to press: a line of a day that is past. */
    LineView onlyToRead() {
        return new LineView(
                id,
                title,
                forWhom,
                who,
                held,
                mark,
                until,
                parts.stream().map(Part::onlyToRead).toList(),
                why,
                readings,
                law);
    }

    /** The line as it stands for one person. */
    public record Part(
            UUID person, String name, List<NeedView> needs, List<String> notes, List<WhyView> whys, Act act) {

        private Part onlyToRead() {
            var read = needs.stream()
                    .map(need -> new NeedView(
                            need.text(), need.isHeld(), need.isService(), need.isHelpful(), List.of(), need.way()))
                    .toList();
            return new Part(person, name, read, notes, whys, new Act.Nothing());
        }
    }

    /**
     * Something to show.
     *
     * @param isHelpful whether nothing stops without it, so that nobody is told they lack it
     * @param offers the documents a press can say they have brought; empty when none is named
     * @param way how to get it, in words, or null
     */
    public record NeedView(
            String text,
            boolean isHeld,
            boolean isService,
            boolean isHelpful,
            List<Offer> offers,
            @Nullable String way) {}

    /** A document that meets a need. */
    public record Offer(String document, String name) {}

    /** What can be pressed for this person on this line. */
    public sealed interface Act {
        record Nothing() implements Act {}

        /** Begin the trámite. */
        record Open(String procedure, String words) implements Act {}

        /** Go to the trámite that is open. */
        record Go(String href, String words) implements Act {}
    }
}
