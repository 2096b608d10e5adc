package org.ventanilla.access;

import java.util.UUID;

/** What a request reaches for. */
public sealed interface Scope {

    /** The law, the places, the screens: nobody's data. */
    record Network() implements Scope {}

    /** Lists of one centre. */
    record OfCentre(UUID centre) implements Scope {}

    /** A person is read and written with their household, which is registered at one centre. */
    record OfHousehold(UUID household, UUID registeredAt) implements Scope {}
}
