package org.ventanilla.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.ventanilla.rules.law.Fact;
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

    /** Whether it is the date of a file that is no step of it. */
    static boolean isOfFiles(String fact) {
        var known = LAW.facts().get(fact);
        return known != null && known.setBy() == Fact.SetBy.FILE;
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
