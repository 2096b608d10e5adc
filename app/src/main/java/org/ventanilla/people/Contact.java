package org.ventanilla.people;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a person without putting them in danger.
 *
 * @param hours when a message is safe, or null unless {@code mayWrite} says in hours
 * @param isShared somebody else uses it too, so a message names nothing
 */
public record Contact(
        Channel channel,
        String address,
        MayWrite mayWrite,
        @Nullable Hours hours,
        boolean isShared) {

    public enum Channel {
        CALL,
        SMS,
        WHATSAPP,
        EMAIL
    }

    public enum MayWrite {
        ALWAYS,
        IN_HOURS,
        NEVER
    }

    /** From the first hour until, and not including, the second. */
    public record Hours(int from, int to) {}

    @Override
    public String toString() {
        return "Contact[" + channel + "]";
    }
}
