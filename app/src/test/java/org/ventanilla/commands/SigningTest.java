package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lawyer signs with one line at the terminal, and the signature holds only for the words that were signed. */
class SigningTest {

    @TempDir
    Path home;

    @BeforeEach
    void copy_the_law() throws IOException {
        LawCopy.into(home);
    }

    private Path file() {
        return home.resolve("procedures/rfc.yaml");
    }

    private String reviewed() {
        return String.valueOf(Terminal.type(home, "procedures", "rfc", "--json")
                .json()
                .at("reviewed")
                .value());
    }

    @Test
    void signing_writes_who_when_and_of_which_words_and_no_other_line() throws IOException {
        var before = Files.readAllLines(file());
        var said = Terminal.type(home, "procedures", "rfc", "--sign", "--by", "Lic. Ana Ruiz", "--on", "2026-11-24");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("firmado por Lic. Ana Ruiz el martes 24 de noviembre de 2026");
        var after = Files.readAllLines(file());
        var at = before.indexOf("reviewed: no");
        assertThat(after.get(at))
                .matches("reviewed: \\{ by: \"Lic\\. Ana Ruiz\", on: 2026-11-24, text: [0-9a-f]{16} }");
        after.set(at, "reviewed: no");
        assertThat(after).isEqualTo(before);
        assertThat(reviewed()).isEqualTo("true");
    }

    @Test
    void a_changed_word_makes_the_review_due_and_signing_again_settles_it() throws IOException {
        Terminal.type(home, "procedures", "rfc", "--sign", "--by", "Ana Ruiz");
        Files.writeString(file(), Files.readString(file()).replaceFirst("(title: \\{ es: )", "$1La "));
        assertThat(reviewed()).isEqualTo("false");
        assertThat(Terminal.type(home, "procedures", "rfc").out())
                .contains("La revisó Ana Ruiz")
                .contains("Toca revisarla de nuevo");
        Terminal.type(home, "procedures", "rfc", "--sign", "--by", "Otra Persona");
        assertThat(reviewed()).isEqualTo("true");
        assertThat(Files.readString(file())).doesNotContain("Ana Ruiz");
    }

    @Test
    void nothing_is_signed_without_a_name_by_a_name_that_is_none_or_for_no_procedure() throws IOException {
        var before = Files.readString(file());
        for (var by : new String[] {"", "x", "\"}, evil: { a: \"", "🙂🙂🙂🙂", "a".repeat(500)}) {
            var said = Terminal.type(home, "procedures", "rfc", "--sign", "--by", by);
            assertThat(said.code()).as(by).isEqualTo(2);
            assertThat(said.err().lines()).as(by).hasSize(1);
            assertThat(said.err()).contains("Maybe");
        }
        assertThat(Terminal.type(home, "procedures", "--sign", "--by", "Ana Ruiz")
                        .code())
                .isEqualTo(2);
        assertThat(Terminal.type(home, "procedures", "rcf", "--sign", "--by", "Ana Ruiz")
                        .err())
                .contains("(rcf)")
                .contains("Maybe rfc");
        assertThat(Files.readString(file())).isEqualTo(before);
    }

    @Test
    void a_law_that_is_not_sound_is_not_signed() throws IOException {
        var broken = Files.readString(file()).replace("reviewed: no", "reviewed: no\nbenefits: none");
        Files.writeString(file(), broken);
        assertThat(Terminal.type(home, "procedures", "rfc", "--sign", "--by", "Ana Ruiz")
                        .code())
                .isEqualTo(1);
        assertThat(Files.readString(file())).isEqualTo(broken);
    }
}
