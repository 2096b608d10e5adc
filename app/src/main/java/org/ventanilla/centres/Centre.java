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
        boolean isDemo) {

    /** One window of a centre, by the code painted over it. */
    public record Counter(String code, String nameEs, String nameEn) {

        public String name(String language) {
            return language.equals("en") ? nameEn : nameEs;
        }
    }
}
