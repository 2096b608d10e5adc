package org.ventanilla.commands;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ventanilla.embedded.Database;
import org.ventanilla.embedded.EmbeddedPostgres;
import org.ventanilla.embedded.Trouble;

/** The trámites begun under procedures that change: read centre by centre, as row-level security wants, and left alone. */
final class FilesConcerned {

    /** A list must end somewhere; a network with more reads them in the program. */
    private static final int MOST = 10_000;

    private FilesConcerned() {}

    /** @param file its id: no name of anybody leaves the database */
    record Concerned(UUID file, String procedure, LocalDate version, LocalDate opened) {}

    /** From the database that the settings name, or the one that comes along. */
    static List<Concerned> read(Manner manner, Collection<String> procedures) {
        var environment = System.getenv();
        var url = environment.get("VENTANILLA_DB_URL");
        try {
            if (url != null) {
                return read(
                        Database.on(
                                url,
                                new Database.Login(
                                        environment.getOrDefault("VENTANILLA_DB_USER", "ventanilla"),
                                        environment.getOrDefault("VENTANILLA_DB_PASSWORD", ""))),
                        procedures);
            }
            var home = System.getProperty("ventanilla.home", ".");
            var data = environment.getOrDefault(
                    "VENTANILLA_DATA", Path.of(home, "data").toString());
            var running = EmbeddedPostgres.findRunning(Path.of(data));
            if (running != null) {
                return read(running, procedures);
            }
            try (var postgres = EmbeddedPostgres.in(Path.of(data))) {
                return read(postgres.database(), procedures);
            }
        } catch (Trouble | SQLException e) {
            throw manner.wrong("The database could not be asked: "
                    + (e instanceof Trouble ? e.getMessage() : "it did not answer") + " Maybe stop the program first.");
        }
    }

    private static List<Concerned> read(Database database, Collection<String> procedures) throws SQLException {
        var login = database.app();
        try (var connection = DriverManager.getConnection(database.url(), login.user(), login.password())) {
            if (!database.initSql().isEmpty()) {
                try (var first = connection.createStatement()) {
                    first.execute(database.initSql());
                }
            }
            return read(connection, procedures);
        }
    }

    static List<Concerned> read(Connection connection, Collection<String> procedures) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        var files = new ArrayList<Concerned>();
        for (var centre : centres(connection)) {
            try (var asking = connection.prepareStatement("select set_config('app.centre', ?, true)")) {
                asking.setString(1, centre.toString());
                asking.execute();
            }
            files.addAll(ofThisCentre(connection, procedures, MOST - files.size()));
            connection.rollback();
        }
        return files;
    }

    private static List<UUID> centres(Connection connection) throws SQLException {
        var centres = new ArrayList<UUID>();
        try (var asked = connection.createStatement();
                var rows = asked.executeQuery("select id from centre order by id limit 10000")) {
            while (rows.next()) {
                centres.add(rows.getObject(1, UUID.class));
            }
        }
        connection.rollback();
        return centres;
    }

    private static List<Concerned> ofThisCentre(Connection connection, Collection<String> procedures, int most)
            throws SQLException {
        var files = new ArrayList<Concerned>();
        try (var asked = connection.prepareStatement("""
                        select id, procedure, version_from, opened_on from file
                         where procedure = any(?) order by procedure, opened_on, id limit ?
                        """)) {
            asked.setArray(1, connection.createArrayOf("text", procedures.toArray()));
            asked.setInt(2, most);
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    files.add(new Concerned(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getObject(3, LocalDate.class),
                            rows.getObject(4, LocalDate.class)));
                }
            }
        }
        return files;
    }
}
