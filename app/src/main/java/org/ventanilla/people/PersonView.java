package org.ventanilla.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person as the Ficha holds them now.
 *
 * @param version what a correction must name, so that nobody's work is overwritten
 * @param names the form the person says first, then each document's
 * @param nationalities countries, or {@code stateless}, or {@code unknown}
 * @param languages ISO 639 codes, preferred first
 * @param answers the one that counts for each fact
 */
public record PersonView(
        UUID id,
        UUID household,
        String folio,
        int version,
        Standing standing,
        List<NameForm> names,
        BirthDate born,
        @Nullable String bornIn,
        @Nullable String sexOnDocument,
        List<String> nationalities,
        List<String> languages,
        @Nullable Contact contact,
        List<DocumentHeld> documents,
        List<AnswerGiven> answers) {

    public PersonView {
        names = List.copyOf(names);
        nationalities = List.copyOf(nationalities);
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
        answers = List.copyOf(answers);
    }

    /** The name as the person says it, or as the first document writes it. */
    public NameForm name() {
        return names.getFirst();
    }

    /** As printed on paper: three characters, a hyphen, three characters. */
    public String shownFolio() {
        return Folio.shown(folio);
    }

    /** One or two letters for the round mark beside a name. */
    public String initials() {
        var words = name().calledBy().strip().split("\\s+");
        var first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        return words.length < 2 ? first : first + words[1].substring(0, words[1].offsetByCodePoints(0, 1));
    }

    public @Nullable DocumentHeld findDocument(String document) {
        return documents.stream()
                .filter(held -> held.document().equals(document))
                .findFirst()
                .orElse(null);
    }

    public @Nullable AnswerGiven findAnswer(String fact) {
        return answers.stream()
                .filter(answer -> answer.fact().equals(fact))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
