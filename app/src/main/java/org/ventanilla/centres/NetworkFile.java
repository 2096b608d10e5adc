package org.ventanilla.centres;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.kernel.YamlEntry;

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
        YamlEntry.ofProgram(NetworkFile.class, RESOURCE).entries("centres").forEach(centre -> save(centre, isDemo));
    }

    private void save(YamlEntry centre, boolean isDemo) {
        var id = idOf(centre.word("code"));
        sql.sql("""
                        insert into centre (id, code, name, municipality, state, address, time_zone, is_demo)
                        values (:id, :code, :name, :municipality, :state, :address, :zone, :demo)
                        """)
                .param("id", id)
                .param("code", centre.word("code"))
                .param("name", centre.word("name"))
                .param("municipality", centre.word("municipality"))
                .param("state", centre.word("state"))
                .param("address", centre.word("address"))
                .param("zone", centre.word("time_zone"))
                .param("demo", isDemo)
                .update();
        centre.entries("counters").forEach(counter -> saveCounter(id, counter));
    }

    private void saveCounter(UUID centre, YamlEntry counter) {
        sql.sql("insert into counter (id, centre_id, code, name_es, name_en) values (:id, :centre, :code, :es, :en)")
                .param("id", UUID.nameUUIDFromBytes((centre + counter.word("code")).getBytes(StandardCharsets.UTF_8)))
                .param("centre", centre)
                .param("code", counter.word("code"))
                .param("es", counter.word("es"))
                .param("en", counter.word("en"))
                .update();
    }
}
