package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.embedded.Trouble;
import org.ventanilla.kernel.LawFiles;
import org.ventanilla.rules.law.Source;

/** No page is served under a law that its own examples contradict. */
class LawTrialTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String RIGHT = "term: 45 working days";

    @TempDir
    private Path home;

    @TempDir
    private Path data;

    @BeforeEach
    void copy() throws IOException {
        for (var source : Source.under(Path.of(".."))) {
            var file = home.resolve(source.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
    }

    @Test
    void a_law_whose_examples_hold_is_served_and_not_worked_again_until_it_changes() throws IOException {
        var trial = LawTrial.begin(LawFiles.find(home), data, TODAY);
        assertThatCode(trial::afterSingletonsInstantiated).doesNotThrowAnyException();
        assertThat(trial.rules().law().procedures()).containsKey("refugee-recognition");
        var mark = Files.readString(data.resolve("law-worked"));
        write("46");
        assertThatThrownBy(
                        () -> LawTrial.begin(LawFiles.find(home), data, TODAY).afterSingletonsInstantiated())
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("The law in (" + home + ") is not sound")
                .hasMessageContaining("procedures/refugee-recognition.yaml:")
                .hasMessageContaining("does not hold")
                .hasMessageContaining("Maybe ")
                .hasMessageContaining("./ventanilla procedures --check");
        assertThat(data.resolve("law-worked")).hasContent(mark);
    }

    @Test
    void what_was_worked_is_taken_as_worked() throws IOException {
        write("46");
        var trial = LawTrial.begin(LawFiles.find(home), data.resolve("not-there"), TODAY);
        assertThatThrownBy(trial::afterSingletonsInstantiated).isInstanceOf(Trouble.class);
        Files.writeString(data.resolve("law-worked"), LawTrial.mark(LawFiles.find(home)));
        assertThatCode(() -> LawTrial.begin(LawFiles.find(home), data, TODAY).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void a_law_that_cannot_be_read_starts_nothing() throws IOException {
        var file = home.resolve("procedures/rfc.yaml");
        Files.writeString(file, Files.readString(file).replace("decides: sat", "decides: satt"));
        assertThatThrownBy(() -> LawTrial.begin(LawFiles.find(home), data, TODAY))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("(satt)")
                .hasMessageContaining("nothing was started");
    }

    private void write(String days) throws IOException {
        var file = home.resolve("procedures/refugee-recognition.yaml");
        var text = Files.readString(file);
        assertThat(text).contains(RIGHT);
        Files.writeString(file, text.replace(RIGHT, RIGHT.replace("45", days)));
    }
}
