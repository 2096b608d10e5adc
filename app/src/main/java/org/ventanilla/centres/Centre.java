package org.ventanilla.centres;

import java.time.ZoneId;
import java.util.UUID;

/** A place where people are met once, registered once and helped. */
public record Centre(
        UUID id,
        String code,
        String name,
        String municipality,
        String state,
        String address,
        ZoneId zone,
        boolean isDemo) {}
