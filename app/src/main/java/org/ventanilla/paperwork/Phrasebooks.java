package org.ventanilla.paperwork;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.springframework.stereotype.Component;

/** The phrases of the slip and the telephone, in each language a person can be given paper in; read once. */
@Component
final class Phrasebooks {

    private final Map<String, Words> words = new LinkedHashMap<>();

    /** Reads every language, or fails naming the file that is missing. */
    Phrasebooks() {
        for (var language : Words.LANGUAGES) {
            words.put(language, read(language));
        }
    }

    private static Words read(String language) {
        var file = "/law/content/words/" + language + ".yaml";
        try (InputStream text = Phrasebooks.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException(
                        "The words (%s) are not in the program.\nMaybe it was built without the content folder."
                                .formatted(file));
            }
            // Plain scalars stay text: "no" is a word here, not an answer.
            var settings = LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setLabel(file)
                    .build();
            if (new Load(settings).loadFromInputStream(text) instanceof Map<?, ?> document) {
                return Words.of(language, document);
            }
            throw new IllegalStateException(
                    "The words (%s) are no list of phrases.\nMaybe the file is empty.".formatted(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Collection<Words> all() {
        return words.values();
    }

    /** The words of this language, or Spanish when it is none of ours. */
    Words in(@Nullable String language) {
        var found = language == null ? null : words.get(language);
        return found == null ? spanish() : found;
    }

    Words spanish() {
        var spanish = words.get("es");
        if (spanish == null) {
            throw new IllegalStateException("There are no words in Spanish.\nMaybe the content folder is damaged.");
        }
        return spanish;
    }
}
