package org.ventanilla.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One deadline: the days left in large type, its name, its date in words, who acts, and how it was counted. */
public record DeadlineCard(
        String name,
        String date,
        String who,
        Left left,
        @Nullable Count count) {

    /** How many, of which kind, and on which side of today. */
    public record Left(int days, Unit unit, Tense tense) {}

    /** What is counted: days of either kind, or what the law gives as a whole. */
    public enum Unit {
        BUSINESS,
        NATURAL,
        MONTHS,
        YEARS
    }

    /** Where the date lies. */
    public enum Tense {
        RUNNING,
        /** Running, and somebody must move this week. */
        SOON,
        TODAY,
        /** It ended already or ends later, nobody knows which: only today is sure to be early enough. */
        UNSURE,
        PAST,
        NOT_STARTED,
        /** What it was for has been done. */
        DONE,
        /** It stands still until somebody answers. */
        PAUSED
    }

    /** How it was counted: the drawing, the sums, where every day is shown, and the articles. */
    public record Count(
            @Nullable Ribbon ribbon,
            List<Sum> sums,
            @Nullable String href,
            String law) {}

    /** One line of the sums, such as "Días que cuentan: 30". */
    public record Sum(String name, String value) {}

    public static DeadlineCard of(String name, String date, String who, Left left) {
        return new DeadlineCard(name, date, who, left, null);
    }

    public DeadlineCard counted(Count how) {
        return new DeadlineCard(name, date, who, left, how);
    }

    public String classes() {
        return switch (left.tense()) {
            case RUNNING, NOT_STARTED, PAUSED, DONE -> "due";
            case SOON, TODAY, UNSURE -> "due due--soon";
            case PAST -> "due due--past";
        };
    }

    public boolean isToday() {
        return left.tense() == Tense.TODAY || left.tense() == Tense.UNSURE;
    }

    public boolean isDone() {
        return left.tense() == Tense.DONE;
    }

    /** The key of the word before the number. */
    public String tenseKey() {
        return switch (left.tense()) {
            case RUNNING, SOON -> "ui.due.left";
            case TODAY -> "ui.due.today";
            case UNSURE -> "ui.due.unsure";
            case PAST -> "ui.due.past";
            case NOT_STARTED -> "ui.due.notyet";
            case DONE -> "ui.due.done";
            case PAUSED -> "ui.due.paused";
        };
    }

    public String unitKey() {
        return switch (left.unit()) {
            case BUSINESS -> "ui.due.business";
            case NATURAL -> "ui.due.natural";
            case MONTHS -> "ui.due.months";
            case YEARS -> "ui.due.years";
        };
    }
}
