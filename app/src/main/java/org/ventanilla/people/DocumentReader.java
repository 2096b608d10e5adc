package org.ventanilla.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a paper that is added to a Ficha, with the checks that belong to its kind of number. */
final class DocumentReader {

    private final Typed typed;
    private final Slips slips;
    private final Papers papers;
    private final LocalDate today;

    DocumentReader(Typed typed, Slips slips, Papers papers, LocalDate today) {
        this.typed = typed;
        this.slips = slips;
        this.papers = papers;
        this.today = today;
    }

    @Nullable
    DocumentHeld read() {
        if (typed.isBlank("document")) {
            slips.at("document", "document.which");
            return null;
        }
        var reader = new PaperReader(typed, slips, papers, today);
        var paper = reader.read();
        var issued = reader.date("document-issued");
        if (issued != null && issued.isAfter(today)) {
            slips.at("document-issued", "issued.future");
        }
        if (issued != null && paper.expiresOn() != null && paper.expiresOn().isBefore(issued)) {
            slips.at("document-expires", "expires.before-issued");
        }
        return paper.issued(issued);
    }
}
