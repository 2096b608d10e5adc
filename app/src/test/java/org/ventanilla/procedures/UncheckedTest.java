package org.ventanilla.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ventanilla.Tongue;
import org.ventanilla.rules.Rules;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Source;
import org.ventanilla.rules.law.Statutes;

/** What the page says that no worked example would notice; and what changed against the version before. */
class UncheckedTest {

    private static final String COUNTED = """
            file,line,what
            procedures/rfc.yaml,12,"term one more than 10 working days"
            procedures/rfc.yaml,14,"in_mexico is not yes"
            procedures/rfc.yaml,15,"without 2 of all"
            procedures/rfc.yaml,16,"without its when"
            procedures/rfc.yaml,17,"natural for working days"
            procedures/rfc.yaml,18,"asks for what (nationality) must not be"
            procedures/rfc.yaml,19,"something a later count may word"
            procedures/curp.yaml,3,"the other list of holidays"
            """;

    private static Law law(List<Source> files) {
        return switch (Loader.load(files)) {
            case Loaded.Sound(var law) -> law;
            case Loaded.Refused refused -> throw new AssertionError(refused.print());
        };
    }

    private static String text(Reading.Item item) {
        var text = new StringBuilder(item.label() + ": " + item.text() + "\n");
        item.inside().forEach(each -> text.append(text(each)));
        return text.toString();
    }

    private static String said(Unchecked unchecked, Law law, String language) {
        var rfc = Objects.requireNonNull(law.procedures().get("rfc"));
        return text(unchecked.of(rfc, law, Phrases.in(language)));
    }

    @Test
    void each_wrong_is_said_with_its_line_in_either_language() throws IOException {
        var law = law(Source.under(Path.of("..")));
        var spanish = said(Unchecked.read(COUNTED), law, "es");
        assertThat(spanish)
                .contains("7 cambios pequeños")
                .contains("renglón 12: que el plazo fuera uno más que 10")
                .contains("renglón 14: que «Está en México» dijera lo contrario")
                .contains("renglón 15: que faltara la parte 2 de lo que debe cumplirse junto")
                .contains("renglón 19: otro cambio pequeño")
                .doesNotContain("renglón 3");
        assertThat(said(Unchecked.read(COUNTED), law, "en"))
                .contains("line 17: counting natural days for working days");
        for (var language : List.of("es", "en")) {
            assertThat(Tongue.of(law, language, List.of()).faults(said(Unchecked.read(COUNTED), law, language)))
                    .isEmpty();
        }
    }

    @Test
    void what_nobody_counted_is_said_to_be_so(@TempDir Path home) throws IOException {
        var law = law(Source.under(Path.of("..")));
        assertThat(said(Unchecked.NOT_COUNTED, law, "es")).contains("No se ha contado");
        assertThat(said(Unchecked.read("file,line,what\n"), law, "en")).contains("Nothing: each small change");
        Files.createDirectories(home.resolve("procedures"));
        Files.writeString(home.resolve(Unchecked.FILE), COUNTED);
        assertThat(said(Unchecked.under(home.toString()), law, "en")).contains("7 small changes");
    }

    @Test
    void what_changed_is_told_against_the_last_version_that_the_law_keeps() throws IOException {
        var files = new java.util.ArrayList<>(Source.under(Path.of("..")));
        var now = files.stream()
                .filter(file -> file.file().equals("procedures/refugee-recognition.yaml"))
                .findFirst()
                .orElseThrow();
        var past = now.text()
                .replaceFirst("from: 2022-02-19", "from: 2011-01-28, to: 2022-02-18")
                .replace("term: 45 working days", "term: 60 working days");
        past = past.substring(0, past.indexOf("\nexamples:") + 1);
        files.add(new Source("procedures/past/refugee-recognition.2011-01-28.yaml", past));
        var law = law(files);
        var reading = new Readings(Rules.over(law), Statutes.NONE, Phrases.in("en"), LocalDate.of(2026, 11, 23))
                .of(Objects.requireNonNull(law.procedures().get("refugee-recognition")));
        var versions = new StringBuilder();
        reading.parts().stream().filter(part -> part.id().equals("versions")).forEach(part -> part.items()
                .forEach(item -> versions.append(text(item))));
        assertThat(versions).contains("The version before", "lasts 60 working days", "lasts 45 working days");
        assertThat(versions.toString()).doesNotContain("It is the first version");
    }
}
