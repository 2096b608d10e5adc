package org.ventanilla;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.ventanilla.embedded.Database;
import org.ventanilla.embedded.EmbeddedPostgres;
import org.ventanilla.embedded.Roles;

/** The server's life: database first, then the pages, and the other way round at the end. */
final class Server {

    private Server() {}

    static void start(Settings settings) {
        if (settings.databaseUrl() != null) {
            serve(settings, Roles.on(settings.databaseUrl(), settings.login()));
            return;
        }
        var postgres = EmbeddedPostgres.in(settings.data());
        try {
            serve(settings, postgres.database())
                    .addApplicationListener((org.springframework.context.event.ContextClosedEvent _) -> {});
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
    }

    static ConfigurableApplicationContext serve(Settings settings, Database database) {
        var program = new SpringApplication(Program.class);
        program.setDefaultProperties(properties(settings, database));
        return program.run();
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
        if (settings.isDemo()) {
            all.put("server.address", "127.0.0.1");
        }
        return all;
    }
}
