package org.ventanilla.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.kernel.LawFiles;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;

/** The measurement itself on a thousand people: it must compare what it says it compares. */
class RulesBenchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    static Law law() {
        return switch (LawFiles.find(Path.of("..")).load()) {
            case Loaded.Sound(var law) -> law;
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    @Test
    void columns_and_drools_answer_a_thousand_people_alike_and_every_figure_is_there() throws Exception {
        var law = law();
        var printed = new ByteArrayOutputStream();
        var report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));
        new RulesBench(Setting.of(law, TODAY, 7, 2, report)).run(1_000, 20);
        report.close(folder, "rules");
        assertThat(report.get("mismatches")).isEqualTo(0L);
        assertThat(report.get("people").intValue()).isBetween(1_000, 1_010);
        assertThat(report.get("procedures").intValue())
                .isEqualTo(law.procedures().size());
        assertThat(report.get("baseline_procedures").intValue())
                .isGreaterThan(law.procedures().size() / 2);
        assertThat(report.json())
                .contains(
                        "\"people_per_second\"",
                        "\"baseline_people_per_second\"",
                        "\"ratio\"",
                        "\"ratio_batched\"",
                        "\"interactive_p99_us\"",
                        "\"interactive_ways_p99_us\"",
                        "\"deadlines_per_second\"");
        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).endsWith(report.json());
        assertThat(Files.readString(folder.resolve("target/bench/rules.json"))).isEqualTo(report.json() + "\n");
    }
}
