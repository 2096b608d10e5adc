package org.ventanilla.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ventanilla.rules.law.Document;
import org.ventanilla.rules.law.Law;
import org.ventanilla.rules.law.Procedure;
import org.ventanilla.rules.law.Requirement;

/** The papers a window can write down, by the names the law gives them. */
@Component
class Papers {

    /** Papers that say who somebody is: the Ficha offers these, the page of documents offers all. */
    private static final List<String> OF_IDENTITY =
            List.of("passport", "national-id", "birth-certificate", "birth-certificate-mx", "voter-card");

    private final Law law;
    private final Set<String> ofEmployers;

    Papers(Law law) {
        this.law = law;
        ofEmployers = papersOf(law, Procedure.Whom.EMPLOYER);
        ofEmployers.removeAll(papersOf(law, Procedure.Whom.PERSON));
    }

    private static Set<String> papersOf(Law law, Procedure.Whom whom) {
        return law.procedures().values().stream()
                .filter(procedure -> procedure.whom() == whom)
                .flatMap(procedure -> Stream.concat(asked(procedure.requires()), given(procedure, whom)))
                .collect(Collectors.toSet());
    }

    /** What an employer is given is handed on to people: the certificate that backs an offer. */
    private static Stream<String> given(Procedure procedure, Procedure.Whom whom) {
        return whom == Procedure.Whom.PERSON ? procedure.gives().stream() : Stream.empty();
    }

    private static Stream<String> asked(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All(var parts) -> parts.stream().flatMap(Papers::asked);
            case Requirement.OneOf(var parts, var _) -> parts.stream().flatMap(Papers::asked);
            case Requirement.Paper(var document, var _) -> Stream.of(document);
            case Requirement.Shown _, Requirement.Filed _, Requirement.Service _ -> Stream.empty();
        };
    }

    boolean isKnown(String document) {
        return law.documents().containsKey(document);
    }

    /** What people call it, or its id when the law no longer holds it. */
    String name(String document, String language) {
        var known = law.documents().get(document);
        return known == null ? document : known.name().in(language);
    }

    /** All that a person may have, as somebody looks for them in a list: by name. A company's papers are no person's. */
    List<String> all(Locale locale) {
        return law.documents().keySet().stream()
                .filter(document -> !ofEmployers.contains(document))
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
