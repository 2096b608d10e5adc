package org.ventanilla.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes it wrongly reads one line that says what to write instead. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deadline refugee-recognicion filing --from 2026-10-09 | Maybe refugee-recognition.
            deadline child-protection filing --from 2026-10-09 | (child-protection) has no deadline of its own. Maybe ventanilla procedures child-protection says why.
            deadline refugee-recognition fling --from 2026-10-09 | Maybe filing.
            deadline refugee-recognition filing | Maybe ventanilla deadline refugee-recognition filing --from 2026-10-09.
            deadline refugee-recognition filing --from 9/10/2026 | Maybe 2026-10-09.
            deadline refugee-recognition filing --from yesterday | Maybe 2026-11-23, year first.
            deadline refugee-recognition filing --from 2026-11-31 | Maybe 2026-11-30.
            deadline refugee-recognition filing --from 2026-13 | Maybe 2026-12.
            deadline refugee-recognition filing --from 2026-99-99 | Maybe 2026-12-31.
            deadline refugee-recognition filing --from 2026-00-00 | Maybe 2026-01-01.
            deadline refugee-recognition filing --from 1026-10-09 | Maybe a year is wrong.
            deadline refugee-recognition filing --from 2026-10-09 --suspended 2027-01-06..2026-12-21 | Maybe 2026-12-21..2027-01-06.
            deadline refugee-recognition filing --from 2026-10-09 --suspended 2027-01-06 | is not FROM..TO
            deadline refugee-recognition filing --from 2026-10-09 --closed x | --closed (x) is not a day.
            procedures --lang fr | Maybe es or en.
            procedures nothing-like-it | Maybe one of asylum-change-of-state,
            facts --jsn | Maybe --json.
            fact | Maybe facts.
            bogus | Maybe ventanilla --help.
            procedures refugee | Maybe one of refugee-recognition, refugee-review, refugee-travel-document.
            procedures bank | Maybe basic-bank-account.
            procedures --check rfc curp | (curp) is one procedure too many.
            procedures --check rfc --json | Maybe --check without --json.
            procedures rfc --by Ana | Maybe procedures rfc --sign --by "Ana".
            procedures --database | Maybe procedures --compare OLD NEW --database.
            procedures --schema rfc | Maybe --schema alone.
            plan ../app/pom.xml --on 1899-12-31 | --on (1899-12-31) is not between 1900-01-01 and 2100-12-31.
            plan ../app/pom.xml --on 2101-01-01 | Maybe a year is wrong.
            """)
    void one_line_says_what_to_write(String words, String advice) {
        var said = Terminal.type(words.split(" "));
        assertThat(said.code()).isEqualTo(LawCommands.USAGE);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(advice);
        assertThat(said.err().strip().lines()).hasSize(1);
    }

    @Test
    void a_law_with_a_mistake_answers_nothing_and_shows_the_line(@TempDir Path home) throws IOException {
        copy(Path.of("../procedures"), home.resolve("procedures"));
        copy(Path.of("../content"), home.resolve("content"));
        var file = home.resolve("procedures/rfc.yaml");
        Files.writeString(file, Files.readString(file).replace("decides: sat", "decides: satt"));
        var said = Terminal.type(home, "procedures");
        assertThat(said.code()).isEqualTo(Manner.NO);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("procedures/rfc.yaml:")
                .contains("(satt)")
                .contains("is not sound");
    }

    @Test
    void without_a_law_in_the_folder_the_law_of_the_program_answers(@TempDir Path empty) {
        var said = Terminal.type(empty, "procedures");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("refugee-recognition");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
