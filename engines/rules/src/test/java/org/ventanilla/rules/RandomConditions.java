package org.ventanilla.rules;

import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.ventanilla.rules.law.Check;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fact.Type;

/** Conditions of every shape over a handful of facts of every kind, the same for the same seed. */
final class RandomConditions {

    static final LocalDate TODAY = day("2026-11-23");

    static final List<Fact> FACTS = List.of(
            fact("in_mexico", Type.BOOLEAN),
            fact("victim", Type.BOOLEAN),
            many("nationality", Type.COUNTRY),
            fact("stage", Type.ONE_OF, "none", "wished", "filed"),
            fact("jobs", Type.NUMBER),
            fact("entry.date", Type.DATE),
            fact("born_on", Type.DATE),
            computed("age", Type.NUMBER, "born_on"),
            computed("is_child", Type.BOOLEAN, "age"));

    /** Every value that the constants below can tell apart, both sides of each boundary. */
    static final Map<String, List<Value>> DOMAINS = new TreeMap<>(Map.of(
            "in_mexico", List.of(yes(), no()),
            "victim", List.of(yes(), no()),
            "nationality",
                    List.of(codes(), codes("HN"), codes("MX"), codes("HN", "MX"), codes("CU"), codes("CU", "MX")),
            "stage", List.of(codes("none"), codes("wished"), codes("filed")),
            "jobs", numbers(0, 1, 2, 3),
            "entry.date",
                    List.of(on("2026-07-22"), on("2026-07-23"), on("2026-09-30"), on("2026-10-01"), on("2026-11-01")),
            "born_on",
                    List.of(
                            on("1966-11-23"),
                            on("1966-11-24"),
                            on("2008-11-23"),
                            on("2008-11-24"),
                            on("2010-11-23"),
                            on("2010-11-24"))));

    private final Random random;

    RandomConditions(long seed) {
        random = new Random(seed);
    }

    private static List<Value> numbers(int... numbers) {
        var values = new ArrayList<Value>();
        for (int number : numbers) {
            values.add(new Value.Num(BigDecimal.valueOf(number)));
        }
        return values;
    }

    Condition condition(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf();
        }
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Condition.All(parts(depth));
            case 2, 3 -> new Condition.AnyOf(parts(depth));
            default -> random.nextBoolean() ? not(condition(depth - 1)) : new Condition.AtLeast(2, parts(depth));
        };
    }

    private List<Condition> parts(int depth) {
        var parts = new ArrayList<Condition>();
        int count = 2 + random.nextInt(2);
        for (int each = 0; each < count; each++) {
            parts.add(condition(depth - 1));
        }
        return parts;
    }

    private Condition leaf() {
        return switch (random.nextInt(10)) {
            case 0 -> is("in_mexico", random.nextBoolean());
            case 1 -> is("victim", random.nextBoolean());
            case 2 -> oneOf("nationality", pick("HN", "MX"));
            case 3 -> noneOf("nationality", pick("HN", "MX"));
            case 4 -> new Condition.Leaf("stage", new Check.OneOf(Set.of("none", pick("wished", "filed"))), HERE);
            case 5 -> atLeast("jobs", 1 + random.nextInt(3));
            case 6 ->
                new Condition.Leaf(
                        "entry.date",
                        random.nextBoolean()
                                ? new Check.OlderThan(Period.ofMonths(4))
                                : new Check.NotBefore(day("2026-10-01")),
                        HERE);
            case 7 -> is("is_child", random.nextBoolean());
            case 8 -> random.nextBoolean() ? under("age", 16) : atLeast("age", 60);
            default -> atLeast("age", 18);
        };
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** A person of whom some is known, and the world that is true of them. */
    Map<String, Value> world() {
        var world = new TreeMap<String, Value>();
        DOMAINS.forEach((fact, values) -> world.put(fact, values.get(random.nextInt(values.size()))));
        return world;
    }

    Map<String, Value> some(Map<String, Value> world, double share) {
        var some = new TreeMap<String, Value>();
        world.forEach((fact, value) -> {
            if (random.nextDouble() < share) {
                some.put(fact, value);
            }
        });
        return some;
    }
}
