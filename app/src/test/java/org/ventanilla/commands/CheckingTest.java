package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckingTest {

    @Test
    void a_procedure_whose_examples_hold_is_said_to_be_checked() {
        var said = Terminal.type("procedures", "rfc", "--check");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("RFC").contains("ejemplos, todos se cumplen");
        assertThat(Terminal.type("procedures", "rfc", "--check", "--lang", "en").out())
                .contains("examples, all of them hold");
    }

    @Test
    void what_the_statutes_kept_here_do_not_say_is_named(@TempDir Path statutes) throws IOException {
        Files.writeString(statutes.resolve("lmigra.txt"), "Artículo 11. Uno.\nArtículo 12. Dos.\n");
        Files.writeString(statutes.resolve("lgp.txt"), "Artículo 1. Uno.\n");
        var before = System.getProperty("ventanilla.statutes");
        System.setProperty("ventanilla.statutes", statutes.toString());
        try {
            var said = Terminal.type("procedures", "rfc", "--check");
            assertThat(said.code()).isEqualTo(Manner.NO);
            assertThat(said.err())
                    .contains("procedures/rfc.yaml:")
                    .contains("(lmigra 11 p2) names a fraction or paragraph that its article does not have.")
                    .contains("(lgp 91 Sexies p2) is no article of the statute as it is kept here.")
                    .contains("Maybe another number, or unverified after it.")
                    .doesNotContain("(lft ");
            Files.writeString(statutes.resolve("lmigra.txt"), "Artículo 11. Uno.\nDos.\n");
            Files.delete(statutes.resolve("lgp.txt"));
            assertThat(Terminal.type("procedures", "rfc", "--check").code()).isZero();
        } finally {
            if (before == null) {
                System.clearProperty("ventanilla.statutes");
            } else {
                System.setProperty("ventanilla.statutes", before);
            }
        }
    }

    @Test
    void a_change_that_an_example_contradicts_is_shown_with_the_example(@TempDir Path home) throws IOException {
        LawCopy.into(home);
        var file = home.resolve("procedures/refugee-recognition.yaml");
        var text = Files.readString(file);
        assertThat(text).contains("term: 45 working days");
        Files.writeString(file, text.replace("term: 45 working days", "term: 46 working days"));
        var said = Terminal.type(home, "procedures", "refugee-recognition", "--check");
        assertThat(said.code()).isEqualTo(Manner.NO);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("procedures/refugee-recognition.yaml:")
                .contains("does not hold")
                .contains("Maybe ");
        assertThat(said.err().strip().lines().toList().getLast()).matches("Hay (una cosa|\\d+ cosas) por remediar\\.");
        assertThat(Terminal.type(home, "procedures", "refugee-recognition", "--check", "--lang", "en")
                        .err()
                        .strip())
                .containsPattern("There (is one thing|are \\d+ things) to mend\\.$");
    }
}
