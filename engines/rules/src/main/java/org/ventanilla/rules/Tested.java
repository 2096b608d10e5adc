package org.ventanilla.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Law;

/** A test of one fact: yes when its value lies in some of the classes that the condition cuts it into. */
public final class Tested implements Circuit {

    /**
     * Days on which the test holds.
     *
     * @param from the first, or null for as early as can be
     * @param until the day after the last, or null for as late as can be
     */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {}

    private final String fact;
    private final Axis axis;
    private final long classes;
    private final Told told;
    private final Object key;

    /** @param fact one that is told, never one that is computed from another */
    Tested(String fact, Axis axis, long classes, Told told) {
        this.fact = fact;
        this.axis = axis;
        this.classes = classes;
        this.told = told;
        this.key = key(axis, classes);
    }

    /** @param facts those that follow from one date and may have been told in its place */
    record Told(Law law, LocalDate on, List<String> facts) {}

    public String fact() {
        return fact;
    }

    /** Facts that follow from this one, and which somebody may have told while this one is not known: an age. */
    public List<String> toldInstead() {
        return told.facts();
    }

    /** What they leave possible of it, or null when that is everything or nothing. */
    public Value.@Nullable Day fromTold(Function<String, @Nullable Value> known) {
        return Computed.birth(told.law(), told.facts(), known, told.on());
    }

    /** What a value, perhaps an imprecise one, says about the test. */
    public Truth truth(Value value) {
        long possible = axis.classesOf(value);
        if ((possible & ~classes) == 0) {
            return Truth.YES;
        }
        return (possible & classes) == 0 ? Truth.NO : Truth.UNKNOWN;
    }

    /** For a fact that is a date: the stretches of days on which the test holds, in order, none touching the next. */
    public List<Span> days() {
        return axis instanceof Axis.Line line ? spans(line, classes) : List.of();
    }

    /** The same on every axis, however finely another condition cuts it. */
    private static Object key(Axis axis, long classes) {
        return switch (axis) {
            case Axis.YesNo _ -> classes;
            case Axis.Line line -> limits(line, classes);
            case Axis.Sets sets -> {
                for (var test : sets.tests()) {
                    if (sets.holds(test) == classes) {
                        yield test;
                    }
                }
                yield List.of(sets, classes);
            }
        };
    }

    private static List<Span> spans(Axis.Line line, long classes) {
        var spans = new ArrayList<Span>();
        var limits = limits(line, classes);
        for (int each = 0; each < limits.size(); each += 2) {
            spans.add(new Span(day(limits.get(each)), day(limits.get(each + 1))));
        }
        return spans;
    }

    private static @Nullable LocalDate day(@Nullable Object limit) {
        return limit instanceof Axis.Limit.Day(var day) ? day : null;
    }

    /** Where the classes begin and end, by turns; null for no bound. */
    private static List<@Nullable Object> limits(Axis.Line line, long classes) {
        var limits = new ArrayList<@Nullable Object>();
        boolean inside = false;
        for (int each = 0; each < line.size(); each++) {
            if ((classes >>> each & 1) == 1 != inside) {
                limits.add(each == 0 ? null : line.limits().get(each - 1));
                inside = !inside;
            }
        }
        if (inside) {
            limits.add(null);
        }
        return limits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tested that && fact.equals(that.fact) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, key);
    }

    @Override
    public String toString() {
        return fact + " " + key;
    }
}
