package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.paperwork.MejiaJoseph.text;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.centres.Centre;
import org.ventanilla.centres.Centres;

/** What time alone changes, noticed at night and told at the window: a boy of seventeen who turns eighteen. */
@ExtendWith(CleanDatabase.class)
class NightsTest {

    private static final String TURNED = "Leo cumplió 18 años el miércoles 25 de noviembre de 2026: su plan cambió.";
    private static final String HEADING = "Lo que cambió con los días";

    private final Nights nights = CleanDatabase.bean(Nights.class);
    private final Centre tapachula =
            Objects.requireNonNull(CleanDatabase.bean(Centres.class).find("tapachula"));

    private String household = "";

    @BeforeEach
    void at_the_window() {
        itIs("2026-11-24T16:42:00Z");
        household = comes("Leo", "25/11/2008", "24/11/2026");
    }

    private static void itIs(String instant) {
        CleanDatabase.bean(TestClock.class).stopAt(Instant.parse(instant));
    }

    private static String comes(String name, String born, String entered) {
        var lucia = CleanDatabase.visitor().signIn("lucia");
        var person = MejiaJoseph.person(name, "Mejía", born, "HN");
        person.put("entered", entered);
        var seen = lucia.submit(lucia.get("/people/new"), "/people", person);
        assertThat(seen.status()).as(text(seen.body())).isEqualTo(200);
        return MejiaJoseph.found(Pattern.compile("/households/([0-9a-f-]{36})"), seen.body());
    }

    private String plan(Visitor whose) {
        return text(whose.get("/households/" + household + "/plan").body());
    }

    private String plan() {
        return plan(CleanDatabase.visitor().signIn("lucia"));
    }

    private boolean passes() {
        return nights.pass(tapachula, 10, Nights.BATCH);
    }

    private static int noticed() {
        return CleanDatabase.everything()
                .sql("select count(*) from turned")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_birthday_is_told_at_the_window_once_the_night_has_passed_over_it() {
        assertThat(passes()).isTrue();
        assertThat(plan()).doesNotContain(HEADING);
        itIs("2026-11-25T12:10:00Z");
        assertThat(plan()).doesNotContain(HEADING);
        assertThat(passes()).isTrue();
        assertThat(plan()).contains(HEADING, TURNED);
    }

    @Test
    void the_same_night_twice_notices_it_once_and_leaves_no_second_trace() {
        itIs("2026-11-25T12:10:00Z");
        passes();
        var traces = traces();
        assertThat(passes()).isTrue();
        assertThat(noticed()).isOne();
        assertThat(traces()).isEqualTo(traces);
    }

    private static int traces() {
        return CleanDatabase.everything()
                .sql("select count(*) from outbox where event = 'NightPassed'")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_pass_that_was_cut_off_goes_on_where_it_stood() {
        comes("Ana", "01/03/1990", "24/11/2026");
        comes("Eva", "25/11/2008", "24/11/2026");
        itIs("2026-11-25T12:10:00Z");
        assertThat(nights.pass(tapachula, 1, 1)).isFalse();
        assertThat(looked()).isEqualTo(1);
        assertThat(nights.pass(tapachula, 1, 1)).isFalse();
        assertThat(looked()).isEqualTo(2);
        assertThat(passes()).isTrue();
        assertThat(looked()).isEqualTo(3);
        assertThat(noticed()).isEqualTo(2);
    }

    private static int looked() {
        return CleanDatabase.everything()
                .sql("select households from night_pass where day = '2026-11-25'")
                .query(Integer.class)
                .single();
    }

    @Test
    void nights_without_a_program_are_made_up_for() {
        passes();
        itIs("2026-11-28T12:10:00Z");
        passes();
        assertThat(plan()).contains(TURNED);
    }

    @Test
    void a_date_of_birth_that_was_corrected_takes_the_notice_with_it() {
        itIs("2026-11-25T12:10:00Z");
        passes();
        CleanDatabase.everything()
                .sql("update person set born_on = '2009-11-25'")
                .update();
        assertThat(plan()).doesNotContain(HEADING);
    }

    @Test
    void a_term_that_ran_out_is_told_by_its_name_and_last_day() {
        itIs("2026-11-20T16:42:00Z");
        household = comes("Rosa", "01/03/1990", "09/10/2026");
        itIs("2026-11-23T12:10:00Z");
        assertThat(passes()).isTrue();
        assertThat(plan()).doesNotContain(HEADING);
        itIs("2026-11-24T16:50:00Z");
        passes();
        assertThat(plan()).contains(HEADING, "Rosa: el plazo «", "terminó el lunes 23 de noviembre de 2026");
    }

    @Test
    void who_works_elsewhere_sees_neither_the_family_nor_what_changed_for_it() {
        itIs("2026-11-25T12:10:00Z");
        passes();
        var elsewhere = CleanDatabase.visitor().signIn("ventanilla.huixtla");
        var seen = elsewhere.get("/households/" + household + "/plan");
        assertThat(text(seen.body())).doesNotContain("Leo", "cumplió");
    }
}
