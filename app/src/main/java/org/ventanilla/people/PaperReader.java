package org.ventanilla.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ventanilla.ui.DateField;

/** Reads one paper as it was typed: on the Ficha, or on the page that adds one. */
final class PaperReader {

    static final int NUMBER_LENGTH = 40;

    private final Typed typed;
    private final Slips slips;
    private final Papers papers;

    PaperReader(Typed typed, Slips slips, Papers papers) {
        this.typed = typed;
        this.slips = slips;
        this.papers = papers;
    }

    DocumentHeld read() {
        var document = typed.of("document");
        if (!papers.isKnown(document)) {
            slips.at("document", "document.unknown");
        }
        return DocumentHeld.brought(
                document, number(), issuer(), date("document-expires"), typed.isTicked("document-seen"));
    }

    private @Nullable String number() {
        var number = typed.plain("document-number");
        if (number.isEmpty()) {
            return null;
        }
        if (number.length() > NUMBER_LENGTH) {
            slips.at("document-number", "number.too-long", NUMBER_LENGTH);
        } else if (!number.matches("[\\p{L}\\p{M}\\p{Nd} ./&-]+")) {
            slips.at("document-number", "number.character");
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
