package org.ventanilla.kernel;

import java.util.UUID;

/** One reading of a person's data: who reads, what, about whom, and why. */
public record Look(Caller caller, String name, UUID subject, Purpose purpose) {}
