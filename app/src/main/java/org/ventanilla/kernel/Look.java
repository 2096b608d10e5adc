package org.ventanilla.kernel;

/** One reading of a person's data, or of a centre's list: who reads, about whom, why and on what ground, and what. */
public record Look(Grant grant, String name) {}
