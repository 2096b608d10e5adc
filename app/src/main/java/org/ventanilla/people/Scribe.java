package org.ventanilla.people;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes a Ficha with all that belongs to it, its folio and answers included. Runs in the caller's transaction. */
@Component
class Scribe {

    private final Fichas fichas;
    private final Folios folios;
    private final Answers answers;
    private final Declarations declarations;

    Scribe(Fichas fichas, Folios folios, Answers answers, Declarations declarations) {
        this.fichas = fichas;
        this.folios = folios;
        this.answers = answers;
        this.declarations = declarations;
    }

    void openHousehold(Writing writing) {
        fichas.openHousehold(writing);
    }

    /** Somebody more has come: whether the family is complete is to be asked again. */
    void doubtCompleteness(Writing writing) {
        declarations.doubt(writing);
    }

    void open(PersonDraft draft, LocalDate today, Writing writing) {
        fichas.open(draft, today, writing);
        folios.give(writing);
        write(Changed.everything(draft), today, writing);
    }

    /** @param before as it was; what stays the same is not written again */
    void correct(PersonView before, PersonDraft draft, LocalDate today, Writing writing) {
        fichas.correct(draft, writing);
        write(Changed.between(before, draft), today, writing);
    }

    private void write(Changed changed, LocalDate today, Writing writing) {
        fichas.putNames(changed.names(), writing);
        if (changed.nationalities() != null) {
            fichas.putNationalities(changed.nationalities(), writing);
        }
        if (changed.languages() != null) {
            fichas.putLanguages(changed.languages(), writing);
        }
        if (changed.isContactNew()) {
            fichas.putContact(changed.contact(), writing);
        }
        changed.documents().forEach(paper -> fichas.putDocument(paper, writing));
        changed.answers().forEach(said -> answers.record(said, today, writing));
        fichas.putRelations(changed.relations(writing.person()), writing);
    }
}
