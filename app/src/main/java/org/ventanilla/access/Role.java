package org.ventanilla.access;

import java.util.Set;
import org.ventanilla.kernel.Permission;

/** What somebody who works here was trusted with. */
enum Role {
    /** Serves people at a counter. */
    CASEWORKER(Set.of(
            Permission.WORK_HERE,
            Permission.READ_LAW,
            Permission.REGISTER_PEOPLE,
            Permission.OPEN_FICHAS,
            Permission.WORK_FILES,
            Permission.LIST_CENTRE)),
    /** Runs a centre: everything a caseworker does, and reads the trail. */
    COORDINATOR(Set.of(
            Permission.WORK_HERE,
            Permission.READ_LAW,
            Permission.REGISTER_PEOPLE,
            Permission.OPEN_FICHAS,
            Permission.WORK_FILES,
            Permission.LIST_CENTRE,
            Permission.READ_TRAIL)),
    /** Keeps the accounts of those who work here, and sees nobody's data. */
    ADMINISTRATOR(Set.of(Permission.WORK_HERE, Permission.READ_LAW, Permission.ADMINISTER_STAFF));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    Set<Permission> permissions() {
        return permissions;
    }
}
