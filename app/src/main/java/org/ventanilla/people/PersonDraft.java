package org.ventanilla.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a Ficha says about one person, read and found sound, before it is written down.
 *
 * @param names the form the person says, and one more for each document that was read
 * @param relations what the person is to others of the household; the draft's own id is not known yet
 */
record PersonDraft(
        Standing standing,
        List<NameForm> names,
        BirthDate born,
        @Nullable String bornIn,
        @Nullable String sexOnDocument,
        List<String> nationalities,
        List<String> languages,
        @Nullable Contact contact,
        List<DocumentHeld> documents,
        List<Statement> answers,
        List<Tie> relations) {

    /** What this person is to another of the household; or, turned round, what the other is to this one. */
    record Tie(UUID other, Relation.Kind kind, boolean isFromThisPerson) {

        Relation with(UUID self) {
            return isFromThisPerson ? new Relation(self, kind, other) : new Relation(other, kind, self);
        }
    }

    @Override
    public String toString() {
        return "PersonDraft";
    }
}
