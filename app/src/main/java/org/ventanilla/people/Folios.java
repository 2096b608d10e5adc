package org.ventanilla.people;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.access.Scope;

/** Which Ficha a folio opens. Holds no personal data, so that a slip can be looked up before anybody's row is read. */
@Component
class Folios {

    /** Twenty million folios: meeting a taken one this often in a row means something else is wrong. */
    private static final int TRIES = 20;

    private final JdbcClient sql;
    private final RandomGenerator chance;

    @Autowired
    Folios(JdbcClient sql) {
        this(sql, new SecureRandom());
    }

    Folios(JdbcClient sql, RandomGenerator chance) {
        this.sql = sql;
        this.chance = chance;
    }

    /** Whose Ficha it is. */
    record Place(String folio, UUID person, UUID household, UUID centre) {}

    String give(Writing writing) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var folio = Folio.random(chance);
            var given = sql.sql("""
                            insert into folio (folio, person_id, household_id, centre_id)
                            values (:folio, :person, :household, :centre)
                            on conflict (folio) do nothing
                            """)
                    .param("folio", folio)
                    .param("person", writing.person())
                    .param("household", writing.household())
                    .param("centre", writing.centre())
                    .update();
            if (given == 1) {
                return folio;
            }
        }
        throw new IllegalStateException(
                "No free folio after %d tries.\nMaybe the network has outgrown six characters.".formatted(TRIES));
    }

    @Nullable
    Place find(String folio) {
        return findBy("folio", folio);
    }

    @Nullable
    Place findOf(UUID person) {
        return findBy("person_id", person);
    }

    /** What is reached for when something of a household is read or written, or null when there is no such one. */
    Scope.@Nullable OfHousehold findScope(UUID household) {
        var found = findBy("household_id", household);
        return found == null ? null : new Scope.OfHousehold(found.household(), found.centre());
    }

    private @Nullable Place findBy(String column, Object value) {
        return sql.sql("select folio, person_id, household_id, centre_id from folio where %s = :value limit 1"
                        .formatted(column))
                .param("value", value)
                .query((row, _) -> new Place(
                        row.getString("folio"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("household_id", UUID.class),
                        row.getObject("centre_id", UUID.class)))
                .optional()
                .orElse(null);
    }
}
