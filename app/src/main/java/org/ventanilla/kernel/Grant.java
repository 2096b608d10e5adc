package org.ventanilla.kernel;

import java.util.UUID;

/**
 * What the one decision point answered: this caller may reach this subject, for this purpose, on this ground. The ledger
 * reads and writes for nobody who holds none, and the trail keeps it. Only {@code access} makes one.
 *
 * @param subject a household, or the centre whose list it is
 */
public record Grant(Caller caller, UUID subject, Purpose purpose, Ground ground) {}
