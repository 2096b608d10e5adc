package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.Household.Held;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Blocker;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.Question;
import org.ventanilla.rules.Plan.State;
import org.ventanilla.rules.law.Deadline;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Fact;
import org.ventanilla.rules.law.Fact.Type;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Requirement;

/** A small law in the shape of the real one: a wish, a certificate, a card, a residence. */
class PlanTest {

    private static final LocalDate TODAY = day("2026-11-23");

    private static final List<Fact> FACTS = List.of(
            many("nationality", Type.COUNTRY),
            fact("in_mexico", Type.BOOLEAN),
            fact("stage", Type.ONE_OF, "none", "wished", "filed", "recognised", "negative"),
            fact("stay", Type.ONE_OF, "none", "visitor", "humanitarian", "permanent"),
            fact("born_on", Type.DATE),
            computed("age", Type.NUMBER, "born_on"),
            fact("entry.date", Type.DATE),
            fact("speaks.es", Type.BOOLEAN),
            restricted("victim", Type.BOOLEAN));

    private static final List<Document> DOCUMENTS = List.of(
            document("passport", "identity", "nationality"),
            document("national-id", "identity"),
            document("card", "identity", "regular_stay"),
            document("constancia"),
            document("notice-receipt"),
            document("decision-letter"));

    private static final Law LAW = law(
            FACTS,
            DOCUMENTS,
            List.of(),
            procedure("protection", all(under("age", 18), is("in_mexico", true)))
                    .goes(
                            giving(step("notice", "any_authority"), "notice-receipt"),
                            closing(step("follow-up", "procuraduria"))),
            procedure(
                            "recognition",
                            all(noneOf("nationality", "MX"), is("in_mexico", true), oneOf("stage", "none", "wished")))
                    .needs("protection", "notice", under("age", 18))
                    .asks(both(
                            new Requirement.Shown("identity", ifHeld()),
                            new Requirement.Service("interpreter", text("interpreter"), when(is("speaks.es", false)))))
                    .by(
                            deadline("filing", "person", 30, Deadline.Unit.WORKING_DAYS, "entry.date"),
                            deadline("decision", "comar", 45, Deadline.Unit.WORKING_DAYS, "filing.date"))
                    .goes(
                            setting(step("filing", "person"), "stage", "filed"),
                            giving(step("constancia", "comar"), "constancia"),
                            closing(giving(
                                    setting(step("decision", "comar"), "stage", "recognised", "negative"),
                                    "decision-letter",
                                    "recognised"))),
            procedure("card", all(noneOf("nationality", "MX"), any(oneOf("stage", "filed"), is("victim", true))))
                    .asks(both(paper("constancia"), proof("identity")))
                    .goes(
                            step("filing", "person"),
                            closing(giving(setting(step("card", "inm"), "stay", "humanitarian"), "card"))),
            procedure("residence", oneOf("stage", "recognised"))
                    .asks(paper("decision-letter"))
                    .goes(
                            step("filing", "person"),
                            closing(giving(setting(step("card", "inm"), "stay", "permanent"), "card"))));

    private static final Rules RULES = Rules.over(LAW);

    private static final Someone MARIA = someone("maria")
            .with("nationality", codes("HN"))
            .with("in_mexico", yes())
            .with("stage", codes("none"))
            .with("born_on", on("1992-04-07"))
            .with("speaks.es", yes());

    private static final Someone DJENNY = likeMaria("djenny").with("born_on", on("2017-02-11"));

    private static Someone likeMaria(String id) {
        return new Someone(id, MARIA.answers(), MARIA.relations(), MARIA.holds(), MARIA.files());
    }

    private static Line line(Plan plan, String person, String procedure) {
        return plan.lines().stream()
                .filter(each -> each.person().equals(person) && each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(Someone... people) {
        return RULES.plan(household(false, people), TODAY);
    }

    @Test
    void whoever_arrives_may_ask_for_refuge_now_and_sees_the_last_day() {
        var line = line(plan(MARIA.with("entry.date", on("2026-10-09"))), "maria", "recognition");
        assertThat(line.state()).isEqualTo(State.NOW);
        assertThat(line.nextStep()).isEqualTo("filing");
        assertThat(line.opens()).containsExactly("card", "residence");
        var filing = line.deadlines().stream()
                .filter(due -> due.deadline().equals("filing"))
                .findFirst()
                .orElseThrow();
        assertThat(filing.earliest()).isEqualTo(day("2026-11-23"));
        assertThat(filing.standing()).isEqualTo(Plan.Due.Standing.OPEN);
        assertThat(filing.daysLeft()).isZero();
        assertThat(filing.days()).isEqualTo(30);
        var decision = line.deadlines().stream()
                .filter(due -> due.deadline().equals("decision"))
                .findFirst()
                .orElseThrow();
        assertThat(decision.standing()).isEqualTo(Plan.Due.Standing.NOT_STARTED);
        assertThat(decision.earliest()).isNull();
    }

    @Test
    void the_card_comes_later_after_the_request_is_filed_and_residence_after_the_decision() {
        var plan = plan(MARIA.with("victim", no()));
        assertThat(line(plan, "maria", "card").state()).isEqualTo(State.LATER);
        assertThat(line(plan, "maria", "card").blockedBy()).containsExactly(new Blocker("stage", "recognition"));
        assertThat(line(plan, "maria", "residence").state()).isEqualTo(State.LATER);
    }

    @Test
    void once_filed_the_card_waits_for_the_certificate_and_then_for_nothing() {
        var filed = MARIA.with("victim", no()).holding("passport").filed("recognition", move("filing", "2026-11-20"));
        assertThat(line(plan(filed), "maria", "recognition").state()).isEqualTo(State.RUNNING);
        assertThat(line(plan(filed), "maria", "recognition").nextStep()).isEqualTo("constancia");
        assertThat(line(plan(filed), "maria", "recognition").actsNext()).isEqualTo("comar");
        assertThat(line(plan(filed), "maria", "card").state()).isEqualTo(State.BLOCKED);
        assertThat(line(plan(filed), "maria", "card").blockedBy())
                .containsExactly(new Blocker("constancia", "recognition"));
        var given = filed.filed("recognition", move("filing", "2026-11-20"), move("constancia", "2026-11-23"));
        assertThat(line(plan(given), "maria", "card").state()).isEqualTo(State.NOW);
    }

    @Test
    void a_favourable_decision_ends_the_file_and_opens_residence() {
        var decided =
                MARIA.filed("recognition", move("filing", "2026-08-03"), move("decision", "2026-10-01", "recognised"));
        assertThat(line(plan(decided), "maria", "recognition").state()).isEqualTo(State.DONE);
        assertThat(line(plan(decided), "maria", "residence").state()).isEqualTo(State.NOW);
        var refused =
                MARIA.filed("recognition", move("filing", "2026-08-03"), move("decision", "2026-10-01", "negative"));
        assertThat(line(plan(refused), "maria", "residence").state()).isEqualTo(State.NOT_FOR_YOU);
    }

    @Test
    void a_move_of_tomorrow_has_not_happened_today() {
        var filed =
                MARIA.filed("recognition", move("filing", "2026-11-23"), move("decision", "2026-11-24", "recognised"));
        assertThat(line(plan(filed), "maria", "recognition").state()).isEqualTo(State.RUNNING);
        assertThat(line(RULES.plan(household(false, filed), day("2026-11-24")), "maria", "recognition")
                        .state())
                .isEqualTo(State.DONE);
    }

    @Test
    void for_a_child_the_notice_comes_before_everything_else() {
        var plan = plan(DJENNY);
        assertThat(line(plan, "djenny", "recognition").state()).isEqualTo(State.BLOCKED);
        assertThat(line(plan, "djenny", "recognition").blockedBy())
                .containsExactly(new Blocker("protection", "protection"));
        assertThat(plan.lines().getFirst().procedure()).isEqualTo("protection");
        var notified = plan(DJENNY.filed("protection", move("notice", "2026-11-23")));
        assertThat(line(notified, "djenny", "recognition").state()).isEqualTo(State.NOW);
        assertThat(line(plan(MARIA), "maria", "protection").state()).isEqualTo(State.NOT_FOR_YOU);
    }

    @Test
    void the_notice_stays_first_even_when_the_filing_of_the_child_is_urgent() {
        var plan = plan(DJENNY.with("entry.date", on("2026-10-09")), MARIA);
        assertThat(plan.lines().getFirst().procedure()).isEqualTo("protection");
        assertThat(plan.lines().get(1).procedure()).isEqualTo("recognition");
        assertThat(plan.lines().get(1).person()).isEqualTo("djenny");
    }

    @Test
    void the_facts_of_the_protection_compartment_are_never_asked() {
        var filed = MARIA.with("stage", codes("negative"));
        assertThat(line(plan(filed), "maria", "card").verdict().because()).containsExactly("victim");
        assertThat(plan(filed).questions())
                .noneMatch(question -> question.fact().equals("victim"));
    }

    @Test
    void silence_is_not_asked_again() {
        var silent = MARIA.answered("entry.date", new Answered.DoesNotKnow());
        assertThat(plan(MARIA).questions()).contains(new Question("maria", "entry.date", List.of("recognition"), true));
        assertThat(plan(silent).questions()).isEmpty();
        assertThat(plan(MARIA.answered("entry.date", new Answered.PrefersNotToSay()))
                        .questions())
                .isEmpty();
    }

    @Test
    void a_mexican_is_asked_nothing_about_an_entry_that_matters_to_nobody() {
        assertThat(plan(MARIA.with("nationality", codes("MX"))).questions()).isEmpty();
    }

    @Test
    void the_passport_in_hand_is_brought_and_nobody_is_sent_for_one_that_never_blocks() {
        assertThat(plan(MARIA).toBring()).isEmpty();
        var bringing = plan(MARIA.holding("national-id", "passport")).toBring();
        assertThat(bringing).containsExactly(new Plan.Paper("maria", "national-id", true, List.of("recognition")));
    }

    @Test
    void a_paper_of_next_week_is_not_in_hand_today() {
        assertThat(plan(MARIA.holding(new Held("passport", day("2026-11-24")))).toBring())
                .isEmpty();
        assertThat(plan(MARIA.holding(new Held("passport", day("2026-11-23")))).toBring())
                .hasSize(1);
    }

    @Test
    void an_interpreter_is_owed_when_spanish_is_not_spoken_and_maybe_when_nobody_asked() {
        var owed = line(plan(MARIA.with("speaks.es", no())), "maria", "recognition")
                .needs()
                .getLast();
        assertThat(owed.status()).isEqualTo(Plan.Need.Status.OWED_TO_PERSON);
        assertThat(owed.blocks()).isFalse();
        assertThat(line(plan(MARIA), "maria", "recognition").needs())
                .noneMatch(need -> need.id().equals("interpreter"));
    }

    @Test
    void the_same_household_gives_the_same_plan_and_another_day_another_hash() {
        assertThat(plan(MARIA, DJENNY)).isEqualTo(plan(DJENNY, MARIA));
        assertThat(RULES.plan(household(false, MARIA), TODAY.plusDays(1)).hash())
                .isNotEqualTo(plan(MARIA).hash());
        assertThat(Rules.over(LAW).plan(household(false, MARIA), TODAY).hash())
                .isEqualTo(plan(MARIA).hash());
    }
}
