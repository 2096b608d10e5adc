package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ventanilla.rules.Words.day;

import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;

/** What regularising asks, costs and leaves behind, by the law of this repository. */
class RegularisingTest {

    private static Plan plan(String family) {
        var read = HouseholdFile.read(RealLaw.LAW, "family.json", family);
        assertThat(read).isInstanceOf(HouseholdFile.Sound.class);
        return RealLaw.RULES.plan(((HouseholdFile.Sound) read).household(), day("2026-11-24"));
    }

    private static Line line(Plan plan, String person, String procedure) {
        return plan.lines().stream()
                .filter(each -> each.person().equals(person) && each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void only_one_document_is_paid_and_the_tie_that_is_sure_says_which() {
        var costs = line(plan("""
                        { "household": { "complete": "no",
                          "rosa": { "nationality": "GT", "in_mexico": true, "stay.condition": "none", "spouse_of": ["juan"] },
                          "juan": { "nationality": "MX" } } }
                        """), "rosa", "regularisation-family").costs();
        assertThat(costs).extracting(Plan.Cost::tariff).containsExactly("lfd-10", "fine-lmigra-145", "lfd-8-VI-b");
    }

    @Test
    void while_no_tie_is_sure_every_document_that_may_be_due_is_shown_and_none_as_exact() {
        var costs = line(plan("""
                        { "household": { "complete": "no",
                          "rosa": { "nationality": "GT", "in_mexico": true, "stay.condition": "none" } } }
                        """), "rosa", "regularisation-family").costs();
        assertThat(costs)
                .filteredOn(cost -> cost.tariff() != null && cost.tariff().startsWith("lfd-8"))
                .extracting(Plan.Cost::tariff, Plan.Cost::about)
                .containsExactly(tuple("lfd-8-VII", true), tuple("lfd-8-VI-b", true), tuple("lfd-8-VI-a", true));
    }

    @Test
    void the_paper_asked_for_is_that_of_the_tie_that_is_sure() {
        var plan = plan("""
                { "household": { "complete": "no",
                  "rosa": { "nationality": "GT", "in_mexico": true, "stay.condition": "none", "spouse_of": ["juan"],
                            "holds": ["passport"] },
                  "juan": { "nationality": "MX" } } }
                """);
        assertThat(line(plan, "rosa", "regularisation-family").blockedBy())
                .containsExactly(new Blocker("marriage-certificate", null));
        assertThat(plan.toBring())
                .filteredOn(paper -> paper.procedures().contains("regularisation-family"))
                .extracting(Plan.Paper::document)
                .containsExactly("passport", "marriage-certificate");
    }

    @Test
    void the_card_that_was_given_is_the_one_of_its_outcome() {
        var family = """
                { "given": { "nationality": "GT", "in_mexico": true, "stay.condition": "none",
                  "done": { "regularisation-family": { "card": { "on": "2026-11-20", "outcome": "%s" } } } } }
                """;
        assertThat(line(plan(family.formatted("permanent")), "person", "residence-parent-of-mexican")
                        .verdict()
                        .because())
                .containsExactly("stay.condition");
        var temporary = plan(family.formatted("temporary"));
        assertThat(line(temporary, "person", "regularisation-family").state()).isEqualTo(State.DONE);
        assertThat(temporary.toBring())
                .extracting(Plan.Paper::document)
                .contains("card-rt")
                .doesNotContain("card-rp");
    }
}
