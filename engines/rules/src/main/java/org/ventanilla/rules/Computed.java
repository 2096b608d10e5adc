package org.ventanilla.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Axis.Limit;
import org.ventanilla.rules.Axis.Test;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;

/**
 * Facts that follow from others and are never asked: an age and a childhood follow from the day of birth.
 *
 * <p>A condition on them is restated as a condition on that day, so that "a child, or eighteen and over" is true of
 * everybody, known or not.
 */
final class Computed {

    /** Convention on the Rights of the Child and LGDNNA 5: a child is anyone under eighteen. */
    static final int MAJORITY = 18;

    /** The fact that ages follow from. */
    static final String BORN = "born_on";

    private Computed() {}

    static Fact fact(Law law, String id) {
        var fact = law.facts().get(id);
        if (fact == null) {
            throw new IllegalArgumentException("(" + id + ") is not a fact. Maybe it was renamed in facts.yaml.");
        }
        return fact;
    }

    /** The fact to ask for in order to know this one: itself, unless it follows from the day of birth. */
    static String base(Law law, String id) {
        var from = fact(law, id).computedFrom();
        if (from == null || !law.facts().containsKey(from)) {
            return id;
        }
        var base = base(law, from);
        return fact(law, base).type() == Fact.Type.DATE ? base : id;
    }

    /** The facts that follow from this one. */
    static List<String> following(Law law, String base) {
        return law.facts().keySet().stream()
                .filter(id -> !id.equals(base) && base(law, id).equals(base))
                .toList();
    }

    /** Whether people are asked for it at all. */
    static boolean isAsked(Law law, String id) {
        var fact = law.facts().get(id);
        return fact != null && fact.ask() != null;
    }

    static boolean isFromBirth(Law law, String id) {
        return !base(law, id).equals(id);
    }

    /** What the check asks of the base fact on this day. */
    static Test test(Law law, String id, Check check, LocalDate on) {
        if (isFromBirth(law, id)) {
            return switch (check) {
                case Check.Is(boolean yes) -> younger(MAJORITY, on, yes);
                case Check.Under(BigDecimal limit) -> younger(years(limit), on, true);
                case Check.AtLeast(BigDecimal limit) -> younger(years(limit), on, false);
                case Check.OneOf _, Check.NoneOf _, Check.Before _, Check.NotBefore _, Check.OlderThan _ ->
                    throw new IllegalArgumentException(
                            "(" + id + ") is counted in years. Maybe use under or at_least.");
            };
        }
        return switch (check) {
            case Check.Is(boolean yes) -> new Test.Is(yes);
            case Check.OneOf(var codes) -> new Test.Codes(codes, true);
            case Check.NoneOf(var codes) -> new Test.Codes(codes, false);
            case Check.Under(var limit) -> new Test.Side(new Limit.Number(limit.stripTrailingZeros()), true);
            case Check.AtLeast(var limit) -> new Test.Side(new Limit.Number(limit.stripTrailingZeros()), false);
            case Check.Before(var day) -> new Test.Side(new Limit.Day(day), true);
            case Check.NotBefore(var day) -> new Test.Side(new Limit.Day(day), false);
            case Check.OlderThan(var length) -> {
                var first = on.minus(length).minusDays(4);
                while (first.plus(length).isBefore(on)) {
                    first = first.plusDays(1);
                }
                yield new Test.Side(new Limit.Day(first), true);
            }
        };
    }

    private static int years(BigDecimal limit) {
        return limit.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private static Test younger(int years, LocalDate on, boolean yes) {
        return new Test.Side(new Limit.Day(lastBirth(years, on).plusDays(1)), !yes);
    }

    /** The last day of birth that makes so many completed years; born on 29 February, one turns on 1 March. */
    private static LocalDate lastBirth(int years, LocalDate on) {
        var day = on.minusYears(years).plusDays(2);
        while (ChronoUnit.YEARS.between(day, on) < years) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The days of birth that the ages told leave possible, or null when nothing was told or the ages contradict each
     * other: then nobody knows. An open end is the first or last day there is.
     */
    static Value.@Nullable Day birth(
            Law law, List<String> told, Function<String, @Nullable Value> known, LocalDate on) {
        var earliest = LocalDate.MIN;
        var latest = LocalDate.MAX;
        for (var id : told) {
            var value = known.apply(id);
            if (value != null) {
                var span = birth(fact(law, id), value, on);
                earliest = span.earliest().isAfter(earliest) ? span.earliest() : earliest;
                latest = span.latest().isBefore(latest) ? span.latest() : latest;
            }
        }
        boolean isOpen = earliest.equals(LocalDate.MIN) && latest.equals(LocalDate.MAX);
        return isOpen || earliest.isAfter(latest) ? null : new Value.Day(earliest, latest);
    }

    private static Value.Day birth(Fact fact, Value told, LocalDate on) {
        return switch (told) {
            case Value.Num(BigDecimal age) -> {
                int years = age.setScale(0, RoundingMode.FLOOR).intValueExact();
                yield new Value.Day(lastBirth(years + 1, on).plusDays(1), lastBirth(years, on));
            }
            case Value.Bool(boolean child) ->
                child
                        ? new Value.Day(lastBirth(MAJORITY, on).plusDays(1), LocalDate.MAX)
                        : new Value.Day(LocalDate.MIN, lastBirth(MAJORITY, on));
            case Value.Codes _, Value.Day _, Value.Words _ ->
                throw new IllegalArgumentException("(" + fact.id() + ") does not hold a value of this kind."
                        + " Maybe its type changed in facts.yaml.");
        };
    }

    /** Completed years, when the day of birth is known well enough to say. */
    static @Nullable Integer age(@Nullable Value born, LocalDate on) {
        if (!(born instanceof Value.Day(LocalDate earliest, LocalDate latest))) {
            return null;
        }
        long most = ChronoUnit.YEARS.between(earliest, on);
        long least = ChronoUnit.YEARS.between(latest, on);
        return most == least ? (int) most : null;
    }
}
