package org.ventanilla.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.clock.KnownAnswersTest.day;
import static org.ventanilla.rules.clock.KnownAnswersTest.matter;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.clock.Reckoning.Due;
import org.ventanilla.rules.clock.Reckoning.NoticeEffect;
import org.ventanilla.rules.clock.Reckoning.Paused;
import org.ventanilla.rules.clock.Reckoning.Refusal;
import org.ventanilla.rules.clock.Reckoning.Refused;
import org.ventanilla.rules.law.Deadline.Extension;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;

/** What the authority may do to a term on its way: extend it, or ask the person to complete the file. */
class MovesTest {

    private static final Term DAYS_45 = new Term(45, Unit.WORKING_DAYS);
    private static final Extension RULE = new Extension(
            true,
            DAYS_45,
            List.of("no_information", "no_interpreter", "health", "evidence_asked", "force_majeure"),
            List.of());

    private static final Extension HALF = new Extension(false, null, List.of("health"), List.of());

    private final LegalClock comar = LegalClock.of(Lists.lfpa(), "comar");
    private final Matter decision = matter(45, Unit.WORKING_DAYS, "2026-11-10").extendable(RULE);

    @Test
    void a_decision_extended_by_as_much_again_is_due_after_ninety_working_days() {
        var extended = decision.extended(day("2026-12-15"), "no_interpreter", DAYS_45);
        var due = (Due) comar.reckon(extended);
        assertThat(due.days()).isEqualTo(90);
        assertThat(due.earliest()).isEqualTo("2027-03-22");
        assertThat(comar.explain(extended)).filteredOn(CountedDay::counts).hasSize(90);
    }

    @Test
    void it_may_be_extended_on_its_last_day_and_not_the_day_after() {
        assertThat(comar.reckon(decision.extended(day("2027-01-15"), "health", DAYS_45)))
                .isInstanceOf(Due.class);
        assertThat(why(decision.extended(day("2027-01-16"), "health", DAYS_45)))
                .isEqualTo(Refusal.EXTENDED_OUT_OF_TIME);
        assertThat(why(decision.extended(day("2026-11-09"), "health", DAYS_45)))
                .isEqualTo(Refusal.EXTENDED_OUT_OF_TIME);
        assertThat(comar.explain(decision.extended(day("2027-01-16"), "health", DAYS_45)))
                .isEmpty();
    }

    @Test
    void an_extension_needs_a_ground_of_the_list_and_the_refusal_names_the_list() {
        var refused = (Refused) comar.reckon(decision.extended(day("2026-12-15"), "workload", DAYS_45));
        assertThat(refused.why()).isEqualTo(Refusal.GROUND_NOT_LISTED);
        assertThat(refused.detail()).contains("(workload)").contains("Maybe one of [no_information");
    }

    @Test
    void it_may_be_as_long_as_the_term_and_not_a_day_longer_nor_in_another_unit() {
        var on = day("2026-12-15");
        assertThat(why(decision.extended(on, "health", new Term(46, Unit.WORKING_DAYS))))
                .isEqualTo(Refusal.EXTENSION_TOO_LONG);
        assertThat(why(decision.extended(on, "health", new Term(1, Unit.MONTHS))))
                .isEqualTo(Refusal.EXTENSION_TOO_LONG);
        assertThat(why(decision.extended(on, "health", new Term(0, Unit.WORKING_DAYS))))
                .isEqualTo(Refusal.TERM_OUT_OF_BOUNDS);
    }

    @Test
    void it_is_extended_once_or_within_the_whole_where_the_law_does_not_say_once() {
        var on = day("2026-12-15");
        var twice = new Term(20, Unit.WORKING_DAYS);
        var again = decision.extended(on, "health", twice).extended(on, "no_information", twice);
        assertThat(why(again)).isEqualTo(Refusal.ALREADY_EXTENDED);
        var several = again.extendable(new Extension(false, DAYS_45, RULE.grounds(), List.of()));
        assertThat(((Due) comar.reckon(several)).days()).isEqualTo(85);
        assertThat(why(several.extended(on, "health", twice))).isEqualTo(Refusal.EXTENSION_TOO_LONG);
    }

    @Test
    void half_of_three_months_is_half_of_their_days_and_a_day_left_over_is_not_given() {
        // From 10 November to 10 February are 92 days; 46 more end on Sunday 28 March.
        var months = matter(3, Unit.MONTHS, "2026-11-10").extendable(HALF);
        var due = (Due) comar.reckon(months.extended(day("2027-02-01"), "health", null));
        assertThat(due.earliest()).isEqualTo("2027-03-29");
        assertThat(due.rolled()).isEqualTo(1);
        // From 5 January to 5 April are 90 days, a year later by one more 91: half is 45 both times.
        var plain = matter(3, Unit.MONTHS, "2027-01-05").extendable(HALF);
        assertThat(((Due) comar.reckon(plain.extended(day("2027-04-05"), "health", null))).earliest())
                .isEqualTo("2027-05-20");
        var leap = matter(3, Unit.MONTHS, "2028-01-05").extendable(HALF);
        assertThat(((Due) comar.reckon(leap.extended(day("2028-04-05"), "health", null))).earliest())
                .isEqualTo("2028-05-22");
        assertThat(why(plain.extended(day("2027-04-06"), "health", null))).isEqualTo(Refusal.EXTENDED_OUT_OF_TIME);
    }

    @Test
    void half_of_fifteen_working_days_is_seven_and_it_is_given_once() {
        var fifteen = matter(15, Unit.WORKING_DAYS, "2026-11-10").extendable(HALF);
        var on = day("2026-11-12");
        assertThat(((Due) comar.reckon(fifteen.extended(on, "health", null))).days())
                .isEqualTo(22);
        assertThat(why(fifteen.extended(on, "health", null).extended(on, "health", null)))
                .isEqualTo(Refusal.EXTENSION_TOO_LONG);
        assertThat(why(fifteen.extended(on, "health", new Term(3, Unit.WORKING_DAYS))))
                .isEqualTo(Refusal.EXTENSION_TOO_LONG);
        assertThat(why(decision.extended(day("2026-12-15"), "health", null))).isEqualTo(Refusal.EXTENSION_TOO_LONG);
    }

    @Test
    void what_may_not_be_extended_is_not() {
        assertThat(why(matter(45, Unit.WORKING_DAYS, "2026-11-10").extended(day("2026-12-15"), "health", DAYS_45)))
                .isEqualTo(Refusal.NOT_EXTENDABLE);
    }

    @Test
    void an_extension_too_late_for_one_possible_event_leaves_that_end_of_the_range_as_it_was() {
        var october =
                Matter.between(DAYS_45, day("2026-10-01"), day("2026-10-31")).extendable(RULE);
        var plain = (Due) comar.reckon(october);
        var due = (Due) comar.reckon(october.extended(day("2026-12-10"), "health", DAYS_45));
        assertThat(due.earliest()).isEqualTo(plain.earliest()).isEqualTo("2026-12-04");
        assertThat(due.latest()).isAfter(plain.latest());
    }

    @Test
    void a_notice_on_the_last_day_of_the_first_third_stops_the_clock_until_the_working_day_after_the_answer() {
        var answered = decision.notified(day("2026-12-02"), 5, day("2026-12-09"));
        var due = (Due) comar.reckon(answered);
        // Fifteen days gone on 2 December, thirty left from Thursday 10 December.
        assertThat(due.notice()).isEqualTo(new NoticeEffect(day("2026-12-02"), true, day("2026-12-09")));
        assertThat(due.earliest()).isEqualTo("2027-01-22");
        assertThat(comar.explain(answered))
                .contains(new CountedDay(day("2026-12-02"), true, null))
                .contains(new CountedDay(day("2026-12-03"), false, "completion-notice"))
                .contains(new CountedDay(day("2026-12-09"), false, "completion-notice"))
                .contains(new CountedDay(day("2026-12-10"), true, null))
                .filteredOn(CountedDay::counts)
                .hasSize(45);
    }

    @Test
    void a_notice_one_day_later_stops_nothing_and_the_file_may_not_be_rejected_as_incomplete() {
        var due = (Due) comar.reckon(decision.notified(day("2026-12-03"), 5, day("2026-12-09")));
        assertThat(due.notice()).isEqualTo(new NoticeEffect(day("2026-12-02"), false, day("2026-12-10")));
        assertThat(due.earliest()).isEqualTo("2027-01-15");
    }

    @Test
    void a_third_of_ten_days_is_four_because_a_fraction_counts_as_a_day() {
        var ten = matter(10, Unit.WORKING_DAYS, "2026-10-09");
        assertThat(comar.reckon(ten.notified(day("2026-10-15"), 5, null)))
                .isEqualTo(new Paused(new NoticeEffect(day("2026-10-15"), true, day("2026-10-22"))));
        assertThat(((Due) comar.reckon(ten.notified(day("2026-10-16"), 5, null))).earliest())
                .isEqualTo("2026-10-23");
    }

    @Test
    void a_natural_term_goes_on_the_working_day_after_the_answer_so_the_weekend_does_not_count() {
        var natural = matter(30, Unit.NATURAL_DAYS, "2026-10-05").notified(day("2026-10-09"), 5, day("2026-10-16"));
        // Four days gone, twenty-six left from Monday 19 October.
        assertThat(((Due) comar.reckon(natural)).earliest()).isEqualTo("2026-11-13");
    }

    @Test
    void a_third_of_three_months_is_a_third_of_their_days() {
        var months = matter(3, Unit.MONTHS, "2026-10-05");
        var notice = ((Paused) comar.reckon(months.notified(day("2026-10-06"), 5, null))).notice();
        // 92 days to 5 January, so 31, to 5 November.
        assertThat(notice.lastTimelyDay()).isEqualTo("2026-11-05");
    }

    @Test
    void while_nobody_answers_there_is_no_due_day_and_nothing_to_explain() {
        var waiting = decision.notified(day("2026-12-02"), 5, null);
        assertThat(comar.reckon(waiting)).isInstanceOf(Paused.class);
        assertThat(comar.explain(waiting)).isEmpty();
    }

    @Test
    void a_notice_is_made_once_gives_five_days_and_comes_between_event_and_answer() {
        var told = day("2026-11-20");
        assertThat(why(decision.notified(told, 5, null).notified(told, 5, null)))
                .isEqualTo(Refusal.SECOND_NOTICE);
        assertThat(why(decision.notified(told, 4, null))).isEqualTo(Refusal.ANSWER_TIME_TOO_SHORT);
        assertThat(why(decision.notified(told, 5, told.minusDays(1)))).isEqualTo(Refusal.NOTICE_OUT_OF_ORDER);
        assertThat(why(decision.notified(day("2026-11-09"), 5, null))).isEqualTo(Refusal.NOTICE_OUT_OF_ORDER);
        assertThat(comar.reckon(decision.notified(day("2026-11-10"), 5, null))).isInstanceOf(Paused.class);
    }

    @Test
    void what_cannot_be_counted_is_refused_and_never_thrown() {
        assertThat(why(matter(0, Unit.WORKING_DAYS, "2026-11-10"))).isEqualTo(Refusal.TERM_OUT_OF_BOUNDS);
        assertThat(why(matter(10_001, Unit.NATURAL_DAYS, "2026-11-10"))).isEqualTo(Refusal.TERM_OUT_OF_BOUNDS);
        assertThat(why(matter(30, Unit.WORKING_DAYS, "1899-12-31"))).isEqualTo(Refusal.DAY_OUT_OF_BOUNDS);
        assertThat(why(matter(30, Unit.WORKING_DAYS, "+999999999-12-31"))).isEqualTo(Refusal.DAY_OUT_OF_BOUNDS);
        assertThat(why(matter(9_999, Unit.YEARS, "2026-11-10"))).isEqualTo(Refusal.DAY_OUT_OF_BOUNDS);
        assertThat(why(matter(3, Unit.WORKING_DAYS, "2100-12-31"))).isEqualTo(Refusal.DAY_OUT_OF_BOUNDS);
        assertThat(why(decision.suspended(day("2026-12-02"), day("2026-12-01"))))
                .isEqualTo(Refusal.DAYS_REVERSED);
    }

    @Test
    void an_extension_made_past_the_years_of_the_clock_is_refused_too() {
        var generation = matter(10_000, Unit.WORKING_DAYS, "2026-11-10")
                .extendable(new Extension(true, new Term(10_000, Unit.WORKING_DAYS), List.of("health"), List.of()));
        assertThat(why(generation.extended(day("2027-01-04"), "health", new Term(10_000, Unit.WORKING_DAYS))))
                .isEqualTo(Refusal.DAY_OUT_OF_BOUNDS);
    }

    private Refusal why(Matter matter) {
        return ((Refused) comar.reckon(matter)).why();
    }
}
