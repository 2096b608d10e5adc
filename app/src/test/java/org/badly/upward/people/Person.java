package org.badly.upward.people;

/** Above the kernel. */
public record Person(String name) {}
