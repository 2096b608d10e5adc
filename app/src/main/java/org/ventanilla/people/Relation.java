package org.ventanilla.people;

import java.util.UUID;

/** What one person of a household is to another. Spouses and partners are written once and hold both ways. */
public record Relation(UUID from, Kind kind, UUID to) {

    boolean isBetween(UUID one, UUID other) {
        return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
    }

    public enum Kind {
        PARENT_OF("parent"),
        SPOUSE_OF("spouse"),
        PARTNER_OF("partner"),
        CARER_OF("carer"),
        /** Somebody said that they are none of these to each other: known, and not left open. */
        NONE_OF_THESE("none");

        private final String law;

        Kind(String law) {
            this.law = law;
        }

        /** The word the procedures use for the person this relation leads from. */
        public String law() {
            return law;
        }

        public boolean isMutual() {
            return this == SPOUSE_OF || this == PARTNER_OF;
        }
    }
}
