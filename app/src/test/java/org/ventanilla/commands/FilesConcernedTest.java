package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.CleanDatabase;

/** Which trámites a reform concerns, asked of the database as the program itself may ask. */
@ExtendWith(CleanDatabase.class)
class FilesConcernedTest {

    @Test
    void the_files_of_every_centre_are_named_by_id_and_none_is_moved(DataSource database) throws SQLException {
        var sql = CleanDatabase.everything();
        var centres = sql.sql("select id from centre order by id limit 2")
                .query(UUID.class)
                .list();
        assertThat(centres).hasSize(2);
        var here = file(sql, centres.getFirst(), "rfc");
        var there = file(sql, centres.getLast(), "rfc");
        file(sql, centres.getFirst(), "curp-temporal");
        var before = state(sql);

        List<FilesConcerned.Concerned> found;
        try (var connection = database.getConnection()) {
            found = FilesConcerned.read(connection, List.of("rfc", "school-enrolment"));
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
        }

        assertThat(found).extracting(FilesConcerned.Concerned::file).containsExactlyInAnyOrder(here, there);
        assertThat(found).allSatisfy(file -> {
            assertThat(file.version()).isEqualTo(LocalDate.of(2025, 1, 1));
            assertThat(file.opened()).isEqualTo(LocalDate.of(2026, 11, 2));
        });
        assertThat(state(sql)).isEqualTo(before);
    }

    private static String state(JdbcClient sql) {
        return sql.sql("select string_agg(f::text, ';' order by id) from file f")
                .query(String.class)
                .single();
    }

    private static UUID file(JdbcClient sql, UUID centre, String procedure) {
        var id = UUID.randomUUID();
        sql.sql("""
                        set session_replication_role = replica;
                        insert into file (id, person_id, household_id, centre_id, procedure, version_from, opened_on,
                                          opened_by, recorded_at)
                        values ('%s', '%s', '%s', '%s', '%s', '2025-01-01', '2026-11-02', 'lucia', now())
                        """.formatted(id, UUID.randomUUID(), UUID.randomUUID(), centre, procedure))
                .update();
        return id;
    }
}
