package org.ventanilla.people;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of one centre as a list: those registered today, and those whose name begins like what was typed. */
@Component
class Arrivals {

    static final int MOST = 20;

    private final JdbcClient sql;

    Arrivals(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String LINE = """
            select person.id, folio.folio, person.registered_on,
                   coalesce(name.single_name, concat_ws(' ', name.given, name.first_surname, name.second_surname)) as shown,
                   (select count(*) from person other where other.household_id = person.household_id) as family,
                   household.completeness
              from person
              join household on household.id = person.household_id
              join folio on folio.person_id = person.id
              join name_form name on name.person_id = person.id and name.replaced_at is null and name.written_in = 'said'
            """;

    List<ArrivalLine> on(UUID centre, LocalDate day) {
        return sql.sql(LINE + """
                         where person.centre_id = :centre and person.registered_on = :day
                         order by person.registered_at desc, person.id
                         limit :most
                        """)
                .param("centre", centre)
                .param("day", Date.valueOf(day))
                .param("most", MOST)
                .query((row, _) -> read(row))
                .list();
    }

    /** Every word typed begins some word of one written form of the name. */
    List<ArrivalLine> named(UUID centre, String typed) {
        var words = List.of(Spelling.plainCapitals(typed).split("\\s+"));
        return sql.sql(LINE + """
                         where person.centre_id = :centre
                           and exists (select from name_form form
                                        where form.person_id = person.id and form.replaced_at is null
                                          and not exists (select from unnest(cast(:words as text[])) word
                                                           where not starts_with(form.plain, word)
                                                             and strpos(form.plain, ' ' || word) = 0
                                                             and strpos(form.plain, '-' || word) = 0))
                         order by person.registered_at desc, person.id
                         limit :most
                        """)
                .param("centre", centre)
                .param("words", words.toArray(String[]::new))
                .param("most", MOST)
                .query((row, _) -> read(row))
                .list();
    }

    private static ArrivalLine read(ResultSet row) throws SQLException {
        return new ArrivalLine(
                row.getObject("id", UUID.class),
                row.getString("folio"),
                row.getString("shown"),
                row.getObject("registered_on", LocalDate.class),
                row.getInt("family"),
                Completeness.valueOf(row.getString("completeness")));
    }
}
