package org.badly.leak.jobs;

import org.badly.leak.protection.ProtectionCase;

/** Knows too much. */
public record Vacancy(ProtectionCase of) {}
