package org.ventanilla.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("age", "born_on", "entry.date", "in_mexico", "nationality");

    @Test
    void one_slip_of_the_finger_finds_the_name() {
        assertThat(Nearest.to("nationalty", KNOWN)).isEqualTo("nationality");
        assertThat(Nearest.to("entyr.date", KNOWN)).isEqualTo("entry.date");
        assertThat(Nearest.to("aeg", KNOWN)).isEqualTo("age");
    }

    @Test
    void a_word_that_is_far_from_all_finds_none() {
        assertThat(Nearest.to("victim", KNOWN)).isNull();
        assertThat(Nearest.to("x".repeat(65), KNOWN)).isNull();
    }

    @Test
    void of_two_names_as_near_the_first_in_the_alphabet_is_meant() {
        assertThat(Nearest.to("cat", List.of("rat", "bat"))).isEqualTo("bat");
    }
}
