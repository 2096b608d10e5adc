package org.ventanilla.paperwork;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leaves in the hand. Others may read it, so it says where to go and never what for: no surname, no nationality,
 * no birth date.
 *
 * @param printed when, in words
 * @param pin spaced, or null on a copy
 * @param next what comes next, or a sentence that nothing does
 * @param costs one sentence each, never an exact amount the law does not state
 */
public record SlipView(
        String language,
        String centre,
        String address,
        boolean isDemo,
        String folio,
        String printed,
        String people,
        Door door,
        Next next,
        List<Paper> papers,
        List<Group> groups,
        List<String> costs,
        More more,
        boolean hasFees,
        boolean owesInterpreter) {

    /** How the person's own page is opened. */
    public record Door(Qr code, String url, @Nullable String pin) {}

    /**
     * The first thing to do.
     *
     * @param whom who of the family it is for, or null where nobody else is in it
     * @param where the counter
     * @param when the last day in words, or null
     * @param isElsewhere whether it is done at another place than this centre, or may be
     */
    public record Next(
            String what,
            @Nullable String whom,
            @Nullable String where,
            @Nullable String when,
            boolean isElsewhere) {

        /** {@code Presentar su solicitud · Ana y Luis: hasta el martes 1 de diciembre}. */
        public String told() {
            return what + (whom == null ? "" : " · " + whom) + (when == null ? "" : ": " + when);
        }
    }

    public record Paper(String text, boolean isSeen) {}

    public record Group(String title, List<Row> rows) {

        /** What may be theirs comes before what can wait, and after what is known to bind them. */
        static List<Group> sureFirst(List<Group> groups, String maybe, String sure) {
            var ordered = new ArrayList<>(groups);
            for (var group : groups) {
                if (group.title.equals(sure) && group.rows.stream().anyMatch(Row::isDue)) {
                    var place = ordered.stream().map(Group::title).toList().indexOf(maybe);
                    if (place >= 0) {
                        ordered.remove(group);
                        ordered.add(place, group);
                    }
                }
            }
            return ordered;
        }
    }

    /** @param isDue whether the last day binds the person, and is therefore printed strong */
    public record Row(String what, String whom, String where, String until, boolean isDue) {

        Row of(String people) {
            return new Row(what, people, where, until, isDue);
        }
    }

    /** Of each list, how much does not fit on the paper, as a sentence; null when all of it does. */
    public record More(
            @Nullable String papers,
            @Nullable String rows,
            @Nullable String costs) {}

    @Override
    public String toString() {
        return "SlipView";
    }
}
