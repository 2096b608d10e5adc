package org.ventanilla.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act asked for at a screen: who asks and whom it concerns, as it was granted, under which client-made key, what it
 * is called, and the asked words, which are only ever kept as a hash.
 */
public record Act(
        Grant grant,
        UUID key,
        String name,
        String body,
        @Nullable Expected expected) {

    /** The row the screen was showing, as its author saw it. */
    public record Expected(String table, UUID id, int version) {

        public Expected {
            if (!table.matches("[a-z][a-z_]{0,62}")) {
                throw new IllegalArgumentException(
                        "A version is checked on table (%s).\nMaybe use the plain name of one of our tables."
                                .formatted(table));
            }
        }
    }

    public static Act of(Grant grant, UUID key, String name, String body) {
        return new Act(grant, key, name, body, null);
    }

    Caller caller() {
        return grant.caller();
    }

    /** The same act, done only if the row still has the version the screen showed. */
    public Act expecting(String table, UUID id, int version) {
        return new Act(grant, key, name, body, new Expected(table, id, version));
    }
}
