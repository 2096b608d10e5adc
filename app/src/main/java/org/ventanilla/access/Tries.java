package org.ventanilla.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.rules.law.Sha256;

/** The vain tries to sign in, kept in PostgreSQL under a hash of the name. */
@Component
class Tries {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    Tries(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Vain(int failures, Instant lastAt) {}

    boolean mustWait(String username) {
        return sql.sql("select failures, last_at from sign_in_failure where username_hash = :name")
                .param("name", Sha256.of(username))
                .query((row, _) -> new Vain(row.getInt(1), row.getTimestamp(2).toInstant()))
                .optional()
                .filter(vain -> TriesPolicy.mustWait(vain.failures(), vain.lastAt(), clock.instant()))
                .isPresent();
    }

    void recordFailure(String username) {
        var now = clock.instant();
        sql.sql("delete from sign_in_failure where last_at < :old")
                .param("old", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
                .update();
        sql.sql("""
                        insert into sign_in_failure (username_hash, failures, last_at) values (:name, 1, :now)
                        on conflict (username_hash) do update
                           set failures = sign_in_failure.failures + 1, last_at = excluded.last_at
                        """)
                .param("name", Sha256.of(username))
                .param("now", Timestamp.from(now))
                .update();
    }

    void forget(String username) {
        sql.sql("delete from sign_in_failure where username_hash = :name")
                .param("name", Sha256.of(username))
                .update();
    }
}
