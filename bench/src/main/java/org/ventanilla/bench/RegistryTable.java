package org.ventanilla.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.ventanilla.embedded.Database;

/**
 * The tables of the measurement. People stand as a registry has them: one row each, every fact a text. A registry finds
 * a person and a family, and so has a key of the one and an index of the other, which is also the order it is read in.
 */
final class RegistryTable {

    private RegistryTable() {}

    static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    static void createPeople(Connection connection, List<String> facts) throws SQLException {
        var columns = facts.stream().map(fact -> ", \"" + fact + "\" text").collect(Collectors.joining());
        execute(
                connection,
                "drop table if exists registry_answer, registry_run, registry_person",
                "create table registry_person (person bigint primary key, household bigint not null,"
                        + " complete boolean not null, kin text not null" + columns + ")");
    }

    static void settlePeople(Connection connection) throws SQLException {
        execute(connection, "create index on registry_person (household, person)", "vacuum (analyze) registry_person");
    }

    static void createAnswers(Connection connection) throws SQLException {
        execute(
                connection,
                "create table registry_run (run bigint primary key, on_day date not null,"
                        + " law text not null, procedures text not null)",
                "create table registry_answer (person bigint primary key, run bigint not null,"
                        + " answers text not null)");
    }

    /** Households from one number to before another, in the binary form of COPY. */
    static String read(long from, long to) {
        return ("copy (select * from registry_person where household >= %d and household < %d"
                        + " order by household, person) to stdout (format binary)")
                .formatted(from, to);
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (var sql = connection.createStatement()) {
            for (var statement : statements) {
                sql.execute(statement);
            }
        }
    }

    /** The one value of a query that has one. */
    static String ask(Connection connection, String query) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
