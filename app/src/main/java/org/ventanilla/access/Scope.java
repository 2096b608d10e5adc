package org.ventanilla.access;

import java.util.UUID;

/** What a request reaches for. */
public sealed interface Scope {

    /** The law, the places, the screens: nobody's data. */
    record Network() implements Scope {}

    /** Lists of one centre. */
    record OfCentre(UUID centre) implements Scope {}

    /** One person's Ficha, and the centre that registered it. */
    record OfPerson(UUID person, UUID registeredAt) implements Scope {}
}
