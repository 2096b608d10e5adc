package org.ventanilla.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Law;

/**
 * A limit of the law that somebody passed with nothing but time: a birthday, or so many months since a day. Nobody did
 * anything, and yet another class of the law is theirs from then on.
 *
 * @param on the first day in the new class
 * @param fact the date it is counted from
 * @param after how long after that date
 * @param isAge whether it is a birthday
 * @param isSure false where the date is known by its month or year, and on this day the limit may only be passed
 */
public record Crossed(LocalDate on, String fact, Period after, boolean isAge, boolean isSure) {

    private static final Comparator<Crossed> BY_DAY = Comparator.comparing(Crossed::on)
            .thenComparing(Crossed::fact)
            .thenComparing(each -> each.after().toTotalMonths());

    /** How long after a date the law begins to tell people apart. */
    record Limit(String fact, Period after, boolean isAge) {

        /** The first day on which whoever has this date is past the limit. */
        private LocalDate passedFrom(LocalDate date) {
            var day = date.plus(after);
            if (!isAge) {
                return day.plusDays(1);
            }
            // Born on 29 February, one turns on 1 March.
            return ChronoUnit.YEARS.between(date, day) < after.getYears() ? day.plusDays(1) : day;
        }
    }

    /**
     * What this person passed after the one day and up to and including the other.
     *
     * @param limits of the law, as {@link #limits} finds them
     */
    static List<Crossed> of(Set<Limit> limits, Member member, LocalDate after, LocalDate through) {
        var crossed = new ArrayList<Crossed>();
        for (var limit : limits) {
            if (member.answers().get(limit.fact()) instanceof Answered.Known(Value.Day(var earliest, var latest))) {
                var first = limit.passedFrom(earliest);
                var last = limit.passedFrom(latest);
                if (!first.equals(last) && isWithin(first, after, through)) {
                    crossed.add(new Crossed(first, limit.fact(), limit.after(), limit.isAge(), false));
                }
                if (isWithin(last, after, through)) {
                    crossed.add(new Crossed(last, limit.fact(), limit.after(), limit.isAge(), true));
                }
            }
        }
        crossed.sort(BY_DAY);
        return List.copyOf(crossed);
    }

    private static boolean isWithin(LocalDate day, LocalDate after, LocalDate through) {
        return day.isAfter(after) && !day.isAfter(through);
    }

    /** Every limit that some condition of any version has, in no order that means anything. */
    static Set<Limit> limits(Law law) {
        var limits = new TreeSet<>(Comparator.comparing(Limit::fact)
                .thenComparing(each -> each.after().toString())
                .thenComparing(Limit::isAge));
        law.procedures().keySet().stream()
                .flatMap(id -> law.versions(id).stream())
                .flatMap(DayLaw::conditions)
                .filter(Objects::nonNull)
                .forEach(condition -> add(limits, law, condition));
        return limits;
    }

    private static void add(Set<Limit> limits, Law law, Condition condition) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(part -> add(limits, law, part));
            case Condition.AnyOf(var parts) -> parts.forEach(part -> add(limits, law, part));
            case Condition.AtLeast(int _, var parts) -> parts.forEach(part -> add(limits, law, part));
            case Condition.Not(var part) -> add(limits, law, part);
            case Condition.My my -> add(limits, law, my.where());
            case Condition.DeadlineIs _ -> {}
            case Condition.Leaf(var fact, var check, var _) -> {
                var base = Computed.base(law, fact);
                if (check instanceof Check.OlderThan(var length)) {
                    limits.add(new Limit(base, length, false));
                } else if (Computed.isFromBirth(law, fact)) {
                    limits.add(new Limit(base, Period.ofYears(years(check)), true));
                }
            }
        }
    }

    private static int years(Check check) {
        return switch (check) {
            case Check.Under(BigDecimal limit) ->
                limit.setScale(0, RoundingMode.CEILING).intValueExact();
            case Check.AtLeast(BigDecimal limit) ->
                limit.setScale(0, RoundingMode.CEILING).intValueExact();
            case Check.Is _, Check.OneOf _, Check.NoneOf _, Check.Before _, Check.NotBefore _, Check.OlderThan _ ->
                Computed.MAJORITY;
        };
    }
}
