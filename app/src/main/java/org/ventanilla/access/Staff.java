package org.ventanilla.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.kernel.Caller;

/** The people who work at the centres, kept in PostgreSQL. */
@Component
class Staff {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Staff(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody who works here, with what their password must match. */
    record Member(Caller caller, String passwordHash) {}

    @Nullable
    Member findActive(String username) {
        return transaction.execute(_ -> {
            sql.sql("select set_config('app.signing_in', :username, true)")
                    .param("username", username)
                    .query((row, _) -> row.getString(1))
                    .single();
            return sql.sql("""
                            select s.id, s.name, s.password, s.role, s.centre_id, c.time_zone
                              from staff_member s join centre c on c.id = s.centre_id
                             where s.username = :username and s.is_active
                            """)
                    .param("username", username)
                    .query(Staff::read)
                    .optional()
                    .orElse(null);
        });
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        var caller = new Caller(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("centre_id", UUID.class),
                ZoneId.of(row.getString("time_zone")),
                Role.valueOf(row.getString("role")).permissions());
        return new Member(caller, row.getString("password"));
    }
}
