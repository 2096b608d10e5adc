package org.ventanilla.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What families say of whether anybody of theirs is missing. What they said before is kept with its last instant. */
@Component
class Declarations {

    private final JdbcClient sql;

    Declarations(JdbcClient sql) {
        this.sql = sql;
    }

    void declare(UUID household, Completeness said, UUID by, Instant at) {
        sql.sql("""
                        with before as (
                            insert into completeness_before (household_id, centre_id, completeness, replaced_at, replaced_by)
                            select id, centre_id, completeness, :at, :by from household
                             where id = :household and completeness <> :said)
                        update household set completeness = :said where id = :household
                        """)
                .param("said", said.name())
                .param("household", household)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Somebody who was missing may have come: it is asked again. */
    void doubt(Writing writing) {
        var household = writing.household();
        if (asOf(household, writing.at()) == Completeness.SOMEBODY_MISSING) {
            declare(household, Completeness.NOT_ASKED, writing.by(), writing.at());
        }
    }

    /** What they had said by that instant. */
    Completeness asOf(UUID household, Instant at) {
        return Completeness.valueOf(sql.sql("""
                        select coalesce(
                            (select completeness from completeness_before
                              where household_id = :household and replaced_at > :at
                              order by replaced_at, seq limit 1),
                            (select completeness from household where id = :household))
                        """)
                .param("household", household)
                .param("at", Timestamp.from(at))
                .query(String.class)
                .single());
    }
}
