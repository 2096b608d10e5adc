package org.ventanilla;

import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.ventanilla.embedded.Database;
import org.ventanilla.embedded.EmbeddedPostgres;
import org.ventanilla.embedded.Trouble;

/** The program without its pages: for a word of the operator that changes the database and ends. */
final class Backstage {

    /** Spring's word for a server that listens nowhere. */
    private static final int NOWHERE = -1;

    private Backstage() {}

    /** Works on the database of a real network, beside a program that is serving it or alone. */
    static <T> T work(Settings settings, Function<ApplicationContext, T> work) {
        if (settings.isDemo()) {
            throw new Trouble("A demo has the people it has. Set VENTANILLA_DEMO=no to set up a real network.");
        }
        if (settings.databaseUrl() != null) {
            return work(settings, Database.on(settings.databaseUrl(), settings.login()), work);
        }
        var running = EmbeddedPostgres.findRunning(settings.data());
        if (running != null) {
            return work(settings, running, work);
        }
        try (var postgres = EmbeddedPostgres.in(settings.data())) {
            return work(settings, postgres.database(), work);
        }
    }

    private static <T> T work(Settings settings, Database database, Function<ApplicationContext, T> work) {
        var program = new SpringApplication(Program.class);
        var properties = Server.properties(settings, database);
        properties.put("server.port", NOWHERE);
        program.setDefaultProperties(properties);
        try (var context = program.run()) {
            return work.apply(context);
        }
    }
}
