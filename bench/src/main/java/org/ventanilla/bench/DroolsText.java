package org.ventanilla.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Place;
import org.ventanilla.rules.law.Procedure;

/**
 * Procedures as rules for Drools, kindly: two rules each (certainly yes, certainly no), each one constraint over plain
 * numbers in which 0 or a bound stands for unknown, with everything about relatives and deadlines worked out before.
 */
final class DroolsText {

    static final String PACKAGE = "org.ventanilla.bench.generated";
    static final String TYPE = "Facts";

    private static final int MAJORITY = 18;

    /** Reads one property of one person. */
    interface Reading {
        double of(SlowTree tree, int person);
    }

    record Property(String name, String type, Reading reading) {}

    private record Pair(String yes, String no) {
        Pair turned() {
            return new Pair(no, yes);
        }
    }

    private final Rules rules;
    private final LocalDate on;
    private final SequencedMap<Object, Property> properties = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    DroolsText(Rules rules, LocalDate on, List<Procedure> procedures) {
        this.rules = rules;
        this.on = on;
        for (int each = 0; each < procedures.size(); each++) {
            var procedure = procedures.get(each);
            var pair = pair(procedure.eligible(), procedure.id());
            rule(procedure.id() + " yes", pair.yes, each, Answered.YES);
            rule(procedure.id() + " no", pair.no, each, Answered.NO);
        }
    }

    List<Property> properties() {
        return List.copyOf(properties.values());
    }

    String text() {
        var declared = properties.values().stream()
                .map(each -> "  " + each.name + " : " + each.type + "\n")
                .collect(Collectors.joining());
        return "package " + PACKAGE + ";\nimport " + Answered.class.getName() + ";\ndeclare " + TYPE
                + " extends Answered\n" + declared + "end\n" + text;
    }

    private void rule(String name, String constraint, int procedure, int answer) {
        text.append("rule \"%s\" when $p : %s( %s ) then $p.answer(%d, %d); end\n"
                .formatted(name, TYPE, constraint, procedure, answer));
    }

    private Pair pair(Condition condition, @Nullable String procedure) {
        return switch (condition) {
            case Condition.All(var parts) -> all(pairs(parts, procedure));
            case Condition.AnyOf(var parts) ->
                all(pairs(parts, procedure).stream().map(Pair::turned).toList()).turned();
            case Condition.AtLeast(int count, var parts) -> atLeast(count, pairs(parts, procedure));
            case Condition.Not(var part) -> pair(part, procedure).turned();
            case Condition.Leaf(var fact, var check, var _) -> leaf(fact, check);
            case Condition.My _, Condition.DeadlineIs _ ->
                known(condition, (tree, person) -> code(tree.of(condition, person, procedure)), procedure);
        };
    }

    private List<Pair> pairs(List<Condition> parts, @Nullable String procedure) {
        return parts.stream().map(part -> pair(part, procedure)).toList();
    }

    private static Pair all(List<Pair> parts) {
        return new Pair(
                joined(parts.stream().map(Pair::yes).toList(), " && ", "true"),
                joined(parts.stream().map(Pair::no).toList(), " || ", "false"));
    }

    private static String joined(List<String> parts, String by, String none) {
        return parts.isEmpty() ? none : parts.stream().collect(Collectors.joining(by, "( ", " )"));
    }

    private static Pair atLeast(int count, List<Pair> parts) {
        return new Pair(
                some(count, parts.stream().map(Pair::yes).toList()),
                some(parts.size() - count + 1, parts.stream().map(Pair::no).toList()));
    }

    /** Every choice of so many parts, spelled out. */
    private static String some(int count, List<String> parts) {
        var choices = new ArrayList<String>();
        for (int chosen = 0; chosen < 1 << parts.size(); chosen++) {
            int bits = chosen;
            if (Integer.bitCount(bits) == count) {
                choices.add(joined(
                        IntStream.range(0, parts.size())
                                .filter(each -> (bits >>> each & 1) == 1)
                                .mapToObj(parts::get)
                                .toList(),
                        " && ",
                        "true"));
            }
        }
        return joined(choices, " || ", "false");
    }

    private static double code(Truth truth) {
        return switch (truth) {
            case YES -> Answered.YES;
            case NO -> Answered.NO;
            case UNKNOWN -> 0;
        };
    }

    private String property(Object key, String type, Reading reading) {
        return properties
                .computeIfAbsent(key, _ -> new Property("v" + properties.size(), type, reading))
                .name();
    }

    /** A property that is 1 for a certain yes and 2 for a certain no. */
    private Pair known(Object key, Reading reading, @Nullable String of) {
        var name = property(List.of(key, String.valueOf(of)), "int", reading);
        return new Pair(name + " == 1", name + " == 2");
    }

    private Pair leaf(String id, Check check) {
        var fact = Objects.requireNonNull(rules.law().facts().get(id));
        return switch (check) {
            case Check.Is(boolean yes) -> {
                var pair = fact.computedFrom() == null
                        ? known(id, (tree, person) -> code(tree.of(is(id), person, null)), null)
                        : under(id, BigDecimal.valueOf(MAJORITY));
                yield yes ? pair : pair.turned();
            }
            case Check.OneOf(var codes) -> fact.many() ? any(id, codes) : oneOf(fact, codes);
            case Check.NoneOf(var codes) -> (fact.many() ? any(id, codes) : oneOf(fact, codes)).turned();
            case Check.Under(var limit) -> under(id, limit);
            case Check.AtLeast(var limit) -> under(id, limit).turned();
            case Check.Before(var day) -> before(id, day);
            case Check.NotBefore(var day) -> before(id, day).turned();
            case Check.OlderThan(var length) -> before(id, firstNotOlder(length));
        };
    }

    private static Condition is(String id) {
        return new Condition.Leaf(id, new Check.Is(true), new Place("", 0, 0));
    }

    /** Several values at once: one property for each code that matters. */
    private Pair any(String id, Set<String> codes) {
        return all(codes.stream()
                        .sorted()
                        .map(code -> known(List.of(id, code), (tree, person) -> holds(tree, person, id, code), null))
                        .map(Pair::turned)
                        .toList())
                .turned();
    }

    private static double holds(SlowTree tree, int person, String id, String code) {
        return tree.value(person, id) instanceof Value.Codes(var held)
                ? held.contains(code) ? Answered.YES : Answered.NO
                : 0;
    }

    /** One code: its place in a list, from 1. */
    private Pair oneOf(Fact fact, Set<String> codes) {
        var all = new TreeSet<>(fact.options().keySet());
        all.addAll(Mentioned.in(rules.law()).codesOf(fact.id()));
        var places = List.copyOf(all);
        // A code that no condition names is last of all, one beyond the list.
        var name = property(fact.id(), "int", (tree, person) -> {
            if (!(tree.value(person, fact.id()) instanceof Value.Codes(var held))) {
                return 0;
            }
            int at = places.indexOf(held.first());
            return at < 0 ? places.size() + 1 : at + 1;
        });
        return new Pair(
                joined(
                        codes.stream()
                                .sorted()
                                .map(code -> name + " == " + (1 + places.indexOf(code)))
                                .toList(),
                        " || ",
                        "false"),
                joined(
                        Stream.concat(
                                        Stream.of(name + " != 0"),
                                        codes.stream().sorted().map(code -> name + " != " + (1 + places.indexOf(code))))
                                .toList(),
                        " && ",
                        "true"));
    }

    private Pair under(String id, BigDecimal limit) {
        var most = property(List.of(id, "most"), "double", (tree, person) -> years(tree, person, id, true));
        var least = property(List.of(id, "least"), "double", (tree, person) -> years(tree, person, id, false));
        return new Pair(most + " < " + limit.doubleValue(), least + " >= " + limit.doubleValue());
    }

    private static double years(SlowTree tree, int person, String id, boolean most) {
        return switch (tree.value(person, tree.birth(id))) {
            case Value.Num(var number) -> number.doubleValue();
            case Value.Day(var earliest, var latest) ->
                tree.years(most ? earliest : latest).doubleValue();
            case null, default -> most ? 1e9 : -1e9;
        };
    }

    private Pair before(String id, LocalDate day) {
        var first = property(
                List.of(id, "first"),
                "int",
                (tree, person) -> tree.value(person, id) instanceof Value.Day known
                        ? known.earliest().toEpochDay()
                        : Integer.MIN_VALUE);
        var last = property(
                List.of(id, "last"),
                "int",
                (tree, person) -> tree.value(person, id) instanceof Value.Day known
                        ? known.latest().toEpochDay()
                        : Integer.MAX_VALUE);
        return new Pair(last + " < " + day.toEpochDay(), first + " >= " + day.toEpochDay());
    }

    private LocalDate firstNotOlder(Period length) {
        var day = on.minus(length).minusDays(5);
        while (day.plus(length).isBefore(on)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
