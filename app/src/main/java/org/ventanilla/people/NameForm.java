package org.ventanilla.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's name exactly as one document writes it, or as the person says it. Never normalised: forms that differ
 * are kept side by side.
 *
 * @param writtenIn a document id, or {@link #SAID}
 */
public record NameForm(String writtenIn, Written name) {

    /** The form the person gives by word of mouth, with the accents their document may lack. */
    public static final String SAID = "said";

    /** What is written. */
    public sealed interface Written {

        /** @param secondSurname null when the person has none: nobody is given one */
        record Parts(
                String given, String firstSurname, @Nullable String secondSurname) implements Written {
            @Override
            public String toString() {
                return "Parts";
            }
        }

        /** A name that does not divide into given name and surname. */
        record Single(String only) implements Written {
            @Override
            public String toString() {
                return "Single";
            }
        }
    }

    public String whole() {
        return switch (name) {
            case Written.Single(var only) -> only;
            case Written.Parts(var given, var first, var second) ->
                second == null ? given + " " + first : given + " " + first + " " + second;
        };
    }

    /** What the person is called at the counter. */
    public String calledBy() {
        return switch (name) {
            case Written.Single(var only) -> only;
            case Written.Parts parts -> parts.given();
        };
    }

    /** Lines of a travel document write all surnames together; which is the second, only a person can tell. */
    private static final Set<String> TWO_SURNAME_COUNTRIES = Set.of(
            "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GQ", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY",
            "SV", "UY", "VE");

    private static final Set<String> PARTICLES = Set.of(
            "DE", "DEL", "LA", "LAS", "LO", "LOS", "Y", "E", "DA", "DAS", "DO", "DOS", "DI", "VAN", "VON", "MC", "MAC",
            "SAN", "SANTA", "EL", "AL", "LE");

    /**
     * The name in travel lines, as a proposal to compare with the document's main page: two words of surname in a
     * country of two surnames are proposed as first and second, anything else stays together as the first.
     */
    static NameForm proposedFrom(TravelLines lines, String document) {
        var given = lines.given();
        if (given == null || lines.surnames().isEmpty()) {
            return new NameForm(document, new Written.Single(given == null ? lines.surnames() : given));
        }
        var words = lines.surnames().split(" ");
        var splits = words.length == 2
                && TWO_SURNAME_COUNTRIES.contains(lines.issuer())
                && !PARTICLES.contains(words[0])
                && !PARTICLES.contains(words[1]);
        return splits
                ? new NameForm(document, new Written.Parts(given, words[0], words[1]))
                : new NameForm(document, new Written.Parts(given, lines.surnames(), null));
    }

    /** The words of a name without the particles that do not count for a CURP's letters. */
    static List<String> wordsThatCount(String name) {
        var words = new ArrayList<>(Arrays.asList(Spelling.plainCapitals(name).split("[\\s'’.-]+")));
        words.removeIf(String::isEmpty);
        while (words.size() > 1 && CURP_PARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return List.copyOf(words);
    }

    private static final Set<String> CURP_PARTICLES = Set.of(
            "DA", "DAS", "DE", "DEL", "DER", "DI", "DIE", "DD", "EL", "LA", "LOS", "LAS", "LE", "LES", "MAC", "MC",
            "MI", "VAN", "VON", "Y");

    @Override
    public String toString() {
        return "NameForm[" + writtenIn + "]";
    }
}
