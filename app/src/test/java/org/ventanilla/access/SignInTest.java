package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;

/** Who gets in at the staff door. */
@ExtendWith(CleanDatabase.class)
class SignInTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void somebody_who_works_here_signs_in_with_the_demo_password(Visitor lucia) {
        lucia.signIn("lucia");

        assertThat(isSignedIn(lucia.get("/sign-in"))).isTrue();
    }

    @Test
    void a_wrong_password_keeps_the_typed_name_and_says_what_to_do(Visitor lucia) {
        var again = lucia.submit(lucia.get("/sign-in"), "/sign-in", Map.of("username", "lucia", "password", "no"));

        assertThat(again.path()).isEqualTo("/sign-in");
        assertThat(again.body()).contains("no van juntos").contains("value=\"lucia\"");
    }

    @Test
    void an_unknown_name_is_told_the_same_as_a_wrong_password(Visitor stranger) {
        var again =
                stranger.submit(stranger.get("/sign-in"), "/sign-in", Map.of("username", "nadie", "password", "no"));

        assertThat(again.body()).contains("no van juntos");
    }

    @Test
    void after_five_vain_tries_the_right_password_must_wait_half_a_minute(Visitor lucia, TestClock clock) {
        clock.stopAt(MORNING);
        for (var times = 0; times < TriesPolicy.FREE; times++) {
            lucia.signIn("lucia", "no");
        }
        clock.stopAt(MORNING.plus(Duration.ofMillis(29_999)));
        var early = lucia.submit(lucia.get("/sign-in"), "/sign-in", Map.of("username", "lucia", "password", "demo"));
        clock.stopAt(MORNING.plus(Duration.ofSeconds(30)));

        assertThat(early.body()).contains("demasiados intentos");
        assertThat(isSignedIn(lucia.signIn("lucia").get("/sign-in"))).isTrue();
    }

    @Test
    void waiting_doubles_and_never_passes_a_quarter_of_an_hour() {
        assertThat(TriesPolicy.waitAfter(4)).isZero();
        assertThat(TriesPolicy.waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(TriesPolicy.waitAfter(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(TriesPolicy.waitAfter(9)).isEqualTo(Duration.ofMinutes(8));
        assertThat(TriesPolicy.waitAfter(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(TriesPolicy.waitAfter(1_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void somebody_who_left_is_nobody_at_the_next_click(Visitor lucia) {
        lucia.signIn("lucia");
        CleanDatabase.everything()
                .sql("update staff_member set is_active = false where username = 'lucia'")
                .update();

        assertThat(isSignedIn(lucia.get("/sign-in"))).isFalse();
    }

    @Test
    void signing_out_ends_it(Visitor lucia) {
        lucia.signIn("lucia");
        var page = lucia.get("/sign-in");

        assertThat(isSignedIn(lucia.submit(page, "/sign-out", Map.of()))).isFalse();
    }

    @Test
    void a_form_without_its_token_is_refused(Visitor lucia) {
        assertThat(lucia.post("/sign-in", Map.of("username", "lucia", "password", "demo"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void signing_in_changes_the_session_cookie_and_marks_it(Visitor lucia) {
        var before = lucia.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();
        lucia.signIn("lucia");

        assertThat(before).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(lucia.session())
                .isNotEmpty()
                .doesNotContain(before.substring(before.indexOf('=') + 1, before.indexOf(';')));
    }

    @Test
    void a_password_that_never_ends_is_merely_wrong(Visitor lucia) {
        var again = lucia.submit(
                lucia.get("/sign-in"), "/sign-in", Map.of("username", "lucia", "password", "x".repeat(10_000)));

        assertThat(again.body()).contains("no van juntos");
    }

    @Test
    void no_table_keeps_a_name_that_was_tried_in_vain(Visitor stranger, JdbcClient sql) {
        stranger.signIn("nadie", "no");

        assertThat(sql.sql("select encode(username_hash, 'escape') from sign_in_failure")
                        .query(String.class)
                        .single())
                .doesNotContain("nadie");
    }

    /** Only somebody signed in is offered the way out. */
    private static boolean isSignedIn(Visitor.Seen page) {
        return page.body().contains("/sign-out");
    }
}
