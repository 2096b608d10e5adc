package org.ventanilla.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One person in a list of a centre.
 *
 * @param family how many people are registered together, this one among them
 */
public record ArrivalLine(UUID person, String folio, String name, LocalDate registeredOn, int family) {

    public String shownFolio() {
        return Folio.shown(folio);
    }

    @Override
    public String toString() {
        return "ArrivalLine[" + person + "]";
    }
}
