package org.ventanilla.rules.law;

/** Who decides, opines or acts: {@code comar}, {@code inm}. The slip name says where to go without naming refuge. */
public record Authority(String id, Text name) {}
