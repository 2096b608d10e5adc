package org.ventanilla.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whose row is written, in which household and centre, by whom and when: the same on every row of one act. */
record Writing(UUID person, UUID household, UUID centre, UUID by, Instant at) {

    Map<String, Object> params() {
        return Map.of(
                "person", person,
                "household", household,
                "centre", centre,
                "by", by,
                "at", Timestamp.from(at));
    }
}
