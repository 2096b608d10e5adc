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
}
