package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who starts the program on a machine that is not ready: one line, and what to do. */
class StartTest {

    @TempDir
    private Path folder;

    @Test
    void a_port_that_is_taken() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());

            assertThat(refusal(Map.of("VENTANILLA_PORT", port)))
                    .isEqualTo("Port %s is taken by another program. Stop it, or set VENTANILLA_PORT to another number."
                            .formatted(port));
        }
    }

    @Test
    void a_port_that_is_no_number() {
        assertThat(refusal(Map.of("VENTANILLA_PORT", "ochenta")))
                .isEqualTo("VENTANILLA_PORT is (ochenta). Write a number from 1 to 65535.");
    }

    @Test
    void a_data_folder_that_cannot_be_written() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));

        assertThat(refusal(Map.of("VENTANILLA_DATA", file.resolve("data").toString())))
                .contains("cannot be written")
                .endsWith("Set VENTANILLA_DATA to a folder of yours.");
    }

    @Test
    void a_database_that_does_not_answer() {
        assertThat(refusal(Map.of("VENTANILLA_DB_URL", "jdbc:postgresql://127.0.0.1:1/ventanilla")))
                .contains("cannot be reached as (ventanilla)")
                .endsWith("Check the address, VENTANILLA_DB_USER and VENTANILLA_DB_PASSWORD.");
    }

    @Test
    void a_database_address_that_is_none() {
        assertThat(refusal(Map.of("VENTANILLA_DB_URL", "localhost/ventanilla")))
                .startsWith("VENTANILLA_DB_URL is no address of a PostgreSQL. Write jdbc:postgresql://");
    }

    @Test
    void a_data_folder_that_another_ventanilla_uses() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var channel = FileChannel.open(
                        data.resolve("program.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            assertThat(refusal(Map.of("VENTANILLA_DATA", data.toString())))
                    .startsWith("Another Ventanilla is using the data folder")
                    .endsWith("Stop it, or set VENTANILLA_DATA to another folder.");
        }
    }

    @Test
    void a_wish_for_a_demo_that_is_neither_yes_nor_no() {
        assertThat(refusal(Map.of("VENTANILLA_DEMO", "perhaps")))
                .isEqualTo("VENTANILLA_DEMO is (perhaps). Write yes or no.");
    }

    @Test
    void whoever_asks_for_help_reads_every_word_there_is() {
        var child = Child.say(folder.resolve("said"), Map.of(), "", "--help");
        assertThat(child.exit()).isZero();
        assertThat(child.said())
                .contains("run ", "procedures ", "facts ", "plan ", "deadline ", "centre ", "user ", "test ", "bench ");
    }

    /** The one line it said, having ended with the code for something to mend. */
    private String refusal(Map<String, String> settings) {
        var all = new HashMap<>(Map.of("VENTANILLA_PORT", freePort(), "VENTANILLA_DATA", folder + "/data"));
        all.putAll(settings);
        var child = Child.run(folder.resolve("said"), all);
        assertThat(child.exit()).as(child.said()).isEqualTo(Ventanilla.TO_MEND);
        assertThat(child.said().lines()).hasSize(1);
        return child.said().strip();
    }

    static String freePort() {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
