package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ventanilla.rules.law.Complaint;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;
import org.ventanilla.rules.law.Statutes;

/** Every article, fraction and paragraph that the procedures cite stands in its statute. */
class UnwrittenTest {

    @Test
    void what_the_law_cites_is_written() throws IOException {
        var told = System.getenv("VENTANILLA_STATUTES");
        var folder = told == null ? Path.of("../../shared/laws") : Path.of(told);
        assumeThat(Files.isDirectory(folder))
                .as("No statutes in (%s), so nothing was compared with them. Maybe set VENTANILLA_STATUTES.", folder)
                .isTrue();
        var statutes = Statutes.in(folder);
        var law = ((Loaded.Sound) Loader.load(Source.under(Path.of("..")))).law();
        assertThat(statutes.articles()).hasSizeGreaterThan(5);
        assertThat(law.procedures().values().stream()
                        .flatMap(procedure -> Unwritten.in(statutes, procedure).stream())
                        .map(Complaint::toString))
                .isEmpty();
    }
}
