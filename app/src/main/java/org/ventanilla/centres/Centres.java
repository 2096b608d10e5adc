package org.ventanilla.centres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.centres.Centre.Counter;
import org.ventanilla.kernel.Answer;

/** The centres of this network, kept in PostgreSQL. */
@Component
public class Centres {

    private static final int PAGE = 200;
    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,30}");

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

    public @Nullable Centre find(String code) {
        return sql.sql("select * from centre where code = :code")
                .param("code", code)
                .query(Centres::read)
                .optional()
                .orElse(null);
    }

    /** A centre of a real network opens. It holds nobody's data. */
    public Answer<Centre> add(Centre centre) {
        if (!CODE.matcher(centre.code()).matches()) {
            return Answer.refused(CentreRefusal.NOT_A_CODE);
        }
        if (Stream.of(centre.name(), centre.municipality(), centre.state(), centre.address())
                .anyMatch(word -> word.isBlank() || word.length() > LONGEST)) {
            return Answer.refused(CentreRefusal.NO_ADDRESS);
        }
        var added = sql.sql("""
                        insert into centre (id, code, name, municipality, state, address, time_zone, is_demo)
                        values (:id, :code, :name, :municipality, :state, :address, :zone, :demo)
                        on conflict (code) do nothing
                        """)
                .param("id", centre.id())
                .param("code", centre.code())
                .param("name", centre.name())
                .param("municipality", centre.municipality())
                .param("state", centre.state())
                .param("address", centre.address())
                .param("zone", centre.zone().getId())
                .param("demo", centre.isDemo())
                .update();
        return added == 1 ? Answer.done(centre) : Answer.refused(CentreRefusal.CODE_TAKEN);
    }

    /** The windows of a centre, in the order of their codes. */
    public List<Counter> counters(UUID centre) {
        return sql.sql("""
                        select code, name_es, name_en from counter
                         where centre_id = :centre order by length(code), code limit :page
                        """)
                .param("centre", centre)
                .param("page", PAGE)
                .query((row, _) ->
                        new Counter(row.getString("code"), row.getString("name_es"), row.getString("name_en")))
                .list();
    }

    /** The window of this centre with this code, or null when there is none. */
    public @Nullable Counter findCounter(UUID centre, @Nullable String code) {
        return counters(centre).stream()
                .filter(counter -> counter.code().equals(code))
                .findFirst()
                .orElse(null);
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
