package org.ventanilla.rules.law;

/** Something to be shown, by whatever paper shows it: {@code identity}, {@code regular_stay}. */
public record Proof(String id, Text name) {}
