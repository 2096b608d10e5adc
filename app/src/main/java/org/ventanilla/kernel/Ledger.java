package org.ventanilla.kernel;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.rules.law.Sha256;

/**
 * The one way anything is read or written about a person. A write is one transaction that holds the
 * idempotency key, the version check, the effect, the trail row and the outbox row, or nothing.
 */
@Component
public class Ledger {

    private static final String NONE = "";

    private final JdbcClient sql;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate writing;

    Ledger(JdbcClient sql, Trail trail, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
        this.writing = new TransactionTemplate(transactions);
    }

    /** Does the act once: a second sending with the same key is told the first one's outcome. */
    public Answer<String> write(Act act, Supplier<Answer<Effect>> effect) {
        refuseNesting();
        return guarded(writing, status -> {
            enter(act.grant());
            var answer = act.caller().isReadOnly() ? told(act) : doOnce(act, effect);
            if (answer instanceof Answer.Refused<String>) {
                status.setRollbackOnly();
            }
            return answer;
        });
    }

    /** Reads one household's data, wherever in the network it was registered, or a list, and leaves a trail. */
    public <T> T look(Look look, Supplier<T> query) {
        refuseNesting();
        return guarded(writing, _ -> {
            enter(look.grant());
            T found = query.get();
            sign(look.grant());
            trail.recordLook(look, clock.instant());
            return found;
        });
    }

    /** Looks for one person's data; leaves a trail when something was found. */
    public <T> @Nullable T find(Look look, Finding<T> query) {
        refuseNesting();
        Optional<T> found = guarded(writing, _ -> {
            enter(look.grant());
            var result = Optional.ofNullable(query.find());
            if (result.isPresent()) {
                sign(look.grant());
                trail.recordLook(look, clock.instant());
            }
            return result;
        });
        return found.orElse(null);
    }

    /** A query that may find nothing. */
    public interface Finding<T> {
        @Nullable
        T find();
    }

    private Answer<String> doOnce(Act act, Supplier<Answer<Effect>> effect) {
        var body = Sha256.of(act.body());
        if (!claimKey(act, body)) {
            return repeated(act, body);
        }
        if (act.expected() != null && !stillAt(act.expected())) {
            return Answer.refused(WriteRefusal.CHANGED_MEANWHILE);
        }
        return switch (effect.get()) {
            case Answer.Refused<Effect>(var why) -> Answer.refused(why);
            case Answer.Done<Effect>(var done) -> {
                keepOutcome(act, done);
                sign(act.grant());
                trail.recordAct(act, done, clock.instant());
                yield Answer.done(done.outcome());
            }
        };
    }

    /** For whoever only reads nothing is done; what this very act came to before is told again. */
    private Answer<String> told(Act act) {
        return findOutcome(act, Sha256.of(act.body()))
                .<Answer<String>>map(Answer::done)
                .orElseGet(() -> Answer.refused(
                        act.expected() == null || isStillAt(act.expected())
                                ? WriteRefusal.NOT_SENT_YET
                                : WriteRefusal.CHANGED_MEANWHILE));
    }

    /** Waits for a twin that is still running: the unique index makes the second one queue behind it. */
    private boolean claimKey(Act act, byte[] body) {
        return sql.sql("""
                        insert into idempotency_key (key, user_id, act, body_hash, outcome, at)
                        values (:key, :user, :act, :body, '', :at)
                        on conflict (key) do nothing
                        """)
                        .param("key", act.key())
                        .param("user", act.caller().user())
                        .param("act", act.name())
                        .param("body", body)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private Answer<String> repeated(Act act, byte[] body) {
        return findOutcome(act, body)
                .<Answer<String>>map(Answer::done)
                .orElseGet(() -> Answer.refused(WriteRefusal.KEY_USED_FOR_SOMETHING_ELSE));
    }

    private Optional<String> findOutcome(Act act, byte[] body) {
        return sql.sql("""
                        select outcome from idempotency_key
                         where key = :key and user_id = :user and act = :act and body_hash = :body
                        """)
                .param("key", act.key())
                .param("user", act.caller().user())
                .param("act", act.name())
                .param("body", body)
                .query(String.class)
                .optional();
    }

    private boolean stillAt(Act.Expected row) {
        return sql.sql("update %s set version = version + 1 where id = :id and version = :version"
                                .formatted(row.table()))
                        .param("id", row.id())
                        .param("version", row.version())
                        .update()
                == 1;
    }

    private boolean isStillAt(Act.Expected row) {
        return sql.sql("select exists (select from %s where id = :id and version = :version)".formatted(row.table()))
                .param("id", row.id())
                .param("version", row.version())
                .query(Boolean.class)
                .single();
    }

    private void keepOutcome(Act act, Effect done) {
        sql.sql("update idempotency_key set outcome = :outcome where key = :key")
                .param("outcome", done.outcome())
                .param("key", act.key())
                .update();
        sql.sql("""
                        insert into outbox (event, subject, centre_id, at)
                        values (:event, :subject, :centre, :at)
                        """)
                .param("event", done.event())
                .param("subject", act.grant().subject())
                .param("centre", act.caller().centre())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Tells row-level security who asks, for this transaction only: on their own page nobody reaches a whole centre. */
    private void enter(Grant grant) {
        var centre = grant.purpose() == Purpose.OWN_PAGE ? NONE : centreOf(grant);
        sql.sql("""
                        select set_config('app.user', :user, true), set_config('app.centre', :centre, true),
                               set_config('app.subject', :subject, true), set_config('statement_timeout', '5000', true),
                               set_config('lock_timeout', '4000', true)
                        """)
                .param("user", grant.caller().user().toString())
                .param("centre", centre)
                .param("subject", grant.subject().toString())
                .query((row, _) -> row.getString(1))
                .single();
    }

    /** The trail is the centre's, whoever reads: only now, with the reading done, is its chain opened. */
    private void sign(Grant grant) {
        sql.sql("select set_config('app.centre', :centre, true)")
                .param("centre", centreOf(grant))
                .query((row, _) -> row.getString(1))
                .single();
    }

    private static String centreOf(Grant grant) {
        return grant.caller().centre().toString();
    }

    private static void refuseNesting() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "An act began inside another act.\nMaybe do both in one effect, under one key.");
        }
    }

    private static <T> T guarded(TransactionTemplate template, TransactionCallback<T> body) {
        try {
            return template.execute(body);
        } catch (DataAccessException | TransactionException e) {
            throw Fault.of(e);
        }
    }
}
