package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.TestClock;
import org.ventanilla.Visitor;
import org.ventanilla.Visitor.Seen;
import org.ventanilla.kernel.Answer;
import org.ventanilla.people.People;

/** Typing folios at random reaches nobody: few may be missed, each one is in the trail, and honest work goes on. */
@ExtendWith(CleanDatabase.class)
class MissesTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T16:42:00Z");

    /** Sound by their last character, and nobody's: somebody guessing would send such. */
    private static final List<String> NOBODYS =
            IntStream.range(0, 40).mapToObj(MissesTest::folio).toList();

    private static String folio(int number) {
        var letters = "23456789ABCDEFGHJKMNPQRTVWXYZ";
        int[] digits = {0, 0, 0, number / 29, number % 29};
        var sum = 0;
        var text = new StringBuilder();
        for (var at = 0; at < digits.length; at++) {
            sum += digits[at] * (at + 2);
            text.append(letters.charAt(digits[at]));
        }
        return text.append(letters.charAt((29 - sum % 29) % 29)).toString();
    }

    private static Seen search(Visitor visitor, String typed) {
        return visitor.submit(visitor.get("/"), "/search", Map.of("q", typed));
    }

    private static List<String> trail() {
        return CleanDatabase.everything()
                .sql("select act from trail where act like 'folio.%' order by seq")
                .query(String.class)
                .list();
    }

    @Test
    void after_ten_that_nobody_has_no_folio_of_another_centre_opens_for_an_hour(TestClock clock, Visitor visitor) {
        clock.stopAt(MORNING);
        var maria = Arrived.at(CleanDatabase.visitor().signIn("lucia"), "María");
        var huixtla = visitor.signIn("ventanilla.huixtla");
        NOBODYS.subList(0, MissesPolicy.MOST)
                .forEach(folio -> assertThat(search(huixtla, folio).body()).doesNotContain("Espere hasta una hora"));

        var stopped = search(huixtla, maria.folio());
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.body())
                .contains("Espere hasta una hora", "value=\"" + maria.folio() + "\"", "href=\"#q\"")
                .doesNotContain("María");
        assertThat(search(huixtla, NOBODYS.getLast()).body()).contains("Espere hasta una hora");
        assertThat(trail()).hasSize(MissesPolicy.MOST + 2).endsWith("folio.missed", "folio.stopped", "folio.stopped");

        clock.stopAt(MORNING.plus(MissesPolicy.WITHIN).minus(Duration.ofMillis(1)));
        assertThat(search(huixtla, maria.folio()).status()).isEqualTo(422);
        clock.stopAt(MORNING.plus(MissesPolicy.WITHIN));
        assertThat(search(huixtla, maria.folio()).body()).contains("María");
    }

    @Test
    void whoever_must_wait_still_opens_and_searches_the_people_of_their_own_centre(TestClock clock, Visitor visitor) {
        clock.stopAt(MORNING);
        var lucia = visitor.signIn("lucia");
        var maria = Arrived.at(lucia, "María");
        NOBODYS.forEach(folio -> search(lucia, folio));

        assertThat(search(lucia, maria.folio()).path()).isEqualTo("/people/" + maria.person());
        assertThat(search(lucia, "Mejía").body()).contains("María");
        assertThat(search(CleanDatabase.visitor().signIn("ventanilla.huixtla"), maria.folio())
                        .body())
                .contains("María");
    }

    @Test
    void a_slip_of_the_pen_and_a_name_are_not_counted_and_neither_is_who_was_found(TestClock clock, Visitor visitor) {
        clock.stopAt(MORNING);
        var maria = Arrived.at(CleanDatabase.visitor().signIn("lucia"), "María");
        var huixtla = visitor.signIn("ventanilla.huixtla");
        for (var times = 0; times <= MissesPolicy.MOST; times++) {
            search(huixtla, "Mejía");
            search(huixtla, "222223");
            assertThat(search(huixtla, maria.folio()).path()).isEqualTo("/people/" + maria.person());
        }
        assertThat(trail()).isEmpty();
    }

    @Test
    void forty_sent_at_once_are_forty(TestClock clock, People people) {
        clock.stopAt(MORNING);
        var tried = NOBODYS.stream()
                .map(folio -> CompletableFuture.supplyAsync(() -> people.greet(folio, Callers.inHuixtla())))
                .toList();
        var answers = tried.stream().map(CompletableFuture::join).toList();

        assertThat(answers)
                .filteredOn(Answer.refused(AccessRefusal.NOTHING_HERE)::equals)
                .hasSize(MissesPolicy.MOST);
        assertThat(answers)
                .filteredOn(Answer.refused(AccessRefusal.TOO_MANY_FOLIOS)::equals)
                .hasSize(NOBODYS.size() - MissesPolicy.MOST);
    }
}
