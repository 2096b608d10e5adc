package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.codes;
import static org.ventanilla.rules.HouseholdWords.household;
import static org.ventanilla.rules.HouseholdWords.on;
import static org.ventanilla.rules.HouseholdWords.someone;
import static org.ventanilla.rules.HouseholdWords.yes;
import static org.ventanilla.rules.Words.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;

/** What a plan tells a person to do, say or fetch first harms nobody who does just that. */
class SafeAdviceTest {

    private static final Someone ALEX = someone("alex")
            .with("nationality", codes("CU"))
            .with("nationality.by_birth", codes("CU"))
            .with("born_in", codes("CU"))
            .with("born_on", on("1987-04-04"))
            .with("in_mexico", yes())
            .with("entry.date", on("2026-06-25"))
            .with("speaks.es", yes())
            .with("stay.condition", codes("none"));

    private static final Someone NEW = someone("noe")
            .with("nationality", codes("HN"))
            .with("born_on", on("1987-04-04"))
            .with("in_mexico", yes());

    private static Plan plan(Someone... people) {
        return RealLaw.RULES.plan(household(true, people), day("2026-11-24"));
    }

    private static Line line(Plan plan, String person, String procedure) {
        return plan.lines().stream()
                .filter(each -> each.person().equals(person) && each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> toGet(Plan plan) {
        return plan.toBring().stream()
                .filter(paper -> !paper.held())
                .map(Plan.Paper::document)
                .toList();
    }

    @Test
    void whoever_asked_for_refuge_is_not_told_to_get_a_paper_of_the_country_they_left() {
        var plan = plan(ALEX.with("asylum.stage", codes("filed")));
        assertThat(line(plan, "alex", "regularisation-vulnerability").blockedBy())
                .containsExactly(new Plan.Blocker("identity", null));
        assertThat(toGet(plan)).isEmpty();
    }

    @Test
    void a_review_whose_term_is_over_opens_nothing_and_nothing_waits_for_it() {
        var refused = ALEX.with("asylum.stage", codes("negative")).with("decision.notified_on", on("2026-08-03"));
        var late = plan(refused);
        assertThat(line(late, "alex", "refugee-review").opens()).isEmpty();
        assertThat(late.lines())
                .flatExtracting(Line::blockedBy)
                .extracting(Plan.Blocker::procedure)
                .doesNotContain("refugee-review");
        var inTime = plan(refused.with("decision.notified_on", on("2026-11-20")));
        assertThat(line(inTime, "alex", "refugee-review").opens()).contains("refugee-travel-document");
    }

    @Test
    void a_review_whose_term_is_over_is_advised_to_nobody_and_what_remains_is_said() {
        var refused = ALEX.with("asylum.stage", codes("negative")).with("decision.notified_on", on("2026-08-03"));
        var late = plan(refused);
        var review = line(late, "alex", "refugee-review");
        assertThat(review.state()).isEqualTo(State.NOT_FOR_YOU);
        assertThat(review.isLost()).isTrue();
        assertThat(PlanText.of(RealLaw.LAW, late, "en"))
                .doesNotContain("Files the review")
                .contains("This review is dismissed; the other remedies remain");
        assertThat(line(plan(refused.with("decision.notified_on", on("2026-11-20"))), "alex", "refugee-review"))
                .extracting(Line::state, Line::isLost)
                .containsExactly(State.NOW, false);
        var filed = refused.with("asylum.stage", codes("reviewing"))
                .filed("refugee-review", new Household.Move("filing", day("2026-11-20"), null));
        assertThat(line(plan(filed), "alex", "refugee-review").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void the_card_to_get_is_that_of_what_one_is_and_hides_no_paper_in_hand() {
        var visitor = ALEX.with("asylum.stage", codes("wished")).holding("passport");
        var humanitarian = plan(visitor.with("stay.condition", codes("visitor_humanitarian")));
        assertThat(toGet(humanitarian)).containsExactly("card-tvrh");
        assertThat(humanitarian.toBring()).extracting(Plan.Paper::document).contains("passport");
        assertThat(toGet(plan(visitor.with("stay.condition", codes("visitor")))))
                .isEmpty();
        assertThat(toGet(plan(ALEX.with("asylum.stage", codes("complementary"))
                        .with("stay.condition", codes("resident_permanent"))
                        .holding("curp"))))
                .contains("card-rp");
    }

    @Test
    void the_review_whose_days_run_unseen_comes_before_a_request_made_again() {
        var lines = plan(ALEX.with("asylum.stage", codes("negative"))).lines().stream()
                .filter(each -> each.state() == State.NOW)
                .map(Line::procedure)
                .toList();
        assertThat(lines).startsWith("refugee-review", "refugee-recognition");
    }

    @Test
    void the_day_from_which_a_term_may_run_unseen_is_asked_before_all_else_that_of_the_shorter_term_first() {
        assertThat(firstAsked(NEW.with("asylum.stage", codes("wished")), 1)).containsExactly("entry.date");
        assertThat(firstAsked(NEW.with("asylum.stage", codes("negative")), 2))
                .containsExactly("decision.notified_on", "entry.date");
    }

    @Test
    void whoever_may_have_to_confirm_in_three_days_what_was_filed_is_asked_first_who_filed_it() {
        assertThat(firstAsked(NEW.with("asylum.stage", codes("filed")).with("asylum.filed_on", on("2026-11-23")), 1))
                .containsExactly("filing.by");
    }

    @Test
    void of_a_child_whose_carer_nobody_named_it_is_asked_first_who_cares_for_it() {
        var child = someone("leo")
                .with("nationality", codes("HN"))
                .with("born_on", on("2014-03-01"))
                .with("in_mexico", yes());
        assertThat(firstAsked(child, 1)).containsExactly("child.accompaniment");
        assertThat(firstAsked(child.with("asylum.stage", codes("wished")), 2))
                .containsExactly("child.accompaniment", "entry.date");
        assertThat(plan(child.related("parent", "alex"), ALEX).questions())
                .filteredOn(question -> question.fact().equals("child.accompaniment"))
                .noneMatch(Plan.Question::isPressing);
    }

    private static List<String> firstAsked(Someone asked, int most) {
        return plan(asked).questions().stream()
                .limit(most)
                .map(Plan.Question::fact)
                .toList();
    }

    @Test
    void what_opens_through_a_partner_is_said_of_the_partner() {
        var jose = ALEX.with("asylum.stage", codes("wished"));
        var andrea = someone("andrea")
                .with("nationality", codes("HT"))
                .with("in_mexico", yes())
                .with("stay.condition", codes("none"))
                .with("asylum.stage", codes("none"))
                .related("partner", "alex");
        assertThat(line(plan(jose, andrea), "andrea", "regularisation-family").blockedBy())
                .extracting(Plan.Blocker::requirement)
                .containsOnly("my.partner");
    }

    @Test
    void a_yes_or_no_that_may_save_the_days_is_asked_before_the_account_of_the_delay() {
        assertThat(plan(ALEX.with("asylum.stage", codes("none"))).questions())
                .extracting(Plan.Question::fact)
                .containsSubsequence("late.was_impossible", "sur_place", "late.causes");
    }

    @Test
    void a_request_filed_elsewhere_is_under_way_and_the_certificate_comes_from_it() {
        var plan = plan(ALEX.with("asylum.stage", codes("filed")));
        var request = line(plan, "alex", "refugee-recognition");
        assertThat(request.state()).isEqualTo(State.RUNNING);
        assertThat(request.nextStep()).isEqualTo("constancia");
        assertThat(request.deadlines()).extracting(Plan.Due::deadline).doesNotContain("filing");
        assertThat(plan.questions()).extracting(Plan.Question::fact).doesNotContain("late.was_impossible");
        assertThat(line(plan, "alex", "curp-temporal").blockedBy())
                .containsExactly(new Plan.Blocker("constancia-comar", "refugee-recognition"));
    }

    @Test
    void the_day_of_filing_and_the_certificate_say_how_far_the_request_has_come() {
        var plan = plan(ALEX.with("asylum.stage", codes("filed"))
                .with("asylum.filed_on", on("2026-11-10"))
                .holding("constancia-comar"));
        var request = line(plan, "alex", "refugee-recognition");
        assertThat(request.nextStep()).isEqualTo("interview");
        assertThat(request.deadlines())
                .filteredOn(due -> due.deadline().equals("decision"))
                .extracting(Plan.Due::earliest)
                .containsExactly(day("2027-01-15"));
        assertThat(plan.questions()).extracting(Plan.Question::fact).doesNotContain("filing.by");
    }

    @Test
    void a_certificate_alone_says_nothing_of_a_request_that_has_ended() {
        var plan = plan(ALEX.with("asylum.stage", codes("recognised")).holding("constancia-comar"));
        assertThat(line(plan, "alex", "refugee-recognition").state()).isEqualTo(State.NOT_FOR_YOU);
    }
}
