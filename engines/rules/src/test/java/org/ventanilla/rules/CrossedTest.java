package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.day;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Procedure;

/** What people pass with nothing but time, by the law of this repository. */
class CrossedTest {

    private static final long SEED = Long.getLong("crossed.seed", 20_261_122);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    /** The dates that somebody is asked for, each with how far back it may lie. */
    private static final List<String> DATES =
            List.of("born_on", "entry.date", "residence.since", "tvrh.issued_on", "stay.expired_on");

    /** What may be asked for whatever term has run out meanwhile: a term is no class of a date. */
    private static final List<String> WITHOUT_TERMS = RealLaw.LAW.procedures().values().stream()
            .filter(procedure -> !procedure.eligible().toString().contains("DeadlineIs"))
            .map(Procedure::id)
            .toList();

    private static Value exact(String date) {
        return new Value.Day(day(date), day(date));
    }

    private static List<Crossed> crossed(String fact, Value value, String after, String through) {
        var household = household(false, someone("ana").with(fact, value));
        var ana = Objects.requireNonNull(household.members().get("ana"));
        return RealLaw.RULES.crossed(ana, day(after), day(through));
    }

    private static Crossed birthday(String on, int years, boolean isSure) {
        return new Crossed(day(on), "born_on", Period.ofYears(years), true, isSure);
    }

    @Test
    void a_girl_turns_eighteen_on_her_birthday_and_not_the_day_before() {
        var born = exact("2008-11-24");
        assertThat(crossed("born_on", born, "2026-11-22", "2026-11-23")).isEmpty();
        assertThat(crossed("born_on", born, "2026-11-23", "2026-11-24"))
                .containsExactly(birthday("2026-11-24", 18, true));
        assertThat(crossed("born_on", born, "2026-11-24", "2026-12-24")).isEmpty();
    }

    @Test
    void whoever_is_born_on_29_february_turns_eighteen_on_1_march() {
        assertThat(crossed("born_on", exact("2008-02-29"), "2026-02-01", "2026-03-31"))
                .containsExactly(birthday("2026-03-01", 18, true));
    }

    @Test
    void of_whom_only_the_month_is_known_the_birthday_may_have_been_on_its_first_day_and_was_by_its_last() {
        assertThat(crossed("born_on", between("2008-11-01", "2008-11-30"), "2026-10-31", "2026-12-31"))
                .containsExactly(birthday("2026-11-01", 18, false), birthday("2026-11-30", 18, true));
    }

    @Test
    void four_years_of_residence_are_over_the_day_after_they_end() {
        assertThat(crossed("residence.since", exact("2021-11-22"), "2026-11-21", "2026-11-30"))
                .containsExactly(new Crossed(day("2026-11-23"), "residence.since", Period.ofYears(5), false, true));
    }

    @Test
    void a_silence_passes_nothing() {
        assertThat(RealLaw.RULES.crossed(
                        new Member(
                                "ana",
                                new TreeMap<>(Map.of("born_on", new Answered.DoesNotKnow())),
                                new TreeMap<>(),
                                List.of(),
                                new TreeMap<>()),
                        LocalDate.MIN,
                        LocalDate.MAX))
                .isEmpty();
    }

    /** Day after day, each date of each person is put into the classes of that day; where they change, somebody crossed. */
    @Test
    void the_days_are_those_on_which_the_classes_of_a_date_change() {
        var people = people(60);
        var before = new ArrayList<List<Truth>>();
        var changes = 0;
        for (var today = FIRST; today.isBefore(FIRST.plusDays(120)); today = today.plusDays(1)) {
            for (int each = 0; each < people.size(); each++) {
                var now = classes(people.get(each), today);
                if (today.isAfter(FIRST)) {
                    boolean changed = !now.equals(before.get(each));
                    assertThat(RealLaw.RULES.crossed(people.get(each), today.minusDays(1), today))
                            .as("seed %d, %s on %s", SEED, people.get(each).answers(), today)
                            .matches(crossed -> crossed.isEmpty() != changed);
                    changes += changed ? 1 : 0;
                    before.set(each, now);
                } else {
                    before.add(now);
                }
            }
        }
        assertThat(changes).isGreaterThan(40);
    }

    private static Stream<Condition.Leaf> leaves(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().flatMap(CrossedTest::leaves);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(CrossedTest::leaves);
            case Condition.AtLeast(int _, var parts) -> parts.stream().flatMap(CrossedTest::leaves);
            case Condition.Not(var part) -> leaves(part);
            case Condition.My my -> leaves(my.where());
            case Condition.DeadlineIs _ -> Stream.empty();
            case Condition.Leaf leaf -> Stream.of(leaf);
        };
    }

    /** Every test of a date that any condition of the law makes, answered for this person on this day. */
    private static List<Truth> classes(Member person, LocalDate today) {
        var found = new ArrayList<Truth>();
        RealLaw.LAW.procedures().keySet().stream()
                .flatMap(id -> RealLaw.LAW.versions(id).stream())
                .flatMap(DayLaw::conditions)
                .filter(Objects::nonNull)
                .forEach(condition -> leaves(condition).forEach(leaf -> {
                    var base = Computed.base(RealLaw.LAW, leaf.fact());
                    if (person.answers().get(base) instanceof Answered.Known(Value.Day day)) {
                        var test = (Axis.Test.Side) Computed.test(RealLaw.LAW, leaf.fact(), leaf.check(), today);
                        var limit = ((Axis.Limit.Day) test.limit()).day();
                        boolean one = day.earliest().isBefore(limit) == test.below();
                        boolean other = day.latest().isBefore(limit) == test.below();
                        found.add(one != other ? Truth.UNKNOWN : one ? Truth.YES : Truth.NO);
                    }
                }));
        return found;
    }

    /** Whoever passed nothing that day may ask for the same as the day before: nobody else need be looked at again. */
    @Test
    void whoever_crossed_nothing_may_ask_for_the_same_as_the_day_before() {
        var people = people(12);
        var before = new TreeMap<String, Truth>();
        var same = 0;
        for (var today = FIRST; today.isBefore(FIRST.plusDays(45)); today = today.plusDays(1)) {
            for (int each = 0; each < people.size(); each++) {
                var person = people.get(each);
                var alone = new Household(false, new TreeMap<>(Map.of(person.id(), person)));
                boolean crossed = !RealLaw.RULES
                        .crossed(person, today.minusDays(1), today)
                        .isEmpty();
                for (var procedure : WITHOUT_TERMS) {
                    var now = RealLaw.RULES
                            .verdict(alone, person.id(), procedure, today)
                            .truth();
                    var yesterday = before.put(each + procedure, now);
                    if (yesterday != null && !crossed) {
                        assertThat(now)
                                .as("seed %d, %s, %s on %s", SEED, procedure, person.answers(), today)
                                .isEqualTo(yesterday);
                        same++;
                    }
                }
            }
        }
        assertThat(same).isGreaterThan(5_000);
    }

    /** Dates that pass some limit of the law within the days that are tried, exact or known by their month. */
    private static List<Member> people(int count) {
        var random = new Random(SEED);
        var people = new ArrayList<Member>();
        for (int each = 0; each < count; each++) {
            var someone = someone("p" + each).with("in_mexico", yes()).with("nationality", codes("HN"));
            for (var fact : DATES) {
                var date = FIRST.minusYears(
                                fact.equals("born_on")
                                        ? List.of(3, 16, 18, 60).get(random.nextInt(4))
                                        : random.nextInt(6))
                        .plusDays(random.nextInt(140) - 10)
                        .minusMonths(fact.equals("born_on") ? 0 : random.nextInt(12));
                date = date.isAfter(FIRST) && !fact.equals("born_on") ? FIRST.minusDays(random.nextInt(300)) : date;
                someone = someone.with(
                        fact,
                        random.nextInt(4) == 0
                                ? new Value.Day(date.withDayOfMonth(1), date.withDayOfMonth(date.lengthOfMonth()))
                                : new Value.Day(date, date));
            }
            people.add(
                    Objects.requireNonNull(household(false, someone).members().get("p" + each)));
        }
        return people;
    }
}
