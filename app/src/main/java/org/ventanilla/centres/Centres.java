package org.ventanilla.centres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The centres of this network, kept in PostgreSQL. */
@Component
public class Centres {

    private static final int PAGE = 200;

    private final JdbcClient sql;

    Centres(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Centre> all() {
        return sql.sql("select * from centre order by name, id limit :page")
                .param("page", PAGE)
                .query(Centres::read)
                .list();
    }

    public Centre get(UUID id) {
        return sql.sql("select * from centre where id = :id")
                .param("id", id)
                .query(Centres::read)
                .single();
    }

    private static Centre read(ResultSet row, int number) throws SQLException {
        return new Centre(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("state"),
                row.getString("address"),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("is_demo"));
    }
}
