package org.ventanilla.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;

/** One bound for what comes back, the same at every door. */
@ExtendWith(CleanDatabase.class)
class ShownAgainTest {

    private static final String BOUND = "a".repeat(ShownAgain.MOST);

    @Test
    void what_was_typed_comes_back_whole_up_to_the_bound_and_cut_past_it() {
        assertThat(ShownAgain.of(null)).isEmpty();
        assertThat(ShownAgain.of("")).isEmpty();
        assertThat(ShownAgain.of(BOUND)).isEqualTo(BOUND);
        assertThat(ShownAgain.of(BOUND + "b")).isEqualTo(BOUND);
    }

    @Test
    void no_character_is_cut_in_half() {
        var withFace = "a".repeat(ShownAgain.MOST - 1) + "🙂";

        assertThat(ShownAgain.of(withFace)).isEqualTo("a".repeat(ShownAgain.MOST - 1));
    }

    @Test
    void signing_in_and_the_telephone_keep_the_same(Visitor staff, Visitor telephone) {
        var tooLong = BOUND + "b";
        var signIn = staff.submit(staff.get("/sign-in"), "/sign-in", Map.of("username", tooLong, "password", "x"));
        var phone = telephone.submit(telephone.get("/mi-plan"), "/mi-plan", Map.of("folio", tooLong, "pin", "000000"));

        for (var seen : new Visitor.Seen[] {signIn, phone}) {
            assertThat(seen.body()).contains("value=\"" + BOUND + "\"").doesNotContain(BOUND + "b");
        }
    }
}
