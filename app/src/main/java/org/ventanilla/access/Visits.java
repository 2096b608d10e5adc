package org.ventanilla.access;

import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands at whose window today. A visit begins when the person hands over their folio and ends with the day. */
@Component
class Visits {

    private final JdbcClient sql;

    Visits(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isHere(UUID household, UUID user, LocalDate today) {
        return sql.sql(
                        "select exists (select from visit where user_id = :user and household_id = :household and on_day = :day)")
                .param("user", user)
                .param("household", household)
                .param("day", Date.valueOf(today))
                .query(Boolean.class)
                .single();
    }

    /** Runs in the caller's transaction. Visits of other days have ended and go; the trail knows of them. */
    void begin(UUID household, UUID user, LocalDate today) {
        sql.sql("delete from visit where user_id = :user and on_day <> :day")
                .param("user", user)
                .param("day", Date.valueOf(today))
                .update();
        sql.sql("""
                        insert into visit (user_id, household_id, on_day) values (:user, :household, :day)
                        on conflict do nothing
                        """)
                .param("user", user)
                .param("household", household)
                .param("day", Date.valueOf(today))
                .update();
    }
}
