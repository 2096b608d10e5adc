package org.ventanilla.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.clock.Reckoning.CountedDay;
import org.ventanilla.rules.clock.Reckoning.Due;
import org.ventanilla.rules.law.Deadline.Term;
import org.ventanilla.rules.law.Deadline.Unit;

/** Days computed by hand from the statutes. */
class KnownAnswersTest {

    private final LegalClock comar = LegalClock.of(Lists.lfpa(), "comar");

    @Test
    void who_entered_on_9_october_may_file_until_23_november_because_20_november_is_not_worked() {
        var matter = matter(30, Unit.WORKING_DAYS, "2026-10-09");
        assertThat(due(matter).earliest()).isEqualTo("2026-11-23");
        assertThat(due(matter).provisional()).isFalse();
        assertThat(comar.explain(matter))
                .hasSize(45)
                .contains(new CountedDay(day("2026-11-20"), false, "lfpa-28"))
                .contains(new CountedDay(day("2026-10-10"), false, "saturday"))
                .contains(new CountedDay(day("2026-10-11"), false, "sunday"))
                .endsWith(new CountedDay(day("2026-11-23"), true, null))
                .filteredOn(CountedDay::counts)
                .hasSize(30);
    }

    @Test
    void a_day_closed_in_the_gazette_gives_one_more_day() {
        assertThat(due(matter(30, Unit.WORKING_DAYS, "2026-10-19")).earliest()).isEqualTo("2026-12-01");
        assertThat(due(matter(30, Unit.WORKING_DAYS, "2026-10-19").closed(day("2026-11-02")))
                        .earliest())
                .isEqualTo("2026-12-02");
    }

    @Test
    void a_file_of_10_november_is_ratified_opined_and_decided_by_these_days() {
        assertThat(due(matter(3, Unit.WORKING_DAYS, "2026-11-10")).earliest()).isEqualTo("2026-11-13");
        assertThat(due(matter(15, Unit.WORKING_DAYS, "2026-11-10")).earliest()).isEqualTo("2026-12-02");
        var decision = matter(45, Unit.WORKING_DAYS, "2026-11-10");
        assertThat(due(decision).earliest()).isEqualTo("2027-01-15");
        assertThat(due(decision).provisional()).isTrue();
        assertThat(due(decision.suspended(day("2026-12-21"), day("2027-01-06"))).earliest())
                .isEqualTo("2027-02-01");
    }

    @Test
    void sixty_natural_days_after_a_stay_expires_end_on_monday_under_the_right_list_only() {
        var matter = matter(60, Unit.NATURAL_DAYS, "2026-09-15");
        assertThat(due(matter).earliest()).isEqualTo("2026-11-16");
        assertThat(due(matter).rolled()).isEqualTo(2);
        var labour = LegalClock.of(Lists.lft(), "inm").reckon(matter);
        assertThat(((Due) labour).earliest()).isEqualTo("2026-11-17");
    }

    @Test
    void thirty_natural_days_that_end_on_a_sunday_end_on_monday() {
        var matter = matter(30, Unit.NATURAL_DAYS, "2026-11-13");
        assertThat(due(matter).earliest()).isEqualTo("2026-12-14");
        assertThat(due(matter).rolled()).isEqualTo(1);
        assertThat(comar.explain(matter))
                .hasSize(31)
                .endsWith(
                        new CountedDay(day("2026-12-13"), true, null),
                        new CountedDay(day("2026-12-14"), false, "roll-over"))
                .filteredOn(CountedDay::counts)
                .hasSize(30);
    }

    @Test
    void three_months_from_31_august_end_on_1_december_as_november_has_no_31st() {
        assertThat(due(matter(3, Unit.MONTHS, "2026-08-31")).earliest()).isEqualTo("2026-12-01");
        assertThat(due(matter(3, Unit.MONTHS, "2026-08-30")).earliest()).isEqualTo("2026-11-30");
    }

    private Due due(Matter matter) {
        return (Due) comar.reckon(matter);
    }

    static Matter matter(int count, Unit unit, String event) {
        return Matter.of(new Term(count, unit), day(event));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
