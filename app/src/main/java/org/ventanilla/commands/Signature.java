package org.ventanilla.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.ventanilla.procedures.Phrases;
import org.ventanilla.rules.law.Cites;
import org.ventanilla.rules.law.Review;

/** Writes into a procedure's own file that somebody vouches for it, so that no lawyer edits it by hand. */
final class Signature {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .,'’()-]{2,118}");

    private final Manner manner;
    private final Phrases phrases;

    Signature(Manner manner, Phrases phrases) {
        this.manner = manner;
        this.phrases = phrases;
    }

    /** Only a law that is sound as a whole is signed. */
    int sign(String id, String by, LocalDate day) {
        if (id.isEmpty() || !NAME.matcher(by).matches()) {
            throw manner.wrong("A signature needs a procedure and the name of who reviewed it, given (" + id + ") by ("
                    + by + "). Maybe procedures refugee-recognition --sign --by \"Ana Ruiz\".");
        }
        var home = manner.home();
        if (home == null) {
            throw manner.wrong("The law inside the program cannot be signed. Maybe run it from a clone.");
        }
        return manner.withLaw(law -> {
            var procedure = manner.pick(law.procedures(), id, "a procedure");
            var file = home.resolve("procedures").resolve(id + ".yaml");
            var text = procedure.review().text();
            var articles = manner.statutes().mark(Cites.of(procedure));
            write(file, new Review.Signature(by, day, text, articles));
            manner.print(phrases.say("signed", phrases.text(procedure.title()), by, phrases.day(day), text));
            return Manner.DONE;
        });
    }

    /** Beside it first, so that a full disk leaves the old file whole. */
    private void write(Path file, Review.Signature signature) {
        try {
            var signed = Review.sign(Files.readString(file, StandardCharsets.UTF_8), signature);
            var beside = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), signed);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw manner.wrong("(" + file + ") cannot be written. Maybe the folder belongs to somebody else.");
        }
    }
}
