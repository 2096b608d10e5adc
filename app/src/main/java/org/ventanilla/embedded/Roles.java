package org.ventanilla.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two database roles: {@code ven_owner} migrates, {@code ven_app} serves and owns nothing. */
final class Roles {

    private static final Logger LOG = LoggerFactory.getLogger(Roles.class);
    private static final String NAME = "ventanilla";

    private Roles() {}

    /** On our own server: both roles sign in with their own passwords. */
    static Database prepare(String host, Secrets secrets) {
        var admin = new Database.Login(Secrets.SUPERUSER, secrets.superuser());
        var owner = new Database.Login("ven_owner", secrets.owner());
        var app = new Database.Login("ven_app", secrets.app());
        try {
            try (var connection = open(urlOf(host, "postgres"), admin);
                    var sql = connection.createStatement()) {
                createLogin(sql, owner);
                createLogin(sql, app);
                if (!answers(sql, "select 1 from pg_database where datname = '%s'".formatted(NAME))) {
                    sql.execute("create database %s owner ven_owner".formatted(NAME));
                }
            }
            try (var connection = open(urlOf(host, NAME), owner);
                    var sql = connection.createStatement()) {
                grantToApp(sql);
            }
        } catch (SQLException e) {
            throw new Trouble(
                    "The embedded PostgreSQL does not answer as expected (SQLSTATE %s). Maybe its folder was copied without secrets.properties."
                            .formatted(e.getSQLState()));
        }
        return new Database(urlOf(host, NAME), owner, app, "");
    }

    /** On somebody else's server: {@code ven_app} is put on, when it may be had, with {@code set role}. */
    static Database on(String url, Database.Login login) {
        if (!url.startsWith("jdbc:postgresql:")) {
            // It is not repeated: addresses written in another way carry their password.
            throw new Trouble(
                    "VENTANILLA_DB_URL is no address of a PostgreSQL. Write jdbc:postgresql://HOST:5432/DATABASE, "
                            + "with the user in VENTANILLA_DB_USER and the password in VENTANILLA_DB_PASSWORD.");
        }
        var full = url + (url.contains("?") ? "&" : "?") + Database.DRIVER_OPTIONS;
        try (var connection = open(full, login);
                var sql = connection.createStatement()) {
            requireOurs(sql);
            return new Database(full, login, login, takeAppRole(sql));
        } catch (SQLException e) {
            throw new Trouble(
                    "The database at VENTANILLA_DB_URL cannot be reached as (%s) (SQLSTATE %s). Check the address, VENTANILLA_DB_USER and VENTANILLA_DB_PASSWORD."
                            .formatted(login.user(), e.getSQLState()));
        }
    }

    private static void requireOurs(Statement sql) throws SQLException {
        if (answers(sql, "select 1 where current_setting('server_version_num')::int < 150000")) {
            throw new Trouble(("The database at VENTANILLA_DB_URL is PostgreSQL %s, and Ventanilla needs 15 or newer. "
                            + "Name a newer one, or leave VENTANILLA_DB_URL out to use the one that comes along.")
                    .formatted(text(sql, "select split_part(current_setting('server_version'), ' ', 1)")));
        }
        var encoding = text(sql, "select getdatabaseencoding()");
        if (!encoding.equals("UTF8")) {
            throw new Trouble(
                    ("The database at VENTANILLA_DB_URL keeps its text as (%s), which cannot write every name. "
                                    + "Create one with: create database … encoding 'UTF8' template template0.")
                            .formatted(encoding));
        }
        var isEmpty = !answers(sql, "select 1 from pg_tables where schemaname = 'public'");
        if (!isEmpty && !answers(sql, "select 1 from pg_tables where tablename = 'flyway_schema_history'")) {
            throw new Trouble("The database at VENTANILLA_DB_URL holds tables of another program. Name an empty one.");
        }
    }

    private static String takeAppRole(Statement sql) {
        try {
            if (!answers(sql, "select 1 from pg_roles where rolname = 'ven_app'")) {
                sql.execute("create role ven_app nologin");
            }
            if (!maySetRole(sql)) {
                sql.execute("grant ven_app to current_user");
            }
            grantToApp(sql);
            return "set role ven_app";
        } catch (SQLException e) {
            LOG.warn(
                    "This database user may not create the role ven_app; row-level security is forced on the owner instead.");
            return "";
        }
    }

    /** Tried and not looked up: since PostgreSQL 16 a member of a role may still not be allowed to put it on. */
    private static boolean maySetRole(Statement sql) {
        try {
            sql.execute("set role ven_app");
            sql.execute("reset role");
            return true;
        } catch (SQLException mayNot) {
            return false;
        }
    }

    private static void createLogin(Statement sql, Database.Login login) throws SQLException {
        var verb = answers(sql, "select 1 from pg_roles where rolname = '%s'".formatted(login.user()))
                ? "alter"
                : "create";
        sql.execute("%s role %s login password '%s'".formatted(verb, login.user(), login.password()));
    }

    private static void grantToApp(Statement sql) throws SQLException {
        sql.execute("grant usage on schema public to ven_app");
        sql.execute(
                "alter default privileges in schema public grant select, insert, update, delete on tables to ven_app");
        sql.execute("alter default privileges in schema public grant usage on sequences to ven_app");
    }

    private static boolean answers(Statement sql, String question) throws SQLException {
        try (var rows = sql.executeQuery(question)) {
            return rows.next();
        }
    }

    private static String text(Statement sql, String question) throws SQLException {
        try (var rows = sql.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String urlOf(String host, String name) {
        return "jdbc:postgresql://%s/%s?%s".formatted(host, name, Database.DRIVER_OPTIONS);
    }

    private static Connection open(String url, Database.Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
