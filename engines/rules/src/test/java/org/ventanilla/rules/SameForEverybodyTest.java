package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.Words.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Member;
import org.ventanilla.rules.Plan.Truth;
import org.ventanilla.rules.law.Fact;

/** The real law and the family: the same plan on any thread, no answer turned around, and quick enough to need no store. */
class SameForEverybodyTest {

    private static final LocalDate TODAY = day("2026-11-24");
    private static final int THREADS = 4;
    private static final int PLANS = 200;

    @Test
    void every_thread_gets_the_same_plan_byte_by_byte() throws Exception {
        var family = MejiaJosephTest.family();
        var expected = RealLaw.RULES.plan(family, TODAY);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var jobs = new ArrayList<Callable<Plan>>();
            for (int each = 0; each < PLANS; each++) {
                jobs.add(() -> Rules.over(RealLaw.LAW).plan(family, TODAY));
                jobs.add(() -> RealLaw.RULES.plan(family, TODAY));
            }
            for (var done : threads.invokeAll(jobs.subList(0, 40))) {
                assertThat(done.get()).isEqualTo(expected);
            }
        }
        assertThat(PlanJson.of(RealLaw.LAW, expected, "es").toString())
                .isEqualTo(PlanJson.of(RealLaw.LAW, RealLaw.RULES.plan(family, TODAY), "es")
                        .toString());
    }

    @Test
    void nothing_that_one_person_told_changes_the_plan_of_the_next() {
        var days = new TreeMap<String, Answered>();
        for (var fact : RealLaw.LAW.facts().values()) {
            if (fact.type() == Fact.Type.DATE && !fact.id().equals("born_on")) {
                days.put(fact.id(), new Answered.Known(new Value.Day(TODAY.minusDays(10), TODAY.minusDays(10))));
            }
        }
        var both = List.of(alone(days), alone(new TreeMap<>()));
        for (var first : both) {
            var shared = Rules.over(RealLaw.LAW);
            shared.plan(first, TODAY);
            for (var next : both) {
                var alone = Rules.over(RealLaw.LAW, RealLaw.RULES);
                assertThat(shared.plan(next, TODAY)).isEqualTo(alone.plan(next, TODAY));
            }
        }
    }

    private static Household alone(TreeMap<String, Answered> answers) {
        var member = new Member("maria", answers, new TreeMap<>(), List.of(), new TreeMap<>());
        return new Household(false, new TreeMap<>(Map.of("maria", member)));
    }

    @Test
    void in_whatever_order_the_family_is_asked_no_yes_and_no_no_is_ever_taken_back() {
        var random = new Random(20261124);
        var family = MejiaJosephTest.family();
        int settled = 0;
        for (int each = 0; each < 12; each++) {
            var answers = new ArrayList<String[]>();
            family.members().values().forEach(member -> member.answers()
                    .keySet()
                    .forEach(fact -> answers.add(new String[] {member.id(), fact})));
            Collections.shuffle(answers, random);
            var known = new TreeMap<String, Member>();
            family.members()
                    .forEach((id, member) -> known.put(
                            id, new Member(id, new TreeMap<>(), member.relations(), member.holds(), member.files())));
            var before = new TreeMap<String, Truth>();
            for (var answer : answers) {
                learn(known, family, answer[0], answer[1]);
                var plan = RealLaw.RULES.plan(new Household(true, new TreeMap<>(known)), TODAY);
                for (var line : plan.lines()) {
                    var key = line.person() + " " + line.procedure();
                    var earlier = before.getOrDefault(key, Truth.UNKNOWN);
                    if (earlier != Truth.UNKNOWN) {
                        assertThat(line.verdict().truth())
                                .as("%s after %s", key, List.of(answer))
                                .isEqualTo(earlier);
                        settled++;
                    }
                    before.put(key, line.verdict().truth());
                }
            }
            assertThat(RealLaw.RULES.plan(new Household(true, known), TODAY))
                    .isEqualTo(RealLaw.RULES.plan(family, TODAY));
        }
        assertThat(settled).isGreaterThan(1_000);
    }

    private static void learn(TreeMap<String, Member> known, Household family, String person, String fact) {
        var whole = Objects.requireNonNull(family.members().get(person));
        var member = Objects.requireNonNull(known.get(person));
        var answers = new TreeMap<String, Answered>(member.answers());
        answers.put(fact, Objects.requireNonNull(whole.answers().get(fact)));
        known.put(person, new Member(person, answers, member.relations(), member.holds(), member.files()));
    }

    @Test
    void a_plan_for_four_people_takes_a_few_milliseconds_at_most() {
        var family = MejiaJosephTest.family();
        int everyLine = family.members().size() * RealLaw.forPeople();
        for (int each = 0; each < PLANS; each++) {
            RealLaw.RULES.plan(family, TODAY);
        }
        var fastest = Duration.ofDays(1);
        for (int each = 0; each < PLANS; each++) {
            long start = System.nanoTime();
            assertThat(RealLaw.RULES.plan(family, TODAY).lines()).hasSize(everyLine);
            var took = Duration.ofNanos(System.nanoTime() - start);
            fastest = took.compareTo(fastest) < 0 ? took : fastest;
        }
        assertThat(fastest).isLessThan(Duration.ofMillis(20));
    }
}
