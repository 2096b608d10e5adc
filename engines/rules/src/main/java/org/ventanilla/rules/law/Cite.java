package org.ventanilla.rules.law;

/**
 * Where a rule comes from: {@code lrpcap 24 p3} is instrument {@code lrpcap}, article {@code 24 p3}.
 *
 * @param unverified true when nobody has read the rule in the instrument's own text yet
 */
public record Cite(String instrument, String article, boolean unverified) {}
