package org.badly.upward.kernel;

import org.badly.upward.people.Person;

/** A kernel word that looks up. */
public record Word(Person of) {}
