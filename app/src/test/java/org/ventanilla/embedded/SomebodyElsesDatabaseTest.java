package org.ventanilla.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.ventanilla.CleanDatabase;
import org.ventanilla.embedded.Database.Login;

/** Any PostgreSQL by URL, also for a user who may do nothing but own one database. */
@ExtendWith(CleanDatabase.class)
class SomebodyElsesDatabaseTest {

    private static final Login PLAIN = new Login("plain", "plain");

    private String url;

    @BeforeEach
    void ownOneDatabase() {
        var sql = CleanDatabase.everything();
        sql.sql("create role plain login nosuperuser nocreaterole nobypassrls password 'plain'")
                .update();
        sql.sql("create database plain owner plain").update();
        url = CleanDatabase.url().replaceFirst("/ventanilla\\?.*", "/plain");
    }

    @AfterEach
    void leaveNothing() {
        var sql = CleanDatabase.everything();
        sql.sql("drop database plain with (force)").update();
        sql.sql("drop role plain").update();
    }

    @Test
    void a_user_who_may_create_no_roles_migrates_and_is_held_by_row_security_all_the_same() {
        var database = Database.on(url, PLAIN);
        migrate(database);
        var sql = JdbcClient.create(new DriverManagerDataSource(database.url(), "plain", "plain"));

        assertThat(database.initSql()).isEmpty();
        assertThatThrownBy(() -> sql.sql("""
                                insert into trail (centre_id, seq, at, user_id, act, subject, purpose, commitment, hash)
                                values (:id, 1, now(), :id, '', :id, '', '', '')
                                """).param("id", UUID.randomUUID()).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_mighty_user_steps_down_to_the_role_that_owns_nothing() {
        var database = Database.on(url, new Login("postgres", CleanDatabase.superuserPassword()));

        assertThat(database.initSql()).isEqualTo("set role ven_app");
    }

    @Test
    void a_second_start_on_the_same_database_is_welcome() {
        migrate(Database.on(url, PLAIN));

        assertThat(Database.on(url, PLAIN).owner()).isEqualTo(PLAIN);
    }

    @Test
    void a_database_full_of_somebody_elses_tables_is_left_alone() {
        JdbcClient.create(new DriverManagerDataSource(url, "plain", "plain"))
                .sql("create table theirs (id int)")
                .update();

        assertThatThrownBy(() -> Database.on(url, PLAIN))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Name an empty one");
    }

    @Test
    void a_wrong_password_is_told_without_the_password() {
        assertThatThrownBy(() -> Database.on(url, new Login("plain", "SECRET")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("VENTANILLA_DB_PASSWORD")
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void a_database_that_cannot_write_every_name_is_refused_and_told_how_to_be_made() {
        CleanDatabase.everything().sql("drop database plain").update();
        CleanDatabase.everything()
                .sql(
                        "create database plain owner plain encoding 'LATIN1' locale_provider libc locale 'C' template template0")
                .update();

        assertThatThrownBy(() -> Database.on(url, PLAIN))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("(LATIN1)")
                .hasMessageEndingWith("create database … encoding 'UTF8' template template0.");
    }

    @Test
    void an_address_of_another_kind_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> Database.on("postgres://ana:SECRET@db/ventanilla", PLAIN))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Write jdbc:postgresql://HOST:5432/DATABASE")
                .hasMessageNotContaining("SECRET");
    }

    private static void migrate(Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .load()
                .migrate();
    }
}
