package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Decision.Situation;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Opened;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.Words.Made;
import org.ventanilla.rules.law.Condition;
import org.ventanilla.rules.law.Condition.Quantifier;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;
import org.ventanilla.rules.law.Step;

/** What the file of one member opens to another, in words and against the slow way that writes every family out. */
class UnlockingTest {

    private static final LocalDate TODAY = day("2026-11-23");

    private static final List<Fact> FACTS = List.of(
            fact("stage", Type.ONE_OF, "none", "filed", "recognised", "negative"),
            fact("stay", Type.ONE_OF, "none", "visitor", "permanent"),
            fact("born_here", Type.BOOLEAN),
            fact("registered", Type.BOOLEAN));

    private static final List<Document> DOCUMENTS =
            List.of(document("birth-certificate", "child_mexican"), document("certificate"), document("passport"));

    private static final Law LAW = law(
            FACTS,
            DOCUMENTS,
            List.of(),
            procedure("recognition", oneOf("stage", "none"))
                    .goes(
                            setting(step("filing", "person"), "stage", "filed"),
                            closing(setting(step("decision", "inm"), "stage", "recognised", "negative"))),
            procedure(
                            "reunification",
                            all(
                                    oneOf("stay", "none"),
                                    any(
                                            my(Quantifier.ANY, "spouse", oneOf("stage", "recognised")),
                                            my(Quantifier.ANY, "parent", oneOf("stage", "recognised")))))
                    .goes(closing(setting(step("card", "inm"), "stay", "permanent"))),
            procedure("registration", all(is("born_here", true), is("registered", false)))
                    .goes(closing(giving(setting(step("entry", "inm"), "registered", "yes"), "birth-certificate"))),
            procedure("residence", my(Quantifier.ANY, "child", is("registered", true)))
                    .asks(new Requirement.Shown("child_mexican", ofMy("child")))
                    .goes(closing(setting(step("card", "inm"), "stay", "permanent"))));

    private static Line line(Plan plan, String person, String procedure) {
        return plan.lines().stream()
                .filter(each -> each.person().equals(person) && each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(Someone... people) {
        return Rules.over(LAW).plan(household(true, people), TODAY);
    }

    private static Someone newcomer(String id) {
        return someone(id)
                .with("stage", codes("none"))
                .with("stay", codes("none"))
                .with("born_here", no())
                .with("registered", no());
    }

    private static Someone bornHere(String id, String... parents) {
        return newcomer(id)
                .with("born_here", yes())
                .with("stage", codes("negative"))
                .related("parent", parents);
    }

    @Test
    void the_registration_of_the_child_opens_the_residence_of_both_parents() {
        var plan = plan(newcomer("ana"), newcomer("luis"), bornHere("sol", "ana", "luis"));
        for (var parent : List.of("ana", "luis")) {
            var residence = line(plan, parent, "residence");
            assertThat(residence.state()).isEqualTo(State.LATER);
            assertThat(residence.blockedBy()).containsExactly(new Blocker("my.child", "registration", "sol"));
        }
        var registration = line(plan, "sol", "registration");
        assertThat(registration.opens()).isEmpty();
        assertThat(registration.opensForOthers())
                .containsExactly(new Opened("ana", "residence"), new Opened("luis", "residence"));
    }

    @Test
    void the_way_to_the_childs_birth_certificate_is_the_childs_own_registration() {
        var child = bornHere("sol", "ana").answered("registered", new Answered.DoesNotKnow());
        var plan = Rules.over(LAW).plan(household(false, newcomer("ana"), child), TODAY);
        assertThat(line(plan, "ana", "residence").state()).isEqualTo(State.UNKNOWN);
        assertThat(line(plan, "ana", "residence").blockedBy())
                .containsExactly(new Blocker("child_mexican", "registration", "sol"));
    }

    @Test
    void the_birth_of_either_twin_opens_what_one_of_them_opens() {
        var sol = bornHere("sol", "ana").answered("registered", new Answered.DoesNotKnow());
        var luz = bornHere("luz", "ana").answered("registered", new Answered.DoesNotKnow());
        var plan = Rules.over(LAW).plan(household(false, newcomer("ana"), luz, sol), TODAY);
        assertThat(line(plan, "ana", "residence").waits())
                .containsExactly(List.of(
                        new Blocker("child_mexican", "registration", "luz"),
                        new Blocker("child_mexican", "registration", "sol")));
        for (var twin : List.of("luz", "sol")) {
            assertThat(line(plan, twin, "registration").opensForOthers()).contains(new Opened("ana", "residence"));
        }
    }

    @Test
    void when_one_of_them_is_recognised_reunification_opens_for_the_spouse_and_the_child() {
        var plan = plan(
                newcomer("maria").related("spouse", "wilner"),
                newcomer("wilner").with("stage", codes("negative")),
                newcomer("djenny").with("stage", codes("negative")).related("parent", "maria", "wilner"));
        for (var relative : List.of("wilner", "djenny")) {
            assertThat(line(plan, relative, "reunification").state()).isEqualTo(State.LATER);
            assertThat(line(plan, relative, "reunification").blockedBy())
                    .extracting(Blocker::procedure, Blocker::relative)
                    .containsExactly(tuple("recognition", "maria"));
        }
        assertThat(line(plan, "maria", "reunification").state()).isEqualTo(State.NOT_FOR_YOU);
        assertThat(line(plan, "maria", "recognition").opensForOthers())
                .containsExactly(new Opened("djenny", "reunification"), new Opened("wilner", "reunification"));
    }

    @Test
    void either_parent_alone_is_named_when_either_would_do() {
        var plan = plan(
                newcomer("maria"),
                newcomer("wilner"),
                newcomer("djenny").with("stage", codes("negative")).related("parent", "maria", "wilner"));
        assertThat(line(plan, "djenny", "reunification").blockedBy())
                .extracting(Blocker::relative)
                .containsExactly("maria", "wilner");
    }

    @Test
    void what_can_be_begun_today_opens_nothing_where_another_step_must_come_first_and_takes_it_away() {
        var entry = setting(setting(step("entry", "inm"), "registered", "yes"), "stay", "visitor");
        var law = law(
                FACTS,
                procedure("card", all(oneOf("stage", "recognised"), is("registered", true))),
                procedure("recognition", oneOf("stay", "none"))
                        .goes(setting(step("decision", "inm"), "stage", "recognised")),
                procedure("registration", is("born_here", true)).goes(entry));
        var ana = newcomer("ana").with("born_here", yes());
        var plan = Rules.over(law).plan(household(true, ana), TODAY);
        assertThat(line(plan, "ana", "recognition").state()).isEqualTo(State.NOW);
        assertThat(line(plan, "ana", "card").blockedBy())
                .extracting(Blocker::procedure)
                .containsExactly("registration");
    }

    @Test
    void what_opens_what_is_the_same_as_when_every_family_is_written_out() {
        var random = new Random(20261123);
        int opened = 0;
        int byRelatives = 0;
        for (int each = 0; each < 40; each++) {
            var law = randomLaw(random);
            var family = Family.of(law, randomHousehold(random), TODAY);
            var slow = new SlowUnlocking(law, family, TODAY);
            var day = new DayLaw(law, TODAY, Procedure.Whom.PERSON);
            var quick = Unlocking.of(day, new Dues(law), family, positions(day, family));
            for (var person : family.people().keySet()) {
                for (var procedure : law.procedures().keySet()) {
                    var asked = new Opened(person, procedure);
                    var expected = slow.openers.getOrDefault(asked, new TreeSet<>());
                    assertThat(quick.openers(person, procedure))
                            .as("%s of %s", asked, law)
                            .isEqualTo(expected);
                    assertThat(quick.isWithinReach(person, procedure)).isEqualTo(slow.reached.contains(asked));
                    opened += expected.size();
                    byRelatives += (int) expected.stream()
                            .filter(opener -> !opener.person().equals(person))
                            .count();
                }
            }
        }
        assertThat(opened).isGreaterThan(100);
        assertThat(byRelatives).isGreaterThan(30);
    }

    private static Map<String, Map<String, Position>> positions(DayLaw day, Family family) {
        var positions = new TreeMap<String, Map<String, Position>>();
        family.people().forEach((id, person) -> {
            var own = new TreeMap<String, Position>();
            day.inForce()
                    .forEach(procedure ->
                            own.put(procedure.id(), Position.of(day, procedure, Situation.of(person, family))));
            positions.put(id, own);
        });
        return positions;
    }

    private static Law randomLaw(Random random) {
        var procedures = new Made[4];
        for (int each = 0; each < procedures.length; each++) {
            var steps = new ArrayList<Step>();
            steps.add(step("filing", "person"));
            for (int step = 0; step <= random.nextInt(2); step++) {
                steps.add(
                        random.nextBoolean()
                                ? setting(step("s" + step, "inm"), "stage", stage(random), stage(random))
                                : setting(step("s" + step, "inm"), "stay", random.nextBoolean() ? "visitor" : "none"));
            }
            procedures[each] = procedure("p" + each, all(own(random), random.nextBoolean() ? own(random) : kin(random)))
                    .goes(steps.toArray(Step[]::new));
        }
        return law(FACTS, procedures);
    }

    private static String stage(Random random) {
        return List.of("none", "filed", "recognised", "negative").get(random.nextInt(4));
    }

    private static String[] stages(Random random) {
        return new TreeSet<>(List.of(stage(random), stage(random))).toArray(String[]::new);
    }

    private static Condition own(Random random) {
        return random.nextInt(3) == 0
                ? oneOf("stay", random.nextBoolean() ? "none" : "visitor")
                : oneOf("stage", stages(random));
    }

    private static Condition kin(Random random) {
        var relation = List.of("spouse", "child", "parent", "relative").get(random.nextInt(4));
        return switch (random.nextInt(6)) {
            case 0 -> new Condition.My(Quantifier.AT_LEAST, 2, relation, own(random), HERE);
            case 1 -> my(Quantifier.NONE, relation, own(random));
            case 2 -> my(Quantifier.EVERY, relation, own(random));
            case 3 -> any(my(Quantifier.ANY, relation, own(random)), my(Quantifier.ANY, "child", own(random)));
            default -> my(Quantifier.ANY, relation, own(random));
        };
    }

    private static Household randomHousehold(Random random) {
        var people = new ArrayList<Someone>();
        people.add(random(random, "ana"));
        people.add(random(random, "luis").related("spouse", "ana"));
        people.add(random(random, "sol").related("parent", "ana", "luis"));
        if (random.nextInt(4) == 0) {
            var ana = people.getFirst();
            people.set(0, ana.filed("p0", move("filing", "2026-11-20")));
        }
        return household(random.nextBoolean(), people.toArray(Someone[]::new));
    }

    private static Someone random(Random random, String id) {
        var someone = someone(id);
        if (random.nextInt(5) > 0) {
            someone = someone.with("stage", codes(stage(random)));
        }
        return random.nextInt(5) > 0
                ? someone.with("stay", codes(random.nextBoolean() ? "none" : "permanent"))
                : someone;
    }
}
