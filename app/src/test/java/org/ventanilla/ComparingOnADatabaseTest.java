package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reform compared from the command line while the program serves people: it names their files and moves none. */
@ExtendWith(CleanDatabase.class)
class ComparingOnADatabaseTest {

    private static final Path RFC = Path.of("../procedures/rfc.yaml");

    @Test
    void the_files_that_a_reform_concerns_are_named_beside_the_running_program(@TempDir Path folder)
            throws IOException {
        var file = begun("rfc");
        var other = begun("curp-temporal");
        var before = state();
        var reform = Files.writeString(
                folder.resolve("rfc.yaml"),
                Files.readString(RFC).replace("  minimum_age:\n    value: 16", "  minimum_age:\n    value: 15"));
        var settings = Map.of("VENTANILLA_DATA", CleanDatabase.FOLDER.toString(), "VENTANILLA_HOME", "..");

        var said = Child.say(
                folder.resolve("said"),
                settings,
                "",
                "procedures",
                "--compare",
                RFC.toString(),
                reform.toString(),
                "--database",
                "--lang",
                "en");

        assertThat(said.exit()).as(said.said()).isZero();
        assertThat(said.said())
                .contains("Files in flight", "file " + file, "opened on Monday 2 November 2026")
                .contains("None of them moves by itself")
                .doesNotContain(other.toString());
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void a_folder_without_a_database_is_said_in_one_line(@TempDir Path folder) throws IOException {
        var notAFolder = Files.writeString(folder.resolve("data"), "");
        var said = Child.say(
                folder.resolve("said"),
                Map.of("VENTANILLA_DATA", notAFolder.toString()),
                "",
                "procedures",
                "--compare",
                RFC.toString(),
                RFC.toString(),
                "--database");
        assertThat(said.exit()).as(said.said()).isEqualTo(2);
        assertThat(said.said()).contains("The database could not be asked").doesNotContain("\tat ");
    }

    private static String state() {
        return CleanDatabase.everything()
                .sql("select string_agg(f::text, ';' order by id) from file f")
                .query(String.class)
                .single();
    }

    private static UUID begun(String procedure) {
        var id = UUID.randomUUID();
        CleanDatabase.everything()
                .sql("""
                        set session_replication_role = replica;
                        insert into file (id, person_id, household_id, centre_id, procedure, version_from, opened_on,
                                          opened_by, recorded_at)
                        select '%s', '%s', '%s', min(id::text)::uuid, '%s', '2025-01-01', '2026-11-02', 'lucia', now()
                          from centre
                        """.formatted(id, UUID.randomUUID(), UUID.randomUUID(), procedure))
                .update();
        return id;
    }
}
