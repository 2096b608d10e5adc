package org.ventanilla.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The folios that staff typed and nobody has. */
@Component
class Misses {

    private final JdbcClient sql;
    private final TransactionTemplate together;

    Misses(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.together = new TransactionTemplate(transactions);
    }

    /**
     * Counts a folio as missed before anybody looks where it leads, so that a hundred sent at once are a hundred;
     * {@link #forgive} takes it back when it led to somebody.
     *
     * @return what to forgive, or null when too many were missed and this one may not be looked at
     */
    @Nullable
    UUID count(UUID user, Instant now) {
        var since = Timestamp.from(now.minus(MissesPolicy.WITHIN));
        var miss = UUID.randomUUID();
        var isCounted = together.execute(_ -> {
            sql.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                    .param("what", "folio-miss/" + user)
                    .query((row, _) -> 1)
                    .single();
            sql.sql("delete from folio_miss where at <= :since")
                    .param("since", since)
                    .update();
            return sql.sql("""
                            insert into folio_miss (id, user_id, at)
                            select :id, :user, :now
                             where (select count(*) from folio_miss where user_id = :user) < :most
                            """)
                            .param("id", miss)
                            .param("user", user)
                            .param("now", Timestamp.from(now))
                            .param("most", MissesPolicy.MOST)
                            .update()
                    == 1;
        });
        return isCounted ? miss : null;
    }

    void forgive(UUID miss) {
        sql.sql("delete from folio_miss where id = :id").param("id", miss).update();
    }
}
