package org.ventanilla.centres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The network as {@code content/centres.yaml} writes it, put into an empty database. */
@Component
class NetworkFile {

    private static final String RESOURCE = "/law/content/centres.yaml";

    private final JdbcClient sql;

    NetworkFile(JdbcClient sql) {
        this.sql = sql;
    }

    /** The same code gives the same id on every machine, so that a demo can be told by heart. */
    static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(("centre:" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Fills the tables; run within the caller's transaction. */
    void load(boolean isDemo) {
        try (var text = NetworkFile.class.getResourceAsStream(RESOURCE)) {
            if (text == null) {
                throw new IllegalStateException("The jar holds no (%s).\nMaybe build it again.".formatted(RESOURCE));
            }
            centresIn(text).forEach(centre -> save(centre, isDemo));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(Map<?, ?> centre, boolean isDemo) {
        var id = idOf(word(centre, "code"));
        sql.sql("""
                        insert into centre (id, code, name, municipality, state, address, time_zone, is_demo)
                        values (:id, :code, :name, :municipality, :state, :address, :zone, :demo)
                        """)
                .param("id", id)
                .param("code", word(centre, "code"))
                .param("name", word(centre, "name"))
                .param("municipality", word(centre, "municipality"))
                .param("state", word(centre, "state"))
                .param("address", word(centre, "address"))
                .param("zone", word(centre, "time_zone"))
                .param("demo", isDemo)
                .update();
        maps(centre.get("counters")).forEach(counter -> saveCounter(id, counter));
    }

    private void saveCounter(UUID centre, Map<?, ?> counter) {
        sql.sql("insert into counter (id, centre_id, code, name_es, name_en) values (:id, :centre, :code, :es, :en)")
                .param("id", UUID.nameUUIDFromBytes((centre + word(counter, "code")).getBytes(StandardCharsets.UTF_8)))
                .param("centre", centre)
                .param("code", word(counter, "code"))
                .param("es", word(counter, "es"))
                .param("en", word(counter, "en"))
                .update();
    }

    private static List<? extends Map<?, ?>> centresIn(InputStream text) {
        var settings = LoadSettings.builder().setLabel("centres.yaml").build();
        return new Load(settings).loadFromInputStream(text) instanceof Map<?, ?> file
                ? maps(file.get("centres"))
                : List.of();
    }

    private static List<? extends Map<?, ?>> maps(@org.jspecify.annotations.Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> (Map<?, ?>) item)
                        .toList()
                : List.of();
    }

    private static String word(Map<?, ?> entry, String key) {
        if (entry.get(key) instanceof Object value) {
            return value.toString();
        }
        throw new IllegalStateException(
                "centres.yaml has an entry without (%s).\nMaybe compare it with the entry above.".formatted(key));
    }
}
