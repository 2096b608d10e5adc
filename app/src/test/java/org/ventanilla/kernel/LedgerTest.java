package org.ventanilla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.Callers;
import org.ventanilla.CleanDatabase;

/** One write is one transaction, done once, or nothing. */
@ExtendWith(CleanDatabase.class)
class LedgerTest {

    private static final Caller LUCIA = Callers.lucia();
    private static final UUID KEY = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID SUBJECT = LUCIA.centre();
    private static final Grant GRANTED = Callers.granted(LUCIA, SUBJECT);

    private enum No implements Refusal {
        NOT_TODAY;

        @Override
        public String key() {
            return "test.refused";
        }
    }

    private Ledger ledger;
    private JdbcClient sql;

    @BeforeEach
    void meet(Ledger ledger, JdbcClient sql) {
        this.ledger = ledger;
        this.sql = sql;
    }

    @Test
    void an_act_leaves_its_effect_its_trail_and_its_news_together() {
        assertThat(ledger.write(act("one"), naming("Uno"))).isEqualTo(Answer.done("Uno"));

        assertThat(name()).isEqualTo("Uno");
        assertThat(count("trail")).isEqualTo(1);
        assertThat(count("outbox")).isEqualTo(1);
        assertThat(count("idempotency_key")).isEqualTo(1);
    }

    @Test
    void a_refused_act_leaves_nothing_and_may_be_sent_again_corrected() {
        var refused = ledger.write(act("one"), () -> {
            naming("Uno").get();
            return Answer.refused(No.NOT_TODAY);
        });

        assertThat(refused).isEqualTo(Answer.refused(No.NOT_TODAY));
        assertThat(name()).isNotEqualTo("Uno");
        assertThat(count("trail") + count("outbox") + count("idempotency_key")).isZero();
        assertThat(ledger.write(act("two"), naming("Dos"))).isEqualTo(Answer.done("Dos"));
    }

    @Test
    void an_act_sent_twice_happens_once_and_tells_the_first_outcome_again() {
        ledger.write(act("one"), naming("Uno"));

        assertThat(ledger.write(act("one"), naming("Otro"))).isEqualTo(Answer.done("Uno"));
        assertThat(name()).isEqualTo("Uno");
        assertThat(count("trail")).isEqualTo(1);
    }

    @Test
    void a_key_used_before_is_refused_for_other_words() {
        ledger.write(act("one"), naming("Uno"));

        assertThat(ledger.write(act("two"), naming("Dos")))
                .isEqualTo(Answer.refused(WriteRefusal.KEY_USED_FOR_SOMETHING_ELSE));
        assertThat(name()).isEqualTo("Uno");
    }

    @Test
    void a_key_used_before_is_refused_to_somebody_else() {
        ledger.write(act("one"), naming("Uno"));
        var stranger = Act.of(Callers.granted(Callers.inHuixtla(), SUBJECT), KEY, "centre.name", "one");

        assertThat(ledger.write(stranger, naming("Uno")))
                .isEqualTo(Answer.refused(WriteRefusal.KEY_USED_FOR_SOMETHING_ELSE));
    }

    @Test
    void a_double_click_on_two_connections_happens_once() throws Exception {
        var barrier = new CyclicBarrier(8);
        Callable<Answer<String>> click = () -> {
            barrier.await();
            return ledger.write(act("one"), () -> counting());
        };
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : hands.invokeAll(java.util.Collections.nCopies(8, click))) {
                assertThat(answer.get()).isEqualTo(Answer.done("counted"));
            }
        }

        assertThat(name()).endsWith("+").doesNotEndWith("++");
        assertThat(count("trail")).isEqualTo(1);
    }

    @Test
    void a_screen_drawn_before_somebody_elses_change_is_refused() {
        var member = Callers.lucia().user();
        var fresh = act("one").expecting("staff_member", member, 1);
        var stale = Act.of(GRANTED, UUID.randomUUID(), "staff.name", "two").expecting("staff_member", member, 1);

        assertThat(ledger.write(fresh, naming("Uno"))).isEqualTo(Answer.done("Uno"));
        assertThat(ledger.write(stale, naming("Dos"))).isEqualTo(Answer.refused(WriteRefusal.CHANGED_MEANWHILE));
        assertThat(name()).isEqualTo("Uno");
    }

    @Test
    void a_fault_in_the_middle_leaves_nothing() {
        assertThatThrownBy(() -> ledger.write(act("one"), () -> {
                    naming("Uno").get();
                    throw new IllegalStateException("the power went out");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(name()).isNotEqualTo("Uno");
        assertThat(count("idempotency_key")).isZero();
    }

    @Test
    void a_database_error_never_repeats_what_somebody_typed() {
        assertThatThrownBy(() -> ledger.write(act("one"), () -> {
                    sql.sql("select cast(:typed as uuid)")
                            .param("typed", "CANARY-MEJIA")
                            .query()
                            .singleValue();
                    return Answer.refused(No.NOT_TODAY);
                }))
                .isInstanceOf(Fault.class)
                .hasNoCause()
                .hasMessageContaining("22P02")
                .hasMessageNotContaining("CANARY");
    }

    @Test
    void an_act_inside_an_act_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> ledger.write(act("one"), () -> {
                    ledger.write(act("two"), naming("Dos"));
                    return Answer.refused(No.NOT_TODAY);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void reading_and_writing_leave_a_trail_that_says_why_and_on_what_ground() {
        var seen = ledger.look(new Look(GRANTED, "ficha.open"), () -> "seen");
        ledger.write(act("one"), naming("Uno"));

        assertThat(seen).isEqualTo("seen");
        assertThat(CleanDatabase.everything()
                        .sql("select act || ' ' || purpose || ' ' || ground from trail order by seq")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("ficha.open PERSON_PRESENT OWN_CENTRE", "centre.name PERSON_PRESENT OWN_CENTRE"));
    }

    @Test
    void on_their_own_page_nobody_reaches_the_rows_of_a_centre_and_the_trail_is_the_centre_s() {
        var own = new Grant(
                Caller.onTheirPhone(SUBJECT, LUCIA.centre(), LUCIA.zone()), SUBJECT, Purpose.OWN_PAGE, Ground.OWN_PAGE);
        Supplier<Long> colleagues = () ->
                sql.sql("select count(*) from staff_member").query(Long.class).single();

        assertThat(ledger.look(new Look(GRANTED, "test"), colleagues)).isPositive();
        assertThat(ledger.look(new Look(own, "test"), colleagues)).isZero();
        assertThat(count("trail where centre_id = '%s'".formatted(LUCIA.centre())))
                .isEqualTo(2);
    }

    private Act act(String body) {
        return Act.of(GRANTED, KEY, "centre.name", body);
    }

    private Supplier<Answer<Effect>> naming(String name) {
        return () -> {
            sql.sql("update centre set name = :name where id = :id")
                    .param("name", name)
                    .param("id", LUCIA.centre())
                    .update();
            return Answer.done(new Effect(name, "CentreNamed", Map.of("name", name)));
        };
    }

    private Answer<Effect> counting() {
        sql.sql("update centre set name = name || '+' where id = :id")
                .param("id", LUCIA.centre())
                .update();
        return Answer.done(new Effect("counted", "CentreNamed", Map.of()));
    }

    private String name() {
        return sql.sql("select name from centre where id = :id")
                .param("id", LUCIA.centre())
                .query(String.class)
                .single();
    }

    private static long count(String table) {
        return CleanDatabase.everything()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
