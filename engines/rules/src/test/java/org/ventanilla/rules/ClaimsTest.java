package org.ventanilla.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.HouseholdWords.*;
import static org.ventanilla.rules.Words.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.HouseholdWords.Someone;
import org.ventanilla.rules.Plan.Due;
import org.ventanilla.rules.Plan.Due.Standing;

/** What a person claims about a delay never takes time from them, whatever days were written down. */
class ClaimsTest {

    private static final LocalDate TODAY = day("2026-11-24");
    private static final int HISTORIES = 2_000;

    private static Due filing(Someone person) {
        return Objects.requireNonNull(
                RealLaw.RULES.findDeadline(household(false, person), "maria", "refugee-recognition", "filing", TODAY));
    }

    private static Someone entered(@Nullable Value entry) {
        var maria = someone("maria").with("asylum.stage", codes("wished"));
        return entry == null ? maria : maria.with("entry.date", entry);
    }

    private static Someone impossibleUntil(Someone person, Value day) {
        return person.with("late.was_impossible", yes()).with("late.possible_since", day);
    }

    /** A day, a month or a year somewhere around the last years. */
    private static Value.Day anyDay(Random random) {
        var day = TODAY.minusDays(random.nextInt(1_500) - 100L);
        return switch (random.nextInt(4)) {
            case 0 -> new Value.Day(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            case 1 -> new Value.Day(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
            default -> new Value.Day(day, day);
        };
    }

    private static Someone claiming(Random random, Someone person) {
        var claiming = person;
        int which = 1 + random.nextInt(3);
        if ((which & 1) > 0) {
            claiming = impossibleUntil(claiming, anyDay(random));
        }
        if ((which & 2) > 0) {
            claiming = claiming.with("sur_place", yes()).with("sur_place.learned_on", anyDay(random));
        }
        return claiming;
    }

    @Test
    void a_day_long_before_the_entry_leaves_the_term_where_the_entry_put_it() {
        var entered = entered(on("2026-10-19"));
        var claimed = filing(impossibleUntil(entered, on("2020-01-07")));
        assertThat(claimed.start()).isEqualTo("2026-10-19");
        assertThat(claimed.earliest()).isEqualTo(filing(entered).earliest());
        assertThat(claimed.standing()).isEqualTo(Standing.OPEN);
        assertThat(claimed.because()).isEmpty();
    }

    @Test
    void the_day_of_the_entry_and_the_days_beside_it() {
        var entered = entered(on("2026-10-19"));
        assertThat(filing(impossibleUntil(entered, on("2026-10-18"))).start()).isEqualTo("2026-10-19");
        assertThat(filing(impossibleUntil(entered, on("2026-10-19"))).start()).isEqualTo("2026-10-19");
        assertThat(filing(impossibleUntil(entered, on("2026-10-20"))).start()).isEqualTo("2026-10-20");
    }

    @Test
    void within_the_month_of_an_entry_without_a_day_both_bounds_hold_and_the_entry_is_asked() {
        var due = filing(impossibleUntil(entered(between("2026-10-01", "2026-10-31")), on("2026-10-12")));
        assertThat(due.start()).isEqualTo("2026-10-12");
        assertThat(due.latest()).isEqualTo(filing(entered(on("2026-10-31"))).earliest());
        assertThat(due.because()).containsExactly("entry.date");
    }

    @Test
    void while_the_entry_is_not_known_nothing_is_over_and_the_entry_is_asked() {
        var due = filing(impossibleUntil(entered(null), on("2020-01-07")));
        assertThat(due.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(due.latest()).isNull();
        assertThat(due.because()).containsExactly("entry.date");
    }

    @Test
    void whatever_days_are_written_no_claim_starts_the_term_before_the_entry_or_ends_it_sooner() {
        var random = new Random(20261124);
        int moved = 0;
        for (int each = 0; each < HISTORIES; each++) {
            var entry = anyDay(random);
            var silent = filing(entered(entry));
            var claimed = filing(claiming(random, entered(entry)));
            var told = List.of(entry, claimed, silent).toString();
            assertThat(claimed.start()).as(told).isAfterOrEqualTo(entry.earliest());
            assertThat(claimed.earliest()).as(told).isAfterOrEqualTo(silent.earliest());
            assertThat(claimed.latest()).as(told).isAfterOrEqualTo(silent.latest());
            assertThat(silent.standing() != Standing.MISSED && claimed.standing() == Standing.MISSED)
                    .as(told)
                    .isFalse();
            assertThat(claimed.unclaimed())
                    .as(told)
                    .isEqualTo(Objects.equals(claimed.earliest(), silent.earliest()) ? null : silent.earliest());
            moved += Objects.equals(claimed.earliest(), silent.earliest()) ? 0 : 1;
        }
        assertThat(moved).isBetween(HISTORIES / 10, HISTORIES * 9 / 10);
    }

    @Test
    void telling_the_entry_later_turns_no_answer_round() {
        var random = new Random(7);
        for (int each = 0; each < HISTORIES; each++) {
            long seed = random.nextLong();
            var before = filing(claiming(new Random(seed), entered(null)));
            var after = filing(claiming(new Random(seed), entered(anyDay(random))));
            assertThat(before.standing()).isNotEqualTo(Standing.MISSED);
            assertThat(before.standing() == Standing.OPEN && after.standing() == Standing.MISSED)
                    .as(List.of(before, after).toString())
                    .isFalse();
        }
    }
}
