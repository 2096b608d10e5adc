package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.embedded.Trouble;

class SettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "00000", "65536", "-1", "80a", "", "999999"})
    void a_port_is_from_1_to_65535(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("VENTANILLA_PORT", port)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("(" + port + ")")
                .hasMessageContaining("from 1 to 65535");
    }

    @Test
    void the_port_is_part_of_the_address_unless_another_is_given() {
        assertThat(Settings.from(Map.of("VENTANILLA_PORT", "65535")).baseUrl()).isEqualTo("http://localhost:65535");
        assertThat(Settings.from(Map.of("VENTANILLA_BASE_URL", "https://ventanilla.example"))
                        .baseUrl())
                .isEqualTo("https://ventanilla.example");
    }

    @Test
    void a_setting_that_is_there_but_empty_counts_as_not_given() {
        var empty = Settings.from(Map.of(
                "VENTANILLA_DATA", "",
                "VENTANILLA_DB_URL", "",
                "VENTANILLA_DB_USER", "",
                "VENTANILLA_BASE_URL", "",
                "VENTANILLA_DEMO", ""));
        assertThat(empty).isEqualTo(Settings.from(Map.of()));
        assertThat(empty.databaseUrl()).isNull();
        assertThat(empty.data()).isEqualTo(Settings.home().resolve("data"));
        assertThat(empty.login().user()).isEqualTo("ventanilla");
        assertThat(empty.isDemo()).isTrue();
    }
}
