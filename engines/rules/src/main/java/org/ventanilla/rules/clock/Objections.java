package org.ventanilla.rules.clock;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.clock.Matter.CompletionNotice;
import org.ventanilla.rules.clock.Matter.Extended;
import org.ventanilla.rules.clock.Matter.Stretch;
import org.ventanilla.rules.clock.Reckoning.Refusal;
import org.ventanilla.rules.clock.Reckoning.Refused;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Deadline.Term;

/** What speaks against counting a matter at all, whatever the holiday list says. */
final class Objections {

    private static final int LONGEST_TERM = 10_000;
    private static final LocalDate FIRST = LocalDate.ofEpochDay(Ladder.FIRST);
    private static final LocalDate LAST = LocalDate.ofEpochDay(Ladder.LAST);

    /** LFPA 17-A p1. */
    private static final int SHORTEST_ANSWER = 5;

    private Objections() {}

    static @Nullable Refused to(Matter matter) {
        var refused = toTerm(matter.term());
        if (refused == null) {
            refused = toStretch(matter.event());
        }
        for (var stretch : matter.days().suspended()) {
            refused = refused == null ? toStretch(stretch) : refused;
        }
        if (refused == null) {
            refused = toExtensions(matter);
        }
        return refused == null ? toNotices(matter.moves().notices()) : refused;
    }

    private static @Nullable Refused toTerm(Term term) {
        if (term.count() >= 1 && term.count() <= LONGEST_TERM) {
            return null;
        }
        return new Refused(
                Refusal.TERM_OUT_OF_BOUNDS,
                "A term of (%d) cannot be counted.\nMaybe a number from 1 to %d."
                        .formatted(term.count(), LONGEST_TERM));
    }

    private static @Nullable Refused toStretch(Stretch days) {
        if (days.to().isBefore(days.from())) {
            return new Refused(
                    Refusal.DAYS_REVERSED,
                    "The days from (%s) to (%s) end before they begin.\nMaybe from (%s) to (%s)."
                            .formatted(days.from(), days.to(), days.to(), days.from()));
        }
        if (days.from().isBefore(FIRST) || days.to().isAfter(LAST)) {
            return new Refused(
                    Refusal.DAY_OUT_OF_BOUNDS,
                    "The days from (%s) to (%s) are not all between (%s) and (%s).\nMaybe a year is wrong."
                            .formatted(days.from(), days.to(), FIRST, LAST));
        }
        return null;
    }

    private static @Nullable Refused toExtensions(Matter matter) {
        var extensions = matter.moves().extensions();
        if (extensions.isEmpty()) {
            return null;
        }
        var rule = matter.moves().rule();
        if (rule == null) {
            return new Refused(
                    Refusal.NOT_EXTENDABLE,
                    "Nothing allows this term to be extended.\nMaybe the extension belongs to another deadline.");
        }
        if (rule.once() && extensions.size() > 1) {
            return new Refused(
                    Refusal.ALREADY_EXTENDED,
                    "It was extended on (%s) and may be extended once.\nMaybe (%s) is a note, not an extension."
                            .formatted(
                                    extensions.getFirst().on(),
                                    extensions.getLast().on()));
        }
        if (rule.upTo() == null && extensions.size() > 1) {
            return new Refused(
                    Refusal.EXTENSION_TOO_LONG,
                    "It was extended on (%s) by half, which is all it may be.\nMaybe (%s) is a note, not an extension."
                            .formatted(
                                    extensions.getFirst().on(),
                                    extensions.getLast().on()));
        }
        var total = 0L;
        for (var extension : extensions) {
            var by = extension.by();
            total += by == null ? 0 : Math.max(by.count(), 0);
            var refused = toExtension(extension, total, matter.term(), rule);
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }

    private static @Nullable Refused toExtension(Extended extension, long total, Term term, Deadline.Extension rule) {
        if (!rule.grounds().contains(extension.ground())) {
            return new Refused(
                    Refusal.GROUND_NOT_LISTED,
                    "(%s) is not a ground for extending this term.\nMaybe one of %s."
                            .formatted(extension.ground(), rule.grounds()));
        }
        var by = extension.by();
        var most = rule.upTo();
        if (by == null || most == null) {
            return by == null && most == null
                    ? null
                    : new Refused(
                            Refusal.EXTENSION_TOO_LONG,
                            "Half of a term is the whole half or nothing, and a length is not half.\nMaybe the rule is another.");
        }
        // Months are not so many days: a length is compared only with a length in the same unit.
        if (by.unit() != most.unit() || by.unit() != term.unit() || total > most.count()) {
            return new Refused(
                    Refusal.EXTENSION_TOO_LONG,
                    "An extension of (%d %s) is more than the (%d %s) allowed.\nMaybe it is shorter."
                            .formatted(total, words(by), most.count(), words(most)));
        }
        return by.count() >= 1 ? null : toTerm(by);
    }

    private static String words(Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS -> "working days";
            case NATURAL_DAYS -> "natural days";
            case MONTHS -> "months";
            case YEARS -> "years";
        };
    }

    private static @Nullable Refused toNotices(List<CompletionNotice> notices) {
        if (notices.isEmpty()) {
            return null;
        }
        var notice = notices.getFirst();
        if (notices.size() > 1) {
            return new Refused(
                    Refusal.SECOND_NOTICE,
                    "A completion notice took effect on (%s) and may be made once.\nMaybe (%s) repeats it."
                            .formatted(notice.effectiveOn(), notices.get(1).effectiveOn()));
        }
        if (notice.answerDays() < SHORTEST_ANSWER || notice.answerDays() > LONGEST_TERM) {
            return new Refused(
                    Refusal.ANSWER_TIME_TOO_SHORT,
                    "(%d) working days to answer are too few or too many.\nMaybe %d, the fewest the law allows."
                            .formatted(notice.answerDays(), SHORTEST_ANSWER));
        }
        var answered = notice.answeredOn();
        if (answered != null && answered.isBefore(notice.effectiveOn())) {
            return new Refused(
                    Refusal.NOTICE_OUT_OF_ORDER,
                    "The answer (%s) comes before the notice (%s).\nMaybe the two dates are exchanged."
                            .formatted(answered, notice.effectiveOn()));
        }
        return toStretch(new Stretch(notice.effectiveOn(), answered == null ? notice.effectiveOn() : answered));
    }
}
