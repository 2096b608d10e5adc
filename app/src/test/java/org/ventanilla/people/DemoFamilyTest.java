package org.ventanilla.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;
import org.ventanilla.centres.Centres;
import org.ventanilla.people.PeopleDesk.Sent;

/** The family of the demonstration arrives once, whole, and before anybody is served. */
@ExtendWith(CleanDatabase.class)
class DemoFamilyTest {

    private static final int MEMBERS = 4;

    private PeopleDesk desk;
    private Clock clock;
    private DemoFamily family;

    @BeforeEach
    void arrive(PeopleDesk desk, People people, Centres centres, JdbcClient sql, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        family = new DemoFamily(desk, people, centres, sql, clock, true);
    }

    @Test
    void it_comes_before_the_web_server_and_only_once() {
        family.start();
        family.start();

        assertThat(people()).isEqualTo(MEMBERS);
        assertThat(family.getPhase()).isLessThan(Integer.MAX_VALUE - 4096);
    }

    @Test
    void a_start_interrupted_after_the_first_member_is_taken_up_there() {
        var persona = Persona.read(DemoFamily.PERSONA, Callers.lucia().today(clock));
        desk.register(new Sent(DemoFamily.key("maria"), "maria"), persona.draft("maria", Map.of()), Callers.lucia());
        assertThat(people()).isEqualTo(1);

        family.start();

        assertThat(people()).isEqualTo(MEMBERS);
        assertThat(CleanDatabase.everything()
                        .sql("select bool_and(completeness = 'NOBODY_MISSING') and count(*) = 1 from household")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static long people() {
        return CleanDatabase.everything()
                .sql("select count(*) from person")
                .query(Long.class)
                .single();
    }
}
