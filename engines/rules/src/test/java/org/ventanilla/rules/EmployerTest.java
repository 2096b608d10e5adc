package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.Words.day;

import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.law.Procedure.Whom;

/** An employer's trámite stands in no person's plan, and is still the way to a paper that a person needs. */
class EmployerTest {

    private static final String OFFERED = """
            { "given": { "nationality": "GT", "born_on": "1999-04-04", "in_mexico": false, "stay.condition": "none",
              "work.basis": "offer", "work.state": "chiapas", "holds": ["passport", "job-offer-letter"] } }
            """;

    private static Household household(String told) {
        var read = HouseholdFile.read(RealLaw.LAW, "told.json", told);
        assertThat(read).isInstanceOf(HouseholdFile.Sound.class);
        return ((HouseholdFile.Sound) read).household();
    }

    @Test
    void no_line_of_a_person_s_plan_is_an_employer_s_and_no_question_either() {
        var plan = RealLaw.RULES.plan(household("{ \"given\": { \"nationality\": \"GT\" } }"), day("2026-11-24"));
        assertThat(plan.lines())
                .extracting(Line::procedure)
                .contains("border-worker-card")
                .doesNotContain("employer-certificate");
        assertThat(plan.questions()).extracting(Plan.Question::fact).noneMatch(fact -> fact.startsWith("employer."));
    }

    @Test
    void the_certificate_of_the_employer_comes_first_and_is_not_the_person_s_to_bring() {
        var plan = RealLaw.RULES.plan(household(OFFERED), day("2026-11-24"));
        var card = plan.lines().stream()
                .filter(line -> line.procedure().equals("border-worker-card"))
                .findFirst()
                .orElseThrow();
        assertThat(card.state()).isEqualTo(Plan.State.BLOCKED);
        assertThat(card.blockedBy()).containsExactly(new Blocker("employer-certificate", "employer-certificate"));
        assertThat(plan.toBring()).extracting(Plan.Paper::document).doesNotContain("employer-certificate");
    }

    @Test
    void an_employer_s_plan_holds_the_employer_s_tramites_only() {
        var told = household("{ \"given\": { \"employer.certificate\": \"none\" } }");
        var plan = RealLaw.RULES.plan(told, day("2026-11-24"), Whom.EMPLOYER);
        assertThat(plan.lines()).extracting(Line::procedure).containsExactly("employer-certificate");
        assertThat(plan.questions()).extracting(Plan.Question::fact).containsExactly("employer.offers_work");
    }
}
