package org.ventanilla.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.ventanilla.bench.Families.Role;
import org.ventanilla.bench.Families.Shape;
import org.ventanilla.rules.Value;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Law;

/**
 * Invented households: every fact of the law that may be told, with the blanks an intake leaves, the same for the same
 * seed. Nobody's statistics: values are spread evenly so that every class of every condition has people in it.
 */
final class SyntheticPeople {

    /** Where the people go, household by household and person by person. */
    interface Sink {
        void household(boolean isComplete);

        int person();

        void know(int person, String fact, Value value);

        void tie(int person, String relation, int other);
    }

    private record Choices(String fact, List<Value> values, double known) {}

    private static final String BORN_ON = "born_on";
    private static final double KNOWN = .7;
    private static final double BIRTH_KNOWN = .9;
    private static final double COMPLETE = .6;
    private static final List<String> COUNTRIES = List.of("HN", "HT", "VE", "CU", "GT", "SV", "MX", "NI", "CO", "CL");
    private static final int DAYS_BACK = 800;
    private static final int DAYS_AHEAD = 30;

    private final LocalDate on;
    private final List<Choices> choices = new ArrayList<>();
    private final SplittableRandom random;

    SyntheticPeople(Law law, LocalDate on, long seed) {
        this.on = on;
        this.random = new SplittableRandom(seed);
        var mentioned = Mentioned.in(law);
        for (var fact : law.facts().values()) {
            if (fact.computedFrom() == null && !fact.id().equals(BORN_ON)) {
                choices.add(new Choices(fact.id(), values(fact, mentioned), KNOWN));
            }
        }
    }

    /** Facts that are told, in the order in which people tell them; the day of birth comes first. */
    List<String> facts() {
        var facts = new ArrayList<>(List.of(BORN_ON));
        choices.forEach(each -> facts.add(each.fact()));
        return facts;
    }

    /** Whole households until there are at least so many people. */
    void fill(Sink sink, int people) {
        for (int so = 0; so < people; ) {
            var shape = Families.ALL.get(random.nextInt(Families.ALL.size()));
            add(sink, shape);
            so += shape.size();
        }
    }

    void add(Sink sink, Shape shape) {
        sink.household(random.nextDouble() < COMPLETE);
        int first = -1;
        int tie = 0;
        for (int each = 0; each < shape.size(); each++) {
            int person = sink.person();
            first = each == 0 ? person : first;
            tell(sink, person, shape.roles().get(each));
            for (; tie < shape.ties().size() && shape.ties().get(tie).person() == each; tie++) {
                sink.tie(
                        person,
                        shape.ties().get(tie).relation(),
                        first + shape.ties().get(tie).other());
            }
        }
    }

    private void tell(Sink sink, int person, Role role) {
        if (random.nextDouble() < BIRTH_KNOWN) {
            sink.know(person, BORN_ON, vague(on.minusDays(daysOld(role))));
        }
        for (var each : choices) {
            if (random.nextDouble() < each.known() && !each.values().isEmpty()) {
                sink.know(
                        person,
                        each.fact(),
                        each.values().get(random.nextInt(each.values().size())));
            }
        }
    }

    private int daysOld(Role role) {
        return switch (role) {
            case ADULT -> random.nextInt(16 * 365, 55 * 365);
            case CHILD -> random.nextInt(0, 19 * 365);
            case ELDER -> random.nextInt(50 * 365, 90 * 365);
        };
    }

    /** Most know the day, some the month, a few the year. */
    private Value vague(LocalDate day) {
        int precision = random.nextInt(20);
        return precision == 0
                ? new Value.Day(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()))
                : precision <= 2
                        ? new Value.Day(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()))
                        : new Value.Day(day, day);
    }

    private List<Value> values(Fact fact, Mentioned mentioned) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(new Value.Bool(true), new Value.Bool(false));
            case ONE_OF -> each(fact.options().keySet());
            case COUNTRY -> countries(fact, mentioned);
            case PLACE -> {
                var codes = new TreeSet<>(mentioned.codesOf(fact.id()));
                codes.addAll(List.of("CMX", "JAL", "NLE", "VER"));
                yield each(codes);
            }
            case NUMBER -> numbers(mentioned.numbers().getOrDefault(fact.id(), new TreeSet<>()));
            case DATE -> days(mentioned.days().getOrDefault(fact.id(), new TreeSet<>()));
            case TEXT -> List.of(new Value.Words("said"));
        };
    }

    private static List<Value> countries(Fact fact, Mentioned mentioned) {
        var codes = new TreeSet<>(COUNTRIES);
        codes.addAll(mentioned.codesOf(fact.id()));
        var values = new ArrayList<>(each(codes));
        if (fact.many()) {
            values.add(codes());
            values.addAll(List.of(codes("HN", "MX"), codes("CU", "ES"), codes("HT", "CL"), codes("GT", "MX")));
        }
        return values;
    }

    private static List<Value> numbers(Collection<BigDecimal> limits) {
        var numbers = new TreeSet<>(limits);
        limits.forEach(limit -> numbers.addAll(List.of(limit.subtract(BigDecimal.ONE), limit.add(BigDecimal.ONE))));
        for (int each = 0; each <= 5; each++) {
            numbers.add(BigDecimal.valueOf(each));
        }
        return numbers.stream().<Value>map(Value.Num::new).toList();
    }

    private List<Value> days(Collection<LocalDate> limits) {
        var days = new ArrayList<Value>();
        for (int each = -DAYS_BACK; each <= DAYS_AHEAD; each++) {
            days.add(vague(on.plusDays(each)));
        }
        limits.forEach(limit -> days.addAll(List.of(day(limit), day(limit.minusDays(1)))));
        return days;
    }

    private static Value day(LocalDate day) {
        return new Value.Day(day, day);
    }

    private static List<Value> each(Collection<String> codes) {
        return codes.stream().map(SyntheticPeople::codes).toList();
    }

    private static Value codes(String... codes) {
        return new Value.Codes(Collections.unmodifiableSortedSet(new TreeSet<>(List.of(codes))));
    }
}
