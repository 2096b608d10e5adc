package org.ventanilla.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One entry of a file of ours, with its words and the entries within it. What it lacks is told by the name of the file.
 *
 * @param file where it stands, for messages
 */
public record YamlEntry(String file, Map<?, ?> fields) {

    /** The file inside the program, by the place its owner's class knows it under. */
    public static YamlEntry ofProgram(Class<?> owner, String place) {
        try (var text = owner.getResourceAsStream(place)) {
            if (text == null) {
                throw new IllegalStateException("The jar holds no (%s).\nMaybe build it again.".formatted(place));
            }
            return read(text, place.substring(place.lastIndexOf('/') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static YamlEntry read(InputStream text, String file) {
        var settings = LoadSettings.builder().setLabel(file).build();
        return of(file, new Load(settings).loadFromInputStream(text));
    }

    /** What this key says, as text. */
    public String word(String key) {
        var word = findWord(key);
        if (word == null) {
            throw new IllegalStateException(
                    "%s has an entry without (%s).\nMaybe compare it with the entry above.".formatted(file, key));
        }
        return word;
    }

    public @Nullable String findWord(String key) {
        var value = fields.get(key);
        return value == null ? null : value.toString();
    }

    /** Several words under one key; none where the key is missing. */
    public List<String> words(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    public YamlEntry entry(String key) {
        return of(file, fields.get(key));
    }

    public @Nullable YamlEntry findEntry(String key) {
        return fields.get(key) == null ? null : entry(key);
    }

    /** Several entries under one key; none where the key is missing. */
    public List<YamlEntry> entries(String key) {
        return list(key).stream().map(each -> of(file, each)).toList();
    }

    private List<?> list(String key) {
        return fields.get(key) instanceof List<?> list ? list : List.of();
    }

    private static YamlEntry of(String file, @Nullable Object node) {
        if (node instanceof Map<?, ?> fields) {
            return new YamlEntry(file, fields);
        }
        throw new IllegalStateException(
                "%s holds (%s) where an entry should be.\nMaybe its indentation is wrong.".formatted(file, node));
    }
}
