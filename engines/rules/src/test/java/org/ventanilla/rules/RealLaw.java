package org.ventanilla.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Loaded;
import org.ventanilla.rules.law.Loader;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Source;

/** The law of this repository, loaded once for all tests. */
final class RealLaw {

    static final Law LAW = load();
    static final Rules RULES = Rules.over(LAW);

    private RealLaw() {}

    /** How many trámites stand in the plan of every person. */
    static int forPeople() {
        return (int) LAW.procedures().values().stream()
                .filter(procedure -> procedure.whom() == Procedure.Whom.PERSON)
                .count();
    }

    private static Law load() {
        try {
            return switch (Loader.load(Source.under(Path.of("../..")))) {
                case Loaded.Sound(Law law) -> law;
                case Loaded.Refused refused -> throw new AssertionError(refused.print());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
