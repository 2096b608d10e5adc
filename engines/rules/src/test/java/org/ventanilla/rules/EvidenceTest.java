package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.between;
import static org.ventanilla.rules.HouseholdWords.codes;
import static org.ventanilla.rules.HouseholdWords.household;
import static org.ventanilla.rules.HouseholdWords.move;
import static org.ventanilla.rules.HouseholdWords.on;
import static org.ventanilla.rules.HouseholdWords.someone;
import static org.ventanilla.rules.HouseholdWords.yes;
import static org.ventanilla.rules.Words.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.rules.Household.Answered;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Line;
import org.ventanilla.rules.Plan.State;

/** COMAR gives its certificate only to those who have filed, so whoever has it in hand has filed. LRPCAP 22. */
class EvidenceTest {

    private static final LocalDate TODAY = day("2026-11-24");
    private static final String CERTIFICATE = "constancia-comar";

    private static final Someone ANA = someone("ana")
            .with("nationality", codes("HN"))
            .with("born_on", on("1998-03-14"))
            .with("in_mexico", yes())
            .with("entry.date", on("2026-10-19"))
            .with("asylum.stage", codes("wished"))
            .with("stay.condition", codes("none"))
            .with("filing.by", codes("self"));

    private static Plan plan(Someone... people) {
        return RealLaw.RULES.plan(household(true, people), TODAY);
    }

    private static Line line(Someone ana, String procedure) {
        return plan(ana).lines().stream()
                .filter(each -> each.person().equals("ana") && each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Due due(Someone ana, String deadline) {
        return line(ana, "refugee-recognition").deadlines().stream()
                .filter(each -> each.deadline().equals(deadline))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Value stage(Someone someone) {
        return RealLaw.RULES
                .known(household(true, someone), TODAY)
                .getOrDefault(someone.id(), Map.of())
                .get("asylum.stage");
    }

    @Test
    void who_has_the_certificate_has_filed_and_nothing_presses_them_to_file() {
        assertThat(line(ANA, "refugee-recognition").state()).isEqualTo(State.NOW);
        assertThat(due(ANA, "filing")).extracting(Due::earliest).isEqualTo(day("2026-12-01"));
        var shown = ANA.holding(CERTIFICATE);
        assertThat(stage(shown)).isEqualTo(codes("filed"));
        assertThat(line(shown, "refugee-recognition"))
                .extracting(Line::state, Line::nextStep)
                .containsExactly(State.RUNNING, "interview");
        assertThat(due(shown, "filing")).isNull();
        assertThat(line(shown, "curp-temporal").state()).isEqualTo(State.NOW);
        assertThat(line(shown, "humanitarian-visitor-card").state()).isEqualTo(State.NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "not_wanted"})
    void whoever_says_that_they_asked_for_nothing_is_asked_again_and_neither_is_believed(String told) {
        var doubted = ANA.with("asylum.stage", codes(told)).holding(CERTIFICATE);
        assertThat(stage(doubted)).isNull();
        assertThat(plan(doubted).contradictions())
                .containsExactly(
                        new Plan.Contradiction("ana", "asylum.stage", CERTIFICATE, codes("filed"), codes(told)));
        assertThat(plan(doubted).questions().getFirst())
                .extracting(Plan.Question::fact, Plan.Question::isPressing)
                .containsExactly("asylum.stage", true);
        assertThat(due(doubted, "filing")).isNotNull().extracting(Due::earliest).isEqualTo(day("2026-12-01"));
        assertThat(stage(ANA.with("asylum.stage", codes(told)))).isEqualTo(codes(told));
    }

    @Test
    void what_is_computed_of_a_doubt_is_told_to_programs_too() {
        var doubted = ANA.with("asylum.stage", codes("none")).holding(CERTIFICATE);
        assertThat(PlanJson.of(RealLaw.LAW, plan(doubted), "en"))
                .containsEntry(
                        "contradictions",
                        List.of(Map.of(
                                "person", "ana",
                                "fact", "asylum.stage",
                                "document", CERTIFICATE,
                                "shown", "filed",
                                "told", "none")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recognised", "complementary", "negative", "reviewing", "closed"})
    void nothing_that_came_since_is_pulled_back(String since) {
        var later = ANA.with("asylum.stage", codes(since)).holding(CERTIFICATE);
        assertThat(stage(later)).isEqualTo(codes(since));
        assertThat(plan(later).contradictions()).isEmpty();
    }

    @Test
    void the_moves_of_a_file_that_came_further_stand_too() {
        var refused = ANA.holding(CERTIFICATE)
                .filed("refugee-recognition", move("filing", "2026-09-01"), move("decision", "2026-11-20", "negative"));
        assertThat(stage(refused)).isEqualTo(codes("negative"));
    }

    @Test
    void who_never_told_or_does_not_know_has_filed_all_the_same() {
        assertThat(stage(
                        ANA.answered("asylum.stage", new Answered.DoesNotKnow()).holding(CERTIFICATE)))
                .isEqualTo(codes("filed"));
        var silent = someone("ana").with("nationality", codes("HN")).holding(CERTIFICATE);
        assertThat(stage(silent)).isEqualTo(codes("filed"));
    }

    @Test
    void to_a_mexican_or_to_somebody_of_whom_that_is_not_known_it_shows_nothing() {
        assertThat(stage(someone("sol").with("nationality", codes("MX")).holding(CERTIFICATE)))
                .isNull();
        assertThat(stage(someone("sol").holding(CERTIFICATE))).isNull();
    }

    @Test
    void the_days_of_the_authority_run_from_the_day_on_it() {
        var told = ANA.holding(CERTIFICATE).with("asylum.filed_on", on("2026-11-10"));
        assertThat(due(told, "decision"))
                .extracting(Due::standing, Due::start, Due::earliest, Due::latest)
                .containsExactly(Due.Standing.OPEN, day("2026-11-10"), day("2027-01-15"), day("2027-01-15"));
    }

    @Test
    void of_a_month_they_end_between_two_days() {
        var told = ANA.holding(CERTIFICATE).with("asylum.filed_on", between("2026-11-01", "2026-11-24"));
        assertThat(due(told, "decision"))
                .extracting(Due::standing, Due::earliest, Due::latest, Due::because)
                .containsExactly(Due.Standing.OPEN, day("2027-01-06"), day("2027-01-28"), List.of("asylum.filed_on"));
        assertThat(due(told, "filing")).isNull();
    }

    @Test
    void without_a_day_nobody_says_one_and_it_is_the_next_question() {
        var shown = ANA.holding(CERTIFICATE);
        assertThat(due(shown, "decision"))
                .extracting(Due::standing, Due::earliest, Due::because)
                .containsExactly(Due.Standing.UNKNOWN, null, List.of("asylum.filed_on"));
        assertThat(plan(shown).questions().getFirst())
                .extracting(Plan.Question::fact, Plan.Question::isPressing)
                .containsExactly("asylum.filed_on", true);
    }

    @Test
    void without_the_paper_at_hand_the_day_waits_its_turn() {
        var told = ANA.with("asylum.stage", codes("filed"));
        assertThat(plan(told).questions())
                .filteredOn(question -> question.fact().equals("asylum.filed_on"))
                .singleElement()
                .extracting(Plan.Question::isPressing)
                .isEqualTo(false);
    }
}
