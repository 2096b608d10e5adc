package org.ventanilla.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ventanilla.rules.law.Document;
import org.ventanilla.ui.DateField;

/** Reads one paper as it was typed: on the Ficha, or on the page that adds one. */
final class PaperReader {

    static final int NUMBER_LENGTH = 40;

    private final Typed typed;
    private final Slips slips;
    private final Papers papers;
    private final LocalDate today;

    PaperReader(Typed typed, Slips slips, Papers papers, LocalDate today) {
        this.typed = typed;
        this.slips = slips;
        this.papers = papers;
        this.today = today;
    }

    DocumentHeld read() {
        var document = typed.of("document");
        if (!papers.isKnown(document)) {
            slips.at("document", "document.unknown");
        }
        return DocumentHeld.brought(
                document, number(document), issuer(), date("document-expires"), typed.isTicked("document-seen"));
    }

    private @Nullable String number(String document) {
        var number = typed.plain("document-number");
        if (number.isEmpty()) {
            return null;
        }
        var kind = papers.number(document);
        return kind == null ? bounded("document-number", number) : checked("document-number", kind);
    }

    /** The papers whose number the Ficha has a field of its own for, of those that were typed. */
    List<DocumentHeld> numbered() {
        var numbered = new ArrayList<DocumentHeld>();
        for (var kind : Document.Number.values()) {
            var document = papers.carrying(kind);
            if (document != null && !typed.isBlank(field(kind))) {
                numbered.add(DocumentHeld.brought(document, checked(field(kind), kind), "MX", null, false));
            }
        }
        return numbered;
    }

    /** The field of the Ficha that holds such a number. */
    static String field(Document.Number kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** As it is kept: what only looks odd is said on the person's page, what cannot be is said at the field. */
    private String checked(String field, Document.Number kind) {
        return switch (Numbers.check(kind, typed.plain(field), today)) {
            case Numbers.Checked.Kept kept -> bounded(field, kept.number());
            case Numbers.Checked.Broken(var why) -> {
                slips.at(field, why);
                yield typed.plain(field);
            }
        };
    }

    private String bounded(String field, String number) {
        if (number.length() > NUMBER_LENGTH) {
            slips.at(field, "number.too-long", NUMBER_LENGTH);
        } else if (!number.matches("[\\p{L}\\p{M}\\p{Nd} ./&-]+")) {
            slips.at(field, "number.character");
        }
        return number;
    }

    private @Nullable String issuer() {
        var issuer = typed.of("document-issuer");
        if (issuer.isEmpty()) {
            return null;
        }
        if (!Countries.isCountry(issuer)) {
            slips.at("document-issuer", "country.unknown-code");
        }
        return issuer;
    }

    @Nullable
    LocalDate date(String field) {
        if (typed.isBlank(field)) {
            return null;
        }
        var date = DateField.find(typed.of(field));
        if (date == null) {
            slips.at(field, "date.unreadable");
        } else if (date.getYear() < BirthDate.EARLIEST_YEAR || date.getYear() > 2100) {
            slips.at(field, "date.far-away");
        }
        return date;
    }
}
