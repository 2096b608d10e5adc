package org.ventanilla.rules.law;

/**
 * Who decides, opines or acts: {@code comar}, {@code inm}.
 *
 * @param slip says on paper that others may read where to go, without naming refuge; the name when nothing else is given
 */
public record Authority(String id, Text name, Text slip) {}
