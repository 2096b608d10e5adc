package org.ventanilla.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.kernel.YamlEntry;

/** The firewall: a configuration that lets migration enforcement in does not load. */
class OrganisationPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"ENFORCEMENT", "MIGRATION_ENFORCEMENT", "enforcement", "INM", ""})
    void an_organisation_of_a_kind_without_a_place_here_is_refused(String kind) {
        assertThatThrownBy(() -> read("""
                        organisations:
                          - {code: centros, kind: MULTISERVICE_CENTRE, roles: [CASEWORKER]}
                          - {code: otra, kind: "%s", roles: [CASEWORKER]}
                        """.formatted(kind)))
                .hasMessageContaining("(otra)")
                .hasMessageContaining("Maybe")
                .hasMessageContaining("enforcement never is");
    }

    @Test
    void an_organisation_nobody_declared_grants_nothing() {
        var policy = OrganisationPolicy.read("/access/organisations.yaml");

        assertThat(policy.permissionsOf("centros", Role.CASEWORKER)).isEqualTo(Role.CASEWORKER.permissions());
        assertThat(policy.permissionsOf("desconocida", Role.CASEWORKER)).isEmpty();
    }

    @Test
    void a_role_the_organisation_was_not_given_grants_nothing() {
        var policy = read("organisations: [{code: escuela, kind: SCHOOLS, roles: [CASEWORKER]}]");

        assertThat(policy.permissionsOf("escuela", Role.COORDINATOR)).isEmpty();
    }

    @Test
    void no_kind_of_organisation_names_enforcement() {
        assertThat(OrganisationPolicy.Kind.values())
                .noneMatch(kind -> kind.name().contains("ENFORCEMENT"));
    }

    private static OrganisationPolicy read(String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return OrganisationPolicy.of(YamlEntry.read(bytes, "organisations.yaml"));
    }
}
