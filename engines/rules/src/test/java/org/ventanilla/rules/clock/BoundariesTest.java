package org.ventanilla.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.clock.KnownAnswersTest.day;
import static org.ventanilla.rules.clock.KnownAnswersTest.matter;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.clock.Reckoning.Due;
import org.ventanilla.rules.law.Deadline.FirstDay;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;

/** Both sides of each line the statutes draw through the calendar. */
class BoundariesTest {

    private final LegalClock comar = LegalClock.of(Lists.lfpa(), "comar");

    @Test
    void who_enters_on_a_friday_a_saturday_or_a_sunday_has_the_same_last_day() {
        assertThat(due(matter(3, Unit.WORKING_DAYS, "2026-10-09"))).isEqualTo("2026-10-14");
        assertThat(due(matter(3, Unit.WORKING_DAYS, "2026-10-10"))).isEqualTo("2026-10-14");
        assertThat(due(matter(3, Unit.WORKING_DAYS, "2026-10-11"))).isEqualTo("2026-10-14");
        assertThat(due(matter(3, Unit.WORKING_DAYS, "2026-10-12"))).isEqualTo("2026-10-15");
    }

    @Test
    void the_day_of_the_event_counts_only_when_the_statute_says_so() {
        var monday = matter(1, Unit.WORKING_DAYS, "2026-10-12");
        assertThat(due(monday)).isEqualTo("2026-10-13");
        assertThat(due(monday.startingOn(FirstDay.SAME_DAY))).isEqualTo("2026-10-12");
        var friday = matter(2, Unit.NATURAL_DAYS, "2026-10-09");
        assertThat(due(friday.startingOn(FirstDay.SAME_DAY))).isEqualTo("2026-10-12");
        assertThat(due(friday.startingOn(FirstDay.NEXT_WORKING))).isEqualTo("2026-10-13");
    }

    @Test
    void a_natural_term_counts_holidays_and_published_closures_but_may_not_end_on_them() {
        assertThat(due(matter(10, Unit.NATURAL_DAYS, "2026-11-09"))).isEqualTo("2026-11-19");
        assertThat(due(matter(11, Unit.NATURAL_DAYS, "2026-11-09"))).isEqualTo("2026-11-23");
        assertThat(due(matter(3, Unit.NATURAL_DAYS, "2026-11-09").closed(day("2026-11-11"))))
                .isEqualTo("2026-11-12");
        assertThat(due(matter(3, Unit.NATURAL_DAYS, "2026-11-09").closed(day("2026-11-12"))))
                .isEqualTo("2026-11-13");
    }

    @Test
    void a_suspension_gives_its_days_back_in_every_unit() {
        assertThat(due(stopped(matter(5, Unit.WORKING_DAYS, "2026-10-02")))).isEqualTo("2026-10-16");
        assertThat(due(stopped(matter(10, Unit.NATURAL_DAYS, "2026-10-02")))).isEqualTo("2026-10-19");
        assertThat(due(stopped(matter(1, Unit.MONTHS, "2026-10-02")))).isEqualTo("2026-11-09");
        assertThat(due(stopped(matter(1, Unit.YEARS, "2026-10-02")))).isEqualTo("2027-10-11");
    }

    private static Matter stopped(Matter matter) {
        return matter.suspended(day("2026-10-05"), day("2026-10-11"));
    }

    @Test
    void a_suspension_that_ends_with_the_event_or_begins_after_the_last_day_changes_nothing() {
        var matter = matter(5, Unit.WORKING_DAYS, "2026-10-09");
        assertThat(due(matter)).isEqualTo("2026-10-16");
        assertThat(due(matter.suspended(day("2026-10-01"), day("2026-10-09")))).isEqualTo("2026-10-16");
        assertThat(due(matter.suspended(day("2026-10-01"), day("2026-10-12")))).isEqualTo("2026-10-19");
        assertThat(due(matter.suspended(day("2026-10-16"), day("2026-10-16")))).isEqualTo("2026-10-19");
        assertThat(due(matter.suspended(day("2026-10-17"), day("2026-10-30")))).isEqualTo("2026-10-16");
    }

    @Test
    void overlapping_suspensions_are_given_back_once() {
        var matter = matter(5, Unit.WORKING_DAYS, "2026-10-09")
                .suspended(day("2026-10-12"), day("2026-10-14"))
                .suspended(day("2026-10-13"), day("2026-10-15"));
        assertThat(due(matter)).isEqualTo("2026-10-22");
    }

    @Test
    void an_office_shut_without_publication_moves_only_a_last_day() {
        var matter = matter(5, Unit.WORKING_DAYS, "2026-10-09");
        assertThat(due(matter.officeClosed(day("2026-10-15")))).isEqualTo("2026-10-16");
        assertThat(due(matter.officeClosed(day("2026-10-16")))).isEqualTo("2026-10-19");
        assertThat(due(matter.officeClosed(day("2026-10-16")).officeClosed(day("2026-10-19"))))
                .isEqualTo("2026-10-20");
        assertThat(comar.explain(matter.officeClosed(day("2026-10-16"))))
                .contains(new CountedDay(day("2026-10-16"), false, "office-closed"))
                .endsWith(new CountedDay(day("2026-10-19"), true, null))
                .filteredOn(CountedDay::counts)
                .hasSize(5);
    }

    @Test
    void an_office_shut_on_the_monday_a_sunday_rolled_to_moves_it_once_more() {
        var matter = matter(30, Unit.NATURAL_DAYS, "2026-11-13").officeClosed(day("2026-12-14"));
        assertThat(due(matter)).isEqualTo("2026-12-15");
        assertThat(comar.explain(matter))
                .endsWith(
                        new CountedDay(day("2026-12-13"), true, null),
                        new CountedDay(day("2026-12-14"), false, "office-closed"),
                        new CountedDay(day("2026-12-15"), false, "roll-over"));
    }

    @Test
    void a_saturday_the_authority_enabled_counts_and_is_no_reason_to_roll() {
        var working = matter(5, Unit.WORKING_DAYS, "2026-10-09").enabled(day("2026-10-10"));
        assertThat(due(working)).isEqualTo("2026-10-15");
        var natural = matter(60, Unit.NATURAL_DAYS, "2026-09-15");
        assertThat(due(natural.enabled(day("2026-11-14")))).isEqualTo("2026-11-14");
    }

    @Test
    void days_that_the_list_says_an_authority_works_count_before_that_authority_alone() {
        var list = Lists.lfpa(Lists.enabled("comar", "2026-10-10", "2026-10-11"));
        var matter = matter(5, Unit.WORKING_DAYS, "2026-10-09");
        assertThat(((Due) LegalClock.of(list, "comar").reckon(matter)).earliest())
                .isEqualTo("2026-10-14");
        assertThat(((Due) LegalClock.of(list, "inm").reckon(matter)).earliest()).isEqualTo("2026-10-16");
    }

    @Test
    void what_is_published_for_everybody_and_for_the_file_adds_up() {
        var published = comar.with(Set.of(day("2026-10-13")), Set.of());
        var matter = matter(5, Unit.WORKING_DAYS, "2026-10-09").closed(day("2026-10-14"));
        assertThat(((Due) published.reckon(matter)).earliest()).isEqualTo("2026-10-20");
    }

    @Test
    void only_the_closures_of_the_authority_count_and_only_suspensions_stop_natural_days() {
        var list = Lists.lfpa(
                Lists.closure("comar", false, "2026-10-12", "2026-10-13"),
                Lists.closure("inm", true, "2026-10-12", "2026-10-13"));
        var working = matter(3, Unit.WORKING_DAYS, "2026-10-09");
        var natural = matter(6, Unit.NATURAL_DAYS, "2026-10-09");
        assertThat(((Due) LegalClock.of(list, "comar").reckon(working)).earliest())
                .isEqualTo("2026-10-16");
        assertThat(((Due) LegalClock.of(list, "comar").reckon(natural)).earliest())
                .isEqualTo("2026-10-15");
        assertThat(((Due) LegalClock.of(list, "inm").reckon(working)).earliest())
                .isEqualTo("2026-10-16");
        assertThat(((Due) LegalClock.of(list, "inm").reckon(natural)).earliest())
                .isEqualTo("2026-10-19");
        assertThat(((Due) LegalClock.of(list, "sre").reckon(working)).earliest())
                .isEqualTo("2026-10-14");
    }

    @Test
    void a_suspension_nobody_saw_lifted_is_named_and_not_counted() {
        var open = Lists.closure("comar", true, "2020-03-24", null);
        var due = (Due) LegalClock.of(Lists.lfpa(open), "comar").reckon(matter(30, Unit.WORKING_DAYS, "2026-10-09"));
        assertThat(due.earliest()).isEqualTo("2026-11-23");
        assertThat(due.unsettled()).containsExactly(open);
    }

    @Test
    void months_and_years_end_on_the_same_number_or_the_first_working_day_after() {
        assertThat(due(matter(1, Unit.MONTHS, "2026-01-28"))).isEqualTo("2026-03-02");
        assertThat(due(matter(1, Unit.MONTHS, "2026-02-27"))).isEqualTo("2026-03-27");
        assertThat(due(matter(1, Unit.MONTHS, "2026-01-31"))).isEqualTo("2026-03-02");
        assertThat(due(matter(1, Unit.YEARS, "2024-02-29"))).isEqualTo("2025-03-03");
        assertThat(due(matter(4, Unit.YEARS, "2024-02-29"))).isEqualTo("2028-02-29");
        assertThat(due(matter(3, Unit.MONTHS, "2026-10-31"))).isEqualTo("2027-02-01");
    }

    @Test
    void a_due_day_is_provisional_from_the_day_after_the_last_publication() {
        assertThat(reckoned(matter(1, Unit.WORKING_DAYS, "2026-12-30")).provisional())
                .isFalse();
        assertThat(reckoned(matter(1, Unit.WORKING_DAYS, "2026-12-31")).provisional())
                .isTrue();
        var unread = LegalClock.of(Lists.lfpa(), "sre").reckon(matter(1, Unit.WORKING_DAYS, "2026-10-09"));
        assertThat(((Due) unread).provisional()).isTrue();
    }

    @Test
    void the_day_of_the_change_of_executive_comes_every_six_years_and_not_between() {
        var reading = new Reading(Lists.lfpa(), "comar", Reading.Special.NONE, false);
        assertThat(whyFree(reading, "2017-12-01")).isNull();
        assertThat(whyFree(reading, "2024-12-01")).isEqualTo("sunday");
        assertThat(whyFree(reading, "2035-12-01")).isEqualTo("saturday");
        assertThat(whyFree(reading, "2036-12-01")).isEqualTo("lfpa-28");
        assertThat(whyFree(reading, "2037-12-01")).isNull();
        assertThat(whyFree(reading, "2006-12-01")).isNull();
    }

    private static @Nullable String whyFree(Reading reading, String day) {
        return reading.whyFree((int) day(day).toEpochDay());
    }

    @Test
    void a_disputed_day_gives_both_days_and_the_earlier_first() {
        var clock = LegalClock.of(Lists.disputed(), "comar");
        var bitten = (Due) clock.reckon(matter(3, Unit.WORKING_DAYS, "2030-09-27"));
        assertThat(bitten.earliest()).isEqualTo("2030-10-02");
        assertThat(bitten.latest()).isEqualTo("2030-10-03");
        assertThat(bitten.disputed()).isTrue();
        var before = (Due) clock.reckon(matter(3, Unit.WORKING_DAYS, "2030-09-25"));
        assertThat(before.latest()).isEqualTo("2030-09-30");
        assertThat(before.disputed()).isFalse();
    }

    @Test
    void an_entry_in_october_gives_the_earliest_and_the_latest_day() {
        var october = Matter.between(new Term(30, Unit.WORKING_DAYS), day("2026-10-01"), day("2026-10-31"));
        var due = reckoned(october);
        assertThat(due.earliest()).isEqualTo("2026-11-12");
        assertThat(due.latest()).isEqualTo("2026-12-14");
        assertThat(due.disputed()).isFalse();
        assertThat(comar.explain(october)).endsWith(new CountedDay(day("2026-11-12"), true, null));
    }

    @Test
    void who_entered_on_9_october_may_still_file_on_23_november_and_who_entered_before_may_not() {
        var filing = matter(30, Unit.WORKING_DAYS, "2026-01-01");
        assertThat(comar.cutOff(filing, day("2026-11-23"))).isEqualTo("2026-10-09");
        assertThat(due(matter(30, Unit.WORKING_DAYS, "2026-10-08"))).isEqualTo("2026-11-19");
    }

    @Test
    void days_left_are_zero_on_the_due_day_and_negative_after_it() {
        assertThat(comar.workingDays(day("2026-11-23"), day("2026-11-23"))).isZero();
        assertThat(comar.workingDays(day("2026-11-19"), day("2026-11-23"))).isEqualTo(1);
        assertThat(comar.workingDays(day("2026-11-24"), day("2026-11-23"))).isEqualTo(-1);
        assertThat(comar.isWorking(day("2026-11-20"))).isFalse();
        assertThat(comar.isWorking(day("2026-11-23"))).isTrue();
    }

    private String due(Matter matter) {
        return reckoned(matter).earliest().toString();
    }

    private Due reckoned(Matter matter) {
        return (Due) comar.reckon(matter);
    }
}
