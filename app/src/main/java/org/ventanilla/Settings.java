package org.ventanilla;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ventanilla.embedded.Database;
import org.ventanilla.embedded.Trouble;

/**
 * What the operator may choose, by environment.
 *
 * @param statutes a folder with the texts of the statutes, or nothing: they do not come with the program
 */
record Settings(
        int port,
        Path data,
        @Nullable String databaseUrl,
        Database.Login login,
        String baseUrl,
        String statutes,
        boolean isDemo) {

    /** An empty one counts as not given: a file of settings often names what it leaves empty. */
    static Settings from(Map<String, String> environment) {
        var given = new HashMap<>(environment);
        given.values().removeIf(String::isEmpty);
        var port = portOf(environment.getOrDefault("VENTANILLA_PORT", "8080"));
        return new Settings(
                port,
                Path.of(given.getOrDefault(
                        "VENTANILLA_DATA", home().resolve("data").toString())),
                given.get("VENTANILLA_DB_URL"),
                new Database.Login(
                        given.getOrDefault("VENTANILLA_DB_USER", "ventanilla"),
                        given.getOrDefault("VENTANILLA_DB_PASSWORD", "")),
                given.getOrDefault("VENTANILLA_BASE_URL", "http://localhost:" + port),
                given.getOrDefault("VENTANILLA_STATUTES", ""),
                yes(given.getOrDefault("VENTANILLA_DEMO", "yes")));
    }

    static Path home() {
        return Path.of(System.getProperty("ventanilla.home", "."));
    }

    private static int portOf(String text) {
        var port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port >= 1 && port <= 65_535) {
            return port;
        }
        throw new Trouble("VENTANILLA_PORT is (%s). Write a number from 1 to 65535.".formatted(text));
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "yes", "true", "1" -> true;
            case "no", "false", "0" -> false;
            default -> throw new Trouble("VENTANILLA_DEMO is (%s). Write yes or no.".formatted(text));
        };
    }
}
