package org.ventanilla.paperwork;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.Banner;
import org.ventanilla.ui.DeadlineCard;
import org.ventanilla.ui.LineGroup;
import org.ventanilla.ui.Strip;
import org.ventanilla.ui.Tabs;

/**
 * A family's plan as the page shows it: what opens most, now, waiting, later; the deadlines; the next question.
 *
 * @param doubts papers that say otherwise than what was answered
 * @param turned what time changed of late, with nobody having done anything
 * @param presumed of whom the law presumes that they are under eighteen, until somebody knows
 * @param again where the day on a paper is answered once more, or null when none was told
 * @param missing where somebody who is missing is registered, or null when they did not say that anybody is
 */
public record PlanView(
        String path,
        String heading,
        List<Banner.Fact> facts,
        Tabs tabs,
        @Nullable Strip strip,
        List<Doubt> doubts,
        List<String> turned,
        List<String> presumed,
        List<Group> groups,
        List<DeadlineCard> dues,
        @Nullable AskView ask,
        @Nullable String again,
        @Nullable String missing,
        List<Aside> notForThem,
        List<WishView> wishes) {

    /** @param href where the paper is taken off the list when it is not theirs */
    public record Doubt(String text, String href) {}

    public record Group(String id, LineGroup.Kind kind, String title, String note, List<LineView> lines) {

        public String classes() {
            return new LineGroup(id, kind, title, note, List.of()).classes();
        }
    }

    /** A procedure the law does not give to somebody as things stand, with what decided it. */
    public record Aside(String title, String forWhom, String because, List<WhyView> whys) {}

    /**
     * The wish of one person: told already, or to be told with one press.
     *
     * @param said when it was said, in words; null while it has not been
     * @param isNoticeOwed the notice of it is prepared, and nobody wrote down that it was handed over
     */
    public record WishView(
            String person,
            String name,
            @Nullable String said,
            @Nullable String number,
            boolean isNoticeOwed) {}
}
