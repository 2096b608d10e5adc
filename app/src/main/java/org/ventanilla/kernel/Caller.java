package org.ventanilla.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, from which centre, and what they may do. Passed by hand, never looked up.
 *
 * @param isReadOnly whether nothing is done for them now, whatever they may
 */
public record Caller(
        UUID user, String name, UUID centre, ZoneId zone, Set<Permission> permissions, boolean isReadOnly) {

    private static final UUID OPERATOR = new UUID(0, 0);
    private static final UUID NIGHT = new UUID(0, 1);

    public Caller {
        permissions = Set.copyOf(permissions);
    }

    public Caller(UUID user, String name, UUID centre, ZoneId zone, Set<Permission> permissions) {
        this(user, name, centre, zone, permissions, false);
    }

    /** The same, for whom nothing is done: a form is only shown to them again. */
    public Caller readingOnly() {
        return new Caller(user, name, centre, zone, permissions, true);
    }

    /** Somebody of this household, on their own telephone, after folio and PIN. */
    public static Caller onTheirPhone(UUID household, UUID centre, ZoneId zone) {
        return new Caller(household, "", centre, zone, Set.of(Permission.OPEN_OWN_PAGE));
    }

    /** Who runs the machine, and so has the database in their hands anyway: says who works at a centre, and nothing else. */
    public static Caller operator(UUID centre, ZoneId zone) {
        return new Caller(OPERATOR, "", centre, zone, Set.of(Permission.ADMINISTER_STAFF));
    }

    /** Nobody: the pass that notices at night what time changed for those who are registered at a centre. */
    public static Caller night(UUID centre, ZoneId zone) {
        return new Caller(NIGHT, "", centre, zone, Set.of(Permission.LIST_CENTRE));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** The date at the caller's window: Tijuana and Tapachula do not always share one. */
    public LocalDate today(Clock clock) {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
