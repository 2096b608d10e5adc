package org.ventanilla;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.ventanilla.centres.Centres;
import org.ventanilla.embedded.Database;
import org.ventanilla.embedded.EmbeddedPostgres;
import org.ventanilla.embedded.Trouble;
import org.ventanilla.kernel.LawFiles;
import org.ventanilla.paperwork.Nights;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;

/** The server's life: database first, then the pages, and the other way round at the end. */
final class Server {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final String LOOPBACK = "127.0.0.1";

    private Server() {}

    static void start(Settings settings, Clock clock) {
        requireFree(settings);
        var law =
                LawTrial.begin(LawFiles.find(Settings.home()), settings.data(), LocalDate.now(clock.withZone(MEXICO)));
        var program = settings.databaseUrl() == null
                ? startWithOwnDatabase(settings, law)
                : startOn(settings, law, Database.on(settings.databaseUrl(), settings.login()));
        program.getBean(Nights.class).keep();
        Greeting.print(settings, program.getBean(Centres.class).all().isEmpty());
    }

    private static ConfigurableApplicationContext startOn(Settings settings, LawTrial law, Database database) {
        var program = serve(settings, law, database);
        atTheEnd(program::close);
        return program;
    }

    private static ConfigurableApplicationContext startWithOwnDatabase(Settings settings, LawTrial law) {
        var postgres = EmbeddedPostgres.in(settings.data());
        try {
            var program = serve(settings, law, postgres.database());
            atTheEnd(() -> {
                program.close();
                postgres.close();
            });
            return program;
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private static void atTheEnd(Runnable closing) {
        Runtime.getRuntime().addShutdownHook(new Thread(closing, "closing"));
    }

    private static ConfigurableApplicationContext serve(Settings settings, LawTrial law, Database database) {
        var program = new SpringApplication(Program.class);
        program.setRegisterShutdownHook(false);
        program.setDefaultProperties(properties(settings, database));
        program.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(Law.class, () -> law.rules().law());
            beans.registerBean(Rules.class, law::rules);
            beans.registerBean(LawTrial.class, () -> law);
        });
        try {
            return program.run();
        } catch (PortInUseException e) {
            throw taken(settings);
        }
    }

    /** Asked before anything is started, so that the answer comes at once. */
    private static void requireFree(Settings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    settings.isDemo()
                            ? new InetSocketAddress(LOOPBACK, settings.port())
                            : new InetSocketAddress(settings.port()));
        } catch (IOException e) {
            throw taken(settings);
        }
    }

    private static Trouble taken(Settings settings) {
        return new Trouble("Port %d is taken by another program. Stop it, or set VENTANILLA_PORT to another number."
                .formatted(settings.port()));
    }

    static Map<String, Object> properties(Settings settings, Database database) {
        var all = new HashMap<String, Object>();
        all.put("server.port", settings.port());
        all.put("spring.datasource.url", database.url());
        all.put("spring.datasource.username", database.app().user());
        all.put("spring.datasource.password", database.app().password());
        if (!database.initSql().isEmpty()) {
            all.put("spring.datasource.hikari.connection-init-sql", database.initSql());
        }
        all.put("spring.flyway.url", database.url());
        all.put("spring.flyway.user", database.owner().user());
        all.put("spring.flyway.password", database.owner().password());
        all.put("ventanilla.demo", settings.isDemo());
        all.put("ventanilla.base-url", settings.baseUrl());
        all.put("ventanilla.statutes", settings.statutes());
        all.put("server.servlet.session.cookie.secure", settings.baseUrl().startsWith("https:"));
        if (settings.isDemo()) {
            all.put("server.address", LOOPBACK);
        }
        return all;
    }
}
