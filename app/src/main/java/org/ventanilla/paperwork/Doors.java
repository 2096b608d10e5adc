package org.ventanilla.paperwork;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.rules.law.Sha256;

/**
 * Where a PIN is asked for: a printed link, or a folio typed by hand. A door is counted whether or not it leads
 * anywhere, so that having to wait at one tells nobody that it exists.
 */
@Component
class Doors {

    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final JdbcClient sql;
    private final TransactionTemplate together;

    Doors(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.together = new TransactionTemplate(transactions);
    }

    /** The name of a printed link's door. Apart from the folio's, so that who guesses folios cannot close the link. */
    static byte[] door(LinkToken token) {
        return Sha256.of("link:" + token.text());
    }

    static byte[] door(String folio) {
        return Sha256.of("folio:" + folio.toUpperCase(Locale.ROOT));
    }

    /**
     * Counts a try as wrong before anybody looks at it, so that a hundred sent at once are a hundred;
     * {@link #forgive} takes it back when the PIN was right.
     *
     * @return minutes to wait, and then this try may not be looked at; 0 when it may
     */
    long knock(byte[] door, Instant now) {
        return together.execute(_ -> {
            var before = lock(door, now);
            if (before.mustWait(now)) {
                return before.minutesToWait(now);
            }
            keep(door, before.oneMoreWrong(now), now);
            return 0L;
        });
    }

    /** Minutes to wait at this door as it stands. */
    long minutesToWait(byte[] door, Instant now) {
        return sql.sql("select wrong, wait_until from pin_try where door = :door")
                .param("door", door)
                .query((row, _) -> read(row.getInt("wrong"), row.getTimestamp("wait_until")))
                .optional()
                .map(tries -> tries.minutesToWait(now))
                .orElse(0L);
    }

    void forgive(byte[] door) {
        sql.sql("delete from pin_try where door = :door").param("door", door).update();
    }

    /** Forgets doors nobody has tried for two days, so that guessing does not fill the table. */
    int forgetOld(Instant now) {
        return sql.sql("delete from pin_try where last_at < :old")
                .param("old", Timestamp.from(now.minus(REMEMBERED)))
                .update();
    }

    private Tries lock(byte[] door, Instant now) {
        sql.sql("""
                        insert into pin_try (door, wrong, wait_until, last_at) values (:door, 0, null, :now)
                        on conflict (door) do nothing
                        """).param("door", door).param("now", Timestamp.from(now)).update();
        return sql.sql("select wrong, wait_until from pin_try where door = :door for update")
                .param("door", door)
                .query((row, _) -> read(row.getInt("wrong"), row.getTimestamp("wait_until")))
                .single();
    }

    private void keep(byte[] door, Tries tries, Instant now) {
        var wait = tries.waitUntil();
        sql.sql("update pin_try set wrong = :wrong, wait_until = :wait, last_at = :now where door = :door")
                .param("wrong", Math.min(tries.wrong(), 1_000_000))
                .param("wait", wait == null ? null : Timestamp.from(wait), java.sql.Types.TIMESTAMP)
                .param("now", Timestamp.from(now))
                .param("door", door)
                .update();
    }

    private static Tries read(int wrong, @org.jspecify.annotations.Nullable Timestamp wait) {
        return new Tries(wrong, wait == null ? null : wait.toInstant());
    }
}
