package org.ventanilla.paperwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The printed sheets that still open a page, and the telephones that have just opened one. Digests only. */
@Component
class SlipLinks {

    /** Long enough to read a plan and walk to a window; short enough for a borrowed telephone. */
    static final Duration VISIT = Duration.ofMinutes(20);

    private static final String COLUMNS = "select l.id, l.folio, l.household_id, l.centre_id, l.language, l.pin_hash";

    private final JdbcClient sql;

    SlipLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /** A link and the slow hash of its PIN, which never leaves this package. */
    record Locked(SlipLink link, String pinHash) {
        @Override
        public String toString() {
            return "Locked";
        }
    }

    /** Puts the new sheet in the place of the household's last one, which stops opening anything. */
    void replace(SlipLink link, LinkToken token, String pinHash, Instant now) {
        sql.sql("update slip_link set revoked_at = :now where household_id = :household and revoked_at is null")
                .param("now", Timestamp.from(now))
                .param("household", link.household())
                .update();
        sql.sql("""
                        insert into slip_link (id, token_digest, folio, pin_hash, household_id, centre_id, language, issued_at)
                        values (:id, :digest, :folio, :pin, :household, :centre, :language, :now)
                        """)
                .param("id", link.id())
                .param("digest", token.digest())
                .param("folio", link.folio())
                .param("pin", pinHash)
                .param("household", link.household())
                .param("centre", link.centre())
                .param("language", link.language())
                .param("now", Timestamp.from(now))
                .update();
    }

    @Nullable
    Locked findBehind(LinkToken token) {
        return sql.sql(COLUMNS + " from slip_link l where l.token_digest = :digest and l.revoked_at is null")
                .param("digest", token.digest())
                .query(SlipLinks::read)
                .optional()
                .orElse(null);
    }

    @Nullable
    Locked findUnder(String folio) {
        return sql.sql(COLUMNS + " from slip_link l where l.folio = :folio and l.revoked_at is null")
                .param("folio", folio)
                .query(SlipLinks::read)
                .optional()
                .orElse(null);
    }

    void startVisit(LinkToken visit, SlipLink link, Instant now) {
        sql.sql("delete from phone_visit where expires_at < :now")
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("insert into phone_visit (digest, link_id, expires_at) values (:digest, :link, :until)")
                .param("digest", visit.digest())
                .param("link", link.id())
                .param("until", Timestamp.from(now.plus(VISIT)))
                .update();
    }

    /** What a telephone that was opened before may see now. */
    sealed interface Visited {
        record Open(SlipLink link) implements Visited {}

        /** Nobody used it for a while, or it was never opened. */
        record RunOut() implements Visited {}

        /** A newer sheet was printed, and this one opens nothing any more. */
        record Replaced() implements Visited {}
    }

    /** Looks a visit up; one that has not run out begins its time anew. */
    Visited visited(LinkToken visit, Instant now) {
        var alive = sql.sql("update phone_visit set expires_at = :until where digest = :digest and expires_at > :now")
                .param("until", Timestamp.from(now.plus(VISIT)))
                .param("digest", visit.digest())
                .param("now", Timestamp.from(now))
                .update();
        if (alive == 0) {
            return new Visited.RunOut();
        }
        return sql.sql(COLUMNS + """
                         from slip_link l join phone_visit v on v.link_id = l.id
                         where v.digest = :digest and l.revoked_at is null
                        """)
                .param("digest", visit.digest())
                .query(SlipLinks::read)
                .optional()
                .<Visited>map(locked -> new Visited.Open(locked.link()))
                .orElseGet(Visited.Replaced::new);
    }

    void endVisit(LinkToken visit) {
        sql.sql("delete from phone_visit where digest = :digest")
                .param("digest", visit.digest())
                .update();
    }

    private static Locked read(ResultSet row, int number) throws SQLException {
        var link = new SlipLink(
                row.getObject("id", UUID.class),
                row.getString("folio"),
                row.getObject("household_id", UUID.class),
                row.getObject("centre_id", UUID.class),
                row.getString("language"));
        return new Locked(link, row.getString("pin_hash"));
    }
}
