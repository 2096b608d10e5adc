package org.ventanilla.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper a person has.
 *
 * @param document an id of the catalogue of documents
 * @param issuer the country that issued it, or a code of travel documents, or null
 * @param isOriginalSeen somebody at a window held the original
 */
public record DocumentHeld(
        UUID id,
        String document,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        boolean isOriginalSeen) {

    /** A paper that is being written down now. */
    public static DocumentHeld brought(
            String document,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate expiresOn,
            boolean isOriginalSeen) {
        return new DocumentHeld(UUID.randomUUID(), document, number, issuer, null, expiresOn, isOriginalSeen);
    }

    /** The day on the paper, where how old it is matters. */
    public DocumentHeld issued(@Nullable LocalDate on) {
        return new DocumentHeld(id, document, number, issuer, on, expiresOn, isOriginalSeen);
    }

    /** The same paper, with what was written of it before and is not said again: a correction takes nothing away. */
    DocumentHeld over(DocumentHeld before) {
        return new DocumentHeld(
                id,
                document,
                number,
                issuer == null ? before.issuer : issuer,
                issuedOn == null ? before.issuedOn : issuedOn,
                expiresOn == null ? before.expiresOn : expiresOn,
                isOriginalSeen || before.isOriginalSeen);
    }

    boolean isSamePaper(DocumentHeld other) {
        return document.equals(other.document) && Objects.equals(number, other.number);
    }

    /** The words of the act that writes it, for its key; they are only ever hashed. */
    String body() {
        return "%s|%s|%s|%s|%s|%s".formatted(document, number, issuer, issuedOn, expiresOn, isOriginalSeen);
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "DocumentHeld[" + document + "]";
    }
}
