package org.ventanilla.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.ventanilla.rules.law.Statutes;

/** The articles' own words, where whoever runs the program keeps them; they do not come with it. */
@Configuration
class StatuteShelf {

    /** @param folder as the setting {@code VENTANILLA_STATUTES} says, or nothing */
    static Statutes in(String folder) throws IOException {
        return folder.isEmpty() || !Files.isDirectory(Path.of(folder)) ? Statutes.NONE : Statutes.in(Path.of(folder));
    }

    @Bean
    Unchecked unchecked() {
        return Unchecked.under(System.getProperty("ventanilla.home"));
    }

    @Bean
    Statutes statutes(@Value("${ventanilla.statutes:}") String folder) throws IOException {
        return in(folder);
    }
}
