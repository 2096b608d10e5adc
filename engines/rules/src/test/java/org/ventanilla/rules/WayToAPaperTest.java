package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.codes;
import static org.ventanilla.rules.HouseholdWords.household;
import static org.ventanilla.rules.HouseholdWords.no;
import static org.ventanilla.rules.HouseholdWords.on;
import static org.ventanilla.rules.HouseholdWords.someone;
import static org.ventanilla.rules.HouseholdWords.yes;
import static org.ventanilla.rules.Words.day;

import org.junit.jupiter.api.Test;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Blocker;

/** How a paper that is missing can be had, and by whom, by the law of this repository. */
class WayToAPaperTest {

    private static final Someone ANA = someone("ana")
            .with("nationality", codes("HN"))
            .with("born_on", on("1998-03-14"))
            .with("in_mexico", yes())
            .with("stay.condition", codes("none"))
            .holding("passport");
    private static final Someone SOL = someone("sol")
            .with("nationality", codes("MX"))
            .with("born_on", on("2026-11-02"))
            .with("born_in", codes("MX"))
            .with("in_mexico", yes())
            .related("parent", "ana");

    private static Blocker certificate(Someone... people) {
        var plan = RealLaw.RULES.plan(household(true, people), day("2026-11-24"));
        return plan.lines().stream()
                .filter(line -> line.person().equals("ana"))
                .filter(line -> line.procedure().equals("residence-parent-of-mexican"))
                .flatMap(line -> line.blockedBy().stream())
                .filter(blocker -> blocker.requirement().equals("child_mexican_by_birth"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_certificate_a_mother_waits_for_comes_from_the_registration_of_her_child() {
        assertThat(certificate(ANA, SOL).procedure()).isEqualTo("birth-registration");
    }

    private static Blocker key(Someone ana) {
        return forTheTaxNumber("curp_number", ana);
    }

    private static Blocker forTheTaxNumber(String requirement, Someone... people) {
        return RealLaw.RULES.plan(household(true, people), day("2026-11-24")).lines().stream()
                .filter(line -> line.person().equals("ana") && line.procedure().equals("rfc"))
                .flatMap(line -> line.blockedBy().stream())
                .filter(blocker -> blocker.requirement().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_card_for_the_tax_number_is_the_one_that_she_can_surely_ask_for() {
        assertThat(forTheTaxNumber("tax_identity", ANA, SOL).procedure()).isEqualTo("residence-parent-of-mexican");
        assertThat(forTheTaxNumber("tax_identity", ANA.with("asylum.stage", codes("filed")))
                        .procedure())
                .isEqualTo("humanitarian-visitor-card");
    }

    @Test
    void what_can_be_begun_today_comes_before_what_may_open_later() {
        assertThat(key(ANA.with("asylum.stage", codes("filed"))).procedure()).isEqualTo("curp-temporal");
        assertThat(key(ANA.with("stay.condition", codes("resident_permanent"))
                                .with("asylum.stage", codes("recognised")))
                        .procedure())
                .isEqualTo("curp");
    }

    @Test
    void what_opens_later_is_still_the_way_when_nothing_can_be_begun() {
        assertThat(key(ANA.with("asylum.stage", codes("recognised"))).procedure())
                .isEqualTo("curp");
    }

    @Test
    void a_child_who_is_not_here_cannot_be_registered_here() {
        assertThat(certificate(ANA, SOL.with("in_mexico", no())).procedure()).isNull();
    }
}
