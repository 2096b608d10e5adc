package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void short_things_stand_on_one_line_and_long_ones_on_many() {
        assertThat(Json.print(Json.object("a", 1, "b", null, "c", List.of(true, "x"))))
                .isEqualTo("{\"a\": 1, \"b\": null, \"c\": [true, \"x\"]}");
        assertThat(Json.print(List.of("x".repeat(60), "y".repeat(60)))).hasLineCount(4);
        assertThat(Json.print(List.of())).isEqualTo("[]");
        assertThat(Json.print(Map.of())).isEqualTo("{}");
    }

    @Test
    void hostile_text_stays_text() {
        assertThat(Json.print("\"\\\n\t\r\u0000\u2028é🙂")).isEqualTo("\"\\\"\\\\\\n\\t\\r\\u0000\\u2028é🙂\"");
        assertThat(Json.print("\ud83d!")).isEqualTo("\"\\ud83d!\"");
        assertThat(Json.print("!\ude42")).isEqualTo("\"!\\ude42\"");
    }
}
