package org.ventanilla.paperwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.kernel.Legible;
import org.ventanilla.kernel.Refusal;
import org.ventanilla.ui.DateField;
import org.ventanilla.ui.Mistakes;

/** What was typed to write down a move of a file. */
public record MoveForm(
        String step, String outcome, String on, String reason, String undoes, Told told, Mistakes mistakes) {

    private static final String AND = ":";
    private static final int LONGEST_REASON = 500;
    private static final int MOST_DAYS = 10;
    private static final Pattern BETWEEN_DAYS = Pattern.compile("[,;\\n]|\\s[ye]\\s|\\sand\\s");

    static final MoveForm NONE = new MoveForm("", "", "", "", "", new Told("", "", ""), Mistakes.NONE);

    /** How a decision was made known: the way that was ticked, and the days of an edict as they were typed. */
    public record Told(String way, String gazette, String newspaper) {}

    /** What the browser sends. */
    record Typed(
            UUID key,
            int version,
            @Nullable String step,
            @Nullable String outcome,
            @Nullable String on,
            @Nullable String reason,
            @Nullable String undoes,
            @Nullable String way,
            @Nullable String gazette,
            @Nullable String newspaper) {

        /** A step is ticked together with the way it ended. */
        MoveForm form() {
            var ticked = text(step).split(AND, 2);
            return new MoveForm(
                    ticked[0],
                    ticked.length > 1 ? ticked[1] : text(outcome),
                    text(on),
                    text(reason),
                    text(undoes),
                    new Told(text(way), text(gazette), text(newspaper)),
                    Mistakes.NONE);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    MoveForm wrong(String field, String sentence) {
        return new MoveForm(step, outcome, on, reason, undoes, told, mistakes.and(field, sentence));
    }

    MoveForm refused(FileRefusal why, Function<String, String> say) {
        return wrong(field(why), say.apply(why.key()));
    }

    /** A tick that belongs to another step cannot be taken out by hand: it goes, and the sentence says so. */
    MoveForm withoutWay() {
        return new MoveForm(step, outcome, on, reason, undoes, NONE.told, mistakes);
    }

    /** The form with a sentence for each thing that cannot be read. */
    MoveForm read(Function<String, String> say) {
        var form = this;
        if (step.isEmpty()) {
            form = form.refused(FileRefusal.NEEDS_A_STEP, say);
        }
        if (on.isEmpty() ? !isEdict() : DateField.find(on) == null) {
            form = form.refused(FileRefusal.NOT_A_DATE, say);
        }
        if (reason.length() > LONGEST_REASON) {
            form = form.refused(FileRefusal.REASON_TOO_LONG, say);
        } else if (!Legible.isLine(reason)) {
            form = form.refused(FileRefusal.REASON_NOT_LEGIBLE, say);
        }
        if (!told.way().isEmpty() && Notified.Way.find(told.way()) == null) {
            form = form.refused(FileRefusal.NEEDS_A_WAY, say);
        }
        return form.edict("gazette", told.gazette(), say).edict("newspaper", told.newspaper(), say);
    }

    /** Of a form that must be corrected anyway, what else is missing for the step it names, all in one go. */
    MoveForm lacking(Track track, Function<String, String> say) {
        if (mistakes.isEmpty()) {
            return this;
        }
        var named = track.findStep(step);
        var isClosing = named != null && named.isExit() || Move.Event.find(step) == Move.Event.CLOSURE;
        var form = this;
        if (reason.isBlank() && (isClosing || isUndoing())) {
            form = form.lacking(FileRefusal.NEEDS_A_REASON, say);
        }
        return told.way().isEmpty() && !isUndoing() && track.isNotification(step)
                ? form.lacking(FileRefusal.NEEDS_A_WAY, say)
                : form;
    }

    private MoveForm lacking(FileRefusal what, Function<String, String> say) {
        return mistakes.find(field(what)) == null ? refused(what, say) : this;
    }

    private MoveForm edict(String field, String typed, Function<String, String> say) {
        if (!isEdict()) {
            return typed.isEmpty() ? this : wrong(field, say.apply(FileRefusal.EDICT_DAYS_WITHOUT_EDICT.key()));
        }
        return days(typed) == null ? wrong(field, say.apply(FileRefusal.EDICT_NOT_WHOLE.key())) : this;
    }

    private boolean isEdict() {
        return Notified.Way.find(told.way()) == Notified.Way.EDICT;
    }

    /** What this asks for, once everything in it could be read. */
    FileDesk.Asked asked(int version) {
        return new FileDesk.Asked(
                step,
                outcome.isEmpty() ? null : outcome,
                DateField.find(on),
                reason,
                PlanPages.id(undoes),
                notified(),
                version);
    }

    private @Nullable Notified notified() {
        var way = Notified.Way.find(told.way());
        return way == null ? null : new Notified(way, known(days(told.gazette())), known(days(told.newspaper())));
    }

    private static List<LocalDate> known(@Nullable List<LocalDate> days) {
        return days == null ? List.of() : days;
    }

    /** Days with commas between them, or null when one of them is none or they are not three at least. */
    private static @Nullable List<LocalDate> days(String typed) {
        var parts = BETWEEN_DAYS.split(typed);
        if (parts.length < 3 || parts.length > MOST_DAYS) {
            return null;
        }
        var days =
                Stream.of(parts).map(DateField::find).filter(Objects::nonNull).toList();
        return days.size() == parts.length ? days : null;
    }

    /** What one tick sends for a step that ended so. */
    static String chosen(String step, String outcome) {
        return outcome.isEmpty() ? step : step + AND + outcome;
    }

    String chosen() {
        return chosen(step, outcome);
    }

    /** Whether this takes an earlier move back. */
    public boolean isUndoing() {
        return !undoes.isEmpty();
    }

    /** The field a refusal is about; undoing has one field of its own. */
    String field(Refusal why) {
        if (isUndoing() || !(why instanceof FileRefusal refusal)) {
            return isUndoing() ? "undo-reason" : "step";
        }
        return switch (refusal) {
            case BEFORE_THE_BIRTH,
                    BEFORE_THE_ENTRY,
                    BEFORE_THE_LAST_MOVE,
                    EDICT_OF_ANOTHER_DAY,
                    IN_THE_FUTURE,
                    NOT_A_DATE,
                    TOO_LATE_TO_EXTEND -> "on";
            case NEEDS_A_REASON, REASON_NOT_LEGIBLE, REASON_TOO_LONG -> "reason";
            case NEEDS_A_WAY -> "way";
            case EDICT_DAYS_WITHOUT_EDICT, EDICT_NOT_WHOLE -> "gazette";
            case ALREADY_CLOSED,
                    ALREADY_EXTENDED,
                    ALREADY_OPEN,
                    ALREADY_SUSPENDED,
                    ALREADY_UNDONE,
                    ALREADY_WRITTEN,
                    ANSWER_COMES_FIRST,
                    GOES_ALONG,
                    GROUND_NOT_LISTED,
                    NEEDS_AN_OUTCOME,
                    NEEDS_A_GROUND,
                    NEEDS_A_STEP,
                    UNKNOWN_OUTCOME,
                    NOBODY_HERE,
                    NOTHING_TO_ANSWER,
                    NOTICE_FOR_THE_CHILD_FIRST,
                    NOT_SUSPENDED,
                    ONLY_ONE_NOTICE,
                    OUT_OF_ORDER,
                    UNDO_THE_LATEST_FIRST,
                    UNKNOWN_PROCEDURE,
                    UNKNOWN_STEP,
                    VERSION_STAYS,
                    WAY_WITHOUT_NOTIFICATION -> "step";
        };
    }
}
