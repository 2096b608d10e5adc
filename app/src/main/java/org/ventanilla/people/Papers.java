package org.ventanilla.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Law;

/** The papers a window can write down, by the names the law gives them. */
@Component
class Papers {

    /** Papers that say who somebody is: the Ficha offers these, the page of documents offers all. */
    private static final List<String> OF_IDENTITY =
            List.of("passport", "national-id", "birth-certificate", "birth-certificate-mx", "voter-card");

    private final Law law;

    Papers(Law law) {
        this.law = law;
    }

    boolean isKnown(String document) {
        return law.documents().containsKey(document);
    }

    /** What people call it, or its id when the law no longer holds it. */
    String name(String document, String language) {
        var known = law.documents().get(document);
        return known == null ? document : known.name().in(language);
    }

    /** All of them, as somebody looks for them in a list: by name. */
    List<String> all(Locale locale) {
        return law.documents().keySet().stream()
                .sorted(Comparator.comparing(id -> name(id, locale.getLanguage()), Collator.getInstance(locale)))
                .toList();
    }

    List<String> ofIdentity() {
        return OF_IDENTITY.stream().filter(this::isKnown).toList();
    }

    /** The kind of number this paper carries, or null when no window can check it. */
    Document.@Nullable Number number(String document) {
        var known = law.documents().get(document);
        return known == null ? null : known.number();
    }

    /** The lasting paper that carries such a number, or null when the law knows none. */
    @Nullable
    String carrying(Document.Number number) {
        return law.documents().values().stream()
                .filter(document -> document.number() == number)
                .map(Document::id)
                .findFirst()
                .orElse(null);
    }
}
