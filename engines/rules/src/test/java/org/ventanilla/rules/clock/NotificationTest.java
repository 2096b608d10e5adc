package org.ventanilla.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.rules.clock.KnownAnswersTest.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.clock.Notification.CertifiedMail;
import org.ventanilla.rules.clock.Notification.Edict;
import org.ventanilla.rules.clock.Notification.Personal;

class NotificationTest {

    private final LegalClock comar = LegalClock.of(Lists.lfpa(), "comar");

    @Test
    void what_is_handed_over_takes_effect_that_day_and_what_is_mailed_on_the_day_of_the_receipt() {
        assertThat(new Personal(day("2026-11-20")).findEffectiveDay(comar)).isEqualTo("2026-11-20");
        assertThat(new CertifiedMail(day("2026-11-25")).findEffectiveDay(comar)).isEqualTo("2026-11-25");
    }

    @Test
    void an_edict_takes_effect_with_the_last_publication_in_either_paper() {
        var gazette = days("2026-11-10", "2026-11-11", "2026-11-12");
        var later = days("2026-11-11", "2026-11-12", "2026-11-13");
        assertThat(new Edict(gazette, later).findEffectiveDay(comar)).isEqualTo("2026-11-13");
        assertThat(new Edict(later, gazette).findEffectiveDay(comar)).isEqualTo("2026-11-13");
    }

    @Test
    void a_weekend_does_not_break_the_three_days_but_a_missed_working_day_does() {
        var overWeekend = days("2026-11-12", "2026-11-13", "2026-11-16");
        assertThat(new Edict(overWeekend, overWeekend).findEffectiveDay(comar)).isEqualTo("2026-11-16");
        var missed = days("2026-11-11", "2026-11-13", "2026-11-16");
        assertThat(new Edict(missed, overWeekend).findEffectiveDay(comar)).isNull();
        assertThat(new Edict(overWeekend, missed).findEffectiveDay(comar)).isNull();
        assertThat(new Edict(days("2026-11-12", "2026-11-13"), overWeekend).findEffectiveDay(comar))
                .isNull();
        assertThat(new Edict(List.of(), List.of()).findEffectiveDay(comar)).isNull();
    }

    @Test
    void an_act_is_notified_within_ten_working_days_of_its_issue() {
        assertThat(Notification.findLastDay(day("2026-11-09"), comar)).isEqualTo("2026-11-24");
        assertThat(Notification.findLastDay(day("1899-11-09"), comar)).isNull();
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
