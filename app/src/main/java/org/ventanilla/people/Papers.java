package org.ventanilla.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;
import org.ventanilla.rules.law.Text;

/** The papers a window can write down, by the names the catalogue of documents gives them. */
@Component
class Papers {

    private static final String CATALOGUE = "/law/content/documents.yaml";

    /** Papers that say who somebody is: the Ficha offers these, the page of documents offers all. */
    private static final List<String> OF_IDENTITY =
            List.of("passport", "national-id", "birth-certificate", "birth-certificate-mx", "voter-card");

    private final SequencedMap<String, Text> names;

    Papers() {
        this.names = read();
    }

    boolean isKnown(String document) {
        return names.containsKey(document);
    }

    /** What people call it, or its id when the catalogue no longer holds it. */
    String name(String document, String language) {
        var name = names.get(document);
        return name == null ? document : name.in(language);
    }

    List<String> all() {
        return List.copyOf(names.sequencedKeySet());
    }

    List<String> ofIdentity() {
        return OF_IDENTITY.stream().filter(names::containsKey).toList();
    }

    private static SequencedMap<String, Text> read() {
        try (var text = Papers.class.getResourceAsStream(CATALOGUE)) {
            if (text == null) {
                throw new IllegalStateException(
                        "%s is not in the program.\nMaybe it was built without the content folder."
                                .formatted(CATALOGUE));
            }
            var load = new Load(LoadSettings.builder().setLabel(CATALOGUE).build());
            var names = new LinkedHashMap<String, Text>();
            mapping(mapping(load.loadFromInputStream(text)).get("documents")).forEach((id, document) -> {
                var name = mapping(mapping(document).get("name"));
                names.put(String.valueOf(id), new Text(String.valueOf(name.get("es")), String.valueOf(name.get("en"))));
            });
            return names;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<?, ?> mapping(@Nullable Object node) {
        if (node instanceof Map<?, ?> mapping) {
            return mapping;
        }
        throw new IllegalStateException(
                "%s holds (%s) where a mapping should be.\nMaybe its indentation is wrong.".formatted(CATALOGUE, node));
    }
}
