package org.badly.cycle.one;

import org.badly.cycle.two.Egg;

/** Comes from an egg. */
public record Hen(Egg from) {}
