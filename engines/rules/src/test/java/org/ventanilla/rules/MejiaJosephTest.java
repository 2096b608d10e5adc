package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ventanilla.rules.Words.day;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;

/** The family of the examples at the window on 24 November 2026, by the law of this repository. */
class MejiaJosephTest {

    private static final String FAMILY = """
            { "household": { "complete": "yes",
              "maria": { "nationality": "HN", "born_on": "1992-04-07", "in_mexico": true, "asylum.stage": "none",
                         "stay.condition": "none", "entry.date": "2026-10-19", "speaks.es": true, "spouse_of": ["wilner"] },
              "wilner": { "nationality": "HT", "born_on": "1990-03-02", "in_mexico": true, "asylum.stage": "none",
                          "stay.condition": "none", "speaks.es": false, "holds": ["passport"] },
              "djenny": { "nationality": "HN", "born_on": "2017-02-11", "in_mexico": true, "asylum.stage": "none",
                          "child.accompaniment": "accompanied", "child_of": ["maria", "wilner"] },
              "samuel": { "nationality": "MX", "born_on": "2026-11-03", "born_in": "MX", "in_mexico": true,
                          "child_of": ["maria", "wilner"] } } }
            """;

    static Household family() {
        var read = HouseholdFile.read(RealLaw.LAW, "family.json", FAMILY);
        assertThat(read).isInstanceOf(HouseholdFile.Sound.class);
        return ((HouseholdFile.Sound) read).household();
    }

    private static final Plan PLAN = RealLaw.RULES.plan(family(), day("2026-11-24"));

    private static List<Map<?, ?>> list(Map<?, ?> object, String key) {
        return ((Collection<?>) Objects.requireNonNull(object.get(key)))
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static Line line(String person, String procedure) {
        return PLAN.lines().stream()
                .filter(each -> each.person().equals(person) && each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_parents_may_ask_for_refuge_today_and_their_daughter_after_the_notice() {
        assertThat(line("maria", "refugee-recognition").state()).isEqualTo(State.NOW);
        assertThat(line("wilner", "refugee-recognition").state()).isEqualTo(State.NOW);
        assertThat(line("djenny", "child-protection").state()).isEqualTo(State.NOW);
        assertThat(line("djenny", "refugee-recognition").state()).isEqualTo(State.BLOCKED);
        assertThat(line("djenny", "refugee-recognition").blockedBy())
                .containsExactly(new Plan.Blocker("child-protection", "child-protection"));
    }

    @Test
    void the_son_born_here_needs_no_refuge_and_opens_residence_for_his_parents() {
        assertThat(line("samuel", "refugee-recognition").state()).isEqualTo(State.NOT_FOR_YOU);
        assertThat(line("samuel", "refugee-recognition").verdict().because()).containsExactly("nationality");
        assertThat(line("maria", "residence-parent-of-mexican").verdict().truth())
                .isEqualTo(Plan.Truth.YES);
        assertThat(line("wilner", "residence-parent-of-mexican").blockedBy())
                .extracting(Plan.Blocker::requirement)
                .containsExactly("child_mexican_by_birth");
    }

    @Test
    void the_notices_come_first_for_each_child_and_the_deadline_of_the_mother_first_of_all() {
        assertThat(PLAN.lines().getFirst().procedure()).isEqualTo("refugee-recognition");
        assertThat(PLAN.lines().getFirst().person()).isEqualTo("maria");
        for (var child : List.of("djenny", "samuel")) {
            var own = PLAN.lines().stream()
                    .filter(line -> line.person().equals(child))
                    .toList();
            assertThat(own.getFirst().procedure()).isEqualTo("child-protection");
        }
    }

    /** The day of entry starts thirty days; what papers the girl has decides whether sixty run at all. */
    @Test
    void what_may_be_running_unseen_is_asked_first_and_nobody_asks_for_the_papers_of_a_child_of_here() {
        assertThat(PLAN.questions().subList(0, 3))
                .extracting(Plan.Question::person, Plan.Question::fact)
                .containsExactly(
                        tuple("djenny", "entry.date"),
                        tuple("wilner", "entry.date"),
                        tuple("djenny", "stay.condition"));
        assertThat(PLAN.questions())
                .noneMatch(question ->
                        question.person().equals("maria") && question.fact().equals("entry.date"));
        assertThat(PLAN.questions())
                .noneMatch(question ->
                        question.person().equals("samuel") && question.fact().startsWith("stay."));
    }

    /** Sixty days from 9 October: the mother never had a document, so that way is not hers. */
    @Test
    void a_parent_whose_stay_expired_has_sixty_days_more_and_one_without_papers_has_the_family() {
        var expired = HouseholdFile.read(
                RealLaw.LAW,
                "family.json",
                FAMILY.replace(
                        "\"stay.condition\": \"none\", \"speaks.es\": false",
                        "\"stay.condition\": \"expired\", \"stay.expired_on\": \"2026-10-09\", \"speaks.es\": false"));
        var plan = RealLaw.RULES.plan(((HouseholdFile.Sound) expired).household(), day("2026-11-24"));
        var wilner = plan.lines().stream()
                .filter(each ->
                        each.person().equals("wilner") && each.procedure().equals("regularisation-expired-stay"))
                .findFirst()
                .orElseThrow();
        assertThat(wilner.verdict().truth()).isEqualTo(Plan.Truth.YES);
        assertThat(wilner.deadlines())
                .filteredOn(due -> due.deadline().equals("filing"))
                .extracting(Plan.Due::earliest, Plan.Due::daysLeft)
                .containsExactly(tuple(day("2026-12-08"), 14));
        assertThat(line("maria", "regularisation-expired-stay").state()).isEqualTo(State.NOT_FOR_YOU);
        assertThat(line("maria", "regularisation-family").blockedBy())
                .containsExactly(
                        new Plan.Blocker("identity", null),
                        new Plan.Blocker("child_mexican_by_birth", "birth-registration", "samuel"));
    }

    @Test
    void the_son_is_registered_first_so_nobody_is_sent_for_his_certificate_today() {
        assertThat(line("samuel", "birth-registration").blockedBy())
                .containsExactly(new Plan.Blocker("child-protection", "child-protection"));
        assertThat(line("maria", "residence-parent-of-mexican").blockedBy())
                .contains(new Plan.Blocker("child_mexican_by_birth", "birth-registration", "samuel"));
        assertThat(PLAN.toBring())
                .extracting(Plan.Paper::person, Plan.Paper::document, Plan.Paper::held)
                .containsExactly(tuple("wilner", "passport", true));
    }

    @Test
    void the_plan_for_programs_carries_every_line_with_its_deadlines() {
        var json = PlanJson.of(RealLaw.LAW, PLAN, "en");
        assertThat(json)
                .containsKeys("on", "persons", "questions", "to_bring", "hash")
                .containsEntry("on", "2026-11-24");
        var maria = list(json, "persons").getFirst();
        assertThat(maria.get("person")).isEqualTo("maria");
        var first = list(maria, "lines").getFirst();
        assertThat(first.get("procedure")).isEqualTo("refugee-recognition");
        assertThat(first.get("title")).isEqualTo("Refugee recognition");
        assertThat(first.get("state")).isEqualTo("now");
        assertThat(first.get("eligible")).isEqualTo("yes");
        var filing = list(first, "deadlines").stream()
                .filter(each -> "filing".equals(each.get("deadline")))
                .findFirst()
                .orElseThrow();
        assertThat(filing.get("due")).isEqualTo("2026-12-01");
        assertThat(filing.get("days")).isEqualTo(30);
        assertThat(filing.get("days_left")).isEqualTo(5);
        assertThat(filing.get("kind")).isEqualTo("working");
        assertThat(filing.get("calendar")).isEqualTo("lfpa-28");
        assertThat(filing.get("cites")).isEqualTo(List.of("lrpcap 18 p1"));
    }

    @Test
    void the_plan_in_words_says_the_last_day_in_both_languages() {
        assertThat(PlanText.of(RealLaw.LAW, PLAN, "es"))
                .startsWith("Plan al 24 de noviembre de 2026\n")
                .contains("Presentar la solicitud: 1 de diciembre de 2026, quedan 5 días hábiles");
        assertThat(PlanText.of(RealLaw.LAW, PLAN, "en"))
                .contains("Filing the request: 1 December 2026, 5 working days left", "\n  Now\n", "To ask");
    }
}
