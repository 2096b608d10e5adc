package org.ventanilla.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One person in a list of a centre.
 *
 * @param family how many people are registered together, this one among them
 * @param completeness whether anybody of the family is still to be registered, as they said
 */
public record ArrivalLine(
        UUID person, String folio, String name, LocalDate registeredOn, int family, Completeness completeness) {

    /** Somebody registered alone came without family only when they said so. */
    public String familyKey() {
        if (family > 1) {
            return "people.family.size";
        }
        return switch (completeness) {
            case NOBODY_MISSING -> "people.family.none";
            case NOT_ASKED -> "people.family.not-asked";
            case SOMEBODY_MISSING -> "people.family.missing";
            case DOES_NOT_KNOW, PREFERS_NOT_TO_SAY -> "people.family.unsaid";
        };
    }

    public String shownFolio() {
        return Folio.shown(folio);
    }

    @Override
    public String toString() {
        return "ArrivalLine[" + person + "]";
    }
}
