package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.kernel.Answer;
import org.ventanilla.people.HouseholdView;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.clock.LegalClock;
import org.ventanilla.rules.clock.Reckoning;
import org.ventanilla.rules.law.Step;

/** What the law lets happen to a file, with what is known of its person from elsewhere. */
@Component
class Tracks {

    /** Notifications are governed by the LFPA, whatever list a term of the procedure counts in. */
    private static final String OF_NOTIFICATIONS = "lfpa-28";

    private final Rules rules;
    private final Wishes wishes;

    Tracks(Rules rules, Wishes wishes) {
        this.rules = rules;
        this.wishes = wishes;
    }

    /** The track of a file begun on this day, or null when the law has no such procedure then. */
    @Nullable
    Track find(String procedure, LocalDate on) {
        return Track.find(rules.law(), procedure, on);
    }

    /** The track of an open file, or null when the law knows its procedure no more. */
    @Nullable
    Track find(File file, LocalDate on) {
        return known(Track.find(rules.law(), file, on), wishes.find(file.person()));
    }

    /** The same for a look at the file, which has read the wish already. */
    static @Nullable Track known(@Nullable Track track, @Nullable Wish wish) {
        return track == null || wish == null ? track : track.knowing(heard(track));
    }

    /** One press hears the wish and writes the notice: all that comes before the person files. LRPCAP 21 p3. */
    private static Set<String> heard(Track track) {
        var steps = track.steps().stream()
                .takeWhile(step -> step.course().optional())
                .toList();
        return steps.stream().anyMatch(step -> step.gives().contains(Families.PROOF_OF_WISH))
                ? Set.copyOf(steps.stream().map(Step::id).toList())
                : Set.of();
    }

    /** Whether anything is still awaited in this person's file, by what is known of the family. */
    boolean isAwaiting(HouseholdView family, List<Files.Kept> files, Files.Kept kept, LocalDate on) {
        return findNext(family, files, kept, on) != null;
    }

    /** The track of an open file as the plan of its person stands, or null when the law knows its procedure no more. */
    @Nullable
    Track find(HouseholdView family, List<Files.Kept> files, Files.Kept kept, LocalDate on) {
        var track = find(kept.file(), on);
        return track == null ? null : track.awaiting(findNext(family, files, kept, on), kept.file());
    }

    private @Nullable String findNext(HouseholdView family, List<Files.Kept> files, Files.Kept kept, LocalDate on) {
        var asked = new Families(rules.law(), on).told(family, files, wishes.ofHousehold(kept.household()));
        var file = kept.file();
        return rules.findNextStep(asked, file.person().toString(), file.procedure(), on);
    }

    /** The day of a move: that on which it happened or, of a decision made known, that on which it takes effect. */
    Answer<LocalDate> day(FileDesk.Asked asked, Track track) {
        var notified = asked.notified();
        if (asked.undoes() != null || notified == null && !track.isNotification(asked.step())) {
            return asked.on() == null ? Answer.refused(FileRefusal.NOT_A_DATE) : Answer.done(asked.on());
        }
        if (notified == null) {
            return Answer.refused(FileRefusal.NEEDS_A_WAY);
        }
        return track.isNotification(asked.step())
                ? notified.effectiveDay(asked.on(), clock(track))
                : Answer.refused(FileRefusal.WAY_WITHOUT_NOTIFICATION);
    }

    /** The days as the office works them that decides. */
    private LegalClock clock(Track track) {
        var list = rules.law().calendars().get(OF_NOTIFICATIONS);
        if (list == null) {
            throw new IllegalStateException(
                    "(" + OF_NOTIFICATIONS + ") is not a calendar.\nMaybe its file was not loaded.");
        }
        return LegalClock.of(list, track.procedure().decides());
    }

    /** A term is extended while it runs, counted as the law counts it. LFPA 31, LRPCAP 24. */
    boolean isTooLate(File file, LocalDate on) {
        return rules.objections(Families.told(file), on).contains(Reckoning.Refusal.EXTENDED_OUT_OF_TIME);
    }
}
