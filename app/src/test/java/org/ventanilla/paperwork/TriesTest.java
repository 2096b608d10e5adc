package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T16:42:00Z");

    @Test
    void four_mistakes_are_forgiven_and_the_fifth_makes_one_wait() {
        assertThat(wrong(4).mustWait(NOW)).isFalse();
        assertThat(wrong(5).mustWait(NOW)).isTrue();
        assertThat(wrong(5).minutesToWait(NOW)).isEqualTo(5);
    }

    @Test
    void the_wait_is_over_on_its_last_second_and_not_before() {
        assertThat(wrong(5).mustWait(NOW.plus(Duration.ofMinutes(5)).minusSeconds(1)))
                .isTrue();
        assertThat(wrong(5).mustWait(NOW.plus(Duration.ofMinutes(5)))).isFalse();
        assertThat(wrong(5).minutesToWait(NOW.plus(Duration.ofMinutes(4)).plusSeconds(1)))
                .isEqualTo(1);
        assertThat(wrong(5).minutesToWait(NOW.plus(Duration.ofMinutes(5)))).isZero();
    }

    @Test
    void each_further_mistake_doubles_the_wait_up_to_an_hour_so_that_nobody_is_shut_out_for_good() {
        assertThat(wrong(6).minutesToWait(NOW)).isEqualTo(10);
        assertThat(wrong(8).minutesToWait(NOW)).isEqualTo(40);
        assertThat(wrong(9).minutesToWait(NOW)).isEqualTo(60);
        assertThat(wrong(5_000).minutesToWait(NOW)).isEqualTo(60);
    }

    private static Tries wrong(int times) {
        var tries = Tries.NONE;
        for (var time = 0; time < times; time++) {
            tries = tries.oneMoreWrong(NOW);
        }
        return tries;
    }
}
