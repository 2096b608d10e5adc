package org.badly.cycle.two;

import org.badly.cycle.one.Hen;

/** Comes from a hen. */
public record Egg(Hen from) {}
