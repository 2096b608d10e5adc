package org.ventanilla.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One procedure in a plan: what, for whom, who acts, how much is in hand, and how it stands or until when. */
public record Line(
        Head head,
        String held,
        Mark mark,
        @Nullable String until,
        @Nullable More more) {

    /** What it is, where it leads, for whom, and who acts where. */
    public record Head(String title, @Nullable String href, String forWhom, String who) {}

    /** What unfolds below: papers held and missing, and why, with its articles. */
    public record More(List<Need> needs, String why, String law) {}

    /** One paper or fact a procedure needs. */
    public record Need(String text, boolean isHeld) {}

    public static Line of(Head head, String held, Mark mark) {
        return new Line(head, held, mark, null, null);
    }

    public Line until(String date) {
        return new Line(head, held, mark, date, more);
    }

    public Line unfolding(List<Need> needs, String why, String law) {
        return new Line(head, held, mark, until, new More(List.copyOf(needs), why, law));
    }
}
