package org.ventanilla.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.Plan;
import org.ventanilla.rules.Plan.Line;

/** The act a person is sent to is one that can be theirs, and what must come before it is named. */
class WaysTest {

    private static Line line(Sight sight, String procedure) {
        return sight.plan().lines().stream()
                .filter(each -> each.procedure().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> ways(Line line) {
        return line.needs().stream()
                .filter(need -> need.id().equals("curp_number"))
                .map(Plan.Need::wayToGet)
                .filter(Objects::nonNull);
    }

    @Test
    void nobody_of_another_country_is_sent_to_register_a_birth_for_a_curp() {
        var wilner = Handed.seen("given: { nationality: HT, born_on: 1990-09-15, in_mexico: yes," + " speaks.es: no }");
        for (var procedure : new String[] {"health-care", "nss", "rfc"}) {
            assertThat(ways(line(wilner, procedure)))
                    .as(procedure)
                    .isNotEmpty()
                    .allMatch(way -> way.startsWith("curp"));
        }
    }

    @Test
    void a_baby_born_here_gets_the_curp_with_the_registration_once_the_notice_is_given() {
        var samuel = Handed.seen("given: { nationality: MX, born_in: MX, born_on: 2026-11-03, in_mexico: yes }");
        assertThat(line(samuel, "birth-registration").blockedBy())
                .containsExactly(new Plan.Blocker("child-protection", "child-protection"));
        assertThat(line(samuel, "curp").blockedBy())
                .contains(new Plan.Blocker("birth-certificate-mx", "birth-registration"));
    }
}
