package org.ventanilla;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.centres.DemoNetwork;
import org.ventanilla.embedded.Database;
import org.ventanilla.embedded.EmbeddedPostgres;

/**
 * The whole program on a real PostgreSQL, once per test run, holding nothing but the demo network at the
 * start of each test. A test method may ask for a {@link Visitor}, for the {@link TestClock}, for a
 * {@link JdbcClient} (the program's own, under row-level security) or for any other bean by its type.
 */
public final class CleanDatabase implements BeforeEachCallback, ParameterResolver {

    /** Each of the runs side by side has its own. */
    public static final Path FOLDER = Path.of(System.getProperty("ventanilla.test.data", "target/test-postgres"));

    private static final TestClock CLOCK = new TestClock();

    /** Started by the first test that needs it, stopped with the JVM. */
    private static final class Running {
        static final Database DATABASE = database();
        static final ConfigurableApplicationContext PROGRAM = start(DATABASE);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        CLOCK.tickOn();
        everything().sql("""
                        do $$ declare names text; begin
                            select string_agg(quote_ident(tablename), ', ') into names from pg_tables
                             where schemaname = 'public' and tablename <> 'flyway_schema_history';
                            execute 'truncate ' || names || ' restart identity cascade';
                        end $$""").update();
        new TransactionTemplate(bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> bean(DemoNetwork.class).load());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Visitor.class || Running.PROGRAM.getBeanNamesForType(type).length > 0;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Visitor.class ? visitor() : bean(type);
    }

    public static <T> T bean(Class<T> type) {
        return Running.PROGRAM.getBean(type);
    }

    /** Somebody with a browser of their own, not signed in. */
    public static Visitor visitor() {
        return new Visitor("http://localhost:" + port());
    }

    /** Sees every row, for a test that must look behind row-level security. */
    public static JdbcClient everything() {
        return JdbcClient.create(new DriverManagerDataSource(Running.DATABASE.url(), "postgres", superuserPassword()));
    }

    /** The address of the database under test. */
    public static String url() {
        return Running.DATABASE.url();
    }

    public static int port() {
        return Integer.parseInt(
                Objects.requireNonNull(Running.PROGRAM.getEnvironment().getProperty("local.server.port")));
    }

    private static Database database() {
        var postgres = EmbeddedPostgres.in(FOLDER);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        var database = postgres.database();
        hurry(database);
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .cleanDisabled(false)
                .load()
                .clean();
        return database;
    }

    /** Nobody pulls the plug in a test of pages: the disk need not be waited for. */
    private static void hurry(Database database) {
        try (var connection = DriverManager.getConnection(database.url(), "postgres", superuserPassword());
                var sql = connection.createStatement()) {
            sql.execute("alter system set fsync = off");
            sql.execute("alter system set synchronous_commit = off");
            sql.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurableApplicationContext start(Database database) {
        var settings = new Settings(0, FOLDER, null, database.app(), "http://localhost", "", true);
        var program = new SpringApplication(Program.class);
        program.setDefaultProperties(Server.properties(settings, database));
        program.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("testClock", TestClock.class, () -> CLOCK, bean -> bean.setPrimary(true)));
        return program.run();
    }

    public static String superuserPassword() {
        try (var text = Files.newBufferedReader(FOLDER.resolve("secrets.properties"))) {
            var kept = new Properties();
            kept.load(text);
            return kept.getProperty("superuser");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
