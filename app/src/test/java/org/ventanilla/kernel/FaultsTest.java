package org.ventanilla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.ventanilla.CleanDatabase;
import org.ventanilla.Visitor;

/** What is told when something of ours breaks: to the person, to the log, and never about anybody. */
@ExtendWith({CleanDatabase.class, OutputCaptureExtension.class})
class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/test/canary", "/test/canary/words", "/test/canary/cast"})
    void a_fault_shows_a_page_and_repeats_nobodys_name_anywhere(String path, CapturedOutput log) throws IOException {
        var seen = CleanDatabase.visitor().signIn("lucia").get(path);

        assertThat(seen.status()).isEqualTo(500);
        assertThat(seen.body()).contains("Falló algo nuestro").doesNotContain("CANARY", "Exception", "select");
        assertThat(log.getAll()).contains("A request failed.").doesNotContain("CANARY");
        assertThat(Files.readString(CleanDatabase.FOLDER.resolve("postgresql.log")))
                .doesNotContain("CANARY");
    }

    @Test
    void the_page_of_a_fault_keeps_what_every_page_tells_the_browser() {
        var seen = CleanDatabase.visitor().signIn("lucia").get("/test/canary/words");

        assertThat(seen.status()).isEqualTo(500);
        assertThat(seen.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(seen.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(seen.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(seen.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void the_log_has_one_line_per_request_with_its_route_and_not_its_address(Visitor visitor, CapturedOutput log) {
        visitor.get("/language/CANARY?back=/CANARY");

        assertThat(log.getAll()).contains("GET /language/{word} 302").doesNotContain("CANARY");
    }

    @Test
    void only_a_lost_database_asks_to_come_back_later() {
        assertThat(Fault.isDatabaseAway(new SQLException("gone", "08006"))).isTrue();
        assertThat(Fault.isDatabaseAway(new SQLException("going down", "57P01")))
                .isTrue();
        assertThat(Fault.isDatabaseAway(
                        new CannotCreateTransactionException("no", new SQLTransientConnectionException("pool"))))
                .isTrue();
        assertThat(Fault.isDatabaseAway(new SQLException("twice", "23505"))).isFalse();
        assertThat(Fault.isDatabaseAway(new IllegalStateException("ours"))).isFalse();
    }

    @Test
    void a_fault_remembers_that_only_the_database_was_away() {
        var away = new CannotCreateTransactionException("no", new SQLException("gone", "08006"));

        assertThat(Fault.isDatabaseAway(Fault.of(away))).isTrue();
        assertThat(Fault.isDatabaseAway(Fault.of(new DuplicateKeyException("twice", new SQLException("x", "23505")))))
                .isFalse();
    }

    @Test
    void a_watchman_hears_that_people_can_be_served(Visitor watchman) {
        assertThat(watchman.get("/health").body()).isEqualTo("ok\n");
    }

    @Test
    void a_page_that_is_not_there_answers_404_with_a_way_on() {
        var seen = CleanDatabase.visitor().signIn("lucia").get("/nowhere");

        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.body()).contains("No hay una página aquí");
    }
}
