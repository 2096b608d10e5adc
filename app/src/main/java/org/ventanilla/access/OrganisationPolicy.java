package org.ventanilla.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.ventanilla.kernel.Permission;

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
        try (var text = OrganisationPolicy.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("The jar holds no (%s).\nMaybe build it again.".formatted(resource));
            }
            return read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OrganisationPolicy read(InputStream text) {
        var file =
                new Load(LoadSettings.builder().setLabel("organisations.yaml").build()).loadFromInputStream(text);
        var roles = new HashMap<String, Set<Role>>();
        for (var entry : entries(file)) {
            requireServing(entry);
            roles.put(word(entry, "code"), rolesIn(entry));
        }
        return new OrganisationPolicy(roles);
    }

    /** An organisation nobody declared grants nothing. */
    Set<Permission> permissionsOf(String organisation, Role role) {
        return rolesOf.getOrDefault(organisation, Set.of()).contains(role) ? role.permissions() : Set.of();
    }

    private static void requireServing(Map<?, ?> entry) {
        var kind = word(entry, "kind");
        if (Arrays.stream(Kind.values()).noneMatch(known -> known.name().equals(kind))) {
            throw new IllegalStateException(
                    "organisations.yaml: the organisation (%s) is of kind (%s), which has no place here.\nMaybe it is one of %s; migration enforcement never is."
                            .formatted(word(entry, "code"), kind, Arrays.toString(Kind.values())));
        }
    }

    private static Set<Role> rolesIn(Map<?, ?> entry) {
        return entry.get("roles") instanceof List<?> names
                ? names.stream().map(name -> Role.valueOf(name.toString())).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static List<? extends Map<?, ?>> entries(@Nullable Object file) {
        return file instanceof Map<?, ?> all && all.get("organisations") instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(entry -> (Map<?, ?>) entry)
                        .toList()
                : List.of();
    }

    private static String word(Map<?, ?> entry, String key) {
        if (entry.get(key) instanceof Object value) {
            return value.toString();
        }
        throw new IllegalStateException(
                "organisations.yaml has an entry without (%s).\nMaybe compare it with the entry above.".formatted(key));
    }
}
