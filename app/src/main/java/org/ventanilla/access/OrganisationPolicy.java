package org.ventanilla.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ventanilla.kernel.Permission;
import org.ventanilla.kernel.YamlEntry;

/** Which organisations' people may work here, and in which roles. None of them enforces migration law. */
final class OrganisationPolicy {

    /** What an organisation is for. Enforcement is missing on purpose. */
    enum Kind {
        MULTISERVICE_CENTRE,
        REFUGEE_AUTHORITY,
        CHILD_PROTECTION,
        CIVIL_REGISTRY,
        HEALTH,
        SCHOOLS,
        WORK_AND_SOCIAL_SECURITY,
        CIVIL_SOCIETY,
        INTERNATIONAL_ORGANISATION
    }

    private final Map<String, Set<Role>> rolesOf;

    private OrganisationPolicy(Map<String, Set<Role>> rolesOf) {
        this.rolesOf = Map.copyOf(rolesOf);
    }

    static OrganisationPolicy read(String resource) {
        return of(YamlEntry.ofProgram(OrganisationPolicy.class, resource));
    }

    static OrganisationPolicy of(YamlEntry file) {
        var roles = new HashMap<String, Set<Role>>();
        for (var entry : file.entries("organisations")) {
            requireServing(entry);
            roles.put(entry.word("code"), rolesIn(entry));
        }
        return new OrganisationPolicy(roles);
    }

    /** An organisation nobody declared grants nothing. */
    Set<Permission> permissionsOf(String organisation, Role role) {
        return rolesOf.getOrDefault(organisation, Set.of()).contains(role) ? role.permissions() : Set.of();
    }

    private static void requireServing(YamlEntry entry) {
        var kind = entry.word("kind");
        if (Arrays.stream(Kind.values()).noneMatch(known -> known.name().equals(kind))) {
            throw new IllegalStateException(
                    "organisations.yaml: the organisation (%s) is of kind (%s), which has no place here.\nMaybe it is one of %s; migration enforcement never is."
                            .formatted(entry.word("code"), kind, Arrays.toString(Kind.values())));
        }
    }

    private static Set<Role> rolesIn(YamlEntry entry) {
        return entry.words("roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
