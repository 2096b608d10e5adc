package org.ventanilla.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ventanilla.rules.law.Source;

/** The law of this repository in a folder of its own, for a test to change. */
final class LawCopy {

    private LawCopy() {}

    static void into(Path home) throws IOException {
        for (var source : Source.under(Path.of(".."))) {
            var file = home.resolve(source.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
    }
}
