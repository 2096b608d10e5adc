package org.badly.leak.protection;

/** What nobody outside may know of. */
public record ProtectionCase(String story) {}
