package org.ventanilla.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Circuit;
import org.ventanilla.rules.Household;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Tested;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.columns.Columns;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;

/**
 * A condition walked part by part for one person, written from the language alone and sharing nothing with the engine:
 * what the baseline is told about relatives comes from here.
 */
final class SlowTree {

    private static final int MAJORITY = 18;

    private final Rules rules;
    private final Columns people;
    private final LocalDate on;
    private int known = -1;
    private @Nullable Household household;

    SlowTree(Rules rules, Columns people) {
        this.rules = rules;
        this.people = people;
        this.on = people.on();
    }

    /** @param procedure whose deadlines the condition means */
    Truth of(Condition condition, int person, @Nullable String procedure) {
        return switch (condition) {
            case Condition.All(var parts) -> atLeast(parts.size(), each(parts, person, procedure), true);
            case Condition.AnyOf(var parts) -> atLeast(1, each(parts, person, procedure), true);
            case Condition.AtLeast(int count, var parts) -> atLeast(count, each(parts, person, procedure), true);
            case Condition.Not(var part) -> not(of(part, person, procedure));
            case Condition.Leaf(var fact, var check, var _) -> leaf(fact, check, person);
            case Condition.My my -> relatives(my, person);
            case Condition.DeadlineIs(var deadline, boolean open, var _) -> {
                if (procedure == null) {
                    yield Truth.UNKNOWN;
                }
                var truth = rules.isOpen(householdOf(person), Columns.name(person), procedure, deadline, on);
                yield open ? truth : not(truth);
            }
        };
    }

    private List<Truth> each(List<Condition> parts, int person, @Nullable String procedure) {
        return parts.stream().map(part -> of(part, person, procedure)).toList();
    }

    /** @param isClosed nobody can come who is not counted here */
    private static Truth atLeast(int wanted, Collection<Truth> truths, boolean isClosed) {
        long yes = truths.stream().filter(Truth.YES::equals).count();
        long maybe = truths.stream().filter(Truth.UNKNOWN::equals).count();
        return yes >= wanted ? Truth.YES : isClosed && yes + maybe < wanted ? Truth.NO : Truth.UNKNOWN;
    }

    static Truth not(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private Truth relatives(Condition.My my, int person) {
        var household = householdOf(person);
        var kin = Objects.requireNonNull(household.kin().get(Columns.name(person)));
        var truths = kin.getOrDefault(my.relation(), new TreeSet<>()).stream()
                .map(other -> of(my.where(), Integer.parseInt(other.substring(1)), null))
                .toList();
        return switch (my.quantifier()) {
            case ANY -> atLeast(1, truths, household.complete());
            case AT_LEAST -> atLeast(my.count(), truths, household.complete());
            case NONE -> not(atLeast(1, truths, household.complete()));
            case EVERY -> not(atLeast(1, truths.stream().map(SlowTree::not).toList(), household.complete()));
        };
    }

    private Household householdOf(int person) {
        int number = people.householdOf(person);
        var found = household;
        if (found == null || number != known) {
            found = people.household(number);
            household = found;
            known = number;
        }
        return found;
    }

    private Truth leaf(String fact, Check check, int person) {
        var from = Objects.requireNonNull(rules.law().facts().get(fact)).computedFrom();
        var value = people.find(person, from == null ? fact : birth(fact));
        return value == null
                ? Truth.UNKNOWN
                : switch (value) {
                    case Value.Bool(boolean yes) -> truth(check.equals(new Check.Is(yes)));
                    case Value.Codes(var codes) -> codes(check, codes);
                    case Value.Words(var text) -> codes(check, Set.of(text));
                    case Value.Num(var number) -> number(check, number, number);
                    case Value.Day(var earliest, var latest) ->
                        from == null ? day(check, earliest, latest) : number(check, years(latest), years(earliest));
                };
    }

    @Nullable
    Value value(int person, String fact) {
        return people.find(person, fact);
    }

    /** The date an age is counted from, perhaps by way of another age. */
    String birth(String fact) {
        var from = Objects.requireNonNull(rules.law().facts().get(fact)).computedFrom();
        return from == null ? fact : birth(from);
    }

    BigDecimal years(LocalDate born) {
        return BigDecimal.valueOf(ChronoUnit.YEARS.between(born, on));
    }

    private static Truth truth(boolean holds) {
        return holds ? Truth.YES : Truth.NO;
    }

    private static Truth between(boolean surely, boolean surelyNot) {
        return surely ? Truth.YES : surelyNot ? Truth.NO : Truth.UNKNOWN;
    }

    private static Truth codes(Check check, Collection<String> codes) {
        return switch (check) {
            case Check.OneOf(var wanted) -> truth(codes.stream().anyMatch(wanted::contains));
            case Check.NoneOf(var excluded) -> truth(codes.stream().noneMatch(excluded::contains));
            default -> throw misfit(check);
        };
    }

    private static Truth number(Check check, BigDecimal least, BigDecimal most) {
        return switch (check) {
            case Check.Under(var limit) -> between(most.compareTo(limit) < 0, least.compareTo(limit) >= 0);
            case Check.AtLeast(var limit) -> between(least.compareTo(limit) >= 0, most.compareTo(limit) < 0);
            case Check.Is(boolean child) -> {
                var young = between(most.intValue() < MAJORITY, least.intValue() >= MAJORITY);
                yield child ? young : not(young);
            }
            default -> throw misfit(check);
        };
    }

    private Truth day(Check check, LocalDate earliest, LocalDate latest) {
        return switch (check) {
            case Check.Before(var day) -> between(latest.isBefore(day), !earliest.isBefore(day));
            case Check.NotBefore(var day) -> between(!earliest.isBefore(day), latest.isBefore(day));
            case Check.OlderThan(var length) ->
                between(latest.plus(length).isBefore(on), !earliest.plus(length).isBefore(on));
            default -> throw misfit(check);
        };
    }

    private static IllegalArgumentException misfit(Check check) {
        return new IllegalArgumentException("(" + check + ") does not fit its fact. Maybe the language grew.");
    }

    /** Whether evaluation part by part may say less than is true, so that a rules engine is not asked for it. */
    static boolean asksTwice(Circuit circuit) {
        return switch (circuit) {
            case Circuit.Choice _ -> true;
            case Circuit.All(var parts) -> parts.stream().anyMatch(SlowTree::asksTwice);
            case Circuit.AnyOf(var parts) -> parts.stream().anyMatch(SlowTree::asksTwice);
            case Circuit.AtLeast(int _, var parts) -> parts.stream().anyMatch(SlowTree::asksTwice);
            case Circuit.Not(var part) -> asksTwice(part);
            case Circuit.OfRelatives asked -> asksTwice(asked.where());
            case Circuit.Certain _, Circuit.OfDeadline _, Tested _ -> false;
        };
    }
}
